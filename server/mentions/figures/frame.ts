/**
 * What a figure is about, as far as its surroundings tell: two figures are comparable only when their frames agree.
 * Everything is a number, so that comparing two frames makes no string.
 */
export interface Frame {
  /** See `Dimension` in range.ts; 0 for a figure that is never compared, such as the article's own date. */
  readonly dimension: number;
  /** Money: hash of the currency; percentage points: a constant; otherwise 0. */
  readonly currency: number;
  /** Hash of what the figure is per ("day"), of an age of the person who is so old, odd where the name stands beside it; otherwise 0. */
  readonly per: number;
  /** See `Range`: what the figure names, `low` to `high`, and leaves open, `min` to `max`; all NaN without a value. */
  readonly low: number;
  readonly high: number;
  readonly min: number;
  readonly max: number;
  /** The number as it stands, in the unit that stands there; NaN for dates and ranges. */
  readonly raw: number;
  /** Bits of `Scope` in frame-roles.ts. */
  readonly scope: number;
  /** Days since 1970 that the clause dates the figure by; NaN where it does not. */
  readonly whenLow: number;
  readonly whenHigh: number;
  /** The concepts of the sentence, 32-bit hashes, ascending, without repeats. */
  readonly terms: Int32Array;
  /** For each term the bits of `Role`, and its weight (0 to 7) shifted by `WEIGHT_SHIFT`. */
  readonly roles: Int32Array;
  /** How many figures before this one stands the figure that it gives again ("this amount", "(68 miles)"); 0 for none. */
  readonly back: number;
  /**
   * How it gives it again: a conversion says the same, a rival says something else of the
   * same thing ("pegs this amount closer to $19.7 billion"), a contrast gives its value at another time ("against 3,000 last year"), and what is
   * revised the value that it had, or was thought to have, until now ("up from 250", "five rather than six"); a
   * revision is the value that it has since ("from June 12 to June 26").
   * Or the figure closes a sum that began with that one: `parts` after their total, `sum` as the total of the parts.
   */
  readonly restates: 'conversion' | 'rival' | 'contrast' | 'revised' | 'revision' | 'parts' | 'sum' | null;
  /** Who the figure is attributed to in its sentence. */
  readonly source: string | null;
}

/** What is found around a figure. */
export interface Framed {
  readonly frame: Frame;
  readonly about: string | null;
}
