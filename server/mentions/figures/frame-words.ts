import { LISTS } from './frame-lists.ts';

/** A set of words, as a table over their numbers (see `numberOf`): 1 for what is in it. */
export type WordSet = Uint8Array;

/** The number of each word: all lists share one numbering, so that a token is looked up once for every set. */
const NUMBERS = new Map<string, number>();
for (const list of Object.values(LISTS)) for (const word of wordsOf(list)) if (!NUMBERS.has(word)) NUMBERS.set(word, NUMBERS.size + 1);

/** The sets by name. */
export const SETS = Object.fromEntries(Object.entries(LISTS).map(([name, list]) => [name, tableOf(list)])) as Readonly<Record<keyof typeof LISTS, WordSet>>;

/** What is in any of the sets. */
export function unionOf(...sets: readonly WordSet[]): WordSet {
  return Uint8Array.from(sets[0]!, (_, number) => (sets.some((set) => set[number] === 1) ? 1 : 0));
}

/** The number under which a folded word stands in the sets; 0 for a word in none. */
export function numberOf(word: string): number {
  return NUMBERS.get(word) ?? 0;
}

function tableOf(list: string): WordSet {
  const table = new Uint8Array(NUMBERS.size + 1);
  for (const word of wordsOf(list)) table[NUMBERS.get(word)!] = 1;
  return table;
}

function wordsOf(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
