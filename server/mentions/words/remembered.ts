import { isFolded, type Tokens } from '../../text/tokens.ts';
import { fold } from '../../text/words.ts';

/** So many words are remembered at most; a power of two. */
const PLACES = 32768;
/** From so many characters on a slice of a string holds on to the whole of it (V8). */
const SLICED = 13;

/**
 * A pure function of folded words to be asked by token. It keeps its answer for a word until another word needs the place, so
 * that the frequent words of a text cost neither a string nor the work.
 */
export function remembered<T>(read: (word: string) => T): (text: string, tokens: Tokens, i: number) => T {
  const words = new Array<string>(PLACES).fill('');
  const answers = new Array<T | undefined>(PLACES).fill(undefined);
  return (text, tokens, i) => {
    const hash = tokens.hash[i]!;
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    if (isFolded(words[place]!, text, start, end)) return answers[place]!;
    const own = unsliced(fold(text.slice(start, end)));
    words[place] = own;
    return (answers[place] = read(own));
  };
}

/** The same text without a hold on a longer one. */
const unsliced = (text: string): string => (text.length < SLICED ? text : Array.from(text).join(''));

/** So many texts are recalled at most, none that is longer than this. */
const TEXTS = 2048;
const LONGEST = 80;

/** A pure function of short texts that keeps its answers until there are too many of them. */
export function recalled<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return read(text);
    let answer = answers.get(text);
    if (answer === undefined) {
      if (answers.size === TEXTS) answers.clear();
      const own = unsliced(text);
      answers.set(own, (answer = read(own)));
    }
    return answer;
  };
}
