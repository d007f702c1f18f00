import { TIME_UNITS } from './duration.ts';
import { numeral, type Numeral } from './numerals.ts';
import { scaleOf } from './scales.ts';
import { afterHyphen, isHyphen, isNumber, isWord, mark, raw, spaced, word, type Scan } from './scan.ts';
import { DENOMINATORS, ONES, ORDINALS, SCALES, TENS } from './spelled.ts';

/** A fraction: "two-thirds", "a quarter", "half", "one eighth", "1/16", "½"; and "half a million", "quarter million". */
export function readShare(s: Scan, i: number): Numeral | null {
  const w = word(s, i);
  if (w === 'half') {
    const scaled = scaleOf(s, word(s, i + 1) === 'a' ? i + 2 : afterHyphen(s, i + 1));
    return scaled ? numeral(i, scaled.to, scaled.value / 2, { spelled: true, scale: scaled.value }) : readHalf(s, i);
  }
  if (w === 'quarter') {
    const scaled = scaleOf(s, afterHyphen(s, i + 1));
    if (scaled) return numeral(i, scaled.to, scaled.value / 4, { spelled: true, scale: scaled.value });
    // "another quarter-point cut", and no "first-quarter points"
    const joined = afterHyphen(s, i + 1) > i + 1 && /^(?:point|percentage|mile|inch)$/.test(word(s, i + 2)) && !isHyphen(s, i - 1) && !ORDINALS.has(word(s, i - 1));
    return joined ? numeral(i, i + 1, 0.25, { spelled: true, fraction: true }) : null;
  }
  let over: number;
  let at = i;
  if (w === 'a' || w === 'an') {
    over = 1;
    at++;
  } else {
    const tens = TENS.get(w);
    const ones = ONES.get(word(s, tens ? afterHyphen(s, i + 1) : i));
    if (tens === undefined && ones === undefined) return null;
    over = (tens ?? 0) + (ones !== undefined && (tens === undefined || (ones > 0 && ones < 10)) ? ones : 0);
    at = tens !== undefined && over > tens ? afterHyphen(s, i + 1) + 1 : i + 1;
  }
  const hyphen = isHyphen(s, at);
  const start = hyphen ? at + 1 : at;
  const below = readDenominator(s, start) ?? (TENS.has(w) ? null : readLongDenominator(s, start));
  if (!below || !isShare(s, over, below, w, hyphen, HEDGES_HALF.has(word(s, i - 1)))) return null;
  const scaled = below.to < s.to && over / below.value < 1 ? scaleOf(s, afterHyphen(s, below.to)) ?? (word(s, below.to) === 'of' && word(s, below.to + 1) === 'a' ? scaleOf(s, below.to + 2) : null) : null;
  if (scaled) return numeral(i, scaled.to, (over / below.value) * scaled.value, { spelled: true, scale: scaled.value });
  return numeral(i, below.to, over / below.value, { spelled: true, fraction: true });
}

interface Denominator {
  readonly to: number;
  readonly value: number;
  readonly name: string;
}

/** What stands under the stroke: "thirds", "twenty-firsts". */
export function readDenominator(s: Scan, i: number): Denominator | null {
  const name = word(s, i);
  const value = DENOMINATORS.get(name);
  if (value) return { to: i + 1, value, name };
  const tens = TENS.get(name);
  const next = word(s, afterHyphen(s, i + 1));
  const ones = tens === undefined ? undefined : ORDINALS.get(next.replace(/s$/, ''));
  return tens !== undefined && ones !== undefined && ones < 10 ? { to: afterHyphen(s, i + 1) + 1, value: tens + ones, name: next } : null;
}

/** "one-hundredth" in "five one-hundredths", "one hundred fifth" in "one one hundred fifth": what no number before it can go on with. */
function readLongDenominator(s: Scan, i: number): Denominator | null {
  const count = ONES.get(word(s, i));
  if (!count) return null;
  const at = afterHyphen(s, i + 1);
  const name = word(s, at);
  const scale = DENOMINATORS.get(name);
  if (scale && scale >= 100) return { to: at + 1, value: count * scale, name };
  if (name !== 'hundred') return null;
  const last = afterHyphen(s, word(s, at + 1) === 'and' ? at + 2 : at + 1);
  const rest = DENOMINATORS.get(word(s, last));
  return rest && rest > 2 && rest < 100 ? { to: last + 1, value: count * 100 + rest, name: word(s, last) } : null;
}

const AFTER_SHARE = new Set('of more less fewer higher lower larger smaller cheaper bigger off as to or and between above below in since from last this on by million billion trillion'.split(' '));
const QUARTER_OF = new Set('of mile century hour inch pound acre point percentage ton'.split(' '));

