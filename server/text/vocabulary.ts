import { fold, foldInto, foldLetters, isFoldedIn } from './folding.ts';

/**
 * The words that texts had so far, each under one number: what is known of a word is looked up by that, and not found anew for
 * each place where it stands. It grows with every text; an article keeps the one that it was read with.
 */
export interface Vocabulary {
  /** By number the word, folded (see `fold`), one string for all its places; number 0 is none. */
  readonly words: string[];
  /**
   * The rows in which words are found again by their hash, `ROW` numbers each: what is asked of a word stands side by side, since
   * most of the time of a look-up is waiting for memory. After them is a row for a word that is not found again.
   */
  readonly rows: Int32Array;
  /** The letters of the words that are found again, and how many there are. */
  readonly letters: Uint16Array;
  written: number;
}

/** What a row holds: the number of its word, 0 in an empty one; which of the words of all lists it is (see `listWord`), or 0; its hash; where its letters begin and how many they are. */
export const IN_WORDS = 0;
export const IN_LISTS = 1;
const HASH = 2;
const SPAN = 3;
const ROW = 4;

/** So many words are found again at most, and so many letters of them; the rows to look for them are a power of two. */
const WORDS = 32_768;
const LETTERS = WORDS * 8;
const ROWS = WORDS * 2;
/** With so many words a vocabulary is not taken for another text. */
const FULL = WORDS * 0.75;
/** No word that is longer than this is found again. */
const LONGEST = 80;
/** A span is the place of its first letter times this, and its length. */
const LENGTHS = 128;
/** Of two words with this letter, one in capitals, the letters may be the same and the words not: it is folded by what stands beside it. */
const SIGMA = '\u03c3';
/** From so many characters on a slice of a string holds on to the whole of it (V8). */
const SLICED = 13;

let latest: Vocabulary | null = null;

/** The vocabulary for the next text. */
export function openVocabulary(): Vocabulary {
  if (latest === null || latest.words.length > FULL || latest.written > LETTERS * 0.75) {
    latest = { words: [''], rows: new Int32Array((ROWS + 1) * ROW), letters: new Uint16Array(LETTERS), written: 0 };
  }
  return latest;
}

/** Where the row of `text.slice(start, end)` begins, which has this hash; it may be another word's when the next one is looked up. */
export function rowOf(vocabulary: Vocabulary, text: string, start: number, end: number, hash: number): number {
  const { rows, letters } = vocabulary;
  for (let row = firstRow(hash); rows[row + IN_WORDS] !== 0; row = nextRow(row)) {
    const span = rows[row + SPAN]!;
    if (rows[row + HASH] === hash && span % LENGTHS === end - start && isFoldedIn(letters, span / LENGTHS | 0, text, start, end)) return row;
  }
  return learn(vocabulary, text, start, end, hash);
}

function learn(vocabulary: Vocabulary, text: string, start: number, end: number, hash: number): number {
  const { words, rows, letters, written } = vocabulary;
  const slice = text.slice(start, end);
  const letterByLetter = foldLetters(slice);
  const isKept = words.length <= WORDS && slice.length <= LONGEST && written + slice.length <= LETTERS && !letterByLetter.includes(SIGMA);
  let row = ROWS * ROW;
  if (isKept) {
    row = firstRow(hash);
    while (rows[row + IN_WORDS] !== 0) row = nextRow(row);
    foldInto(letters, written, text, start, end);
    vocabulary.written += slice.length;
  }
  rows[row + IN_WORDS] = words.length;
  rows[row + IN_LISTS] = LISTED.get(letterByLetter) ?? 0;
  rows[row + HASH] = hash;
  rows[row + SPAN] = written * LENGTHS + slice.length;
  words.push(unsliced(fold(slice)));
  return row;
}

const firstRow = (hash: number): number => ((hash ^ (hash >>> 15)) & (ROWS - 1)) * ROW;
const nextRow = (row: number): number => (row + ROW) & (ROWS * ROW - 1);

/** The same text without a hold on a longer one. */
export const unsliced = (text: string): string => (text.length < SLICED ? text : Array.from(text).join(''));

/** The words of all lists, and whether no more are to come. */
const LISTED = new Map<string, number>();
let isClosed = false;

/** The number of a folded word among those of all lists; 0 for a new one once articles are read. */
export function listWord(word: string): number {
  const known = LISTED.get(word);
  if (known !== undefined) return known;
  if (isClosed) return 0;
  // What was read so far was lists.
  latest = null;
  LISTED.set(word, LISTED.size + 1);
  return LISTED.size;
}

/** To be called before an article is read. */
export function closeLists(): void {
  isClosed = true;
}
