import { MARK } from '../../text/tokens.ts';
import type { Head } from './frame-head.ts';
import type { Place } from './frame-place.ts';
import type { Restatement } from './frame-restated.ts';
import { skipHedges } from './frame-hedges.ts';
import { is, type Words } from './frame-tokens.ts';
import { SETS } from './frame-words.ts';

/** So many figures back stands the one that somebody else gave. */
const FIGURES = 3;
/** No two who count the same thing are further apart. */
const TIMES = 10;

/**
 * The figure that somebody else gives for the same thing: "police counted 4,100; the organisers speak of 9,000", "thinks
 * 52,000 more likely", "640 according to the mayor, 1,400 according to the unions"; null where nobody does.
 */
export function rivalOf(words: Words, places: readonly Place[], i: number, head: Head): Restatement | null {
  const place = places[i]!;
  const { kind } = place.figure;
  if (kind === 'date' || kind === 'time' || kind === 'rank') return null;
  const before = skipHedges(words, place.from, 0);
  const isBare = head.head < place.from;
  const isDoubted = isLikelier(words, place.to);
  const isSaid = isDoubted || (isBare && isInsisted(words, before));
  const isCredited = isAccording(words, place.to) && (words.tokens.kind[before] === MARK || is(words, before, SETS.coordinating));
  if (!isSaid && !isCredited) return null;
  for (let k = i - 1; k >= 0 && k >= i - FIGURES && place.sentence - places[k]!.sentence <= (isDoubted ? 1 : 0); k--) {
    const other = places[k]!;
    if (other.figure.kind === 'date' && isSaid) continue;
    return mayRival(place, other, isBare) && (isSaid || isAccording(words, other.to)) ? { back: i - k, kind: 'rival' } : null;
  }
  return null;
}

/** "insists on", "speak of", "put it at". */
function isInsisted(words: Words, i: number): boolean {
  if (is(words, i, SETS.onto)) return is(words, i - 1, SETS.insisting);
  if (is(words, i, SETS.of)) return is(words, i - 1, SETS.speaking);
  return is(words, i, SETS.toOrAt) && is(words, i - 1, SETS.spokenOf) && is(words, i - 2, SETS.valuing);
}

/** "more likely", "is closer to the truth", and not "27% more likely to". */
function isLikelier(words: Words, to: number): boolean {
  const i = is(words, to, SETS.auxiliary) ? to + 1 : to;
  return is(words, i, SETS.nearer) && ((is(words, i + 1, SETS.likely) && !is(words, i + 2, SETS.to) && !is(words, i + 2, SETS.than)) || (is(words, i + 1, SETS.to) && is(words, i + 2, SETS.the)));
}

function isAccording(words: Words, to: number): boolean {
  return is(words, to, SETS.according) && is(words, to + 1, SETS.to);
}

function mayRival({ figure: a }: Place, { figure: b }: Place, isBare: boolean): boolean {
  if (a.value === null || b.value === null || (a.kind !== b.kind && !(isBare && a.kind === 'count' && (b.kind === 'measure' || b.kind === 'money')))) return false;
  if (a.kind === b.kind && a.kind !== 'count' && a.unit !== b.unit) return false;
  const [small, large] = a.value < b.value ? [a.value, b.value] : [b.value, a.value];
  return small > 0 && large > small && large <= TIMES * small;
}
