import { digestOf } from '../text/digest.ts';
import type { Entry, Ref, WholeCorpus } from './corpus.ts';
import { UNDECIDED } from './decisions.ts';
import { entryOf, nearest } from './entry.ts';
import { formNamed, type Form } from './forms.ts';
import { indexArticle } from './index-article.ts';
import { INDEX_NAMES, placeOf, type Indexed } from './indexed.ts';
import { createKeyed } from './keyed.ts';
import { createOrdering } from './order.ts';
import { createPlaces } from './places.ts';
import { createRelations } from './relations.ts';
import { areSame } from './same.ts';
import { createSpellings } from './spellings.ts';
import { createVocabulary, type Renaming } from './vocabulary.ts';
import { createWriting } from './writing.ts';

const NAMES = INDEX_NAMES.indexOf('name');

/** So many articles have their mentions unpacked at a time. */
const UNPACKED = 512;

/** So many changes of the vocabulary are remembered at least. */
const RENAMINGS = 256;

interface Doc {
  readonly uri: string;
  readonly indexed: Indexed;
}

/** What the articles that an article is related to tell of it. */
interface Neighbours {
  /** Sorted. */
  readonly uris: readonly string[];
  /** The date of the one that it shares most with; of equals, the earliest. */
  readonly date: string | null;
}

