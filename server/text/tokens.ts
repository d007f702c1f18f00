import { CLASS, DIGIT, hashFolded, isApostrophe, LETTER, LINE, LOWER, SPACE } from './folding.ts';
import { int32s, uint16s, uint8s } from './room.ts';
import { inlineTagEnd } from './tags.ts';
import { IN_LISTS, IN_WORDS, openVocabulary, rowOf, type Vocabulary } from './vocabulary.ts';

export { hashFolded, isLetter, isSpace } from './folding.ts';

/**
 * One pass over the text that every scanner shares. A token is a word, a number or a single mark; white space is not a
 * token but is remembered on the token that follows it. Everything is held in typed arrays so that an article of any
 * size costs a few allocations.
 *
 * - A word is a run of letters, with apostrophes inside it ("don't", "O'Brien"). A final possessive "'s" is a token of
 *   its own. Hyphens split: "30-nation" is three tokens that touch (`touches`).
 * - Initials with full stops are one word: "U.S.", "p.m.", "J.F.K.".
 * - A number is a run of digits with single commas, full stops or apostrophes between digits: "1,000", "19.7", "24.08.2025"; "22,24,26" is three.
 *   What the marks mean is for the figure scanners to say. Letters that follow at once are a word that touches: "3m", "21st".
 * - Tags that only mark words up ("<b>") belong to no token.
 */
export interface Tokens {
  /** How many tokens there are; the arrays may be longer. */
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** `WORD`, `NUMBER` or `MARK`. */
  readonly kind: Uint8Array;
  /** Bits: `UPPER_FIRST`, `ALL_UPPER`, `SPACE_BEFORE`, `LINE_BEFORE`, `POSSESSIVE`, `ABBREVIATION`. */
  readonly flags: Uint8Array;
  /** Hash of the token's folded form (lower case, straight apostrophe); see `hashFolded`. For a mark, its code unit. */
  readonly hash: Int32Array;
  /** Its number in the vocabulary, and which of the words of all lists it is there; 0 for one in no list, and for a mark. */
  readonly word: Int32Array;
  readonly listed: Uint16Array;
  readonly vocabulary: Vocabulary;
}

/** Kinds of tokens. */
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;

/** The first letter is a capital. */
export const UPPER_FIRST = 1;
/** Two letters or more, all capitals. */
export const ALL_UPPER = 2;
/** White space, of any kind, stands before the token. */
export const SPACE_BEFORE = 4;
/** A line end stands before the token. */
export const LINE_BEFORE = 8;
/** The token is a possessive "'s". */
export const POSSESSIVE = 16;
/** Initials with full stops: "U.S.". */
export const ABBREVIATION = 32;

