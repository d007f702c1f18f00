import type { Draft } from './draft.ts';

/** A figure with the unit that it leaves to the one before it in its sentence: "from 208 pounds to 193". */
export function completed(found: Draft, previous: Draft | null): Draft {
  if (!previous || found.kind !== 'count' || found.unit !== null || found.traits.change !== 'to' || previous.traits.change !== 'from' || previous.value === null) return found;
  return { ...found, kind: previous.kind, unit: previous.unit, per: found.per ?? previous.per };
}
