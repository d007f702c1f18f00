import type { Corpus } from '../corpus/corpus.ts';
import type { Figure, FigureKind, NameKind, Quote } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import { entities, entityOf } from './entities.ts';
import { quantities, quantitiesIn } from './quantities.ts';
import { quotationOf, quotations } from './quotations.ts';

/** One value that the articles give a quantity. */
export interface Reading {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly iso: string | null;
  readonly text: string;
}

/** A mention and the article that it stands in. */
export type In<M> = M & { readonly uri: string };

/** One quantity about one thing, with every mention of it. */
export interface Quantity {
  readonly about: string | null;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly per: string | null;
  readonly verdict: 'differ' | 'agree' | 'single';
  readonly readings: readonly Reading[];
  /** Sorted by article, then start. `readings` are the indexes of the readings that the mention is compatible with. */
  readonly mentions: readonly (In<Figure> & { readonly readings: readonly number[] })[];
  /** The pairs of mentions, by index, that are so surely set against each other that a reader is told unasked; the others that differ may be of two things. */
  readonly opposed: readonly (readonly [number, number])[];
}

/** How a mention of a quote stands to its source; the words are those of the command line's contract. */
export type Match = 'source' | 'verbatim' | 'partial' | 'altered' | 'spliced' | 'misattributed';

/** A word-level difference between a quote and its source. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'replaced';
  readonly source: string | null;
  readonly here: string | null;
}

/** One statement, with every mention of it. */
export interface Quotation {
  readonly speaker: string | null;
  readonly text: string;
  /** Index of the source in `mentions`. */
  readonly source: number;
  readonly mentions: readonly (In<Quote> & { readonly match: Match; readonly changes: readonly Change[] })[];
}

/** A way in which a name is written, and how often it is. */
export interface Spelling {
  readonly text: string;
  readonly count: number;
}

/** One person, organization, place or event, with every mention of it. */
export interface Entity {
  /** The fullest form known in the corpus. */
  readonly entity: string;
  readonly kind: NameKind;
  readonly titles: readonly Spelling[];
  readonly variants: readonly Spelling[];
  readonly misspellings: readonly Spelling[];
  readonly mentions: readonly In<{ readonly text: string; readonly start: number; readonly end: number }>[];
}

/** Everything side by side: what `crossread compare` prints and the compare view shows. */
export interface Comparison {
  readonly figures: readonly Quantity[];
  readonly quotes: readonly Quotation[];
  readonly names: readonly Entity[];
}

/** Compares all articles of the corpus. */
export function compare(corpus: Corpus): Comparison {
  return { figures: quantities(corpus), quotes: quotations(corpus), names: entities(corpus) };
}

/** What `compare` gives of the things that some articles mention, without a look at the others; the mentions of each are all there are. */
export function compareSome(corpus: Corpus, uris: readonly string[]): Comparison {
  if (uris.length === corpus.uris().length) return compare(corpus);
  const figures = new Map<string, Quantity>();
  const quotes = new Map<string, Quotation>();
  const names = new Map<string, Entity>();
  for (const uri of uris) {
    const mentions = corpus.entry(uri)!.mentions;
    for (const quantity of quantitiesIn(corpus, uri)) figures.set(firstOf(quantity), quantity);
    mentions.quotes.forEach((_, index) => {
      const quotation = quotationOf(corpus, uri, index);
      quotes.set(firstOf(quotation), quotation);
    });
    const known = new Set<string>();
    mentions.names.forEach(({ full }, index) => {
      if (known.has(full)) return;
      known.add(full);
      const entity = entityOf(corpus, uri, index);
      names.set(firstOf(entity), entity);
    });
  }
  return { figures: [...figures.values()], quotes: [...quotes.values()], names: [...names.values()] };
}

/** Names a group among others of its kind. */
function firstOf({ mentions }: { readonly mentions: readonly In<Span>[] }): string {
  const first = mentions[0];
  return first ? `${first.uri}#${first.start}` : '';
}
