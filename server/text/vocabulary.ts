import { fold, foldInto, foldLetters, isFoldedIn } from './folding.ts';

/**
 * The words that texts had so far, each under one number: what is known of a word is looked up by that, and not found anew for
 * each place where it stands. It grows with every text; an article keeps the one that it was read with.
 */
export interface Vocabulary {
  /** By number the word, folded (see `fold`), one string for all its places; number 0 is none. */
  readonly words: string[];
  /** By number which of the words of all lists it is (see `listWord`), or 0. */
  readonly listed: number[];
  /** By hash the number of a word, or 0. */
  readonly places: Int32Array;
  /** By number, the hash of a word and where its letters end; they begin where those of the word before end. What came when there was no more room is not found again. */
  readonly known: Int32Array;
  readonly letters: Uint16Array;
}

/** So many words are found again at most, and so many letters of them; the places to look for them are a power of two. */
const WORDS = 32_768;
const LETTERS = WORDS * 8;
const PLACES = WORDS * 4;
/** With so many words a vocabulary is not taken for another text. */
const FULL = WORDS * 0.75;
/** No word that is longer than this is found again. */
const LONGEST = 80;
/** Of two words with this letter, one in capitals, the letters may be the same and the words not: it is folded by what stands beside it. */
const SIGMA = '\u03c3';
/** From so many characters on a slice of a string holds on to the whole of it (V8). */
const SLICED = 13;

let latest: Vocabulary | null = null;

/** The vocabulary for the next text. */
export function openVocabulary(): Vocabulary {
  if (latest === null || latest.words.length > FULL || endOf(latest, latest.words.length) > LETTERS * 0.75) {
    latest = { words: [''], listed: [0], places: new Int32Array(PLACES), known: new Int32Array(2 * (WORDS + 1)), letters: new Uint16Array(LETTERS) };
  }
  return latest;
}

/** The number of `text.slice(start, end)`, which has this hash. */
export function numberIn(vocabulary: Vocabulary, text: string, start: number, end: number, hash: number): number {
  const { places, known, letters } = vocabulary;
  for (let place = placeOf(hash); places[place] !== 0; place = (place + 1) & (PLACES - 1)) {
    const number = places[place]!;
    const from = known[2 * number - 1]!;
    if (known[2 * number] === hash && known[2 * number + 1]! - from === end - start && isFoldedIn(letters, from, text, start, end)) return number;
  }
  return learn(vocabulary, text, start, end, hash);
}

function learn(vocabulary: Vocabulary, text: string, start: number, end: number, hash: number): number {
  const { words, listed, places, known, letters } = vocabulary;
  const slice = text.slice(start, end);
  const word = fold(slice);
  const letterByLetter = foldLetters(slice);
  const number = words.length;
  words.push(unsliced(word));
  listed.push(LISTED.get(letterByLetter) ?? 0);
  if (number > WORDS) return number;
  const from = endOf(vocabulary, number);
  known[2 * number + 1] = from;
  if (slice.length > LONGEST || from + slice.length > LETTERS || letterByLetter.includes(SIGMA)) return number;
  known[2 * number] = hash;
  known[2 * number + 1] = from + slice.length;
  foldInto(letters, from, text, start, end);
  let place = placeOf(hash);
  while (places[place] !== 0) place = (place + 1) & (PLACES - 1);
  places[place] = number;
  return number;
}

/** Where the letters of all words before this one end. */
const endOf = ({ known }: Vocabulary, number: number): number => known[2 * number - 1]!;

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1);

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
