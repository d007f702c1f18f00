import { createPostings } from '../corpus/postings.ts';
import { createStringMap } from '../corpus/string-map.ts';

/** Things (small numbers, from 0) by the beginnings of the words of their names. */
export interface WordIndex {
  /** Enters a thing under its words. */
  add(item: number, words: readonly string[]): void;
  /** Takes it out again. */
  remove(item: number, words: readonly string[]): void;
  /** How many words begin so: to begin with the prefix that tells most. */
  width(prefix: string): number;
  /** Visits the things with a word that begins so, some more than once; `first` says whether it is their first word. */
  each(prefix: string, visit: (item: number, first: boolean) => void): void;
}

/** Words are found by so many letters of theirs; what is longer is looked through. */
const LETTERS = 3;

/** An empty index. */
export function createWordIndex(): WordIndex {
  const numbers = createStringMap<number>();
  const words: string[] = [];
  const free: number[] = [];
  /** Words by their first letters. */
  const shelves = new Map<string, Set<number>>();
  /** Things by the number of their first word, and of each other one. */
  const firsts = createPostings();
  const others = createPostings();

  const numberOf = (word: string): number => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = free.pop() ?? words.length;
      words[number] = word;
      numbers.set(word, number);
      const letters = word.slice(0, LETTERS);
      const shelf = shelves.get(letters);
      if (shelf) shelf.add(number);
      else shelves.set(letters, new Set([number]));
    }
    return number;
  };
  const letGo = (word: string, number: number): void => {
    if (firsts.count(number) > 0 || others.count(number) > 0) return;
    numbers.delete(word);
    free.push(number);
    const letters = word.slice(0, LETTERS);
    const shelf = shelves.get(letters)!;
    shelf.delete(number);
    if (shelf.size === 0) shelves.delete(letters);
  };
  const restOf = (list: readonly string[]): Set<string> => {
    const rest = new Set(list);
    rest.delete(list[0]!);
    return rest;
  };
  const eachWord = (prefix: string, visit: (number: number) => void): void => {
    if (prefix.length >= LETTERS) {
      for (const number of shelves.get(prefix.slice(0, LETTERS)) ?? []) if (words[number]!.startsWith(prefix)) visit(number);
      return;
    }
    for (const [letters, shelf] of shelves) if (letters.startsWith(prefix)) shelf.forEach(visit);
  };
  return {
    add(item, list) {
      if (list.length === 0) return;
      firsts.add(item, numberOf(list[0]!));
      for (const word of restOf(list)) others.add(item, numberOf(word));
    },
    remove(item, list) {
      if (list.length === 0) return;
      const take = (from: typeof firsts, word: string): void => {
        const number = numbers.get(word)!;
        from.remove(item, number);
        letGo(word, number);
      };
      take(firsts, list[0]!);
      for (const word of restOf(list)) take(others, word);
    },
    width(prefix) {
      let count = 0;
      eachWord(prefix, () => count++);
      return count;
    },
    each(prefix, visit) {
      eachWord(prefix, (number) => {
        firsts.each(number, (item) => visit(item, true));
        others.each(number, (item) => visit(item, false));
      });
    },
  };
}
