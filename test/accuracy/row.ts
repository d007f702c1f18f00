/** One line of the accuracy table. */
export interface Row {
  readonly dataset: string;
  readonly measure: string;
  /** A share between 0 and 1, or a count where `count` says so. */
  readonly value: number;
  /** How many items it was measured on. */
  readonly n: number;
  readonly goal?: number;
  /** The value is a count of mistakes, to be low, and not a share. */
  readonly count?: boolean;
}
