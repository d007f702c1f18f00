import type { IndexName } from '../mentions/keys.ts';
import type { Mentions } from '../mentions/mention.ts';
import { digestOf } from '../text/digest.ts';
import type { Header } from '../text/header.ts';
import type { Basis } from './basis.ts';
import { UNDECIDED, type Decisions } from './decisions.ts';
import { entryOf, nearest } from './entry.ts';
import { formNamed, type Form } from './forms.ts';
import { INDEX_NAMES, indexArticle, placeOf, type Indexed } from './indexed.ts';
import { createKeyed } from './keyed.ts';
import { createOrdering } from './order.ts';
import type { Writing } from './pack-names.ts';
import { createPlaces, type Place } from './places.ts';
import { createRelations } from './relations.ts';
import { areSame } from './same.ts';
import { createSpellings, type Alike } from './spellings.ts';
import { createVocabulary, type Renaming } from './vocabulary.ts';
import { createWriting, type Written } from './writing.ts';

/** What the corpus knows of one article. */
export interface Entry {
  /** Identifies the article: a URI in an editor, a path on the command line. */
  readonly uri: string;
  readonly header: Header;
  /** Start offset of every line (`lineStarts`), so that a place can be given as line and column after the text is gone. */
  readonly lines: Int32Array;
  /** The date that weekdays resolve against: the article's own, else that of the article it shares most with, else null. */
  readonly reference: string | null;
  readonly mentions: Mentions;
}

/** A mention: an article and the index into the list of mentions that the key's index speaks of. */
export interface Ref {
  readonly uri: string;
  readonly index: number;
}

/**
 * All articles and their mentions, changed one article at a time. After any sequence of changes it equals a corpus that
 * was built afresh from the same texts: nothing in it depends on the order of changes.
 */
export interface Corpus {
  /** Goes up with every change. */
  readonly version: number;
  /** The corpus that a view of one shows, and that itself: what is true whatever its articles are can be kept for it. Null for a view that is soon let go of, and with it what was worked out through it. */
  readonly base: Corpus | null;
  /** What readers have decided about the articles; `decide` replaces it. */
  readonly decisions: Decisions;
  /** How many articles there are: told at less cost than `uris` while they come and go. */
  readonly size: number;
  /** Every article, sorted. */
  uris(): readonly string[];
  entry(uri: string): Entry | undefined;
  /** `entry(uri).lines`, at less cost. */
  lines(uri: string): Int32Array | undefined;
  /** The names of an article in columns, at less cost than `entry(uri).mentions.names`. */
  names(uri: string): Written | undefined;
  /** How an article first writes the person whom it names in full like this, at less cost than `names`. */
  person(uri: string, full: string): Writing | undefined;
  /** Articles that tell of the same event as `uri`, sorted, itself left out. Symmetric; depends on the two articles alone. */
  related(uri: string): readonly string[];
  /** Whether two articles are among each other's: at far less cost, where these have not been asked for. */
  areRelated(a: string, b: string): boolean;
  /** Where a key stands, sorted by article and index. */
  find(index: IndexName, hash: number): readonly Ref[];
  /** In how many articles a key stands: what stands everywhere need not be looked up. */
  count(index: IndexName, hash: number): number;
  /** Whether a key stands in an article. */
  has(uri: string, index: IndexName, hash: number): boolean;
  /** The articles in which a key stands, sorted. */
  holders(index: IndexName, hash: number): readonly string[];
  /** The forms of names under a key of names, in a fixed order. */
  forms(hash: number): readonly Form[];
  /** The articles in which a form of names stands, sorted. */
  articlesWith(form: Form): readonly string[];
  /** In how many articles a form of names stands. */
  standing(form: Form): number;
  /** The forms under a key in one article. */
  formsIn(uri: string, hash: number): readonly Form[];
  /** Where a form of names stands, by article and place. */
  places(form: Form): readonly Place[];
  /** Where it stands in one article. */
  placesIn(uri: string, form: Form): readonly Place[];
  /** Does a part at a time what `places` needs long for: to read the names of thousands of articles. */
  gather(form: Form): Generator<void>;
  /** The forms that are spelt like this one, see `Spellings`. */
  alike(form: Form): readonly Alike[];
  /** The forms for which `alike` may give others after these have come or gone. */
  alikeAround(forms: readonly Form[]): readonly Form[];
  /** What the changes since a version did to the forms of names; null where that is too long ago. */
  renamings(since: number): readonly Renaming[] | null;
  /** What `put` was given for an article, for a cache. */
  indexed(uri: string): Indexed | undefined;
  /** Adds or replaces an article; false where that changes nothing, as when one is opened or closed in an editor. */
  set(uri: string, text: string): boolean;
  /** The same with an article that `indexArticle` has read, here or in another thread. */
  put(uri: string, indexed: Indexed): boolean;
  delete(uri: string): void;
  decide(decisions: Decisions): void;
}

/** A corpus itself, of which there may be views: what it has of many articles can be kept for the next start. */
export interface WholeCorpus extends Corpus {
  /** How many articles stand otherwise than in the basis: without one, all of them. */
  readonly unsettled: number;
  /** Makes a basis of what there is, a part at a time, which takes less room from then on; null, and nothing else, where something changed meanwhile. */
  settle(): Generator<void, Basis | null>;
  /** Takes up a basis that was made of some articles: each of them costs little from then on to put as it was then. */
  found(basis: Basis): void;
}

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
    person(uri, full) {
      const indexed = indexedOf(uri);
      return indexed && writings.person(indexed, full);
    },
    related(uri) {
      const doc = ids.get(uri);
      return doc === undefined ? [] : around(doc).uris;
    },
    areRelated(a, b) {
      const [one, other] = [ids.get(a), ids.get(b)];
      return one !== undefined && other !== undefined && relations.areRelated(one, other);
    },
    find(name, hash) {
      const index = INDEX_NAMES.indexOf(name);
      const refs: Ref[] = [];
      for (const uri of ordering.among((visit) => keyed.each(name, hash, visit))) {
        const keys = docs[ids.get(uri)!]!.indexed.keys[index]!;
        for (let k = placeOf(keys, hash); keys[k] === hash; k += 2) refs.push({ uri, index: keys[k + 1]! });
      }
      return refs;
    },
    has(uri, name, hash) {
      const keys = indexedOf(uri)?.keys[INDEX_NAMES.indexOf(name)];
      return keys?.[placeOf(keys, hash)] === hash;
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
      const keys = indexed.keys[NAMES]!;
      for (let k = placeOf(keys, hash); keys[k] === hash; k += 2) found.add(indexed.forms.of[keys[k + 1]!]!);
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
