import { isFolded, type Tokens } from '../../text/tokens.ts';
import { fold } from '../../text/words.ts';

/** So many words are remembered at most; a power of two. */
const PLACES = 32768;
/** From so many characters on a slice of a string holds on to the whole of it (V8). */
const SLICED = 13;

/**
 * A pure function of folded words to be asked by token. It keeps its answer for a word until two others need the place, so
 * that the frequent words of a text cost neither a string nor the work.
 */
export function remembered<T>(read: (word: string) => T): (text: string, tokens: Tokens, i: number) => T {
  // Each place is two beside each other, the word that was asked for last before the other.
  const words = new Array<string>(PLACES).fill('');
  const answers = new Array<T | undefined>(PLACES).fill(undefined);
  return (text, tokens, i) => {
    const hash = tokens.hash[i]!;
    const start = tokens.start[i]!;
    const end = tokens.end[i]!;
    const place = ((hash ^ (hash >>> 15)) << 1) & (PLACES - 1);
    const last = words[place]!;
    if (isFolded(last, text, start, end)) return answers[place]!;
    const other = words[place + 1]!;
    const isOther = isFolded(other, text, start, end);
    const word = isOther ? other : unsliced(fold(text.slice(start, end)));
    const answer = isOther ? answers[place + 1]! : read(word);
    words[place + 1] = last;
    answers[place + 1] = answers[place];
    words[place] = word;
    answers[place] = answer;
    return answer;
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
