import type { Figure, FigureKind, NameKind, Quote } from '../mentions/mention.ts';

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
