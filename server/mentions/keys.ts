import type { KeyList } from './key-list.ts';
import type { Keyed } from './keyed.ts';
import { nameKeys } from './names/keys.ts';
import { narrationKeys, quoteKeys } from './quotes/keys.ts';

/**
 * The indexes of the corpus. Each is a pure function that adds the keys of an article to a list: 32-bit hashes under which
 * something in it can be found again. Two mentions are only ever compared when they share a key. A new index is one line here.
 */
export const INDEXES = {
  /** Names that may stand for one entity: `index` is into `names`. */
  name: nameKeys,
  /** Word shingles of quotations: `index` is into `quotes`. */
  quote: quoteKeys,
  /** Sampled word shingles of everything outside quotation marks: `index` is an offset into the text. */
  narration: narrationKeys,
} as const satisfies Readonly<Record<string, (keyed: Keyed, keys: KeyList) => void>>;

/** The name of an index. */
export type IndexName = keyof typeof INDEXES;
