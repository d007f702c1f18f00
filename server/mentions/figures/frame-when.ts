import { MARK, WORD } from '../../text/tokens.ts';
import { isVerb, type Clause } from './frame-clause.ts';
import type { Near } from './frame-near.ts';
import type { Place } from './frame-place.ts';
import { is, type Words } from './frame-tokens.ts';
import { SETS } from './frame-words.ts';
import { isYearLong, type Range } from './range.ts';

/** Figures on either side among which the date of a figure is looked for. */
const FIGURES_AROUND = 6;

/** The days by which the clause dates the figure: the nearest date in it. */
export function whenOf(words: Words, places: readonly Place[], i: number, clause: Clause, near: Near): Range | null {
  const { from, sentence } = places[i]!;
  let best: Place | null = null;
  for (let k = Math.max(0, i - FIGURES_AROUND); k < places.length && k <= i + FIGURES_AROUND; k++) {
    const other = places[k]!;
    if (other.figure.kind !== 'date' || other.sentence !== sentence || (other.to < clause.from - 2 && !opens(other, near) && !isTold(words, other)) || other.from >= clause.own.to || is(words, other.from - 1, SETS.than)) continue;
    if (!best || Math.abs(other.from - from) < Math.abs(best.from - from)) best = other;
  }
  return best && best.range;
}

/** "Back in 2011 there was a blast that took nine lives": whether a date is a year that a sentence opens with, and dates all of it. */
function opens({ range, from }: Place, near: Near): boolean {
  return range !== null && isYearLong(range.low, range.high) && from < near.from + OPENING;
}

/** "the first since 2011, when a plane lost a wheel and three people were hurt": whether what follows a date tells what happened then. */
function isTold(words: Words, { to }: Place): boolean {
  const at = words.tokens.kind[to] === MARK ? to + 1 : to;
  return is(words, at, SETS.when) || (is(words, at, SETS.within) && is(words, at + 1, SETS.relative));
}

/** So many tokens open a sentence. */
const OPENING = 3;

/** "The last one struck in October 2011. That storm …", "58 people drowned then": the date of what the sentence before told of. */
export function pastOf(words: Words, places: readonly Place[], i: number, { from }: Near): Range | null {
  const isThat = is(words, from, SETS.that) && words.tokens.kind[from + 1] === WORD && !is(words, from + 1, SETS.function) && !isVerb(words, from + 1, from);
  if (!isThat && !isThen(words, places[i]!.to)) return null;
  const { sentence } = places[i]!;
  for (let k = i - 1; k >= 0 && places[k]!.sentence >= sentence - 1; k--) if (places[k]!.sentence === sentence - 1 && places[k]!.figure.kind === 'date') return places[k]!.range;
  return null;
}

/** Whether what is told from token `to` on ends in "then". */
function isThen(words: Words, to: number): boolean {
  for (let t = to; t < to + THEN && t < words.tokens.count && words.tokens.kind[t] !== MARK; t++) {
    if (is(words, t, SETS.atThatTime)) return t + 1 >= words.tokens.count || words.tokens.kind[t + 1] === MARK;
  }
  return false;
}

/** So many tokens after a figure its clause ends in "then". */
const THEN = 6;
