import { nameKeys } from './names/keys.ts';
import { narrationKeys, quoteKeys } from './quotes/keys.ts';

/** A 32-bit hash under which something in an article can be found again, and the index of the mention (or the offset) it stands for. */
export interface Key {
  readonly hash: number;
  readonly index: number;
}

/**
 * The indexes of the corpus. Each is a pure function from an article to its keys; two mentions are only ever compared
 * when they share a key. A new index is one line here.
 */
export const INDEXES = {
  /** Names that may stand for one entity: `index` is into `names`. */
  name: nameKeys,
  /** Word shingles of quotations: `index` is into `quotes`. */
  quote: quoteKeys,
  /** Sampled word shingles of everything outside quotation marks: `index` is an offset into the text. */
  narration: narrationKeys,
} as const;

/** The name of an index. */
export type IndexName = keyof typeof INDEXES;
