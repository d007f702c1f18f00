/** Classes of code units. */
export const LETTER = 1;
export const DIGIT = 2;
/** This and what is above it is white space. */
export const SPACE = 3;
export const LINE = 4;
const OTHER = 0;

/** The class of each code unit, and the one that it is folded to: a small letter, a straight apostrophe. */
export const CLASS = new Uint8Array(65536);
export const LOWER = new Uint16Array(65536);
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
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

/** FNV-1a (32 bit) over the folded code units of `text.slice(start, end)`; with the hash of a text as `seed`, that of the two together. */
export function hashFolded(text: string, start = 0, end = text.length, seed = 0x811c9dc5 | 0): number {
  let hash = seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ LOWER[text.charCodeAt(i)]!, 0x01000193);
  return hash;
}

/** Whether `text.slice(start, end)` is, once it is folded, what `foldInto` wrote from `at` on of a word that is as long. */
export function isFoldedIn(letters: Uint16Array, at: number, text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (LOWER[text.charCodeAt(i)] !== letters[at + i - start]) return false;
  return true;
}

/** Writes the folded code units of `text.slice(start, end)` from the place `at` on. */
export function foldInto(letters: Uint16Array, at: number, text: string, start: number, end: number): void {
  for (let i = start; i < end; i++) letters[at + i - start] = LOWER[text.charCodeAt(i)]!;
}

/** Lower case with straight apostrophes: what `hashFolded` hashes. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  for (let i = 0; i < lower.length; i++) if (lower.charCodeAt(i) >= 0x2bc) return lower.replace(/[\u2019\u02bc]/g, "'");
  return lower;
}

/** The same letter by letter, as `hashFolded` does: some letters are folded otherwise together, as a sigma at the end. */
export function foldLetters(word: string): string {
  const folded = fold(word);
  return isLetterByLetter(folded, word) ? folded : Array.from({ length: word.length }, (_, i) => String.fromCharCode(LOWER[word.charCodeAt(i)]!)).join('');
}

/** Whether the letters of a word, each folded by itself, make `folded`. */
function isLetterByLetter(folded: string, word: string): boolean {
  if (word.length !== folded.length) return false;
  for (let i = 0; i < folded.length; i++) if (LOWER[word.charCodeAt(i)] !== folded.charCodeAt(i)) return false;
  return true;
}
