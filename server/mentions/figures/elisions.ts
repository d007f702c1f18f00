import { CHANGES } from './changes.ts';
import type { Draft } from './draft.ts';
import { afterHyphen, mark, word, type Scan } from './scan.ts';

/** A figure with the unit that it leaves to the one before it in its sentence: "from 208 pounds to 193", "9 degrees at dawn and 24 by noon", "38,000 acres, up from 12,400". */
export function completed(s: Scan, found: Draft, previous: Draft | null): Draft {
  if (!previous) return found;
  // "from US$75 a barrel to $45"
  if (found.kind === 'money' && found.unit === '$' && previous.kind === 'money' && previous.unit !== '$' && isNext(found, previous)) return { ...found, unit: previous.unit };
  if (found.kind !== 'count' || found.unit !== null || !(isNext(found, previous) || isSecond(s, found, previous) || isLeft(s, found, previous)) || (previous.value === null && previous.low === null) || previous.traits.vague) return found;
  return { ...found, kind: previous.kind, unit: previous.unit, per: found.per ?? previous.per };
}

/** Bare degrees after a temperature in the same sentence or the one before are degrees of its scale: "It reached 46.8C. The old record of 46.3 degrees had stood since 2003." */
export function heated(found: Draft, last: Draft | null): Draft {
  return found.kind === 'measure' && found.unit === 'degree' && last?.kind === 'temperature' ? { ...found, kind: 'temperature', unit: last.unit } : found;
}

/**
 * Bare points by which a share differs from another after a share in the same sentence or the one before are percentage points: "It won 38.4 percent, 3.5 points
 * less than in 2021." Not those of an index, which has a level as well: "down 40 points at 7,120".
 */
export function pointed(s: Scan, found: Draft, last: Draft | null): Draft {
  if (found.kind !== 'count' || found.unit !== 'point' || found.value === null || !last || Math.abs(found.value) >= 100) return found;
  const to = afterHyphen(s, found.to) + 1;
  if (!/^points?$/.test(word(s, to - 1))) return found;
  const next = word(s, to);
  const isApart = found.traits.change === 'by' || DIFFERENT.has(next) || (word(s, found.from - 1) === 'of' && isDifference(word(s, found.from - 2)));
  const isOfIndex = word(s, found.from - 1) === 'or' || LEVEL.has(next) || (mark(s, to) === 44 && LEVEL.has(word(s, to + 1)));
  return isApart && !isOfIndex && !tellsOfMarket(s) ? { ...found, to, kind: 'percentage-points', unit: 'percentage-point' } : found;
}

/** A bare number of millions that something costs, after money in the same sentence or the one before, is of that currency: "It was to cost 980 million dollars. It will cost 1.7 billion." */
export function priced(s: Scan, found: Draft, last: Draft | null): Draft {
  if (found.kind !== 'count' || found.unit !== null || last === null || found.value === null || found.value < 1e6 || OWNED.has(word(s, found.to))) return found;
  let at = found.from - 1;
  while (HEDGING.has(word(s, at))) at--;
  return SPENT.has(word(s, at)) ? { ...found, kind: 'money', unit: last.unit } : found;
}
const HEDGING = new Set('about around some nearly almost roughly only just more than less over under up to at least well another'.split(' '));
const SPENT = new Set('cost costs costing spent spend spends spending owe owes owed'.split(' '));
/** Those whom something cost something else: "cost two million their homes". */
const OWNED = new Set('their of'.split(' '));

/** "The index fell 1.2 percent. The smaller one was down 40 points.": a level moves by points of its own where shares are traded. */
function tellsOfMarket(s: Scan): boolean {
  for (let at = s.from; at < s.to; at++) if (MARKETS.has(word(s, at))) return true;
  return false;
}
const MARKETS = new Set('index indexes indices shares stocks equities exchange exchanges bourse bourses nasdaq dow nikkei ftse dax footsie'.split(' '));
const LEVEL = new Set(['or', 'to', 'at']);
const DIFFERENT = new Set('lower higher less more fewer below above down up'.split(' '));
const isDifference = (noun: string): boolean => CHANGES.has(noun) || noun === 'gap' || noun === 'swing';

/** "from 3 to 4", "rose by 3 percent and fell by 1": the second goes on from the first. */
function isNext({ traits }: Draft, previous: Draft): boolean {
  return (traits.change === 'to' && previous.traits.change === 'from') || (traits.change === 'by' && previous.traits.change === 'by' && previous.kind !== 'count');
}

/** "38,000 acres, up from 12,400": the level that the one before it left. */
function isLeft(s: Scan, { from, traits }: Draft, previous: Draft): boolean {
  return traits.change === 'from' && previous.kind !== 'count' && previous.kind !== 'money' && previous.kind !== 'date' && previous.kind !== 'time' && previous.kind !== 'rank' && mark(s, previous.to) === 44 && /^(?:up|down)$/.test(word(s, previous.to + 1)) && from === previous.to + 3;
}

/** "9 degrees at dawn and 24 by noon", "12 percent in the north and 8 in the south": a bare number set beside a temperature or share, with its own time or place. */
function isSecond(s: Scan, found: Draft, previous: Draft): boolean {
  if ((previous.kind !== 'temperature' && previous.kind !== 'percent') || found.value === null || Math.abs(found.value) > 100 || found.traits.age) return false;
  return /^(?:and|but|against|versus)$/.test(word(s, found.from - 1)) && PLACED.has(word(s, found.to));
}
const PLACED = new Set('in at by among on for inland overnight elsewhere'.split(' '));
