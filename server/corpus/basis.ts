import type { Frozen } from './frozen.ts';
import { pack } from './pack.ts';
import { arraysIn, sheetParts } from './sheet.ts';
import { unpack } from './unpack.ts';

/** Which articles hold which keys, as it was at some time: what a corpus has of the articles that are still the same need not be worked out again. */
export interface Basis {
  /** The articles by number, each with the digest of its text; null where a number was nobody's. */
  readonly articles: readonly (readonly [uri: string, digest: number] | null)[];
  /** For each of `INDEX_NAMES`. */
  readonly postings: readonly Frozen[];
}

/** So many articles are packed at a time. */
const PART = 1000;

/** The bytes of a basis one after the other, most of them where they are; made a part at a time. */
export function* storedBasis({ articles, postings }: Basis): Generator<void, readonly Uint8Array[]> {
  const packed: Uint8Array[] = [];
  for (let from = 0; from < articles.length; from += PART) {
    packed.push(pack(articles.slice(from, from + PART)));
    yield;
  }
  return sheetParts([Int32Array.of(packed.length), ...packed, ...postings.flatMap(({ keys, starts, docs }) => [keys, starts, docs])]);
}

/** The basis that was stored; its arrays stay where they are. */
export function restoredBasis(bytes: Uint8Array): Basis {
  const [[parts = 0] = [], ...arrays] = arraysIn(bytes);
  const articles = arrays.slice(0, parts).flatMap((packed) => unpack(packed as Uint8Array) as Basis['articles']);
  const postings: Frozen[] = [];
  for (let i = parts; i < arrays.length; i += 3) {
    const [keys, starts, docs] = arrays.slice(i, i + 3) as [Frozen['keys'], Frozen['starts'], Frozen['docs']];
    postings.push({ keys, starts, docs });
  }
  return { articles, postings };
}
