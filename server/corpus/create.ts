import { digestOf } from '../text/digest.ts';
import type { Ref, WholeCorpus } from './corpus.ts';
import { UNDECIDED } from './decisions.ts';
import { createEntries, type Doc } from './entries.ts';
import { formNamed, type Form } from './forms.ts';
import { indexArticle } from './index-article.ts';
import { INDEX_NAMES, placeOf, type Indexed } from './indexed.ts';
import { createKeyed } from './keyed.ts';
import { createOrdering } from './order.ts';
import { createPlaces } from './places.ts';
import { createRelations } from './relations.ts';
import { createRenamings } from './renamings.ts';
import { areSame } from './same.ts';
import { createSpellings } from './spellings.ts';
import { createVocabulary } from './vocabulary.ts';
import { createWriting } from './writing.ts';

const NAMES = INDEX_NAMES.indexOf('name');

/** A corpus without articles. */
export function createCorpus(): WholeCorpus {
  const ids = new Map<string, number>();
  const docs: (Doc | undefined)[] = [];
  const keyed = createKeyed();
  const vocabulary = createVocabulary();
  const spellings = createSpellings(vocabulary);
  const renamings = createRenamings();
  const relations = createRelations((doc) => docs[doc]?.indexed);
  const entries = createEntries(docs, relations);
  const ordering = createOrdering(ids);
  const writings = createWriting();
  const indexedOf = (uri: string): Indexed | undefined => docs[ids.get(uri) ?? -1]?.indexed;
  const articlesWith = (form: Form): readonly string[] => ordering.among((visit) => vocabulary.holders(form, visit));
  const places = createPlaces({ holders: articlesWith, count: (form) => vocabulary.count(form), indexed: indexedOf, numberIn: (uri, form) => vocabulary.numberIn(ids.get(uri) ?? -1, form), writings });
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
    renamings.add(renaming, version);
  };
  /** Takes an article out, but for its names and its number, which it gives. */
  const take = (uri: string): number | null => {
    const doc = ids.get(uri);
    if (doc === undefined) return null;
    keyed.leave(doc, docs[doc]!.indexed);
    relations.remove(doc);
    ids.delete(uri);
    docs[doc] = undefined;
    entries.forget(uri);
    version++;
    return doc;
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
      return doc === undefined ? undefined : entries.of(doc);
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
      return doc === undefined ? [] : entries.related(doc);
    },
    relateAll: () => relations.all(),
    relateSome: () => relations.some(),
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
    renamings: (since) => renamings.since(since, version),
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
