/** A number as it stands in the text, without unit. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  /** Null where the number is vague. */
  readonly value: number | null;
  /** Bounds of a vague number ("dozens"). */
  readonly low: number | null;
  readonly high: number | null;
  /** No digits in it. */
  readonly spelled: boolean;
  /** Digits and nothing else: may be a year, a code or a part of a name. */
  readonly bare: boolean;
  /** What its last scale word multiplies by: 1e9 in "22 billion", else 1. */
  readonly scale: number;
  /** "two-thirds", "half", "1/16". */
  readonly fraction: boolean;
}

/** A numeral with the fields that most do not have left out. */
export function numeral(from: number, to: number, value: number | null, fields: Partial<Numeral>): Numeral {
  const { low = null, high = null, spelled = false, bare = false, scale = 1, fraction = false } = fields;
  return { from, to, value, low, high, spelled, bare, scale, fraction };
}
