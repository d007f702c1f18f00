import type { FigureKind } from '../mention.ts';
import type { Numeral } from './numerals.ts';
import type { Scan } from './scan.ts';

/** What follows a number and says what it is of. `scale` multiplies the number ("450m euros", "75 USD million"). */
export interface Suffix {
  readonly to: number;
  readonly kind: FigureKind;
  readonly unit: string;
  readonly scale?: number;
  readonly age?: boolean;
  readonly multiple?: boolean;
}

/** Reads one kind of suffix where it begins. It is asked only at words and marks that it may begin with. */
export interface SuffixReader {
  /** Reads what follows number `n` at token `i`; a hyphen before it ("12-cent") has been passed. */
  readonly read: (s: Scan, i: number, n: Numeral) => Suffix | null;
  /** The first tokens of all suffixes of the kind, words in any case. */
  readonly starts: Iterable<string>;
}
