import { ONES, TENS } from '../mentions/figures/spelled.ts';
import type { Words } from '../mentions/quotes/words.ts';
import type { Difference } from './quotation-align.ts';

/** Whether a difference is one of how words are written and not of what was said: "work force" and "workforce", "£212m" and "212 million pounds", an oath with its letters masked. */
export function areSpeltAlike(a: Words, b: Words, { a0, a1, b0, b1 }: Difference): boolean {
  const amount = amountAt(a, a0, a1);
  if (amount !== null && amount === amountAt(b, b0, b1)) return true;
  if (a0 === a1 || b0 === b1) return false;
  const [x, y] = [a.folded.slice(a0, a1).join(''), b.folded.slice(b0, b1).join('')];
  return x === y || (a1 - a0 === 1 && b1 - b0 === 1 && (isMasked(x, y) || isMasked(y, x)));
}

/** Whether a word of which letters are masked ("bl*dy") can be the other one. */
function isMasked(masked: string, word: string): boolean {
  const from = masked.indexOf('*');
  if (from < 1) return false;
  const [head, tail] = [masked.slice(0, from), masked.slice(masked.lastIndexOf('*') + 1)];
  const other = word.indexOf('*');
  if (other < 0) return word.length >= head.length + tail.length && word.startsWith(head) && word.endsWith(tail);
  const end = word.slice(word.lastIndexOf('*') + 1);
  return (word.startsWith(head) || head.startsWith(word.slice(0, other))) && (tail.endsWith(end) || end.endsWith(tail));
}

const SCALES: ReadonlyMap<string, string> = new Map([['k', 'thousand'], ['m', 'million'], ['mn', 'million'], ['bn', 'billion'], ['b', 'billion'], ['tn', 'trillion'], ...['hundred', 'thousand', 'million', 'billion', 'trillion'].map((word): [string, string] => [word, word])]);
const UNITS: ReadonlyMap<string, string> = new Map([['£', 'pound'], ['$', 'dollar'], ['€', 'euro'], ['%', 'percent'], ['pounds', 'pound'], ['dollars', 'dollar'], ['euros', 'euro'], ...['pound', 'dollar', 'euro', 'percent'].map((word): [string, string] => [word, word])]);

/**
 * The amount or the share that words `from` to `to` are the end of, with the number before them, written out: "212 million
 * pound" for the "m" of "£212m", for the "million pounds" of "212 million pounds" and for the nothing behind "£212 million". Null where they are more or less than that.
 */
function amountAt({ text, folded, starts, ends }: Words, from: number, to: number): string | null {
  const start = from > 0 && SCALES.has(folded[from - 1]!) ? from - 2 : from - 1;
  if (start < 0 || to - from > LONGEST || !isNumber(folded[start]!)) return null;
  const sign = UNITS.get(text.charAt(starts[start]! - 1)) ?? UNITS.get(text.charAt(ends[start]!));
  let at = start + 1;
  const scale = at < to ? SCALES.get(folded[at]!) : undefined;
  if (scale !== undefined) at++;
  const unit = sign ?? (at < to ? UNITS.get(folded[at++]!) : undefined);
  return unit === undefined || at !== to ? null : `${folded[start]!} ${scale ?? ''} ${unit}`;
}

/** Whether a folded word is a number, in digits or spelled out. */
const isNumber = (word: string): boolean => /^\d/.test(word) || ONES.has(word) || TENS.has(word);

/** So many words at most say behind a number of what it is. */
const LONGEST = 2;
