import { word, type Scan } from './scan.ts';
import { DOZENS, SCALES } from './spelled.ts';

/** A scale word at `i`, or several in a row ("lakh crore"). */
export function scaleOf(s: Scan, i: number): { to: number; value: number } | null {
  let value = SCALES.get(word(s, i)) ?? (DOZENS.has(word(s, i)) ? 12 : word(s, i) === 'hundred' ? 100 : undefined);
  if (!value) return null;
  let to = i + 1;
  for (let next = SCALES.get(word(s, to)); next && to < i + 3; next = SCALES.get(word(s, to))) {
    value *= next;
    to++;
  }
  return { to, value };
}
