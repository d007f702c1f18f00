/** The gold format of an annotated cluster of articles: `gold.json` beside its `*.txt` (or with them under `articles/`). */
export interface Gold {
  readonly figures: readonly GoldQuantity[];
  /** Pairs of figures that must never be set against each other. */
  readonly traps: readonly { readonly a: Place; readonly b: Place; readonly why: string }[];
  readonly quotes: readonly GoldQuote[];
  /** Strings between quotation marks that nobody said. */
  readonly not_quotes: readonly { readonly path: string; readonly text: string; readonly n: number }[];
  readonly names: readonly GoldEntity[];
}

/** The `n`th occurrence (from 1, overlapping ones counted) of `core` in an article. */
export interface Place {
  readonly path: string;
  readonly core: string;
  readonly n: number;
}

export interface GoldQuantity {
  readonly id: string;
  readonly about: string;
  readonly kind: string;
  readonly mentions: readonly GoldFigure[];
}

export interface GoldFigure extends Place {
  readonly text: string;
  readonly value: number | string | readonly [number, number];
  readonly unit: string;
  readonly hedge: string | null;
  /** Mentions that share a letter agree. */
  readonly version: readonly string[];
}

export interface GoldQuote {
  readonly id: string;
  readonly speaker: string;
  readonly mentions: readonly { readonly path: string; readonly text: string; readonly n: number; readonly match: string; readonly speaker?: string }[];
}

export interface GoldEntity {
  readonly entity: string;
  readonly kind: string;
  readonly mentions: readonly { readonly path: string; readonly text: string; readonly n: number }[];
  readonly misspellings: readonly string[];
}

/** The offset of the `n`th occurrence of `needle`, or -1. */
export function occurrence(text: string, needle: string, n: number): number {
  let at = -1;
  for (let i = 0; i < n; i++) {
    at = text.indexOf(needle, at + 1);
    if (at < 0) return -1;
  }
  return at;
}
