import type { Tokens } from '../../text/tokens.ts';
import { unsliced, type Vocabulary } from '../../text/vocabulary.ts';

/** A pure function of folded words to be asked by token. It keeps its answers for as long as texts are read with one vocabulary. */
export function remembered<T>(read: (word: string) => T): (text: string, tokens: Tokens, i: number) => T {
  let vocabulary: Vocabulary | null = null;
  let answers: (T | undefined)[] = [];

  const learn = (of: Vocabulary, number: number): T => {
    if (of !== vocabulary) {
      vocabulary = of;
      answers = [];
    }
    const answer = read(of.words[number]!);
    while (answers.length <= number) answers.push(undefined);
    return (answers[number] = answer);
  };

  return (_text, tokens, i) => {
    const number = tokens.word[i]!;
    const known = tokens.vocabulary === vocabulary && number < answers.length ? answers[number] : undefined;
    return known === undefined ? learn(tokens.vocabulary, number) : known;
  };
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
