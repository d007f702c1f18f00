/** A figure, a name or a quote as a reader's decision names it, by its words and not by its place. */
export interface Pointer {
  readonly kind: 'figure' | 'name' | 'quote';
  /** The article; null for wherever it stands. */
  readonly uri: string | null;
  readonly text: string;
  /** For a figure the words around it, by which it is told from others with the same text; null where it does not matter. */
  readonly context: string | null;
}

/** Two mentions that a reader has joined or set apart. */
export type Pair = readonly [Pointer, Pointer];

/** Findings that a reader does not want to see. */
export interface Ignore {
  readonly code: string;
  /** The article; null for all that `covers` takes in. */
  readonly uri: string | null;
  /** The figure, quote or name that the finding stands at; null for all findings of the code in the article. */
  readonly text: string | null;
  readonly context: string | null;
  /** What stood against it when that was decided: another value makes it another finding. Null for whatever stands there. */
  readonly against: readonly string[] | null;
  /** Whether an article is one that this decision is about. */
  readonly covers: (uri: string) => boolean;
}

/** What readers have decided about the articles. Never changed in place. */
export interface Decisions {
  readonly ignore: readonly Ignore[];
  readonly same: readonly Pair[];
  readonly different: readonly Pair[];
}

/** Where readers have decided nothing. */
export const UNDECIDED: Decisions = { ignore: [], same: [], different: [] };
