import { draft, type Draft } from './draft.ts';
import { isNumber, lengthOf, mark, raw, spaced, word, type Scan } from './scan.ts';

const TWO_STROKES = new Set([34, 0x201d, 0x2033]);
/** "6'2": the stroke for feet stands inside the number. */
const SHORTEST = 3;
const LONGEST = 4;

/** How tall somebody is in strokes for feet and inches, at token `i`: `6'2"`, `5'11 tall`; kind `measure` in feet. */
export function readHeight(s: Scan, i: number): Draft | null {
  if (!isNumber(s, i) || lengthOf(s, i) < SHORTEST || lengthOf(s, i) > LONGEST) return null;
  const parts = /^([3-8])['\u2019](\d|1[01])$/.exec(raw(s, i));
  if (!parts) return null;
  const closed = TWO_STROKES.has(mark(s, i + 1)) && !spaced(s, i + 1);
  if (!closed && word(s, i + 1) !== 'tall') return null;
  return draft(i, closed ? i + 2 : i + 1, 'measure', { value: Number(parts[1]) + Number(parts[2]) / 12, unit: 'foot' });
}
