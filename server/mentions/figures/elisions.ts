import type { Draft } from './draft.ts';

/** A figure with the unit that it leaves to the one before it in its sentence: "from 208 pounds to 193". */
export function completed(found: Draft, previous: Draft | null): Draft {
  if (!previous) return found;
  // "from US$75 a barrel to $45"
  if (found.kind === 'money' && found.unit === '$' && previous.kind === 'money' && previous.unit !== '$' && isNext(found, previous)) return { ...found, unit: previous.unit };
  if (found.kind !== 'count' || found.unit !== null || !isNext(found, previous) || (previous.value === null && previous.low === null) || previous.traits.vague) return found;
  return { ...found, kind: previous.kind, unit: previous.unit, per: found.per ?? previous.per };
}

/** "from 3 to 4", "rose by 3 percent and fell by 1": the second goes on from the first. */
function isNext({ traits }: Draft, previous: Draft): boolean {
  return (traits.change === 'to' && previous.traits.change === 'from') || (traits.change === 'by' && previous.traits.change === 'by' && previous.kind !== 'count');
}
