import { readAmount, type Amount } from './amount.ts';
import { isHyphen, isNumber, mark, spaced, word, type Scan } from './scan.ts';

/** Two amounts that bound one: "20 to 25", "$3 billion to $5 billion", "between 5% and 6%", "1 to 2 thousand". */
export interface Range {
  readonly first: Amount;
  readonly second: Amount;
  /** `first` and `second` with the unit and the scale that they share. */
  readonly low: number;
  readonly high: number;
}

/** The range whose first amount is `first`, or null. */
export function readRange(s: Scan, first: Amount): Range | null {
  const at = connective(s, first);
  if (at === 0) return null;
  let start = at;
  // "200,000 to-260,000"
  if (isHyphen(s, start) && !spaced(s, start) && !spaced(s, start + 1)) start++;
  const second = readAmount(s, start);
  if (!second || first.value === null || second.value === null || !sameUnit(first, second)) return null;
  if (first.number.fraction !== second.number.fraction && first.kind === null) return null;
  // The scale of the second holds for the first too: "1 to 2 thousand", "$89 to $93 billion".
  const scale = first.scale === 1 && second.scale > 1 && first.value < 1000 && (first.kind === second.kind || first.kind === null || second.kind === null) && first.value < (second.value / second.scale) * 10 ? second.scale : 1;
  const low = first.value * scale;
  if (low <= second.value) return { first, second, low, high: second.value };
  if (word(s, first.from - 1) === 'between') return { first, second, low: second.value, high: low };
  // "46 percent to 42 percent" sets two against each other; "from 46 to 42 percent" is a fall, and keeps its order.
  return word(s, first.from - 1) === 'from' ? { first, second, low, high: second.value } : null;
}

/** The position after what joins two bounds, or 0. */
function connective(s: Scan, first: Amount): number {
  const i = first.to;
  const w = word(s, i);
  if (w === 'to') return i + 1;
  if (w === 'and' || w === 'or') {
    if (w === 'and' && !isBetween(s, first.from)) return 0;
    return w === 'or' && !nextTo(s, first, i + 1) ? 0 : i + 1;
  }
  // "18- to 24-year-old"
  if (isHyphen(s, i) && !spaced(s, i) && spaced(s, i + 1) && word(s, i + 1) === 'to') return i + 2;
  if (isHyphen(s, i) || mark(s, i) === 0x2014) {
    const close = !spaced(s, i) && !spaced(s, i + 1);
    if (!close && !(mark(s, i) === 0x2013 && spaced(s, i) && spaced(s, i + 1))) return 0;
    // "30-nation": a hyphen before a word is no range.
    if (word(s, i + 1) === 'to' && isHyphen(s, i + 2) && !spaced(s, i + 2)) return i + 3;
    return isNumber(s, i + 1) || first.kind === 'money' || first.number.spelled ? i + 1 : 0;
  }
  return 0;
}

/** "between", with at most a hedge after it, before token `i`. */
function isBetween(s: Scan, i: number): boolean {
  return word(s, i - 1) === 'between' || (word(s, i - 2) === 'between' && /^(?:about|roughly|around|approximately|an|some)$/.test(word(s, i - 1)));
}

/** "three or four": numbers that follow one another, or "several hundred or even 1,000" not. */
function nextTo(s: Scan, first: Amount, i: number): boolean {
  const second = readAmount(s, i);
  return second !== null && first.kind === null && first.value !== null && second.value !== null && second.value > first.value && second.value - first.value <= Math.max(2, first.value) && first.value >= 2 && first.value <= 1e4;
}

const sameUnit = (a: Amount, b: Amount): boolean => (a.kind === b.kind && (a.unit === b.unit || (a.kind === 'money' && (a.unit === '$' || b.unit === '$')))) || a.kind === null || (a.kind === 'money' && b.kind === null && b.unit === null);
