import type { Article } from '../../text/article.ts';
import { isReadable } from '../../text/blocks.ts';
import { hashFolded, MARK, NUMBER, tokenize, type Tokens } from '../../text/tokens.ts';
import type { Key } from '../keys.ts';
import type { Mentions } from '../mention.ts';
import { foldWord } from './words.ts';

/** Words in a shingle of a quotation: the shortest fragment that is found inside a longer quotation by its words alone. */
export const SHINGLE = 3;
/** Words in a shingle of narration, and how many neighbouring shingles one is kept of. */
export const NARRATION = 5;
const WINDOW = 4;

/** Every shingle of every quotation; `index` is into `quotes`. */
export function quoteKeys(article: Article, mentions: Mentions): Key[] {
  const keys: Key[] = [];
  const { text, tokens } = article;
  let i = 0;
  mentions.quotes.forEach((quote, index) => {
    while (i < tokens.count && tokens.start[i]! < quote.start) i++;
    const words = wordTokens(tokens, i, quote.end);
    for (const hash of new Set(shinglesOf(text, tokens, words, SHINGLE))) keys.push({ hash, index });
  });
  return keys;
}

/**
 * Fingerprints of what stands outside quotation marks, chosen by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of
 * every four neighbouring shingles of five words the one with the least hash, so that any eight words in a row that two
 * texts share leave a common key. `index` is the offset of the shingle's first word.
 */
export function narrationKeys(article: Article, mentions: Mentions): Key[] {
  const keys: Key[] = [];
  const { text, tokens, blocks } = article;
  const { quotes } = mentions;
  let q = 0;
  let i = 0;
  for (const block of blocks) {
    while (q < quotes.length && quotes[q]!.end <= block.start) q++;
    if (!isReadable(block)) continue;
    let from = block.start;
    for (;;) {
      const quote = quotes[q];
      const to = quote && quote.start < block.end ? quote.start : block.end;
      while (i < tokens.count && tokens.start[i]! < from) i++;
      if (to > from) winnow(text, tokens, wordTokens(tokens, i, to), keys);
      if (to === block.end) break;
      from = quote!.end;
      if (from >= block.end) break;
      q++;
    }
  }
  return keys;
}

/** The distinct shingles of a text, each a run of `length` words: what to look up in an index. */
export function shingles(text: string, length: number): Set<number> {
  const tokens = tokenize(text);
  return new Set(shinglesOf(text, tokens, wordTokens(tokens, 0, text.length), length));
}

/** The words and numbers among the tokens from `from` on that begin before the offset `end`. */
function wordTokens(tokens: Tokens, from: number, end: number): number[] {
  const words: number[] = [];
  for (let i = from; i < tokens.count && tokens.start[i]! < end; i++) if (tokens.kind[i] !== MARK) words.push(i);
  return words;
}

function shinglesOf(text: string, tokens: Tokens, words: readonly number[], length: number): number[] {
  const word = words.map((i) => wordHash(text, tokens, i));
  const hashes: number[] = [];
  for (let i = 0; i + length <= word.length; i++) {
    let hash = length;
    for (let k = i; k < i + length; k++) hash = (Math.imul(hash, 0x01000193) ^ word[k]!) | 0;
    hashes.push(hash);
  }
  return hashes;
}

function winnow(text: string, tokens: Tokens, words: readonly number[], keys: Key[]): void {
  const hashes = shinglesOf(text, tokens, words, NARRATION);
  let last = -1;
  for (let i = 0; i + Math.min(WINDOW, hashes.length) <= hashes.length && i < hashes.length; i++) {
    let least = i;
    for (let j = i + 1; j < i + WINDOW && j < hashes.length; j++) if (hashes[j]! <= hashes[least]!) least = j;
    if (least !== last) keys.push({ hash: hashes[least]!, index: tokens.start[words[least]!]! });
    last = least;
  }
}

/** The hash of a word as `foldWord` folds it, without making a string where nothing but case is to be folded. */
function wordHash(text: string, tokens: Tokens, i: number): number {
  const number = tokens.kind[i] === NUMBER;
  for (let at = tokens.start[i]!; at < tokens.end[i]!; at++) {
    const c = text.charCodeAt(at);
    if ((c > 127 && c !== 0x2019) || (number && c === 44)) return hashFolded(foldWord(text.slice(tokens.start[i], tokens.end[i]), number));
  }
  return tokens.hash[i]!;
}
