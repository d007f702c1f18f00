import type { Frozen } from './frozen.ts';
import { pack } from './pack.ts';
import { arraysIn, sheetOf } from './sheet.ts';
import { unpack } from './unpack.ts';

/** Which articles hold which keys, as it was at some time: what a corpus has of the articles that are still the same need not be worked out again. */
export interface Basis {
  /** The articles by number, each with the digest of its text; null where a number was nobody's. */
  readonly articles: readonly (readonly [uri: string, digest: number] | null)[];
  /** For each of `INDEX_NAMES`. */
  readonly postings: readonly Frozen[];
}

/** A basis in one stretch of bytes. */
export function storedBasis({ articles, postings }: Basis): Uint8Array {
  return sheetOf([pack(articles), ...postings.flatMap(({ keys, starts, docs }) => [keys, starts, docs])]);
}

/** The basis that was stored; its arrays stay where they are. */
export function restoredBasis(bytes: Uint8Array): Basis {
  const [articles, ...arrays] = arraysIn(bytes);
  const postings: Frozen[] = [];
  for (let i = 0; i < arrays.length; i += 3) {
    const [keys, starts, docs] = arrays.slice(i, i + 3) as [Frozen['keys'], Frozen['starts'], Frozen['docs']];
    postings.push({ keys, starts, docs });
  }
  return { articles: unpack(articles as Uint8Array) as Basis['articles'], postings };
}
