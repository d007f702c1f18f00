import type { Words } from '../mentions/quotes/words.ts';
import type { Difference } from './quotation-align.ts';

/** Whether a difference is one of how words are written and not of what was said: "work force" and "workforce", an oath with its letters masked. */
export function areSpeltAlike(a: Words, b: Words, { a0, a1, b0, b1 }: Difference): boolean {
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
