import { MARK, WORD } from '../../text/tokens.ts';
import { isVerb } from './frame-clause.ts';
import type { Head } from './frame-head.ts';
import type { Place } from './frame-place.ts';
import { skipHedges } from './frame-hedges.ts';
import { is, type Words } from './frame-tokens.ts';
import { SETS } from './frame-words.ts';

/** So many tokens before a number that leaves its unit out stands the figure that has it. */
const REACH = 40;
/** Numbers of this size are hardly given without a noun, unless their unit was just given. */
const MANY = 1e6;

/**
 * How many figures before figure `i` stands the one whose unit it leaves out: "3.8 tonnes, almost a tonne better than the
 * average of 2.9", "cost 214 million euros, of which the city paid 86 million"; 0 for none.
 */
export function unitGiver(words: Words, places: readonly Place[], i: number, head: Head): number {
  const place = places[i]!;
  const { figure } = place;
  if (figure.kind !== 'count' || figure.value === null || (head.head >= place.from && !isLastVerb(words, place.to))) return 0;
  const before = skipHedges(words, place.from, 0);
  const isMany = figure.value >= MANY;
  if (isMany && isPriced(words, place, before)) return moneyBefore(places, i);
  if (!isLevel(words, place, before) && !(isMany && (isPart(words, place, before) || (isSpent(words, before) && !isVerb(words, place.to, place.from))))) return 0;
  for (let k = i - 1; k >= 0 && places[k]!.sentence === place.sentence && place.from - places[k]!.from < REACH; k--) {
    const { kind } = places[k]!.figure;
    if (kind === 'measure' || kind === 'money') return i - k;
    if (kind !== 'date' && kind !== 'rank') return 0;
  }
  return 0;
}

/** How many figures before figure `i` stands the last amount of money, in the sentences just before too; 0 for none. */
function moneyBefore(places: readonly Place[], i: number): number {
  for (let k = i - 1; k >= 0 && places[i]!.sentence - places[k]!.sentence <= SENTENCES; k--) if (places[k]!.figure.kind === 'money') return i - k;
  return 0;
}

/** So many sentences before stands the amount that tells the currency. */
const SENTENCES = 2;

/** "pushed the price to 14.2 million", "the 5.6 billion that the tunnel cost": what is so much is money. */
function isPriced(words: Words, { to }: Place, before: number): boolean {
  if (is(words, before, SETS.toOrAt) && is(words, before - 1, SETS.price)) return true;
  if (!is(words, to, SETS.relative)) return false;
  for (let t = to + 1; t < to + AFTER && words.tokens.kind[t] === WORD; t++) if (is(words, t, SETS.spending)) return true;
  return false;
}

/** So many tokens after a number stands the verb that tells that it was paid. */
const AFTER = 6;

/** "of which 61 million came from donors", "16 million of it was collected": a part of the sum before it. */
function isPart(words: Words, { to }: Place, before: number): boolean {
  return (is(words, before, SETS.relative) && is(words, before - 1, SETS.of)) || (is(words, to, SETS.of) && is(words, to + 1, SETS.itself));
}

/** "the estimate of 11.8 million", "faster than the 1.5 it was built for". */
function isLevel(words: Words, { from, to }: Place, before: number): boolean {
  if (is(words, before, SETS.of) && is(words, before - 1, SETS.level)) return true;
  return is(words, from - 1, SETS.the) && is(words, from - 2, SETS.than) && (is(words, to, SETS.subjectPronoun) || is(words, to, SETS.definite));
}

/** "paid 86 million", "stands at 12.4 million". */
function isSpent(words: Words, before: number): boolean {
  return is(words, before, SETS.spending) || (is(words, before, SETS.toOrAt) && is(words, before - 1, SETS.ranging));
}

/** "if the estimate of 11.8 million holds." */
function isLastVerb(words: Words, i: number): boolean {
  return is(words, i, SETS.present) && words.tokens.kind[i + 1] === MARK;
}
