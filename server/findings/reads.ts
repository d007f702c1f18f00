import type { Corpus } from '../corpus/corpus.ts';
import type { Form } from '../corpus/forms.ts';
import { INDEX_NAMES, placeOf } from '../corpus/indexed.ts';
import type { IndexName } from '../mentions/keys.ts';
import { nameKey } from '../mentions/names/keys.ts';
import { hashFolded } from '../text/tokens.ts';

/** What a check of an article read of the corpus. */
export interface Reads {
  /** Articles that were looked at, or that stood in a list of related ones. */
  readonly entries: ReadonlySet<string>;
  /** Articles whose related ones were asked for, and these. */
  readonly related: ReadonlyMap<string, readonly string[]>;
  /** Whether it was asked of two articles if they are related. */
  readonly paired: boolean;
  /** Keys whose places were looked up and that the article itself does not have, as `keyOf` makes them. */
  readonly keys: ReadonlySet<number>;
  /** The indexes in which the places of its own keys were looked up. */
  readonly ownIndexes: ReadonlySet<IndexName>;
  /** Keys of names whose forms were looked up, wherever these stand. */
  readonly forms: ReadonlySet<number>;
  /** Forms that the article does not have for which those like them were asked, as `spellingOf` makes them. */
  readonly alike: ReadonlySet<number>;
}

/** A key and its index as one 32-bit number. Two may fall together, at the cost of a check made in vain. */
export function keyOf(index: IndexName, hash: number): number {
  return hash ^ Math.imul(INDEX_NAMES.indexOf(index) + 1, 0x9e3779b1);
}

/** A form as a 32-bit number, with the same risk. */
export function spellingOf({ id }: Form): number {
  return hashFolded(id);
}

/** A view of the corpus that records what is read through it while an article is checked. */
export function recordReads(corpus: Corpus, uri: string): { readonly view: Corpus; readonly reads: Reads } {
  const entries = new Set<string>();
  const related = new Map<string, readonly string[]>();
  let paired = false;
  const keys = new Set<number>();
  const ownIndexes = new Set<IndexName>();
  const forms = new Set<number>();
  const alike = new Set<number>();
  const own = corpus.indexed(uri);
  const ownForms = new Set(own?.forms.ids);
  const relatedTo = (other: string): readonly string[] => {
    const found = corpus.related(other);
    // They are asked for many times over.
    if (related.get(other) === found) return found;
    related.set(other, found);
    for (const neighbour of found) entries.add(neighbour);
    return found;
  };
  const look = (index: IndexName, hash: number): void => {
    const hashes = own?.keys[INDEX_NAMES.indexOf(index)]?.hashes;
    if (hashes?.[placeOf(hashes, hash)] === hash) ownIndexes.add(index);
    else keys.add(keyOf(index, hash));
  };
  const view: Corpus = {
    get version() {
      return corpus.version;
    },
    base: corpus.base,
    get decisions() {
      return corpus.decisions;
    },
    get size() {
      return corpus.size;
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
    names(other) {
      entries.add(other);
      return corpus.names(other);
    },
    isTitled(other, start) {
      entries.add(other);
      return corpus.isTitled(other, start);
    },
    person(other, full) {
      entries.add(other);
      return corpus.person(other, full);
    },
    related: relatedTo,
    relateAll: () => corpus.relateAll(),
    areRelated(one, other) {
      paired = true;
      entries.add(one);
      entries.add(other);
      return corpus.areRelated(one, other);
    },
    find(index, hash) {
      look(index, hash);
      return corpus.find(index, hash);
    },
    count(index, hash) {
      look(index, hash);
      return corpus.count(index, hash);
    },
    has(other, index, hash) {
      entries.add(other);
      return corpus.has(other, index, hash);
    },
    holders(index, hash) {
      look(index, hash);
      return corpus.holders(index, hash);
    },
    forms(hash) {
      forms.add(hash);
      return corpus.forms(hash);
    },
    articlesWith(form) {
      look('name', nameKey('form', form.text));
      return corpus.articlesWith(form);
    },
    standing(form) {
      look('name', nameKey('form', form.text));
      return corpus.standing(form);
    },
    formsIn(other, hash) {
      entries.add(other);
      return corpus.formsIn(other, hash);
    },
    places(form) {
      look('name', nameKey('form', form.text));
      const found = corpus.places(form);
      for (const place of found) entries.add(place.uri);
      return found;
    },
    placesIn(other, form) {
      entries.add(other);
      return corpus.placesIn(other, form);
    },
    gather: (form) => corpus.gather(form),
    alike(form) {
      if (!ownForms.has(form.id)) alike.add(spellingOf(form));
      return corpus.alike(form);
    },
    alikeAround: (changed) => corpus.alikeAround(changed),
    renamings: (since) => corpus.renamings(since),
    indexed(other) {
      entries.add(other);
      return corpus.indexed(other);
    },
    set: (other, text) => corpus.set(other, text),
    put: (other, indexed) => corpus.put(other, indexed),
    delete: (other) => corpus.delete(other),
    decide: (decisions) => corpus.decide(decisions),
  };
  const reads: Reads = {
    entries,
    related,
    get paired() {
      return paired;
    },
    keys,
    ownIndexes,
    forms,
    alike,
  };
  return { view, reads };
}
