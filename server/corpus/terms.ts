import type { Article } from '../text/article.ts';
import { isReadable } from '../text/blocks.ts';
import { hashFolded, POSSESSIVE, UPPER_FIRST, WORD, type Tokens } from '../text/tokens.ts';
import { BROAD, COMMON } from './common-words.ts';

/**
 * What an article is about, as the hashes of its most telling words: names and words that are not in every article.
 * Sorted by hash; `weights` runs beside it. The weight of a word depends on the article alone (never on how rare the word
 * is in the corpus), so that a corpus changed one article at a time equals one that was built afresh.
 */
export interface Terms {
  readonly hashes: Int32Array;
  readonly weights: Uint8Array;
}

/** How many terms are kept of an article: the heaviest. */
const KEPT = 96;
/** In choosing them, a word that stands more often than this counts no more. */
const REPEATS = 3;

/** A name tells more of an event than a common noun does, and a country less than a person. */
export const NAME = 3;
const PLAIN = 1;

/** The telling words of an article. */
export function termsOf(article: Article): Terms {
  const { text, tokens, sentences, blocks } = article;
  const seen = new Map<number, { weight: number; count: number }>();
  for (const sentence of sentences) {
    if (!isReadable(blocks[sentence.block]!)) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (tokens.kind[i] !== WORD || (tokens.flags[i]! & POSSESSIVE) !== 0) continue;
      const length = tokens.end[i]! - tokens.start[i]!;
      if (length < 3 || COMMON.at(text, tokens, i)) continue;
      const weight = weightOf(text, tokens, i, i === sentence.from);
      const hash = stemHash(text, tokens, i);
      const known = seen.get(hash);
      if (known) {
        known.count++;
        // The first word of a sentence has a capital in any case: another place tells whether it is a name.
        if (i !== sentence.from) known.weight = Math.max(known.weight, weight);
      } else seen.set(hash, { weight, count: 1 });
    }
  }
  const heaviest = [...seen]
    .map(([hash, { weight, count }]) => ({ hash, weight, rank: weight * Math.min(count, REPEATS) }))
    .sort((a, b) => b.rank - a.rank || a.hash - b.hash)
    .slice(0, KEPT)
    .sort((a, b) => a.hash - b.hash);
  return { hashes: Int32Array.from(heaviest, (term) => term.hash), weights: Uint8Array.from(heaviest, (term) => term.weight) };
}

function weightOf(text: string, tokens: Tokens, i: number, first: boolean): number {
  if ((tokens.flags[i]! & UPPER_FIRST) === 0 || first) return PLAIN;
  return BROAD.at(text, tokens, i) ? PLAIN : NAME;
}

/** The token's hash, without a plural "s". */
function stemHash(text: string, tokens: Tokens, i: number): number {
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  if (end - start < 5 || (text.charCodeAt(end - 1) | 32) !== 115) return tokens.hash[i]!;
  const before = text.charCodeAt(end - 2) | 32;
  return before === 115 || before === 117 || before === 105 ? tokens.hash[i]! : hashFolded(text, start, end - 1);
}
