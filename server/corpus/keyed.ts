import type { IndexName } from '../mentions/keys.ts';
import type { Basis } from './basis.ts';
import type { Standing } from './frozen.ts';
import { eachKey, INDEX_NAMES, type Indexed } from './indexed.ts';
import { createLayers } from './layers.ts';

/** Which articles hold which keys. Gives articles the numbers that they go by. */
export interface Keyed {
  /** Enters an article, and gives its number: the one that it had, where it was there `before`. */
  enter(uri: string, indexed: Indexed, before: number | null): number;
  /** Takes an article out, which keeps its number until that is released. */
  leave(doc: number, indexed: Indexed): void;
  release(doc: number): void;
  count(index: IndexName, hash: number): number;
  each(index: IndexName, hash: number, visit: (doc: number) => void): void;
  /** See `Corpus.unsettled`; of so many articles. */
  unsettled(size: number): number;
  /** See `Corpus.settle`; the articles that there are, by number. */
  settle(articles: Basis['articles']): Generator<void, Basis | null>;
  /** See `Corpus.found`; while there is no article. */
  found(basis: Basis): void;
}

/** Keys of no article. */
export function createKeyed(): Keyed {
  const layers = INDEX_NAMES.map(createLayers);
  const layerOf = (name: IndexName): (typeof layers)[number] => layers[INDEX_NAMES.indexOf(name)]!;
  /** The articles of the basis, and which of them stand as they stood in it. */
  let based = new Map<string, { readonly doc: number; readonly digest: number }>();
  let standing: Standing = { live: new Uint8Array(), gone: 0 };
  /** Numbers that are given out; from `next` on none ever was. Those of the basis wait for its articles and are not free. */
  const used: boolean[] = [];
  let free: number[] = [];
  let next = 0;
  let changes = 0;

  const adopt = ({ articles, postings }: Basis, live: Uint8Array): void => {
    based = new Map(articles.flatMap((article, doc) => (article ? [[article[0], { doc, digest: article[1] }]] : [])));
    standing = { live, gone: based.size - live.reduce((sum, one) => sum + one, 0) };
    free = articles.flatMap((article, doc) => (article ? [] : [doc]));
    next = articles.length;
    layers.forEach((layer, i) => layer.adopt(postings[i]!, standing));
  };
  const nextFree = (): number => {
    // An article of the basis may have come back to its number.
    let doc = free.pop();
    while (doc !== undefined && used[doc] === true) doc = free.pop();
    return doc ?? next++;
  };
  return {
    enter(uri, { digest, keys }, before) {
      changes++;
      const known = based.get(uri);
      const isKnown = known?.digest === digest && (before === null ? used[known.doc] !== true : before === known.doc);
      const doc = isKnown ? known.doc : (before ?? nextFree());
      used[doc] = true;
      if (isKnown) {
        standing.live[doc] = 1;
        standing.gone--;
      } else layers.forEach((layer, i) => eachKey(keys[i]!.hashes, (hash) => layer.add(doc, hash)));
      return doc;
    },
    leave(doc, { keys }) {
      changes++;
      used[doc] = false;
      if (standing.live[doc] === 1) {
        standing.live[doc] = 0;
        standing.gone++;
      } else layers.forEach((layer, i) => eachKey(keys[i]!.hashes, (hash) => layer.remove(doc, hash)));
    },
    release: (doc) => void free.push(doc),
    count: (name, hash) => layerOf(name).count(hash),
    each: (name, hash, visit) => layerOf(name).each(hash, visit),
    unsettled: (size) => size - based.size + 2 * standing.gone,
    *settle(articles) {
      const before = changes;
      const postings: Basis['postings'][number][] = [];
      for (const layer of layers) {
        const parts = layer.freeze();
        let part = parts.next();
        for (; part.done !== true; part = parts.next()) {
          yield;
          if (changes !== before) return null;
        }
        postings.push(part.value);
      }
      const basis = { articles, postings };
      adopt(basis, Uint8Array.from(articles, (article) => (article ? 1 : 0)));
      return basis;
    },
    found(basis) {
      changes++;
      adopt(basis, new Uint8Array(basis.articles.length));
    },
  };
}
