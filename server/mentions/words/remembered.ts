import { foldInto, isFolded, isFoldedIn, type Tokens } from '../../text/tokens.ts';
import { fold } from '../../text/words.ts';

/** So many words are remembered at most, and so many letters of them; the places to look for them are a power of two. */
const WORDS = 16384;
const LETTERS = WORDS * 8;
const PLACES = WORDS * 4;
/** No text that is longer than this is kept. */
const LONGEST = 80;
/** From so many characters on a slice of a string holds on to the whole of it (V8). */
const SLICED = 13;

/**
 * A pure function of folded words to be asked by token. It keeps its answers until there are too many of them, so that the
 * words of a text cost neither a string nor the work. What is looked through to find one lies close together in the order
 * in which the words came, the frequent ones first: a search waits for memory more than for anything else.
 */
export function remembered<T>(read: (word: string) => T): (text: string, tokens: Tokens, i: number) => T {
  /** By hash, the number of a word; 0 where there is none. */
  const places = new Int32Array(PLACES);
  /** By number, the hash of a word and where its letters end; they begin where those of the word before end. */
  const known = new Int32Array(2 * (WORDS + 1));
  const letters = new Uint16Array(LETTERS);
  let answers: T[] = [];
  let count = 0;

  const learn = (text: string, start: number, end: number, hash: number): T => {
    const word = fold(text.slice(start, end));
    const length = end - start;
    // What is folded otherwise than letter by letter, as a Greek word in capitals may be, cannot be found by its letters.
    if (length > LONGEST || !isFolded(word, text, start, end)) return read(unsliced(word));
    if (count === WORDS || known[2 * count + 1]! + length > LETTERS) {
      places.fill(0);
      answers = [];
      count = 0;
    }
    const at = known[2 * count + 1]!;
    count++;
    foldInto(letters, at, text, start, end);
    known[2 * count] = hash;
    known[2 * count + 1] = at + length;
    let place = placeOf(hash);
    while (places[place] !== 0) place = (place + 1) & (PLACES - 1);
    places[place] = count;
    return (answers[count] = read(unsliced(word)));
  };

  return (text, tokens, i) => {
    const hash = tokens.hash[i]!;
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    for (let place = placeOf(hash); places[place] !== 0; place = (place + 1) & (PLACES - 1)) {
      const at = 2 * places[place]!;
      if (known[at] === hash && known[at + 1]! - known[at - 1]! === end - start && isFoldedIn(letters, known[at - 1]!, text, start, end)) return answers[places[place]!]!;
    }
    return learn(text, start, end, hash);
  };
}

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (PLACES - 1);

/** The same text without a hold on a longer one. */
const unsliced = (text: string): string => (text.length < SLICED ? text : Array.from(text).join(''));

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
