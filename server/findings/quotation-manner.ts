import { wordsOf } from '../mentions/quotes/words.ts';
import type { Change } from './comparison.ts';

/** What is said between words and means nothing, and titles of courtesy, in folded words. */
const FILLERS: ReadonlySet<string> = new Set('oh well um uh er ah eh hmm mr mrs ms'.split(' '));

/** What a contraction stands for, its readings parted by a bar. */
const ENDINGS: readonly (readonly [string, string])[] = [["n't", 'not'], ["'re", 'are'], ["'ve", 'have'], ["'ll", 'will'], ["'m", 'am'], ["'d", 'would|had'], ["'s", 'is|has|us']];
const WHOLE: ReadonlyMap<string, string> = new Map([
  ["can't", 'can not'], ['cannot', 'can not'], ["won't", 'will not'], ["shan't", 'shall not'], ['gonna', 'going to'], ['wanna', 'want to'], ['gotta', 'got to'], ["'em", 'them'], ["'cause", 'because'], ['cause', 'because'],
  // A passage that begins with one has lost its apostrophe.
  ['s', 'is|has|us'], ['re', 'are'], ['ve', 'have'], ['ll', 'will'], ['d', 'would|had'],
]);

/** Whether a change is one of how somebody talks and not of what is said: "it is" for "it's", a "well" left out. Reporters write either. */
export function isManner({ source, here }: Change): boolean {
  const [a, b] = [spokenOut(source), spokenOut(here)];
  return a.length === b.length && a.every((word, i) => word.split('|').some((reading) => b[i]!.split('|').includes(reading)));
}

/** Whether a folded word is two. */
export function isContracted(word: string): boolean {
  return ENDINGS.some(([end]) => word.length > end.length && word.endsWith(end));
}

/** The words of a passage, contractions spoken out and fillers dropped; each is one word or its readings. */
function spokenOut(passage: string | null): string[] {
  return wordsOf(passage ?? '').folded.filter((word) => !FILLERS.has(word)).flatMap((word) => {
    const whole = WHOLE.get(word);
    if (whole !== undefined) return whole.split(' ');
    const ending = ENDINGS.find(([end]) => word.endsWith(end));
    if (!ending) return [word];
    const stem = word.slice(0, word.length - ending[0].length);
    return stem === '' ? [ending[1]] : [stem, ending[1]];
  });
}
