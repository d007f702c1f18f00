import { MARK, NUMBER, SPACE_BEFORE, UPPER_FIRST, WORD, type Tokens } from '../../text/tokens.ts';
import type { Numeral } from './numerals.ts';

/** One sentence under the scanners. Positions are indexes of tokens; nothing outside `from`..`to` (half-open) is seen, but for what `beside.ts` looks up. */
export interface Scan {
  readonly text: string;
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  /** How the article groups digits. */
  readonly grouping: Grouping;
  readonly number: LastNumber;
}

/** The number read last and the token at which it was asked for: several kinds of figures begin with the same number. */
export interface LastNumber {
  at: number;
  read: Numeral | null;
}

/** Where no number has been read yet. */
export const noNumber = (): LastNumber => ({ at: -1, read: null });

/** 'point': "1,234.5"; 'comma': "1.234,5". */
export type Grouping = 'point' | 'comma';

/** The folded text of token `i`; empty outside the sentence. */
export function word(s: Scan, i: number): string {
  return i >= s.from && i < s.to ? s.tokens.vocabulary.words[s.tokens.word[i]!]! : '';
}

/** The text of token `i` as it stands; empty outside the sentence. */
export function raw(s: Scan, i: number): string {
  return i >= s.from && i < s.to ? s.text.slice(s.tokens.start[i], s.tokens.end[i]) : '';
}

/** The code unit of a mark; 0 for anything else. */
export function mark(s: Scan, i: number): number {
  return i >= s.from && i < s.to && s.tokens.kind[i] === MARK ? s.tokens.hash[i]! : 0;
}

/** Whether token `i` stands in the sentence and is a number in digits. */
export function isNumber(s: Scan, i: number): boolean {
  return i >= s.from && i < s.to && s.tokens.kind[i] === NUMBER;
}

/** The value of token `i` where it is digits alone, nine of them at most; -1 for anything else. Makes no string. */
export function wholeAt(s: Scan, i: number): number {
  if (!isNumber(s, i) || lengthOf(s, i) > MOST_DIGITS) return -1;
  let value = 0;
  for (let k = s.tokens.start[i]!; k < s.tokens.end[i]!; k++) {
    const digit = s.text.charCodeAt(k) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
/** So many digits make an integer that the machine adds in one step. */
const MOST_DIGITS = 9;
const ZERO = 48;

/** How many UTF-16 code units token `i` of the sentence has. */
export function lengthOf({ tokens }: Scan, i: number): number {
  return tokens.end[i]! - tokens.start[i]!;
}

/** Whether token `i` stands in the sentence and is a word. */
export function isWord(s: Scan, i: number): boolean {
  return i >= s.from && i < s.to && s.tokens.kind[i] === WORD;
}

/** Whether token `i` is a word or number that begins with a capital. */
export function isCapital(s: Scan, i: number): boolean {
  return isWord(s, i) && (s.tokens.flags[i]! & UPPER_FIRST) !== 0;
}

/** Whether white space stands before token `i`; true at either end of the sentence. */
export function spaced(s: Scan, i: number): boolean {
  return i <= s.from || i >= s.to || (s.tokens.flags[i]! & SPACE_BEFORE) !== 0;
}

/** Whether token `i` is a hyphen or short dash. */
export function isHyphen(s: Scan, i: number): boolean {
  const c = mark(s, i);
  return c === 45 || c === 0x2010 || c === 0x2011 || c === 0x2013 || c === 0x2212;
}

/** `i`, or the position after a hyphen that stands at `i` with nothing around it ("30-nation"). */
export function afterHyphen(s: Scan, i: number): number {
  return isHyphen(s, i) && !spaced(s, i) && !spaced(s, i + 1) ? i + 1 : i;
}

/** Whether the words from `i` on are those of `phrase`, which is in lower case with single spaces. */
export function follows(s: Scan, i: number, phrase: string): boolean {
  let at = i;
  for (const part of phrase.split(' ')) if (word(s, at++) !== part) return false;
  return true;
}

/** Whether the words that end before `i` are these. */
export function precedes(s: Scan, i: number, words: readonly string[]): boolean {
  for (let k = 1; k <= words.length; k++) if (word(s, i - k) !== words[words.length - k]) return false;
  return true;
}
