import { fold, foldLetters } from './folding.ts';
import { MARK, tokenText, type Tokens } from './tokens.ts';
import { listWord } from './vocabulary.ts';

export { fold } from './folding.ts';

/** A constant table from words (folded, see `hashFolded`) to values, looked up by token without making a string. */
export interface WordTable<T> {
  /** The value for token `i`, or undefined. */
  at(text: string, tokens: Tokens, i: number): T | undefined;
  /** The value for a word given as a string. */
  get(word: string): T | undefined;
}

/**
 * Makes a table; keys are compared without case and with every apostrophe straight, and of equal keys the first counts. One
 * that is made before any article is read knows its words by their numbers.
 */
export function wordTable<T>(entries: Iterable<readonly [string, T]>): WordTable<T> {
  const byWord = new Map<string, T>();
  for (const [key, value] of entries) {
    const word = fold(key);
    if (!byWord.has(word)) byWord.set(word, value);
  }
  const get = (word: string): T | undefined => byWord.get(foldLetters(word));
  const values = [...byWord.values()];
  const numbers = Array.from(byWord.keys(), listWord);
  if (numbers.includes(0)) return { at: (text, tokens, i) => (i < 0 || i >= tokens.count || tokens.kind[i] === MARK ? undefined : get(tokenText(text, tokens, i))), get };
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  /** For each listed word from the first to the last that the table holds, the place of its value plus one. */
  const places = new (values.length < 255 ? Uint8Array : Uint16Array)(numbers.length === 0 ? 0 : last - first + 1);
  numbers.forEach((number, n) => (places[number - first] = n + 1));
  return {
    at(_text, { listed, count }, i) {
      if (i < 0 || i >= count) return undefined;
      const number = listed[i]!;
      if (number < first || number > last) return undefined;
      const place = places[number - first]!;
      return place === 0 ? undefined : values[place - 1];
    },
    get,
  };
}

/** A table of words that all have the value true: a set. Words may be given as one string, separated by spaces. */
export function wordSet(words: string | Iterable<string>): WordTable<true> {
  const list = typeof words === 'string' ? words.split(/\s+/).filter(Boolean) : words;
  return wordTable(Array.from(list, (word) => [word, true] as const));
}
