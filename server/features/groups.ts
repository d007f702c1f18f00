import type { Corpus } from '../corpus/corpus.ts';
import { compare, type Entity, type In, type Quantity, type Quotation } from '../findings/comparison.ts';
import { entityOf } from '../findings/entities.ts';
import { quantityOf } from '../findings/quantities.ts';
import type { Span } from '../text/span.ts';
import type { Subject } from './subject.ts';

/** What a subject belongs to, with all its mentions across the corpus. */
export type Group =
  | { readonly kind: 'figure'; readonly group: Quantity }
  | { readonly kind: 'quote'; readonly group: Quotation }
  | { readonly kind: 'name'; readonly group: Entity };

/** The quantity, quotation or entity that holds a mention of article `uri`. */
export function groupOf(corpus: Corpus, uri: string, subject: Subject): Group | null {
  if (subject.kind === 'name') return { kind: 'name', group: entityOf(corpus, uri, subject.index) };
  if (subject.kind === 'figure') return { kind: 'figure', group: quantityOf(corpus, uri, subject.index) };
  const group = compare(corpus).quotes.find(({ mentions }) => mentions.some((mention) => isMention(mention, uri, subject.mention)));
  return group ? { kind: 'quote', group } : null;
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
