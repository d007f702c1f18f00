import type { Corpus } from '../corpus/corpus.ts';
import { formId, formNamed, type Form } from '../corpus/forms.ts';
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

/** The forms of the names at an offset whose places are gathered when something is asked there: thousands for one that stands everywhere. */
export function namedAt(corpus: Corpus, uri: string, offset: number): readonly Form[] {
  return subjectsAt(corpus, uri, offset).flatMap((subject) => {
    const form = subject.kind === 'name' ? formNamed(formId(subject.mention)) : null;
    // A bare surname is looked for in related articles alone.
    return form && !form.bare ? [form] : [];
  });
}

/** Whether the cursor stands in the span or at its end, or on one of the marks around it. */
function covers(span: Span, offset: number, marks: number): boolean {
  return span.start - marks <= offset && offset <= span.end + marks;
}

function length(span: Span): number {
  return span.end - span.start;
}
