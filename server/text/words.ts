import { hashFolded, isFolded, type Tokens } from './tokens.ts';

/** A constant table from words (folded, see `hashFolded`) to values, looked up by token without making a string. */
export interface WordTable<T> {
  /** The value for token `i`, or undefined. */
  at(text: string, tokens: Tokens, i: number): T | undefined;
  /** The value for a word given as a string. */
  get(word: string): T | undefined;
}

/** Makes a table; keys are compared without case and with every apostrophe straight, and of equal keys the first counts. */
export function wordTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const words: string[] = [];
  const values: T[] = [];
  for (const [key, value] of entries) {
    words.push(fold(key));
    values.push(value);
  }
  // Open addressing with a quarter of the slots in use: nearly every look-up ends at an empty slot, which is 0.
  let size = 8;
  while (size < words.length * 4) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size);
  const hashes = Int32Array.from(words, (word) => hashFolded(word));
  hashes.forEach((hash, n) => {
    let slot = spread(hash) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = n + 1;
  });
  const find = (hash: number, text: string, start: number, end: number): T | undefined => {
    for (let slot = spread(hash) & mask; slots[slot] !== 0; slot = (slot + 1) & mask) {
      const n = slots[slot]! - 1;
      if (hashes[n] === hash && isFolded(words[n]!, text, start, end)) return values[n];
    }
    return undefined;
  };
  return {
    at(text, tokens, i) {
      if (i < 0 || i >= tokens.count) return undefined;
      return find(tokens.hash[i]!, text, tokens.start[i]!, tokens.end[i]!);
    },
    get(word) {
      return find(hashFolded(word), word, 0, word.length);
    },
  };
}

/** The low bits of FNV-1a are its best; a shift mixes the high ones in. */
const spread = (hash: number): number => hash ^ (hash >>> 15);

/** A table of words that all have the value true: a set. Words may be given as one string, separated by spaces. */
export function wordSet(words: string | Iterable<string>): WordTable<true> {
  const list = typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : words;
  return wordTable(Array.from(list, (word) => [word, true] as const));
}

/** Lower case with straight apostrophes: what `hashFolded` hashes. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) >= 0x2bc) return lower.replace(/[\u2019\u02bc]/g, "'");
  return lower;
}
