import type { Article } from '../../text/article.ts';
import { int32s } from '../../text/room.ts';
import { hashFolded, MARK, NUMBER, type Tokens } from '../../text/tokens.ts';
import { foldWord } from './words.ts';

/** The words and numbers of a text in a row, without its marks. */
export interface Wording {
  readonly count: number;
  /** Of each, its token and its hash; the arrays may be longer. */
  readonly tokens: Int32Array;
  readonly hashes: Int32Array;
}

/** Of all of a text. Two words that comparison takes for one, as `foldWord` has it, have one hash. */
export function wordingOf({ text, tokens }: Pick<Article, 'text' | 'tokens'>): Wording {
  const of = int32s(tokens.count);
  const hashes = int32s(tokens.count);
  let count = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] === MARK) continue;
    of[count] = i;
    hashes[count++] = wordHash(text, tokens, i);
  }
  return { count, tokens: of, hashes };
}

/** The hash of the `length` words that begin with the word `at`. */
export function shingleAt({ hashes }: Wording, at: number, length: number): number {
  let hash = length;
  for (let i = at; i < at + length; i++) hash = (Math.imul(hash, 0x01000193) ^ hashes[i]!) | 0;
  return hash;
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
