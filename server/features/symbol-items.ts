import { createStringMap } from '../corpus/string-map.ts';
import type { NameKind } from '../mentions/mention.ts';
import { createWordIndex } from './word-index.ts';

/** What a symbol is. */
export type SymbolKind = NameKind | 'figure';

/** The things that can be looked for, each under a number of its own, which another has when it is gone. */
export interface SymbolItems {
  /** The number of a name; what is new is of this kind. */
  of(name: string, kind: SymbolKind): number;
  /** Nothing has it any more. */
  drop(item: number): void;
  /** It is of another kind. */
  becomes(item: number, kind: SymbolKind): void;
  /** It stands so many times more. */
  count(item: number, more: number): void;
  get(item: number): { readonly name: string; readonly kind: SymbolKind; readonly count: number };
  /** The best matches: every word of the query begins a word of the name. Without a query, what is mentioned most. */
  search(query: string, limit: number): number[];
}

/** None yet. */
export function createSymbolItems(): SymbolItems {
  const numbers = createStringMap<number>();
  const names: string[] = [];
  const kinds: SymbolKind[] = [];
  /** How often each stands anywhere. */
  const counts: number[] = [];
  const free: number[] = [];
  const words = createWordIndex();

  return {
    of(name, kind) {
      let item = numbers.get(name);
      if (item === undefined) {
        item = free.pop() ?? names.length;
        numbers.set(name, item);
        names[item] = name;
        kinds[item] = kind;
        counts[item] = 0;
        words.add(item, wordsOf(name));
      }
      return item;
    },
    drop(item) {
      const name = names[item]!;
      words.remove(item, wordsOf(name));
      numbers.delete(name);
      names[item] = '';
      free.push(item);
    },
    becomes(item, kind) {
      kinds[item] = kind;
    },
    count(item, more) {
      counts[item]! += more;
    },
    get: (item) => ({ name: names[item]!, kind: kinds[item]!, count: counts[item]! }),
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
      return best(matching, limit, compare);
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
