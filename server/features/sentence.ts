import { splitBlocks } from '../text/blocks.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';

/** The sentence that holds a span, or a stretch around it where no sentence does. */
export function sentenceOf(text: string, span: Span): Span {
  const sentences = splitSentences(text, tokenize(text), splitBlocks(text));
  return sentences.find(({ start, end }) => start <= span.start && span.start < end) ?? { start: Math.max(0, span.start - 60), end: Math.min(text.length, span.end + 60) };
}
