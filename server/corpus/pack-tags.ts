/** What stands in the first byte of a packed value, unless that is the value: whole numbers from 0 are `SMALL` and more. */
export const Tag = {
  NULL: 0,
  UNDEFINED: 1,
  FALSE: 2,
  TRUE: 3,
  POSITIVE: 4,
  NEGATIVE: 5,
  FLOAT: 6,
  STRING: 7,
  ARRAY: 8,
  OBJECT: 9,
  BYTES: 10,
  INTEGERS: 11,
  SHORT_INTEGERS: 12,
  NAN: 13,
  TABLE: 14,
} as const;

/** From here on a tag is a small number itself. */
export const SMALL = 16;

/** In a table, how the values under a key stand: each by itself, as rows of another table, or the one that most have and then the others. */
export const Column = {
  EACH: 0,
  ROWS: 1,
  SPARSE: 2,
} as const;
