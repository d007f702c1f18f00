import type { Article } from '../text/article.ts';
import { isReadable } from '../text/blocks.ts';
import { hashMap, type HashMap } from '../text/hash-map.ts';
import { int32s, uint8s } from '../text/room.ts';
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

/** A name tells more of an event than a common noun does, and a country less than a person. One is a bit of the other. */
export const NAME = 3;
/** The weight of a telling word that is no name. */
export const PLAIN = 1;

/** The telling words of an article. */
export function termsOf(article: Article): Terms {
  const { text, tokens, sentences, blocks } = article;
  /** For each hash how often it stands, and its weight in the two lowest bits. */
  const seen = hashMap(tokens.count);
  for (const sentence of sentences) {
    if (!isReadable(blocks[sentence.block]!)) continue;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (tokens.kind[i] !== WORD || (tokens.flags[i]! & POSSESSIVE) !== 0) continue;
      const length = tokens.end[i]! - tokens.start[i]!;
      if (length < 3 || COMMON.at(text, tokens, i)) continue;
      const hash = stemHash(text, tokens, i);
      const known = seen.get(hash);
      const weight = weightOf(text, tokens, i, i === sentence.from);
      // The first word of a sentence has a capital in any case: another place tells whether it is a name.
      seen.set(hash, (known + 4) | (known !== 0 && i === sentence.from ? 0 : weight));
    }
  }
  return heaviest(seen);
}

/** The terms with the greatest product of weight and count, in order of their hashes; of equals, those with the least hashes. */
function heaviest(seen: HashMap): Terms {
  // Hash and rank in one number: typed arrays are sorted many times faster than objects.
  const found: number[] = [];
  const many = new Int32Array(NAME * REPEATS + 1);
  seen.each((hash, known) => {
    const rank = (known & 3) * Math.min(known >> 2, REPEATS);
    many[rank]!++;
    found.push(hash * RANKS + rank * 4 + (known & 3));
  });
  const sorted = new Float64Array(found).sort();
  const n = sorted.length;
  let least = many.length;
  let room = KEPT;
  while (least > 1 && room > 0) room -= many[--least]!;
  /** How many of the lowest rank that is kept at all are left out. */
  let over = Math.max(0, -room);
  const kept = Math.min(KEPT, n);
  const hashes = int32s(kept);
  const weights = uint8s(kept);
  let at = kept;
  for (let i = n - 1; i >= 0; i--) {
    const hash = Math.floor(sorted[i]! / RANKS);
    const rank = (sorted[i]! - hash * RANKS) >> 2;
    if (rank < least || (rank === least && over-- > 0)) continue;
    hashes[--at] = hash;
    weights[at] = (sorted[i]! - hash * RANKS) & 3;
  }
  return { hashes, weights };
}

/** More than the greatest rank with its weight. */
const RANKS = 64;

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
