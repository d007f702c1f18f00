import { is, type Words } from './frame-tokens.ts';
import { SETS } from './frame-words.ts';

/** The token before the hedging words that stand before token `from`. */
export function skipHedges(words: Words, from: number, first: number): number {
  let i = from - 1;
  while (i >= first && i > from - 6 && is(words, i, SETS.hedgeOrArticle) && (!is(words, i, SETS.toOrAt) || is(words, i + 1, SETS.bound))) i--;
  return i;
}
