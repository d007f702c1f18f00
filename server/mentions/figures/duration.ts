import { afterHyphen, follows, isHyphen, mark, raw, spaced, word, type Scan } from './scan.ts';
import type { Numeral } from './numerals.ts';
import type { Suffix, SuffixReader } from './suffix.ts';

/** Units of time by their words. */
export const TIME_UNITS: ReadonlyMap<string, string> = new Map([
  ...'second minute hour day week fortnight month year decade'.split(' ').flatMap((w) => [[w, w] as const, [`${w}s`, w] as const]),
  ['century', 'century'], ['centuries', 'century'], ['millisecond', 'millisecond'], ['milliseconds', 'millisecond'],
]);
const SHORT: ReadonlyMap<string, string> = new Map([
  ['min', 'minute'], ['mins', 'minute'], ['sec', 'second'], ['secs', 'second'], ['hr', 'hour'], ['hrs', 'hour'], ['yr', 'year'], ['yrs', 'year'], ['ms', 'millisecond'], ['h', 'hour'], ['mths', 'month'],
]);

/** "18 months", "two-year", "3min", "10 years old", "a 50-year-old", "87 yo". */
export const DURATION: SuffixReader = { read: readDuration, starts: ['yo', ...TIME_UNITS.keys(), ...SHORT.keys()] };

function readDuration(s: Scan, i: number, n: Numeral): Suffix | null {
  const w = word(s, i);
  if (w === 'yo') return { to: i + 1, kind: 'duration', unit: 'year', age: true };
  const unit = TIME_UNITS.get(w) ?? SHORT.get(w);
  if (!unit) return null;
  const to = ageEnd(s, i + 1);
  if (to > i + 1) return { to, kind: 'duration', unit, age: true };
  if ((w === 'ms' || w === 'h') && (spaced(s, i) || raw(s, i) !== w)) return null;
  // "three second-half goals", "two minute details": a singular after more than one is no unit unless joined or at the end.
  if (unit === 'second' && w === 'second' && n.value !== 1 && !joined(s, i) && isHyphen(s, i + 1)) return null;
  return { to: SHORT.has(w) && mark(s, i + 1) === 46 && !spaced(s, i + 2) ? i + 2 : i + 1, kind: 'duration', unit };
}

const joined = (s: Scan, i: number): boolean => isHyphen(s, i - 1);

/** The position after "old", "-old", "of age"; `i` where neither stands. */
function ageEnd(s: Scan, i: number): number {
  const at = afterHyphen(s, i);
  const w = word(s, at);
  if (w === 'old' || w === 'olds') return at + 1;
  return follows(s, i, 'of age') ? i + 2 : i;
}
