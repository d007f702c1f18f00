import { parseArticle, sentenceAt } from '../text/article.ts';
import type { Span } from '../text/span.ts';

/** The sentence that holds a span, or a stretch around it where no sentence does. */
export function sentenceOf(uri: string, text: string, span: Span): Span {
  const article = parseArticle(uri, text);
  return article.sentences[sentenceAt(article, span.start)] ?? { start: Math.max(0, span.start - 60), end: Math.min(text.length, span.end + 60) };
}