/** Whether "a third", "three quarters" is a fraction and not a rank or a part of the year. */
function isShare(s: Scan, over: number, below: Denominator, first: string, hyphen: boolean, hedged: boolean): boolean {
  const plural = below.name.endsWith('s') || below.name === 'halves';
  const next = word(s, below.to);
  if (below.value === 2) return over === 1 && below.name === 'half' && next !== '-';
  if (below.value === 4 && below.name.startsWith('quarter')) {
    if (over !== 1 && over !== 3) return false;
    if (first === 'a' && hedged && !isWord(s, below.to)) return true;
    return hyphen || plural || isState(s, below.to) || QUARTER_OF.has(next) || SCALES.has(next) || isHyphen(s, below.to);
  }
  if (isHyphen(s, below.to) && !spaced(s, below.to) && !spaced(s, below.to + 1)) return false;
  if (over !== 1) return plural || hyphen;
  if (plural) return first === 'one' ? false : true;
  if (hyphen) return true;
  return !isWord(s, below.to) || AFTER_SHARE.has(next) || isState(s, below.to);
}

/** "a third full and", but not "a third full season", "a third sold for". */
const isState = (s: Scan, i: number): boolean => STATES.has(word(s, i)) && (isWord(s, i + 1) ? AFTER_STATE.has(word(s, i + 1)) : !isHyphen(s, i + 1) && !isNumber(s, i + 1));
const AFTER_STATE = new Set('and or but by with of when as before yet already now'.split(' '));
/** What is so in part: "a quarter funded", "a third full", "half empty". */
const STATES = new Set('full empty funded financed complete completed finished sold booked filled occupied vaccinated contained'.split(' '));

/** "half" alone, where it means a share: "half of", "nearly half the", "half an hour". */
function readHalf(s: Scan, i: number): Numeral | null {
  const next = word(s, i + 1);
  const before = word(s, i - 1);
  const spans = before === 'in' && next === 'a' && TIME_UNITS.has(word(s, i + 2));
  if ((NOT_BEFORE_HALF.has(before) && !isCutInHalf(s, i) && !spans) || ORDINALS.has(before) || isHyphen(s, i - 1)) return null;
  const share = next === 'of' || next === 'the' || next === 'a' || next === 'an' || next === 'its' || next === 'their' || next === 'his' || next === 'our' || next === 'as' || HEDGES_HALF.has(before) || (before === 'by' && !isHyphen(s, i + 1) && !isNumber(s, i + 1)) || isCutInHalf(s, i) || (STATES.has(next) && !isHyphen(s, i + 1)) || (before === 'than' && !isWord(s, i + 1));
  const unit = afterHyphen(s, i + 1);
  if (!share && !(unit > i + 1 && /^(hour|mile|day|inch|century|year|point|percent|percentage|price)$/.test(word(s, unit))) && !/^percent$|^per$/.test(next)) return null;
  return numeral(i, i + 1, 0.5, { spelled: true, fraction: true });
}
/** "cut in half", "slashed its costs in half" */
const isCutInHalf = (s: Scan, i: number): boolean => word(s, i - 1) === 'in' && !isWord(s, i + 1) && [2, 3, 4].some((back) => /^(?:cut|cuts|cutting|slash|slashed|slashing|reduce|reduced|reducing)$/.test(word(s, i - back)));

const NOT_BEFORE_HALF = new Set('other better in first second the last latter this each opening closing and my'.split(' '));
const HEDGES_HALF = new Set('about almost nearly around roughly some over than least approximately only just'.split(' '));

/** "a quarter" where it can be nothing else: after "and". */
export const readQuarter = (s: Scan, i: number): Numeral | null => (word(s, i) === 'a' && word(s, i + 1) === 'quarter' ? numeral(i, i + 2, 0.25, { spelled: true, fraction: true }) : null);

/** "3/4": a fraction in digits, below one. */
export function readSlash(s: Scan, i: number): { to: number; value: number } | null {
  const stroke = mark(s, i + 1);
  if ((stroke !== 47 && stroke !== 0x2044) || !isNumber(s, i + 2) || spaced(s, i + 1) || spaced(s, i + 2) || mark(s, i + 3) === 47) return null;
  const over = Number(raw(s, i));
  const below = Number(raw(s, i + 2));
  if (!Number.isInteger(over) || !Number.isInteger(below) || over >= below || over < 1) return null;
  if (stroke === 47 && !(below <= 10 || below === 12 || below === 16 || below === 32 || below === 64 || below === 100)) return null;
  return { to: i + 3, value: over / below };
}