/** A corpus without articles. */
export function createCorpus(): WholeCorpus {
  const ids = new Map<string, number>();
  const docs: (Doc | undefined)[] = [];
  /** The last entries that were asked for, oldest first. */
  const unpacked = new Map<string, Entry>();
  const keyed = createKeyed();
  const vocabulary = createVocabulary();
  const spellings = createSpellings(vocabulary);
  /** The last changes of the vocabulary, and the versions that they made. */
  const renamings: (Renaming & { readonly at: number })[] = [];
  const relations = createRelations((doc) => docs[doc]?.indexed);
  const ordering = createOrdering(ids);
  const writings = createWriting();
  const indexedOf = (uri: string): Indexed | undefined => docs[ids.get(uri) ?? -1]?.indexed;
  const articlesWith = (form: Form): readonly string[] => ordering.among((visit) => vocabulary.holders(form, visit));
  const places = createPlaces({ holders: articlesWith, count: (form) => vocabulary.count(form), indexed: indexedOf, numberIn: (uri, form) => vocabulary.numberIn(ids.get(uri) ?? -1, form), writings });
  const neighbours = new WeakMap<ReadonlyMap<number, number>, Neighbours>();
  let version = 0;
  let decisions = UNDECIDED;

  const put = (uri: string, indexed: Indexed): boolean => {
    const before = indexedOf(uri);
    if (before && areSame(before, indexed)) return false;
    const doc = keyed.enter(uri, indexed, take(uri));
    docs[doc] = { uri, indexed };
    ids.set(uri, doc);
    if (!before) ordering.changed(uri);
    relations.add(doc);
    version++;
    rename(doc, indexed);
    places.changed(uri, before, indexed);
    return true;
  };
  const rename = (doc: number, indexed: Indexed | null): void => {
    const renaming = vocabulary.set(doc, indexed && { ...indexed.forms, keys: indexed.keys[NAMES]! });
    spellings.changed(renaming.forms);
    renamings.push({ ...renaming, at: version });
    if (renamings.length > 2 * RENAMINGS) renamings.splice(0, RENAMINGS);
  };
  /** Takes an article out, but for its names and its number, which it gives. */
  const take = (uri: string): number | null => {
    const doc = ids.get(uri);
    if (doc === undefined) return null;
    keyed.leave(doc, docs[doc]!.indexed);
    relations.remove(doc);
    ids.delete(uri);
    docs[doc] = undefined;
    unpacked.delete(uri);
    version++;
    return doc;
  };
  const around = (doc: number): Neighbours => {
    const related = relations.of(doc);
    let found = neighbours.get(related);
    if (!found) neighbours.set(related, (found = neighboursOf(related, docs)));
    return found;
  };
  /** The article's own date, else what its neighbours say. */
  const referenceOf = (doc: number): string | null => {
    const { published, yearless } = docs[doc]!.indexed.header;
    if (published !== null) return published;
    const { date } = around(doc);
    return date === null || yearless === null ? date : nearest(yearless, date);
  };

  const corpus: WholeCorpus = {
    get version() {
      return version;
    },
    get base() {
      return corpus;
    },
    get decisions() {
      return decisions;
    },
    get size() {
      return ids.size;
    },
    uris: () => ordering.now().uris,
    entry(uri) {
      const doc = ids.get(uri);
      if (doc === undefined) return undefined;
      const reference = referenceOf(doc);
      const known = unpacked.get(uri);
      const entry = known?.reference === reference ? known : entryOf(uri, docs[doc]!.indexed, reference);
      unpacked.delete(uri);
      unpacked.set(uri, entry);
      if (unpacked.size > UNPACKED) unpacked.delete(unpacked.keys().next().value!);
      return entry;
    },
    lines: (uri) => indexedOf(uri)?.lines,
    names(uri) {
      const indexed = indexedOf(uri);
      return indexed && writings.all(indexed);
    },
    isTitled(uri, start) {
      const indexed = indexedOf(uri);
      return indexed !== undefined && writings.isTitled(indexed, start);
    },
    person(uri, full) {
      const indexed = indexedOf(uri);
      return indexed && writings.person(indexed, full);
    },
    related(uri) {
      const doc = ids.get(uri);
      return doc === undefined ? [] : around(doc).uris;
    },
    relateAll: () => relations.all(),
    areRelated(a, b) {
      const [one, other] = [ids.get(a), ids.get(b)];
      return one !== undefined && other !== undefined && relations.areRelated(one, other);
    },
    find(name, hash) {
      const index = INDEX_NAMES.indexOf(name);
      const refs: Ref[] = [];
      for (const doc of ordering.docsAmong((visit) => keyed.each(name, hash, visit))) {
        const { uri, indexed } = docs[doc]!;
        const { hashes, indexes } = indexed.keys[index]!;
        for (let k = placeOf(hashes, hash); hashes[k] === hash; k++) refs.push({ uri, index: indexes[k]! });
      }
      return refs;
    },
    has(uri, name, hash) {
      const hashes = indexedOf(uri)?.keys[INDEX_NAMES.indexOf(name)]?.hashes;
      return hashes?.[placeOf(hashes, hash)] === hash;
    },
    holders: (name, hash) => ordering.among((visit) => keyed.each(name, hash, visit)),
    forms(hash) {
      const found: Form[] = [];
      vocabulary.each(hash, (form) => found.push(form));
      return found.sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    articlesWith,
    standing: (form) => vocabulary.count(form),
    formsIn(uri, hash) {
      const indexed = indexedOf(uri);
      const found = new Set<number>();
      if (!indexed) return [];
      const { hashes, indexes } = indexed.keys[NAMES]!;
      for (let k = placeOf(hashes, hash); hashes[k] === hash; k++) found.add(indexed.forms.of[indexes[k]!]!);
      return Array.from(found, (number) => formNamed(indexed.forms.ids[number]!));
    },
    places: (form) => places.of(form),
    placesIn: (uri, form) => places.in(uri, form),
    gather: (form) => places.gather(form),
    alike: (form) => spellings.of(form),
    alikeAround: (forms) => spellings.around(forms),
    renamings: (since) => (version - since > RENAMINGS ? null : renamings.filter(({ at }) => at > since)),
    count: (name, hash) => keyed.count(name, hash),
    indexed: indexedOf,
    // An article that is opened in an editor need not be read again.
    set(uri, text) {
      const digest = digestOf(text);
      return indexedOf(uri)?.digest !== digest && put(uri, indexArticle(uri, text, digest));
    },
    put,
    delete(uri) {
      const before = indexedOf(uri);
      const doc = take(uri);
      if (doc === null) return;
      keyed.release(doc);
      ordering.changed(uri);
      rename(doc, null);
      places.changed(uri, before, undefined);
    },
    get unsettled() {
      return keyed.unsettled(ids.size);
    },
    settle: () => keyed.settle(Array.from(docs, (doc) => (doc ? [doc.uri, doc.indexed.digest] : null))),
    found(basis) {
      // Its articles get the numbers that they had.
      const present = [...ids.keys()].map((uri) => [uri, indexedOf(uri)!] as const);
      for (const [uri] of present) corpus.delete(uri);
      keyed.found(basis);
      for (const [uri, indexed] of present) put(uri, indexed);
    },
    decide(next) {
      decisions = next;
      version++;
    },
  };
  return corpus;
}

function neighboursOf(related: ReadonlyMap<number, number>, docs: readonly (Doc | undefined)[]): Neighbours {
  let best: { date: string; score: number } | null = null;
  for (const [other, score] of related) {
    const date = docs[other]!.indexed.header.published;
    if (date !== null && (best === null || score > best.score || (score === best.score && date < best.date))) best = { date, score };
  }
  return { uris: Array.from(related.keys(), (other) => docs[other]!.uri).sort(), date: best?.date ?? null };
}
