import * as l10n from '@vscode/l10n';
import type { Corpus, Entry } from '../corpus/corpus.ts';
import type { NameKind } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import { shorten } from './markdown.ts';

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

interface Item {
  readonly name: string;
  readonly kind: Found['kind'];
  readonly words: readonly string[];
  count: number;
  /** First mention and number of mentions by article. */
  readonly places: Map<string, { readonly span: Span; readonly count: number }>;
}

export function createSymbols(corpus: Corpus): Symbols {
  const items = new Map<string, Item>();
  /** Items by the first letter of each of their words. */
  const byLetter = new Map<string, Set<Item>>();
  const ofArticle = new Map<string, Item[]>();
  const stale = new Set<string>();

  const remove = (uri: string): void => {
    for (const item of ofArticle.get(uri) ?? []) {
      item.count -= item.places.get(uri)?.count ?? 0;
      item.places.delete(uri);
      if (item.places.size > 0) continue;
      items.delete(item.name);
      for (const word of item.words) byLetter.get(word[0]!)?.delete(item);
    }
    ofArticle.delete(uri);
  };
  const itemOf = (name: string, kind: Found['kind']): Item => {
    const known = items.get(name);
    if (known) return known;
    const item: Item = { name, kind, words: wordsOf(name), count: 0, places: new Map() };
    items.set(name, item);
    for (const word of item.words) {
      const bucket = byLetter.get(word[0]!);
      if (bucket) bucket.add(item);
      else byLetter.set(word[0]!, new Set([item]));
    }
    return item;
  };
  const add = (entry: Entry): void => {
    const found = new Map<string, { kind: Found['kind']; span: Span; count: number }>();
    for (const { name, kind, span } of namesIn(entry)) {
      const known = found.get(name);
      if (known) known.count++;
      else found.set(name, { kind, span, count: 1 });
    }
    const list: Item[] = [];
    for (const [name, { kind, span, count }] of found) {
      const item = itemOf(name, kind);
      item.places.set(entry.uri, { span, count });
      item.count += count;
      list.push(item);
    }
    ofArticle.set(entry.uri, list);
  };

  return {
    changed: (uri) => void stale.add(uri),
    catchUp(milliseconds) {
      const end = performance.now() + milliseconds;
      for (const uri of stale) {
        stale.delete(uri);
        remove(uri);
        const entry = corpus.entry(uri);
        if (entry) add(entry);
        if (performance.now() > end) break;
      }
      return stale.size === 0;
    },
    search(query, limit) {
      const wanted = wordsOf(query);
      const candidates = wanted.length === 0 ? items.values() : (byLetter.get(rarestLetter(wanted, byLetter)) ?? []);
      const matching: { item: Item; rank: number }[] = [];
      for (const item of candidates) {
        const rank = rankOf(item, wanted);
        if (rank >= 0) matching.push({ item, rank });
      }
      matching.sort((a, b) => a.rank - b.rank || b.item.count - a.item.count || (a.item.name < b.item.name ? -1 : 1));
      return matching.slice(0, limit).map(({ item }) => foundOf(item));
    },
  };
}

function* namesIn({ mentions }: Entry): Iterable<{ name: string; kind: Found['kind']; span: Span }> {
  for (const { full, kind, start, end } of mentions.names) yield { name: full.replace(/\s+/g, ' '), kind, span: { start, end } };
  for (const { text, about, kind, start, end } of mentions.figures) {
    if (kind !== 'date' && kind !== 'time') yield { name: shorten(about === null ? text : `${text} \u2013 ${about}`, 80), kind: 'figure', span: { start, end } };
  }
}

/** Words without case and diacritics. */
function wordsOf(text: string): string[] {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function rarestLetter(words: readonly string[], byLetter: ReadonlyMap<string, ReadonlySet<Item>>): string {
  const size = (word: string): number => byLetter.get(word[0]!)?.size ?? 0;
  return words.reduce((best, word) => (size(word) < size(best) ? word : best))[0]!;
}

/** 0 the name begins so, 1 every word is in it, -1 no match. */
function rankOf({ words }: Item, wanted: readonly string[]): number {
  if (!wanted.every((prefix) => words.some((word) => word.startsWith(prefix)))) return -1;
  return wanted.every((prefix, i) => words[i]?.startsWith(prefix)) ? 0 : 1;
}

function foundOf({ name, kind, count, places }: Item): Found {
  let first: string | null = null;
  for (const uri of places.keys()) if (first === null || uri < first) first = uri;
  return { name, kind, count, articles: places.size, uri: first!, span: places.get(first!)!.span };
}

/** How often something stands in how many articles: "3 times in 2 articles". */
export function timesIn(count: number, articles: number): string {
  if (count === 1) return l10n.t('once in 1 article');
  return articles === 1 ? l10n.t('{0} times in 1 article', count) : l10n.t('{0} times in {1} articles', count, articles);
}
