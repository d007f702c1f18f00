import type { Article } from '../../text/article.ts';
import { int32s } from '../../text/room.ts';
import { lastAtOrBefore } from '../../text/span.ts';
import { WORD } from '../../text/tokens.ts';
import type { Name } from '../mention.ts';
import type { Marked } from './marks.ts';

/** An article with its names and quotations laid over the tokens, for looking around a quotation. */
export interface Scene {
  readonly article: Article;
  readonly names: readonly Name[];
  readonly marked: readonly Marked[];
  /** For each token, the index of the name that it belongs to plus one, or 0. */
  readonly nameOf: Int32Array;
  /** For each token, the index of the quotation that it belongs to (its marks included) plus one, or 0. */
  readonly quoteOf: Int32Array;
}

/** Lays names and quotations over the tokens. */
export function layOut(article: Article, names: readonly Name[], marked: readonly Marked[]): Scene {
  const { tokens } = article;
  const nameOf = int32s(tokens.count);
  const quoteOf = int32s(tokens.count);
  let i = 0;
  for (let n = 0; n < names.length; n++) {
    const name = names[n]!;
    while (i < tokens.count && tokens.end[i]! <= name.start) i++;
    for (; i < tokens.count && tokens.start[i]! < name.end; i++) nameOf[i] = n + 1;
  }
  for (let q = 0; q < marked.length; q++) quoteOf.fill(q + 1, marked[q]!.from, marked[q]!.to);
  return { article, names, marked, nameOf, quoteOf };
}

/** The index of the sentence that holds token `i`, or the last before it; -1 where there is none. */
export function sentenceOf({ article }: Scene, i: number): number {
  return lastAtOrBefore(fromsOf(article), i);
}

const FROMS = new WeakMap<Article, Int32Array>();

function fromsOf(article: Article): Int32Array {
  let froms = FROMS.get(article);
  if (!froms) {
    const { sentences } = article;
    froms = int32s(sentences.length);
    for (let i = 0; i < sentences.length; i++) froms[i] = sentences[i]!.from;
    FROMS.set(article, froms);
  }
  return froms;
}

/** Whether token `i` is the given word, which is in lower case. */
export function isWord({ article: { tokens, text } }: Scene, i: number, word: string): boolean {
  if (i < 0 || i >= tokens.count || tokens.end[i]! - tokens.start[i]! !== word.length) return false;
  return text.slice(tokens.start[i], tokens.end[i]).toLowerCase() === word;
}

/** The token in lower case. */
export function wordAt({ article: { tokens, text } }: Scene, i: number): string {
  return text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
}

/** How many words stand between two tokens. */
export function countWords({ article: { tokens } }: Scene, { from, to }: { readonly from: number; readonly to: number }): number {
  let count = 0;
  for (let i = from; i < to; i++) if (tokens.kind[i] === WORD) count++;
  return count;
}
