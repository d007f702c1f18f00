import type { Corpus } from '../corpus/corpus.ts';
import { eachKey, INDEX_NAMES } from '../corpus/indexed.ts';
import type { IndexName } from '../mentions/keys.ts';

/** What a check of an article, or of several, read of the corpus. */
export interface Reads {
  /** Articles that were looked at, or that stood in a list of related ones. */
  readonly entries: ReadonlySet<string>;
  /** Articles whose related ones were asked for. */
  readonly related: ReadonlySet<string>;
  /** Keys that were looked up and that not each of the articles has, as `keyOf` makes them. */
  readonly keys: ReadonlySet<number>;
  /** The indexes in which keys were looked up that all of them have. */
  readonly ownIndexes: ReadonlySet<IndexName>;
}

/** A key and its index as one 32-bit number. Two may fall together, at the cost of a check made in vain. */
export function keyOf(index: IndexName, hash: number): number {
  return hash ^ Math.imul(INDEX_NAMES.indexOf(index) + 1, 0x9e3779b1);
}

/** A view of the corpus that records what is read through it while articles are checked. */
export function recordReads(corpus: Corpus, uris: readonly string[]): { readonly view: Corpus; readonly reads: Reads } {
  const entries = new Set<string>();
  const related = new Set<string>();
  const keys = new Set<number>();
  const ownIndexes = new Set<IndexName>();
  const own = uris.map((uri) => keysOf(corpus, uri)).reduce((a, b) => new Set([...a].filter((key) => b.has(key))));
  const relatedTo = (other: string): readonly string[] => {
    const found = corpus.related(other);
    related.add(other);
    for (const neighbour of found) entries.add(neighbour);
    return found;
  };
  const look = (index: IndexName, hash: number): void => {
    const key = keyOf(index, hash);
    if (own.has(key)) ownIndexes.add(index);
    else keys.add(key);
  };
  const view: Corpus = {
    get version() {
      return corpus.version;
    },
    base: corpus.base,
    get decisions() {
      return corpus.decisions;
    },
    uris: () => corpus.uris(),
    entry(other) {
      const entry = corpus.entry(other);
      entries.add(other);
      // The date of an article without one comes from those related to it.
      if (entry?.header.published === null) relatedTo(other);
      return entry;
    },
    lines(other) {
      entries.add(other);
      return corpus.lines(other);
    },
    related: relatedTo,
    find(index, hash) {
      look(index, hash);
      return corpus.find(index, hash);
    },
    count(index, hash) {
      look(index, hash);
      return corpus.count(index, hash);
    },
    has(other, index, hash) {
      look(index, hash);
      return corpus.has(other, index, hash);
    },
    holders(index, hash) {
      look(index, hash);
      return corpus.holders(index, hash);
    },
    forms(hash) {
      look('name', hash);
      return corpus.forms(hash);
    },
    articlesWith(form, hash) {
      look('name', hash);
      return corpus.articlesWith(form, hash);
    },
    indexed(other) {
      entries.add(other);
      return corpus.indexed(other);
    },
    set: (other, text) => corpus.set(other, text),
    put: (other, indexed) => corpus.put(other, indexed),
    delete: (other) => corpus.delete(other),
    decide: (decisions) => corpus.decide(decisions),
  };
  return { view, reads: { entries, related, keys, ownIndexes } };
}

function keysOf(corpus: Corpus, uri: string): ReadonlySet<number> {
  const keys = new Set<number>();
  corpus.indexed(uri)?.keys.forEach((list, i) => eachKey(list, (hash) => keys.add(keyOf(INDEX_NAMES[i]!, hash))));
  return keys;
}
