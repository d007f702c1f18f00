import { MARK } from '../../text/tokens.ts';
import { is, type Words } from './frame-tokens.ts';
import { SETS, unionOf } from './frame-words.ts';

/** Within so many tokens after a figure stands who gave it: "the 78 percent that the maker, Linden, reported". */
const NAMED = 9;
/** Within so many tokens after "in the first" stands the noun that it is the first of. */
const NOUN = 4;

/**
 * Whether the words that begin at token `to`, right after a figure, tell that its value was given or held until lately:
 * "before", "a week earlier", "in the first estimate", "as first reported".
 */
export function isGivenBefore(words: Words, to: number, end: number): boolean {
  if (is(words, to, SETS.formerly)) return isClosed(words, to + 1, end);
  if (is(words, to, SETS.until) && is(words, to + 1, SETS.then)) return isClosed(words, to + 2, end);
  if (is(words, to + 1, SETS.lately) && is(words, to + 2, SETS.formerly)) return to + 2 < end;
  if (is(words, to, SETS.like)) return is(words, to + 1, SETS.early) ? is(words, to + 2, GIVING) : is(words, to + 1, SETS.expecting) && isClosed(words, to + 2, end);
  if (!is(words, to, SETS.inside)) return false;
  const first = is(words, to + 1, SETS.plainArticle) || is(words, to + 1, SETS.definite) ? to + 2 : to + 1;
  return is(words, first, SETS.early) && tellsOfCount(words, first + 1, end);
}

/** Whether the words after a definite figure tell that somebody had given it or expected it: "than the 18 that the mayor had named", "above the 1,800 it had reported". Forecasts of the market are no one's own. */
export function isNamed(words: Words, to: number, end: number): boolean {
  const isRelative = is(words, to, SETS.relative);
  for (let t = to; t < end && t < to + NAMED; t++) {
    if (is(words, t, SETS.market) || (!isRelative && words.tokens.kind[t] === MARK)) return false;
    if (is(words, t, GIVING)) return true;
  }
  return false;
}

/** Whether a reporting noun, "estimate", "reports", stands among the next few tokens before a mark. */
export function tellsOfCount(words: Words, from: number, end: number): boolean {
  for (let t = from; t < end && t < from + NOUN && words.tokens.kind[t] !== MARK; t++) if (is(words, t, SETS.telling) || is(words, t, SETS.reporting)) return true;
  return false;
}

const GIVING = unionOf(SETS.saying, SETS.naming, SETS.expecting);

function isClosed(words: Words, t: number, end: number): boolean {
  return t >= end || words.tokens.kind[t] === MARK;
}
