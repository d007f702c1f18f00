import type { Corpus } from '../corpus/corpus.ts';
import { INDEX_NAMES } from '../corpus/indexed.ts';
import { createPostings } from '../corpus/postings.ts';
import type { IndexName } from '../mentions/keys.ts';
import { checkArticle } from './check.ts';
import type { Finding } from './finding.ts';
import { keyOf, recordReads, type Reads } from './reads.ts';

/** The findings of every article, each worked out when it is asked for and kept until something that it was read from changes. */
export interface Live {
  of(uri: string): readonly Finding[];
  /** Notes that an article was added, changed or deleted; gives the articles, itself included, whose findings may be others now. */
  changed(uri: string): readonly string[];
}

/** While fewer articles than this have been checked, those that were read are asked whether the changed one is related to them, and not the other way round. */
const FEW = 32;

/** So many articles are checked together at most. */
const BATCH = 16;

interface Known {
  readonly findings: readonly Finding[];
  /** What the check read, and those made together with it: articles and articles whose relations, by number, and keys. */
  readonly reads: readonly Int32Array[];
}

/**
 * Findings that follow a corpus. What a check reads of the corpus is recorded, so that after a change those checks are
 * made again that read something that may be different now, whatever the check is.
 */
export function createLive(corpus: Corpus, check: (corpus: Corpus, uri: string) => readonly Finding[] = checkArticle): Live {
  const known = new Map<string, Known>();
  const numbers = new Map<string, number>();
  const names: string[] = [];
  /** Who read an article, its related ones, or a key: articles by number. */
  const ofEntry = createPostings();
  const ofRelated = createPostings();
  const ofKey = createPostings();
  const all = [ofEntry, ofRelated, ofKey];
  const ownIndexes = new Set<IndexName>();
  /** The article that changed last. */
  let latest = '';
  /** The keys of each article when it was last looked at. */
  const keys = new Map<string, readonly Int32Array[]>();

  const number = (uri: string): number => {
    let n = numbers.get(uri);
    if (n === undefined) {
      numbers.set(uri, (n = names.length));
      names.push(uri);
    }
    return n;
  };
  const remember = (found: ReadonlyMap<string, readonly Finding[]>, { entries, related, keys: looked, ownIndexes: own }: Reads): void => {
    const reads = [Int32Array.from(entries, number), Int32Array.from(related, number), Int32Array.from(looked)];
    for (const [uri, findings] of found) {
      known.set(uri, { findings, reads });
      all.forEach((readers, i) => reads[i]!.forEach((key) => readers.add(number(uri), key)));
    }
    for (const index of own) ownIndexes.add(index);
  };
  /** What is checked together with an article, so that what they share is worked out once: its related ones, unless somebody waits for it. */
  const batchOf = (uri: string): string[] => {
    if (!corpus.indexed(uri) || uri === latest) return [uri];
    return [uri, ...corpus.related(uri).filter((other) => !known.has(other)).slice(0, BATCH - 1)];
  };
  const forget = (uri: string): void => {
    const entry = known.get(uri);
    if (!entry) return;
    known.delete(uri);
    all.forEach((readers, i) => entry.reads[i]!.forEach((key) => readers.remove(number(uri), key)));
  };
  /** The articles that are related to `uri` now, so far as somebody read what they are related to. */
  const relatedNow = (uri: string): readonly string[] =>
    known.size < FEW ? names.filter((other, n) => ofRelated.count(n) > 0 && corpus.related(other).includes(uri)) : corpus.related(uri);

  return {
    of(uri) {
      const entry = known.get(uri);
      if (entry) return entry.findings;
      const batch = batchOf(uri);
      const { view, reads } = recordReads(corpus, batch);
      const found = new Map(batch.map((one) => [one, corpus.indexed(one) ? check(view, one) : []]));
      remember(found, reads);
      return found.get(uri)!;
    },
    changed(uri) {
      latest = uri;
      const affected = new Set([uri]);
      const now = corpus.indexed(uri)?.keys ?? [];
      if (known.size > 0) {
        const add = (reader: number): void => void affected.add(names[reader]!);
        for (const readers of [ofEntry, ofRelated]) readers.each(numbers.get(uri) ?? -1, add);
        for (const other of relatedNow(uri)) ofRelated.each(numbers.get(other) ?? -1, add);
        for (const [index, hash] of differences(keys.get(uri) ?? [], now)) {
          ofKey.each(keyOf(index, hash), add);
          if (ownIndexes.has(index)) for (const ref of corpus.find(index, hash)) if (known.has(ref.uri)) affected.add(ref.uri);
        }
      }
      if (now.length > 0) keys.set(uri, now);
      else keys.delete(uri);
      for (const reader of affected) forget(reader);
      return [...affected];
    },
  };
}

/** The keys that one version of an article has more often than the other. */
function differences(before: readonly Int32Array[], after: readonly Int32Array[]): [index: IndexName, hash: number][] {
  return INDEX_NAMES.flatMap((name, i) => {
    const counts = new Map<number, number>();
    const count = (keys: Int32Array | undefined, step: number): void => {
      for (let k = 0; keys && k < keys.length; k += 2) counts.set(keys[k]!, (counts.get(keys[k]!) ?? 0) + step);
    };
    count(before[i], -1);
    count(after[i], 1);
    return [...counts].filter(([, difference]) => difference !== 0).map(([hash]): [IndexName, number] => [name, hash]);
  });
}
