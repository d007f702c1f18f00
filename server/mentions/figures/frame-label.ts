import { LINE_BEFORE, MARK, POSSESSIVE, WORD } from '../../text/tokens.ts';
import type { Stretch } from './frame-clause.ts';
import { skipHedges } from './frame-hedges.ts';
import { FIGURE, is, isMark, type Words } from './frame-tokens.ts';
import { SETS } from './frame-words.ts';

/** So many words label a number at most. */
const LONGEST = 6;
/** So many words after the colon stands who owns what is counted. */
const OWNER = 4;
const COLON = 58;

/** The label of a figure at the tokens `from` up to `to` that ends what is said: the tokens before the colon in "HOMES LOST: 187", which open the stretch; null where none does. */
export function labelBefore(words: Words, from: number, to: number, { from: first, to: end }: Stretch): Stretch | null {
  const { tokens, taken } = words;
  if (to < end && tokens.kind[to] !== MARK) return null;
  const colon = isMark(words, from - 1, COLON) ? from - 1 : is(words, from - 1, SETS.article) ? -1 : skipHedges(words, from, first);
  if (colon <= first || colon - first > LONGEST || !isMark(words, colon, COLON)) return null;
  for (let i = first; i < colon; i++) if (tokens.kind[i] !== WORD || taken[i] === FIGURE || is(words, i, SETS.auxiliary)) return null;
  return { from: first, to: colon };
}

/** Where the words begin that tell what the figure which opens the stretch is of: "184: Appearances in the red shirt", "20%: The club's share of any profit"; -1 where none do. */
export function toldAfter(words: Words, from: number, to: number, { from: first, to: end }: Stretch): number {
  const { tokens } = words;
  if (!isMark(words, to, COLON) || (from > first && skipHedges(words, from, first) >= first)) return -1;
  for (let i = Math.min(end, to + 1 + OWNER) - 1; i > to; i--) {
    if (tokens.kind[i] === WORD && (tokens.flags[i]! & POSSESSIVE) !== 0) return i + 1;
  }
  return to + 1;
}

/**
 * The noun that a question counts to which a figure at the tokens `from` up to `to` is the answer: "shops" of "How many shops have shut? 62 have." and
 * of "And the shops? 62 have shut."; -1 where none does. `first` is the first token of the figure's sentence.
 */
export function askedBefore(words: Words, from: number, first: number): number {
  const { tokens, plural } = words;
  if (!isMark(words, first - 1, QUESTION) || (from > first && skipHedges(words, from, first) >= first)) return -1;
  let start = first - 1;
  while (start > Math.max(0, first - QUESTIONED) && (tokens.flags[start]! & LINE_BEFORE) === 0 && !(tokens.kind[start - 1] === MARK && ENDS.has(tokens.hash[start - 1]!))) start--;
  for (let i = start; i < first; i++) {
    if (!is(words, i, SETS.many)) continue;
    for (let noun = i + 1; noun < Math.min(first, i + NOUN); noun++) if (plural[noun] === 1) return noun;
    return -1;
  }
  if (first - start > SHORT_QUESTION) return -1;
  for (let i = first - 2; i > start; i--) if (plural[i] === 1 && is(words, i - 1, SETS.definite)) return i;
  return -1;
}
const QUESTION = 63;
const ENDS = new Set([33, 46, QUESTION]);
/** So many tokens a question has at most, and one that names nothing but what it is about. */
const QUESTIONED = 14;
const SHORT_QUESTION = 6;
/** So many tokens after "many" stands what is counted. */
const NOUN = 4;

/** What a label says as it stands within a sentence: "homes lost" of "HOMES LOST: 187", "homes" of "Homes: 187", "UN staff" of "UN STAFF: 40". */
export function inSentence(label: string): string {
  if (!/\p{Ll}/u.test(label)) return label.replace(/\p{Lu}{4,}/gu, (word) => word.toLowerCase());
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
