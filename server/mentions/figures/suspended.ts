import { readAmount, type Amount } from './amount.ts';
import { isHyphen, mark, spaced, word, type Scan } from './scan.ts';

/** Among so many tokens after a number stands the one that its open hyphen leaves its unit to. */
const REACH = 8;

/** The amount whose unit is left to it by the number that ends at token `i`: "8-year-old" for the 10 of "10- and 8-year-old", "60-mile" for the 30 of "30-, 40- and 60-mile". */
export function unitLeftTo(s: Scan, i: number): Amount | null {
  if (!isOpen(s, i)) return null;
  for (let at = i + 1; at < i + REACH && at < s.to; ) {
    if (mark(s, at) === 44 || /^(?:and|or|to)$/.test(word(s, at))) {
      at++;
      continue;
    }
    const next = readAmount(s, at);
    if (!next || next.kind !== null) return next;
    if (!isOpen(s, next.to)) return null;
    at = next.to + 1;
  }
  return null;
}

/** Whether the number before token `i` ends in a hyphen that joins it to nothing yet: "10- and". */
function isOpen(s: Scan, i: number): boolean {
  return isHyphen(s, i) && !spaced(s, i) && (spaced(s, i + 1) || mark(s, i + 1) === 44);
}
