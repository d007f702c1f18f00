import type { Corpus } from '../corpus/corpus.ts';
import { quotationOf } from '../findings/quotations.ts';
import type { Figure } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import { converted } from './converted.ts';
import { dayInWords } from './hover-date.ts';

/** A few words shown behind a mention, which are not part of the text. */
export interface Inlay {
  /** Offset behind which they stand. */
  readonly at: number;
  readonly text: string;
}

/** The day that "Sunday" resolves to, measures in the other system, and who says a quote that this article credits to nobody, within a range of the text. */
export function inlays(corpus: Corpus, uri: string, range: Span): Inlay[] {
  const mentions = corpus.entry(uri)?.mentions;
  if (!mentions) return [];
  const found: Inlay[] = [];
  const { figures } = mentions;
  figures.forEach((figure, index) => {
    if (!within(figure, range)) return;
    const text = figure.kind === 'date' ? dayOf(figure) : isConverted(figures, index) ? null : converted(figure);
    if (text !== null) found.push({ at: figure.end, text });
  });
  mentions.quotes.forEach((mention, index) => {
    if (!within(mention, range) || mention.speaker !== null) return;
    const { speaker } = quotationOf(corpus, uri, index);
    if (speaker !== null) found.push({ at: mention.end + 1, text: speaker });
  });
  return found.sort((a, b) => a.at - b.at);
}

/** Without the weekday or the month that stands before it already: "24 August 2025" behind "Sunday". */
function dayOf({ iso, text }: Figure): string | null {
  if (iso === null || /\d{4}/.test(text)) return null;
  const [first = '', ...rest] = dayInWords(iso).split(' ');
  const isSaid = /^\p{Lu}/u.test(first) && text.includes(first.replace(/,$/, ''));
  return (isSaid && rest.length > 0 ? rest : [first, ...rest]).join(' ');
}

/** Whether the article gives the figure in another unit itself: "30 miles (48 km)". */
function isConverted(figures: readonly Figure[], index: number): boolean {
  if (figures[index]!.frame.restates === 'conversion') return true;
  return figures.slice(index + 1, index + 3).some(({ frame }, i) => frame.restates === 'conversion' && frame.back === i + 1);
}

function within(span: Span, range: Span): boolean {
  return span.end >= range.start && span.start <= range.end;
}
