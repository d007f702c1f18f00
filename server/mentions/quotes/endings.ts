import { MARK, UPPER_FIRST, WORD } from '../../text/tokens.ts';
import type { Marked } from './marks.ts';
import { sentenceOf, type Scene } from './scene.ts';

/** How the words in marks end. */
export type Ending = 'pause' | 'ask' | 'stop' | 'none';

/** How the quotation ends: with a comma or dash, a question, a full stop, or in the middle of a sentence. */
export function ending({ article: { tokens } }: Scene, quote: Marked): Ending {
  let i = quote.to - 1;
  if (i >= quote.from && tokens.end[i]! > quote.end) i--;
  while (i > quote.from && (tokens.start[i]! >= quote.end || isClosing(tokens.kind[i] === MARK ? tokens.hash[i]! : 0))) i--;
  const c = tokens.kind[i] === MARK ? tokens.hash[i]! : 0;
  const next = quote.to < tokens.count && tokens.kind[quote.to] === MARK ? tokens.hash[quote.to]! : 0;
  if (c === 44 || c === 0x2014 || c === 0x2013 || next === 44 || next === 0x2014 || next === 0x2015 || next === 0x2013) return 'pause';
  if (c === 63 || c === 33 || c === 0x2026) return 'ask';
  if (c === 46 || next === 46) return 'stop';
  return 'none';
}

/** Closing marks of an inner quotation and brackets. */
const isClosing = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x201d || code === 34 || code === 41 || code === 93;

/** Whether the quotation reads as a sentence: capital first, some words, an end. */
export function isSentence({ article: { tokens } }: Scene, quote: Marked, ends: Ending): boolean {
  let i = quote.from;
  while (i < quote.to && tokens.kind[i] === MARK) i++;
  return quote.to - i > 3 && ((tokens.flags[i]! & UPPER_FIRST) !== 0 || tokens.kind[i] !== WORD) && ends !== 'none';
}

/** First token of the sentence that token `i` stands in, from the beginning of its paragraph on. */
export function sentenceFrom(scene: Scene, i: number, blockStart: number): number {
  const { tokens, sentences } = scene.article;
  const s = sentenceOf(scene, i);
  if (s < 0) return i;
  let { from } = sentences[s]!;
  // A sentence that the splitter ended inside a quotation goes on after it.
  let n = s;
  while (n > 0 && scene.quoteOf[from] !== 0 && scene.quoteOf[from - 1] === scene.quoteOf[from] && tokens.start[from]! > blockStart) from = sentences[--n]!.from;
  while (tokens.start[from]! < blockStart) from++;
  return from;
}

/** The token after the sentence that token `i` goes on with, up to `end`. */
export function sentenceEnd(scene: Scene, i: number, end: number): number {
  const { sentences } = scene.article;
  const s = sentenceOf(scene, i);
  if (s < 0 || i >= end) return end;
  return Math.min(end, sentences[s]!.to > i ? sentences[s]!.to : (sentences[s + 1]?.to ?? end));
}

/** The first token from `from` on that begins at or after the offset, or `limit`. */
export function tokenBefore({ article: { tokens } }: Scene, from: number, limit: number, offset: number): number {
  let i = from;
  while (i < limit && tokens.start[i]! < offset) i++;
  return i;
}

