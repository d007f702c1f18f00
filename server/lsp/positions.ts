import type { Corpus } from '../corpus/corpus.ts';
import type { In } from '../findings/comparison.ts';
import type { Place, Range } from '../shown.ts';
import { positionAt } from '../text/lines.ts';
import type { Narrow } from '../text/narrow.ts';
import type { Span } from '../text/span.ts';

/** Offsets as lines and columns, given the line starts of the text. */
export function rangeOf(lines: Narrow, span: Span): Range {
  const start = positionAt(lines, span.start);
  // Nearly all end in the line in which they begin: that is told without a search.
  const next = lines[start.line + 1] ?? Infinity;
  const end = span.end >= span.start && span.end < next ? { line: start.line, character: span.end - lines[start.line]! } : positionAt(lines, span.end);
  return { start, end };
}

/** A span of some article as a place; null when the article is gone. */
export function placeOf(corpus: Corpus, uri: string, span: Span): Place | null {
  const lines = corpus.lines(uri);
  return lines ? { uri, range: rangeOf(lines, span) } : null;
}

/** Spans of several articles as places; those in articles that are gone are left out. */
export function placesOf(corpus: Corpus, spans: readonly In<Span>[]): Place[] {
  return spans.flatMap((span) => placeOf(corpus, span.uri, span) ?? []);
}
