import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import { openNames, writingOf } from '../corpus/pack-names.ts';
import { createNumbering } from '../corpus/numbering.ts';
import { createPostings } from '../corpus/postings.ts';
import { unpack } from '../corpus/unpack.ts';
import type { Figure, NameKind } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import { flat, shorten } from './markdown.ts';
import { createSymbolItems, type SymbolKind } from './symbol-items.ts';

/** A name or a figure that can be looked for, with its first mention in some article. */
export interface Found {
  readonly name: string;
  readonly kind: SymbolKind;
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
  const items = createSymbolItems();
  /** The article of each item that comes first; `UNKNOWN` where it has gone. */
  const firsts: number[] = [];
  /** Articles by number, with their entries, and which of them have an item. */
  const docs = createNumbering();
  const entries: Int32Array[] = [];
  const holders = createPostings();
  const stale = new Set<string>();

  const enter = (doc: number, item: number): void => {
    const first = firsts[item] ?? NONE_YET;
    if (first === NONE_YET || (first !== UNKNOWN && docs.uri(doc) < docs.uri(first))) firsts[item] = doc;
    holders.add(doc, item);
  };
  const leave = (doc: number, item: number): void => {
    holders.remove(doc, item);
    if (firsts[item] === doc) firsts[item] = UNKNOWN;
    if (holders.count(item) > 0) return;
    items.drop(item);
    // Its number may be another's next.
    firsts[item] = NONE_YET;
  };
  const firstOf = (item: number): number => {
    let first = firsts[item]!;
    if (first !== UNKNOWN) return first;
    holders.each(item, (doc) => {
      if (first === UNKNOWN || docs.uri(doc) < docs.uri(first)) first = doc;
    });
    return (firsts[item] = first);
  };
  /** Enters what an article has now in place of what it had. */
  const read = (uri: string): void => {
    const doc = docs.of(uri);
    const before = entries[doc] ?? new Int32Array();
    const had = new Set<number>();
    for (let i = 0; i < before.length; i += STEP) {
      had.add(before[i]!);
      items.count(before[i]!, -before[i + 1]!);
    }
    const now = entriesIn(corpus, uri);
    const after = new Int32Array(STEP * now.size);
    let at = 0;
    for (const [name, { kind, count, start, end }] of now) {
      const item = items.of(name, kind);
      if (!had.delete(item)) enter(doc, item);
      else if (holders.count(item) === 1) items.becomes(item, kind);
      items.count(item, count);
      after.set([item, count, start, end], at);
      at += STEP;
    }
    for (const item of had) leave(doc, item);
    entries[doc] = after;
  };
  const foundOf = (item: number): Found => {
    const first = firstOf(item);
    const own = entries[first]!;
    let at = 0;
    while (own[at] !== item) at += STEP;
    const { name, kind, count } = items.get(item);
    return { name, kind, count, articles: holders.count(item), uri: docs.uri(first), span: { start: own[at + 2]!, end: own[at + 3]! } };
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
    search: (query, limit) => items.search(query, limit).map(foundOf),
  };
}

/** What an article has that can be looked for: how often, and where first. */
function entriesIn(corpus: Corpus, uri: string): Map<string, { readonly kind: SymbolKind; count: number; readonly start: number; readonly end: number }> {
  const found = new Map<string, { readonly kind: SymbolKind; count: number; readonly start: number; readonly end: number }>();
  const add = (name: string, kind: SymbolKind, start: number, end: number): void => {
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

/** How often something stands in how many articles: "3 times in 2 articles". */
export function timesIn(count: number, articles: number): string {
  if (count === 1) return l10n.t('once in 1 article');
  return articles === 1 ? l10n.t('{0} times in 1 article', count) : l10n.t('{0} times in {1} articles', count, articles);
}
