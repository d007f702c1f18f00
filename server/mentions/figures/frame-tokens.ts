import type { Article } from '../../text/article.ts';
import { int32s, uint16s, uint8s } from '../../text/room.ts';
import { MARK, NUMBER, POSSESSIVE, UPPER_FIRST, WORD, hashFolded, type Tokens } from '../../text/tokens.ts';
import type { Name } from '../mention.ts';
import { concept, NAME_WEIGHT } from '../words/classes.ts';
import { nameRoot } from '../words/demonyms.ts';
import { isPluralAnywhere } from '../words/plurals.ts';
import { remembered } from '../words/remembered.ts';
import { numberOf, SETS, type WordSet } from './frame-words.ts';

/** An article's tokens with what frames need to know of each, read once however many figures stand near it. */
export interface Words {
  readonly text: string;
  readonly tokens: Tokens;
  /** Under which number each stands in the sets of frame-words.ts; 0 where it stands in none or was not read. */
  readonly numbers: Uint16Array;
  /** Whether it belongs to a figure, to a name (`FIGURE`, `NAME`) or to neither. */
  readonly taken: Uint8Array;
  /** 1 for a noun for more than one; 0 for any other, and where it was not read. */
  readonly plural: Uint8Array;
  /** Its concept: a hash, and a weight, which is 0 for what has no content. */
  readonly concepts: Int32Array;
  readonly weights: Uint8Array;
}

/** What has taken a token: a figure, or a name. */
export const FIGURE = 1;
const NAME = 2;
/** The value of `taken` of a place that something was in: "in Osso". */
export const LOCATED = 3;

/** The words of an article, and what reads those from token `from` up to `to` and gives the first of them that was not read: ranges are to be asked for in ascending order. */
export function openWords(article: Article, taken: Uint8Array, names: readonly Name[]): { words: Words; read: (from: number, to: number) => number } {
  const { text, tokens } = article;
  const { count } = tokens;
  const words: Words = { text, tokens, numbers: uint16s(count), plural: uint8s(count), taken, concepts: int32s(count), weights: uint8s(count) };
  let done = 0;
  let name = -1;
  const read = (from: number, to: number): number => {
    const end = Math.min(to, count);
    for (let i = Math.max(from, done); i < end; i++) {
      if (tokens.kind[i] !== WORD) continue;
      const at = SPELLINGS.rowOf(tokens, i);
      const { rows } = SPELLINGS;
      const traits = rows[at]!;
      const weight = (traits >> 2) & 7;
      words.numbers[i] = traits >> 5;
      words.plural[i] = (traits >> 1) & 1;
      const flags = tokens.flags[i]!;
      if ((flags & POSSESSIVE) !== 0) continue;
      words.concepts[i] = rows[at + 1] === FORCE && is(words, i - 1, SETS.into) ? EFFECT : rows[at + 1]!;
      words.weights[i] = weight;
      if ((flags & UPPER_FIRST) === 0) continue;
      while (name + 1 < names.length && names[name + 1]!.start <= tokens.start[i]!) name++;
      const own = name >= 0 && tokens.start[i]! < names[name]!.end ? names[name] : undefined;
      const root = rows[at + 2]!;
      // Outside a name only what its root shows to be one: an inhabitant's name, a letter with an accent.
      if (own ? weight === 0 : root === tokens.hash[i]) continue;
      words.concepts[i] = root;
      // A first name tells nothing that the surname does not.
      words.weights[i] = own?.kind === 'person' && tokens.end[i]! < own.end ? 0 : NAME_WEIGHT;
    }
    const first = Math.max(from, done);
    done = Math.max(done, end);
    return first;
  };
  return { words, read };
}

/**
 * What one spelling stands for, however it is capitalized: that it is known, whether it is a plural, its weight and its number in
 * the sets (from bits 0, 1, 2 and 5 on), then its concept, then its root as a word of a name.
 */
const SPELLINGS = remembered(4, (word, rows, at) => {
  const number = numberOf(word);
  const { hash, weight } = SETS.stop[number] === 1 ? NO_CONCEPT : concept(word);
  rows[at] = 1 | ((isPluralAnywhere(word) ? 1 : 0) << 1) | (weight << 2) | (number << 5);
  rows[at + 1] = hash;
  rows[at + 2] = hashFolded(nameRoot(word));
});
/** What enters into force takes effect. */
const [FORCE, EFFECT] = [concept('force').hash, concept('effect').hash];
const NO_CONCEPT = { hash: 0, weight: 0 };

/** A byte for each token: whether it belongs to a figure, to a name or to neither. Names are in order. */
export function takenBy(text: string, tokens: Tokens, figures: readonly { readonly from: number; readonly to: number }[], names: readonly Name[]): Uint8Array {
  const taken = uint8s(tokens.count);
  let i = 0;
  for (const { start, end, kind } of names) {
    while (i < tokens.count && tokens.end[i]! <= start) i++;
    const value = kind === 'place' && i > 0 && LOCATIVES.has(text.slice(tokens.start[i - 1], tokens.end[i - 1])) ? LOCATED : NAME;
    for (; i < tokens.count && tokens.start[i]! < end; i++) taken[i] = value;
  }
  for (const { from, to } of figures) for (let t = from; t < to; t++) taken[t] = FIGURE;
  return taken;
}

const LOCATIVES = new Set(['in', 'at', 'near', 'off', 'outside', 'across', 'around', 'In', 'At', 'Near', 'Off', 'Outside', 'Across', 'Around']);

/** Whether token `i` is in the set. */
export function is({ numbers }: Words, i: number, set: WordSet): boolean {
  return i >= 0 && i < numbers.length && set[numbers[i]!] === 1;
}

/** Whether token `i` is a number in digits or one of the short number words. */
export function isNumberWord(words: Words, i: number): boolean {
  return words.tokens.kind[i] === NUMBER || is(words, i, SETS.numberWord);
}

/** Whether a token from `from` up to `to` is in the set. */
export function hasAny({ numbers }: Words, from: number, to: number, set: WordSet): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (set[numbers[i]!] === 1) return true;
  return false;
}

/** Whether token `i` is the mark with this character code. */
export function isMark({ tokens }: Words, i: number, code: number): boolean {
  return i >= 0 && i < tokens.count && tokens.kind[i] === MARK && tokens.hash[i] === code;
}

/** Whether token `i` is longer than `ending` by two letters or more and ends so, in lower case. */
export function endsIn({ text, tokens }: Words, i: number, ending: string): boolean {
  const end = tokens.end[i]!;
  return end - tokens.start[i]! > ending.length + 1 && text.startsWith(ending, end - ending.length);
}

/** The text of the tokens `from` up to `to`, white space as single spaces. */
export function phraseText({ text, tokens }: Words, from: number, to: number): string {
  const phrase = text.slice(tokens.start[from], tokens.end[to - 1]);
  for (let i = from + 1; i < to; i++) {
    const gap = tokens.start[i]! - tokens.end[i - 1]!;
    if (gap > 1 || (gap === 1 && text.charCodeAt(tokens.end[i - 1]!) !== 32)) return phrase.replace(/\s+/g, ' ');
  }
  return phrase;
}
