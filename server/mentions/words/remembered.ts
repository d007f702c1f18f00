import type { Tokens } from '../../text/tokens.ts';
import { unsliced, type Vocabulary } from '../../text/vocabulary.ts';

/** What is known of words, a row of whole numbers for each. */
export interface Remembered {
  /** Where the row of token `i` begins in `rows`, which may be other ones after each call. */
  readonly rowOf: (tokens: Tokens, i: number) => number;
  rows: Int32Array;
}

/**
 * Rows of `width` numbers that tell of a word what does not depend on where it stands: `read` writes them from `at` on, the
 * first of them not 0. They are kept for as long as texts are read with one vocabulary, side by side, since most of the time
 * of a look-up is waiting for memory.
 */
export function remembered(width: number, read: (word: string, rows: Int32Array, at: number) => void): Remembered {
  let vocabulary: Vocabulary | null = null;
  const known: Remembered = {
    rows: new Int32Array(width * FEW),
    rowOf(tokens, i) {
      if (tokens.vocabulary !== vocabulary) {
        vocabulary = tokens.vocabulary;
        known.rows.fill(0);
      }
      const number = tokens.word[i]!;
      const at = number * width;
      if (at >= known.rows.length) known.rows = longer(known.rows, width * vocabulary.words.length);
      if (known.rows[at] === 0) read(vocabulary.words[number]!, known.rows, at);
      return at;
    },
  };
  return known;
}

/** Room at first: for the words of some articles. */
const FEW = 4096;

function longer(rows: Int32Array, least: number): Int32Array {
  const all = new Int32Array(Math.max(least, rows.length * 2));
  all.set(rows);
  return all;
}

/** No text that is longer than this is kept. */
const LONGEST = 80;
/** So many texts are recalled at most since the last time that there were too many of them, and as many from before. */
const TEXTS = 2048;

/** A pure function of short texts that keeps its answers, when there are too many of them those to what was asked of late. */
export function recalled<T>(read: (text: string) => T): (text: string) => T {
  let answers = new Map<string, T>();
  let before = answers;
  return (text) => {
    if (text.length > LONGEST) return read(text);
    let answer = answers.get(text);
    if (answer === undefined) {
      const own = unsliced(text);
      answer = before.get(own) ?? read(own);
      if (answers.size === TEXTS) {
        before = answers;
        answers = new Map();
      }
      answers.set(own, answer);
    }
    return answer;
  };
}
