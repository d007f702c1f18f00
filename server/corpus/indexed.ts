import { INDEXES, type IndexName } from '../mentions/keys.ts';
import type { Mentions } from '../mentions/mention.ts';
import type { Header } from '../text/header.ts';
import type { Narrow } from '../text/narrow.ts';
import type { Forms } from './forms.ts';
import type { Keys } from './key-order.ts';
import type { Terms } from './terms.ts';

/** Everything that the corpus keeps of one article: plain data without the text, fit for another thread or a cache. */
export interface Indexed {
  /** `digestOf` the text. */
  readonly digest: number;
  readonly header: Header;
  readonly lines: Narrow;
  readonly terms: Terms;
  /** Each list of `Mentions`, packed by itself, names by `packNames`: most of what is asked needs one of them. */
  readonly mentions: { readonly [K in keyof Mentions]: Uint8Array };
  /** What the names are found again by without their text. */
  readonly forms: Forms;
  /** Whether some figure gives another one of the article again, so that the article may contradict itself. */
  readonly restates: boolean;
  /** For each of `INDEX_NAMES` the keys in order. */
  readonly keys: readonly Keys[];
}

/** The indexes of the corpus, in a fixed order. */
export const INDEX_NAMES = Object.keys(INDEXES) as readonly IndexName[];

/** Visits every hash of an ascending list once, with the places in the list where it begins and ends. */
export function eachKey(hashes: Int32Array, visit: (hash: number, from: number, to: number) => void): void {
  for (let from = 0, to = 0; from < hashes.length; from = to) {
    while (to < hashes.length && hashes[to] === hashes[from]) to++;
    visit(hashes[from]!, from, to);
  }
}

/** Where a hash begins in an ascending list; the length of the list or another one's place where it is not there. */
export function placeOf(hashes: Int32Array, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}
