import { inlineTagEnd } from './tags.ts';

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

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE = 4;
const OTHER = 0;

const CLASS = new Uint8Array(65536);
const LOWER = new Uint16Array(65536);
fillTables();

/** Runs of letters are matched in one pass over all code units, since a test of each would cost the start-up time. */
function fillTables(): void {
  for (let c = 0; c < 65536; c++) LOWER[c] = c;
  // Ideographs, Hangul and surrogates are told by range.
  CLASS.fill(LETTER, 0x3041, 0xd800).fill(OTHER, 0x30fb, 0x30fc);
  for (const [from, to] of [[0, 0x2e80], [0xf900, 0x10000]] as const) {
    const all = String.fromCharCode(...Array.from({ length: to - from }, (_, n) => from + n));
    for (const { 0: run, index } of all.matchAll(/[\p{L}\p{M}]+/gu)) {
      CLASS.fill(LETTER, from + index, from + index + run.length);
      for (let c = from + index; c < from + index + run.length; c++) {
        const lower = String.fromCharCode(c).toLowerCase();
        if (lower.length === 1) LOWER[c] = lower.charCodeAt(0);
      }
    }
    for (const { index } of all.matchAll(/[\s\u200b\u2060\ufeff]/g)) CLASS[from + index] = SPACE;
  }
  CLASS.fill(DIGIT, 48, 58);
  for (const c of [10, 13, 0x2028, 0x2029]) CLASS[c] = LINE;
  LOWER[0x2019] = 39;
  LOWER[0x2bc] = 39;
}

/** Whether the code unit is a letter or a combining mark. */
export function isLetter(code: number): boolean {
  return CLASS[code] === LETTER;
}

/** Whether the code unit is white space or a line end. */
export function isSpace(code: number): boolean {
  return CLASS[code]! >= SPACE;
}

/** Whether the code unit is a straight, right single or modifier apostrophe. */
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

/** FNV-1a (32 bit) over the folded code units of `text.slice(start, end)`; with the hash of a text as `seed`, that of the two together. */
export function hashFolded(text: string, start = 0, end = text.length, seed = 0x811c9dc5 | 0): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ LOWER[text.charCodeAt(i)]!, 0x01000193);
  return hash;
}

/** Whether `text.slice(start, end)` is `word` once it is folded; `word` is folded already. */
export function isFolded(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (LOWER[text.charCodeAt(start + i)] !== word.charCodeAt(i)) return false;
  return true;
}

/** The same for letters that `foldInto` wrote from `at` on, of a word that is as long. */
export function isFoldedIn(letters: Uint16Array, at: number, text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (LOWER[text.charCodeAt(i)] !== letters[at + i - start]) return false;
  return true;
}

/** Writes the folded code units of `text.slice(start, end)` from the place `at` on. */
export function foldInto(letters: Uint16Array, at: number, text: string, start: number, end: number): void {
  for (let i = start; i < end; i++) letters[at + i - start] = LOWER[text.charCodeAt(i)]!;
}

/** Splits `text` into tokens. Linear in its length; any string is accepted. */
export function tokenize(text: string): Tokens {
  const length = text.length;
  let capacity = (length >> 2) + 16;
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  let kind = new Uint8Array(capacity);
  let flags = new Uint8Array(capacity);
  let hash = new Int32Array(capacity);
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
      start = grow(start, new Int32Array(capacity));
      end = grow(end, new Int32Array(capacity));
      kind = grow(kind, new Uint8Array(capacity));
      flags = grow(flags, new Uint8Array(capacity));
      hash = grow(hash, new Int32Array(capacity));
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
    count++;
  }
  return { count, start, end, kind, flags, hash };
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

function grow<T extends Int32Array | Uint8Array>(from: T, to: T): T {
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
