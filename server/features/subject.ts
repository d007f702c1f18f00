import type { Corpus } from '../corpus/corpus.ts';
import { gatherEntity } from '../findings/entities.ts';
import type { Figure, Name, Quote } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';

/** A mention under a cursor; `index` is into the article's list of that kind. */
export type Subject =
  | { readonly kind: 'figure'; readonly index: number; readonly mention: Figure }
  | { readonly kind: 'quote'; readonly index: number; readonly mention: Quote }
  | { readonly kind: 'name'; readonly index: number; readonly mention: Name };

/** The mentions at an offset, innermost first: a figure inside a quote comes before the quote. */
export function subjectsAt(corpus: Corpus, uri: string, offset: number): Subject[] {
  const mentions = corpus.entry(uri)?.mentions;
  if (!mentions) return [];
  const found: Subject[] = [];
  mentions.figures.forEach((mention, index) => {
    if (covers(mention, offset, 0)) found.push({ kind: 'figure', index, mention });
  });
  mentions.names.forEach((mention, index) => {
    if (covers(mention, offset, 0)) found.push({ kind: 'name', index, mention });
  });
  mentions.quotes.forEach((mention, index) => {
    if (covers(mention, offset, 1)) found.push({ kind: 'quote', index, mention });
  });
  // At equal length the one that begins at the cursor is meant rather than the one that ends there.
  return found.sort((a, b) => length(a.mention) - length(b.mention) || b.mention.start - a.mention.start);
}

/** Does a part at a time what is needed long for when something is asked about the names at an offset. */
export function* gatherAt(corpus: Corpus, uri: string, offset: number): Generator<void> {
  for (const subject of subjectsAt(corpus, uri, offset)) if (subject.kind === 'name') yield* gatherEntity(corpus, uri, subject.index);
}

/** Whether the cursor stands in the span or at its end, or on one of the marks around it. */
function covers(span: Span, offset: number, marks: number): boolean {
  return span.start - marks <= offset && offset <= span.end + marks;
}

function length(span: Span): number {
  return span.end - span.start;
}
