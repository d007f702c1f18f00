import { splitBlocks, type Block } from './blocks.ts';
import { readHeader, type Header } from './header.ts';
import { splitSentences, type Sentence } from './sentences.ts';
import { lastAtOrBefore } from './span.ts';
import { tokenize, type Tokens } from './tokens.ts';
import { closeLists } from './vocabulary.ts';

/** One source document, cut up once for every scanner. Offsets are UTF-16 code units of `text`. */
export interface Article {
  /** A path or URI; only for the header (file name) and for messages. */
  readonly path: string;
  readonly text: string;
  readonly header: Header;
  readonly blocks: readonly Block[];
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
}

/** Cuts an article up. Pure; any string is accepted. */
export function parseArticle(path: string, text: string): Article {
  closeLists();
  const tokens = tokenize(text);
  const blocks = splitBlocks(text);
  const header = readHeader(path, text, blocks, tokens);
  return { path, text, header, blocks, tokens, sentences: splitSentences(text, tokens, blocks) };
}

/** The index of the sentence that holds `offset`, or -1. */
export function sentenceAt(article: Article, offset: number): number {
  const { sentences } = article;
  let low = -1;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low >= 0 && offset < sentences[low]!.end ? low : -1;
}

/** The index of the token that holds `offset` or is the last before it, or -1. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return lastAtOrBefore(tokens.start, offset, tokens.count);
}
