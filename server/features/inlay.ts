import type { Corpus } from '../corpus/corpus.ts';
import { quotationOf } from '../findings/quotations.ts';
import type { Span } from '../text/span.ts';
import { dayInWords } from './hover-date.ts';

/** A few words shown behind a mention, which are not part of the text. */
export interface Inlay {
  /** Offset behind which they stand. */
  readonly at: number;
  readonly text: string;
}

/** The day that "Sunday" resolves to, and who says a quote that this article credits to nobody, within a range of the text. */
export function inlays(corpus: Corpus, uri: string, range: Span): Inlay[] {
  const mentions = corpus.entry(uri)?.mentions;
  if (!mentions) return [];
  const found: Inlay[] = [];
  for (const figure of mentions.figures) {
    if (!within(figure, range) || figure.kind !== 'date' || figure.iso === null || /\d{4}/.test(figure.text)) continue;
    found.push({ at: figure.end, text: dayInWords(figure.iso) });
  }
  mentions.quotes.forEach((mention, index) => {
    if (!within(mention, range) || mention.speaker !== null) return;
    const { speaker } = quotationOf(corpus, uri, index);
    if (speaker !== null) found.push({ at: mention.end + 1, text: speaker });
  });
  return found.sort((a, b) => a.at - b.at);
}

function within(span: Span, range: Span): boolean {
  return span.end >= range.start && span.start <= range.end;
}
