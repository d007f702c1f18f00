import type { Corpus } from '../corpus/corpus.ts';
import { INDEX_NAMES, type Indexed } from '../corpus/indexed.ts';
import { NO_KEYS } from '../corpus/key-order.ts';
import { createPostings } from '../corpus/postings.ts';
import type { IndexName } from '../mentions/keys.ts';
import type { Narrow } from '../text/narrow.ts';
import { checkAhead } from './ahead.ts';
import { checkArticle } from './check.ts';
import type { Finding } from './finding.ts';
import { keyOf, recordReads, spellingOf, type Reads } from './reads.ts';

/** The findings of every article, each worked out when it is asked for and kept until something that it was read from changes. */
export interface Live {
  of(uri: string): readonly Finding[];
  /** Whether they have been worked out. */
  isKnown(uri: string): boolean;
  /** Works them out a part at a time; at its end `of` is soon done. What a change makes void is begun again, so often in all. */
  ahead(uri: string, patience?: number): Generator<void>;
  /** Notes that an article was added, changed or deleted, or decided about; gives the articles, itself included, whose findings may be others now. */
  changed(uri: string): readonly string[];
}

/** While fewer of many articles than this have been checked, each counts as affected by every change. */
const FEW = 32;

/** What is begun in vain so often, since the corpus changes all the time, is left to be done at once. */
const PATIENCE = 3;

interface Known {
  readonly findings: readonly Finding[];
  /** What the check read: articles and articles whose relations, by number, keys, keys of forms, and forms. */
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
  /** Who read an article, its related ones, where a key stands, the forms under one, or those like a form: articles by number. */
  const ofEntry = createPostings();
  const ofRelated = createPostings();
  const ofKey = createPostings();
  const ofForms = createPostings();
  const ofAlike = createPostings();
  const all = [ofEntry, ofRelated, ofKey, ofForms, ofAlike];
  const ownIndexes = new Set<IndexName>();
  /** Each article as it was when it was last looked at, and the version of the corpus then. */
  const looked = new Map<string, Indexed>();
  let seen = corpus.version;

  const number = (uri: string): number => {
    let n = numbers.get(uri);
    if (n === undefined) {
      numbers.set(uri, (n = names.length));
      names.push(uri);
    }
    return n;
  };
  const remember = (uri: string, findings: readonly Finding[], { entries, related, keys, ownIndexes: own, forms, alike }: Reads): void => {
    const reads = [Int32Array.from(entries, number), Int32Array.from(related.keys(), number), ...[keys, forms, alike].map((set) => Int32Array.from(set))];
    known.set(uri, { findings, reads });
    all.forEach((readers, i) => reads[i]!.forEach((key) => readers.add(number(uri), key)));
    for (const index of own) ownIndexes.add(index);
  };
  const forget = (uri: string): void => {
    const entry = known.get(uri);
    if (!entry) return;
    known.delete(uri);
    all.forEach((readers, i) => entry.reads[i]!.forEach((key) => readers.remove(number(uri), key)));
  };
  /** Whose findings may be others after an article changed, itself left out. */
  const readersOf = (uri: string, now: Indexed | undefined): Iterable<string> => {
    const renamings = corpus.renamings(seen);
    if (renamings === null || (known.size < FEW && looked.size > 2 * FEW)) return known.keys();
    const affected = new Set<string>();
    const add = (reader: number): void => void affected.add(names[reader]!);
    const addOwn = (owner: string): void => {
      if (known.has(owner)) affected.add(owner);
    };
    for (const readers of [ofEntry, ofRelated]) readers.each(numbers.get(uri) ?? -1, add);
    for (const other of corpus.related(uri)) ofRelated.each(numbers.get(other) ?? -1, add);
    for (const [index, hash] of differences(looked.get(uri), now)) {
      ofKey.each(keyOf(index, hash), add);
      if (ownIndexes.has(index)) corpus.holders(index, hash).forEach(addOwn);
    }
    for (const { forms, keys } of renamings) {
      for (const hash of keys) ofForms.each(hash, add);
      for (const form of corpus.alikeAround(forms)) {
        ofAlike.each(spellingOf(form), add);
        corpus.articlesWith(form).forEach(addOwn);
      }
    }
    return affected;
  };

  return {
    *ahead(uri, patience = PATIENCE) {
      for (let tries = 0; tries < patience && !known.has(uri) && corpus.indexed(uri); tries++) {
        const { version } = corpus;
        const { view, reads } = recordReads(corpus, uri);
        const parts = checkAhead(view, uri);
        while (corpus.version === version && parts.next().done !== true) yield;
        if (corpus.version === version && !known.has(uri)) remember(uri, check(view, uri), reads);
      }
    },
    isKnown: (uri) => known.has(uri),
    of(uri) {
      const entry = known.get(uri);
      if (entry) return entry.findings;
      const { view, reads } = recordReads(corpus, uri);
      const findings = corpus.indexed(uri) ? check(view, uri) : [];
      remember(uri, findings, reads);
      return findings;
    },
    changed(uri) {
      const now = corpus.indexed(uri);
      const affected = new Set([uri, ...(known.size > 0 ? readersOf(uri, now) : [])]);
      if (now) looked.set(uri, now);
      else looked.delete(uri);
      seen = corpus.version;
      for (const reader of affected) forget(reader);
      return [...affected];
    },
  };
}

/** The keys that one version of an article has more often than the other; a key of names, for another form. */
function differences(before: Indexed | undefined, after: Indexed | undefined): [index: IndexName, hash: number][] {
  return INDEX_NAMES.flatMap((name, i) => {
    const found: [IndexName, number][] = [];
    const a = before?.keys[i] ?? NO_KEYS;
    const b = after?.keys[i] ?? NO_KEYS;
    for (let x = 0, y = 0; x < a.hashes.length || y < b.hashes.length; ) {
      const hash = Math.min(a.hashes[x] ?? Infinity, b.hashes[y] ?? Infinity);
      const [fromA, fromB] = [x, y];
      while (a.hashes[x] === hash) x++;
      while (b.hashes[y] === hash) y++;
      if (x - fromA !== y - fromB || (name === 'name' && formsUnder(before!, a.indexes.subarray(fromA, x)) !== formsUnder(after!, b.indexes.subarray(fromB, y)))) found.push([name, hash]);
    }
    return found;
  });
}

/** The forms of some names of an article, each as often as it stands there. */
function formsUnder({ forms }: Indexed, names: Narrow): string {
  if (names.length === 1) return forms.ids[forms.of[names[0]!]!]!;
  return Array.from(names, (name) => forms.ids[forms.of[name]!]!).sort().join('\n');
}
