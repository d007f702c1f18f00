import { hashFolded, isFolded, type Tokens } from './tokens.ts';

/** A constant table from words (folded, see `hashFolded`) to values, looked up by token without making a string. */
export interface WordTable<T> {
  /** The value for token `i`, or undefined. */
  at(text: string, tokens: Tokens, i: number): T | undefined;
  /** The value for a word given as a string. */
  get(word: string): T | undefined;
}

/** Makes a table; keys are compared without case and with every apostrophe straight. */
export function wordTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const byHash = new Map<number, { word: string; value: T }[]>();
  for (const [key, value] of entries) {
    const word = fold(key);
    const hash = hashFolded(word);
    const bucket = byHash.get(hash);
    if (bucket) bucket.push({ word, value });
    else byHash.set(hash, [{ word, value }]);
  }
  const find = (hash: number, text: string, start: number, end: number): T | undefined => {
    const bucket = byHash.get(hash);
    if (!bucket) return undefined;
    for (const entry of bucket) if (isFolded(entry.word, text, start, end)) return entry.value;
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

/** A table of words that all have the value true: a set. Words may be given as one string, separated by spaces. */
export function wordSet(words: string | Iterable<string>): WordTable<true> {
  const list = typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : words;
  return wordTable(Array.from(list, (word) => [word, true] as const));
}

/** Lower case with straight apostrophes: what `hashFolded` hashes. */
export function fold(word: string): string {
  return word.toLowerCase().replace(/[\u2019\u02bc]/g, "'");
}
