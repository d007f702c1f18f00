/** What a figure is besides its value, for those who compare figures. */
export interface Traits {
  /** "dozens", "several hundred": `low` and `high` bound it loosely; never to be set against an exact value. */
  readonly vague: boolean;
  /** The figure is the size of a change ("rose by 12"), the level after it ("to 40") or before it ("from 28"). */
  readonly change: 'by' | 'to' | 'from' | null;
  /** Which way a change goes, or on which side of nothing a level lies. */
  readonly direction: 'up' | 'down' | null;
  /** Somebody's or something's age: kind `duration`. */
  readonly age: boolean;
  /** "twice", "tenfold", "three times as many", "doubled": kind `ratio`. */
  readonly multiple: boolean;
  /** The result of a match or a vote in the order in which it stands, "3-1": kind `count`, unit `score`, `low` and `high` its two sides. */
  readonly score: readonly [number, number] | null;
}

/** The traits of a figure that has none. */
export const PLAIN: Traits = { vague: false, change: null, direction: null, age: false, multiple: false, score: null };
