import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import { openNames, writingOf } from '../corpus/pack-names.ts';
import { createPostings } from '../corpus/postings.ts';
import { createStringMap } from '../corpus/string-map.ts';
import { unpack } from '../corpus/unpack.ts';
import type { Figure, NameKind } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import { flat, shorten } from './markdown.ts';
import { createWordIndex } from './word-index.ts';

/** A name or a figure that can be looked for, with its first mention in some article. */
export interface Found {
  readonly name: string;
  readonly kind: NameKind | 'figure';
  /** Mentions, and articles that have some. */
  readonly count: number;
  readonly articles: number;
  readonly uri: string;
  readonly span: Span;
}

/** Names and figures of the corpus by the beginnings of their words; follows the corpus one article at a time. */
export interface Symbols {
  /** Notes that an article changed or is gone. Cheap: it is read when `catchUp` comes to it. */
  changed(uri: string): void;
  /** Reads noted articles for at most so many milliseconds; false when some are left. */
  catchUp(milliseconds: number): boolean;
  /** The best matches: every word of the query begins a word of the name. Without a query, what is mentioned most. */
  search(query: string, limit: number): Found[];
}

/** The fields of a figure that its entry is made of. */
const FIELDS: ReadonlySet<string> = new Set(['text', 'about', 'kind', 'start', 'end']);

/** In place of an article's number: of what has just been met, and of what has to be looked for. */
const NONE_YET = -2;
const UNKNOWN = -1;

/** For each entry of an article in turn: the number of the item, how often it stands there, and where it first does. */
const STEP = 4;

/** Symbols of the corpus, none of them read yet. */
export function createSymbols(corpus: Corpus): Symbols {
  /** What can be looked for, by number: its name, its kind, and how often it stands anywhere. */
  const numbers = createStringMap<number>();
  const names: string[] = [];
  const kinds: Found['kind'][] = [];
  const counts: number[] = [];
  /** The article of each that comes first; `UNKNOWN` where it has gone. */
  const firsts: number[] = [];
  const free: number[] = [];
  const words = createWordIndex();
  /** Articles by number, with their entries, and which of them have an item. */
  const docs = new Map<string, number>();
  const uris: string[] = [];
  const entries: Int32Array[] = [];
  const holders = createPostings();
  const stale = new Set<string>();

  const itemOf = (name: string, kind: Found['kind']): number => {
    let item = numbers.get(name);
    if (item === undefined) {
      item = free.pop() ?? names.length;
      numbers.set(name, item);
      names[item] = name;
      kinds[item] = kind;
      counts[item] = 0;
      firsts[item] = NONE_YET;
      words.add(item, wordsOf(name));
    }
    return item;
  };
  const drop = (item: number): void => {
    const name = names[item]!;
    words.remove(item, wordsOf(name));
    numbers.delete(name);
    names[item] = '';
    free.push(item);
  };
  const docOf = (uri: string): number => {
    let doc = docs.get(uri);
    if (doc === undefined) {
      docs.set(uri, (doc = uris.length));
      uris.push(uri);
    }
    return doc;
  };
  const enter = (doc: number, item: number): void => {
    const first = firsts[item]!;
    if (first === NONE_YET || (first !== UNKNOWN && uris[doc]! < uris[first]!)) firsts[item] = doc;
    holders.add(doc, item);
  };
  const firstOf = (item: number): number => {
    let first = firsts[item]!;
    if (first !== UNKNOWN) return first;
    holders.each(item, (doc) => {
      if (first === UNKNOWN || uris[doc]! < uris[first]!) first = doc;
    });
    return (firsts[item] = first);
  };
  /** Enters what an article has now in place of what it had. */
  const read = (uri: string): void => {
    const doc = docOf(uri);
    const before = entries[doc] ?? new Int32Array();
    const had = new Set<number>();
    for (let i = 0; i < before.length; i += STEP) {
      had.add(before[i]!);
      counts[before[i]!]! -= before[i + 1]!;
    }
    const now = entriesIn(corpus, uri);
    const after = new Int32Array(STEP * now.size);
    let at = 0;
    for (const [name, { kind, count, start, end }] of now) {
      const item = itemOf(name, kind);
      if (!had.delete(item)) enter(doc, item);
      else if (holders.count(item) === 1) kinds[item] = kind;
      counts[item]! += count;
      after.set([item, count, start, end], at);
      at += STEP;
    }
    for (const item of had) {
      holders.remove(doc, item);
      if (firsts[item] === doc) firsts[item] = UNKNOWN;
      if (holders.count(item) === 0) drop(item);
    }
    entries[doc] = after;
  };
  const foundOf = (item: number): Found => {
    const first = firstOf(item);
    const own = entries[first]!;
    let at = 0;
    while (own[at] !== item) at += STEP;
    return { name: names[item]!, kind: kinds[item]!, count: counts[item]!, articles: holders.count(item), uri: uris[first]!, span: { start: own[at + 2]!, end: own[at + 3]! } };
  };

  return {
    changed: (uri) => void stale.add(uri),
    catchUp(milliseconds) {
      const end = performance.now() + milliseconds;
      for (const uri of stale) {
        stale.delete(uri);
        read(uri);
        if (performance.now() > end) break;
      }
      return stale.size === 0;
    },
    search(query, limit) {
      const wanted = wordsOf(query);
      /** For each item how many of the wanted words it has, so far as it has all that were looked for; and whether its first word is the first of them. */
      const has = new Int32Array(names.length);
      const begins = new Uint8Array(names.length);
      const matching: number[] = [];
      if (wanted.length === 0) for (let item = 0; item < names.length; item++) if (names[item] !== '') matching.push(item);
      const order = wanted.map((prefix, i) => ({ prefix, i, width: words.width(prefix) })).sort((a, b) => a.width - b.width);
      order.forEach(({ prefix, i }, step) => {
        words.each(prefix, (item, first) => {
          if (first && i === 0) begins[item] = 1;
          if (has[item] !== step) return;
          has[item]++;
          if (step === order.length - 1) matching.push(item);
        });
      });
      // Of several words not only the first is to stand in its place.
      if (wanted.length > 1) for (const item of matching) if (begins[item] === 1 && !startsWith(wordsOf(names[item]!), wanted)) begins[item] = 0;
      const compare = (a: number, b: number): number => begins[b]! - begins[a]! || counts[b]! - counts[a]! || (names[a]! < names[b]! ? -1 : 1);
      return best(matching, limit, compare).map(foundOf);
    },
  };
}

