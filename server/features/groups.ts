import type { Corpus } from '../corpus/corpus.ts';
import type { Entity, In, Quantity, Quotation } from '../findings/comparison.ts';
import { entityOf } from '../findings/entities.ts';
import { quantityOf } from '../findings/quantities.ts';
import { quotationOf } from '../findings/quotations.ts';
import type { Span } from '../text/span.ts';
import type { Subject } from './subject.ts';

/** What a subject belongs to, with all its mentions across the corpus. */
export type Group =
  | { readonly kind: 'figure'; readonly group: Quantity }
  | { readonly kind: 'quote'; readonly group: Quotation }
  | { readonly kind: 'name'; readonly group: Entity };

/** The quantity, quotation or entity that holds a mention of article `uri`. */
export function groupOf(corpus: Corpus, uri: string, { kind, index }: Subject): Group {
  if (kind === 'name') return { kind, group: entityOf(corpus, uri, index) };
  if (kind === 'figure') return { kind, group: quantityOf(corpus, uri, index) };
  return { kind, group: quotationOf(corpus, uri, index) };
}

/** What a group is about, in a few words: the entity's full name, what the figure measures, the quote. */
export function labelOf({ kind, group }: Group): string {
  if (kind === 'name') return group.entity;
  return kind === 'quote' ? group.text : (group.about ?? group.mentions[0]!.text);
}

/** Whether a mention of a group is the one at that place. */
export function isMention(mention: In<Span>, uri: string, span: Span): boolean {
  return mention.uri === uri && mention.start === span.start && mention.end === span.end;
}