/** Splits `text` into tokens. Linear in its length; any string is accepted. */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let capacity = (length >> 2) + 16;
  let start = int32s(capacity);
  let end = int32s(capacity);
  let kind = uint8s(capacity);
  let flags = uint8s(capacity);
  let hash = int32s(capacity);
  let word = int32s(capacity);
  let listed = uint16s(capacity);
  const vocabulary = openVocabulary();
  const { rows } = vocabulary;
  let count = 0;
  let i = 0;
  let gap = 0;
  // End of the row of numbers without spaces that is being read.
  let rowEnd = 0;
  while (i < length) {
    const c = text.charCodeAt(i);
    const cls = CLASS[c]!;
    if (cls >= SPACE) {
      gap |= cls === LINE ? SPACE_BEFORE | LINE_BEFORE : SPACE_BEFORE;
      i++;
      continue;
    }
    const tagged = c === 60 ? inlineTagEnd(text, i) : 0;
    if (tagged > 0) {
      i = tagged;
      continue;
    }
    if (count === capacity) {
      capacity *= 2;
      start = grow(start, int32s(capacity));
      end = grow(end, int32s(capacity));
      kind = grow(kind, uint8s(capacity));
      flags = grow(flags, uint8s(capacity));
      hash = grow(hash, int32s(capacity));
      word = grow(word, int32s(capacity));
      listed = grow(listed, uint16s(capacity));
    }
    const from = i;
    let bits = gap;
    gap = 0;
    if (cls === LETTER) {
      kind[count] = WORD;
      let h = 0x811c9dc5 | 0;
      let uppers = 0;
      let letters = 0;
      if (LOWER[c] !== c) bits |= UPPER_FIRST;
      for (let d = c; ; ) {
        const low = LOWER[d]!;
        h = Math.imul(h ^ low, 0x01000193);
        if (low !== d && d !== 0x2019 && d !== 0x2bc) uppers++;
        letters++;
        i++;
        if (i >= length) break;
        d = text.charCodeAt(i);
        if (CLASS[d] === LETTER && d !== 0x2bc) continue;
        if (!isApostrophe(d) || classAt(text, i + 1) !== LETTER || isPossessive(text, i)) break;
        letters--;
      }
      const initials = letters === 1 ? initialsEnd(text, i) : i;
      if (initials > i) {
        i = initials;
        bits |= ABBREVIATION;
        h = hashFolded(text, from, i);
        if (LOWER[c] !== c) bits |= ALL_UPPER;
      } else if (letters > 1 && uppers === letters) bits |= ALL_UPPER;
      hash[count] = h;
    } else if (cls === DIGIT) {
      kind[count] = NUMBER;
      if (from >= rowEnd) {
        i = runEnd(text, from);
        if (isRow(text, from, i)) rowEnd = i;
      }
      if (from < rowEnd) i = firstComma(text, from, rowEnd);
      hash[count] = hashFolded(text, from, i);
    } else if (isApostrophe(c) && count > 0 && end[count - 1] === i && kind[count - 1] === WORD && isPossessive(text, i)) {
      kind[count] = WORD;
      bits |= POSSESSIVE;
      i += 2;
      hash[count] = hashFolded(text, from, i);
    } else {
      kind[count] = MARK;
      i++;
      // A surrogate pair is one mark.
      if (c >= 0xd800 && c < 0xdc00 && (codeAt(text, i) & 0xfc00) === 0xdc00) i++;
      hash[count] = c;
    }
    start[count] = from;
    end[count] = i;
    flags[count] = bits;
    const row = rowOf(vocabulary, text, from, i, hash[count]!);
    word[count] = rows[row + IN_WORDS]!;
    if (kind[count] !== MARK) listed[count] = rows[row + IN_LISTS]!;
    count++;
  }
  return { count, start, end, kind, flags, hash, word, listed, vocabulary };
}

/** The end of the run of digits, with the marks between them, that begins at `from`. */
function runEnd(text: string, from: number): number {
  let i = from + 1;
  for (; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (CLASS[c] === DIGIT) continue;
    if (!(c === 44 || c === 46 || isApostrophe(c)) || classAt(text, i + 1) !== DIGIT) break;
  }
  return i;
}

/** Whether a run is a row of numbers without spaces: "22,24,26", two commas or more without three digits after the last. */
function isRow(text: string, from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && text.charCodeAt(last) !== 44) last--;
  if (firstComma(text, from, to) >= last) return false;
  let end = last + 1;
  while (classAt(text, end) === DIGIT) end++;
  return end - last !== 4;
}

function firstComma(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && text.charCodeAt(i) !== 44) i++;
  return i;
}

/** At an apostrophe: whether "s" alone follows it. */
function isPossessive(text: string, apostrophe: number): boolean {
  return (codeAt(text, apostrophe + 1) | 32) === 115 && classAt(text, apostrophe + 2) !== LETTER;
}

/** At what follows a single letter: the end of the initials that it begins, each letter before a full stop or the end of the word; `stop` itself where it begins none. */
function initialsEnd(text: string, stop: number): number {
  if (codeAt(text, stop) !== 46 || classAt(text, stop + 1) !== LETTER || classAt(text, stop + 2) === DIGIT) return stop;
  let i = stop;
  while (codeAt(text, i) === 46 && classAt(text, i + 1) === LETTER && classAt(text, i + 2) !== LETTER) i += 2;
  return i > stop && codeAt(text, i) === 46 ? i + 1 : i;
}

/** The code unit at an offset that may lie past the end, where it is 0: what engines make of a look past the end throws compiled code away. */
function codeAt(text: string, i: number): number {
  return i < text.length ? text.charCodeAt(i) : 0;
}

const classAt = (text: string, i: number): number => CLASS[codeAt(text, i)]!;

function grow<T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** The token's text. */
export function tokenText(text: string, tokens: Tokens, i: number): string {
  return text.slice(tokens.start[i], tokens.end[i]);
}

/** Whether nothing stands between token `i` and the one before it. */
export function touches(tokens: Tokens, i: number): boolean {
  return i > 0 && i < tokens.count && tokens.end[i - 1] === tokens.start[i];
}