/** The first so many of a long list in order, without sorting it. */
function best(list: readonly number[], limit: number, compare: (a: number, b: number) => number): number[] {
  const found: number[] = [];
  for (const item of list) {
    if (found.length === limit && (limit === 0 || compare(item, found[limit - 1]!) >= 0)) continue;
    let low = 0;
    let high = found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(found[middle]!, item) < 0) low = middle + 1;
      else high = middle;
    }
    found.splice(low, 0, item);
    if (found.length > limit) found.pop();
  }
  return found;
}

/** What an article has that can be looked for: how often, and where first. */
function entriesIn(corpus: Corpus, uri: string): Map<string, { readonly kind: Found['kind']; count: number; readonly start: number; readonly end: number }> {
  const found = new Map<string, { readonly kind: Found['kind']; count: number; readonly start: number; readonly end: number }>();
  const add = (name: string, kind: Found['kind'], start: number, end: number): void => {
    const known = found.get(name);
    if (known) known.count++;
    else found.set(name, { kind, count: 1, start, end });
  };
  const indexed = corpus.indexed(uri);
  if (!indexed) return found;
  // Not by way of the corpus, which would hold them: every article is read here, and once.
  const { spans, of, bytesOf } = openNames(indexed.mentions.names);
  const ways: { readonly name: string; readonly kind: NameKind }[] = [];
  of.forEach((way, i) => {
    if (!ways[way]) {
      const { full, kind } = writingOf(bytesOf(way));
      ways[way] = { name: flat(full), kind };
    }
    add(ways[way].name, ways[way].kind, spans[2 * i]!, spans[2 * i + 1]!);
  });
  for (const { text, about, kind, start, end } of unpack(indexed.mentions.figures, FIELDS) as readonly Pick<Figure, 'text' | 'about' | 'kind' | 'start' | 'end'>[]) {
    if (kind !== 'date' && kind !== 'time') add(shorten(about === null ? text : `${text} \u2013 ${about}`, 80), 'figure', start, end);
  }
  return found;
}

/** Other letters than those of ASCII, so far as can be told at little cost: dashes, quotation marks and dots stand in most names of figures. */
const BEYOND_ASCII = /[^\0-\x7f\u2010-\u2026]/;

/** Words without case and diacritics. */
function wordsOf(text: string): string[] {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether each word begins as it is wanted in its place. */
function startsWith(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((prefix, i) => words[i]?.startsWith(prefix));
}

/** How often something stands in how many articles: "3 times in 2 articles". */
export function timesIn(count: number, articles: number): string {
  if (count === 1) return l10n.t('once in 1 article');
  return articles === 1 ? l10n.t('{0} times in 1 article', count) : l10n.t('{0} times in {1} articles', count, articles);
}
