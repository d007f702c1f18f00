import { parseDigits } from './digits.ts';
import { readExponent } from './exponents.ts';
import { readShare, readSlash } from './fractions.ts';
import { numeral, type Numeral } from './numerals.ts';
import { scaleOf } from './scales.ts';
import { afterHyphen, isHyphen, isNumber, isWord, lengthOf, mark, raw, spaced, wholeAt, word, type Scan } from './scan.ts';
import { DIGITS, DOZENS, ONES, PLURALS, SCALES, SHORT_SCALES, TENS, VULGAR } from './spelled.ts';

/** Beyond this no row of scale words means a number. */
const LARGEST = 1e21;

const NOTHING = 0;
const TEN = 1;
const ONE = 2;
const HUNDRED = 3;

/** A number without a fraction: digits, words, or both ("4 thousand 3 hundred and 21"). */
export function readCardinal(s: Scan, i: number): Numeral | null {
  const first = word(s, i);
  const article = (first === 'a' || first === 'an') && scaleOf(s, i + 1) !== null;
  let to = article ? i + 1 : i;
  let total = 0;
  let group = article ? 1 : 0;
  let level = article ? ONE : NOTHING;
  let limit = Infinity;
  let scale = 1;
  let digits = false;
  let bare = false;
  let fraction = false;
  for (;;) {
    let at = to > i ? afterHyphen(s, to) : to;
    let and = false;
    // "three thousand, four hundred"
    if (mark(s, at) === 44 && !digits && level === NOTHING && scale >= 1000 && ONES.has(word(s, at + 1)) && word(s, at + 2) === 'hundred') at++;
    if (word(s, at) === 'and' && (level === HUNDRED || (level === NOTHING && scale > 1))) {
      and = true;
      at++;
      if (readShare(s, at)) break;
    }
    const w = word(s, at);
    const one = ONES.get(w);
    const tens = TENS.get(w);
    const whole = SCALES.get(w) ?? (scale >= 1 && level !== NOTHING ? pluralScale(w) : undefined);
    if (isNumber(s, at) || (to === i && (mark(s, at) === 46 || VULGAR.has(mark(s, at))))) {
      const read = readRun(s, at);
      if (!read) break;
      if (to > i) {
        const small = digits && Number.isInteger(read.value) && read.plain;
        const goesOn = level === NOTHING && small && read.value < 1000 && word(s, read.to) === 'hundred';
        if (!goesOn && !(and && level === HUNDRED && small && read.value < 100 && word(s, read.to) !== 'hundred')) break;
      } else {
        bare = read.plain;
        scale = read.scale;
        fraction = read.fraction ?? false;
      }
      digits = true;
      group += read.value;
      level = ONE;
      to = read.to;
      if (read.scale > 1) {
        total = group;
        group = 0;
        break;
      }
      continue;
    }
    if (one !== undefined && (level === NOTHING || level === HUNDRED || (level === TEN && one > 0 && one < 10))) {
      if (digits && level !== HUNDRED) break;
      group += one;
      level = ONE;
    } else if (tens !== undefined && (level === NOTHING || level === HUNDRED)) {
      if (digits && level !== HUNDRED) break;
      group += tens;
      level = TEN;
    } else if (w === 'hundred' && (level === ONE || level === TEN || (level === NOTHING && to === i))) {
      group = level === NOTHING ? 100 : group * 100;
      level = HUNDRED;
    } else if (whole !== undefined && (level !== NOTHING || to === i) && whole < limit) {
      total += (level === NOTHING ? 1 : group) * whole;
      limit = scale = whole;
      group = 0;
      level = NOTHING;
    } else if (whole !== undefined && level === NOTHING && scale > 1 && !and && total * whole < LARGEST) {
      total *= whole;
      scale *= whole;
    } else if (DOZENS.has(w) && level !== NOTHING) {
      group *= 12;
      bare = false;
      to = at + 1;
      break;
    } else break;
    if (at > i) bare = false;
    to = at + 1;
  }
  if (to === i || (article && to === i + 1)) return null;
  if (!digits && to === i + 1 && (first === 'hundred' || SCALES.has(first)) && !isHyphen(s, to) && !isWord(s, to)) return null;
  const value = total + group;
  const decimals = scale === 1 || limit === Infinity ? readPoint(s, to) : null;
  if (decimals) {
    // "one point two million"
    const whole = scaleOf(s, decimals.to);
    return numeral(i, whole?.to ?? decimals.to, Number(((value + decimals.value) * (whole?.value ?? 1)).toPrecision(15)), { spelled: !digits, scale: whole?.value ?? 1 });
  }
  return numeral(i, to, value, { spelled: !digits, bare, scale, fraction: fraction && to === (isNumber(s, i) ? i + 3 : i + 1) });
}

/** "3 millions", after a number. */
function pluralScale(w: string): number | undefined {
  const value = PLURALS.get(w);
  return value && value >= 1000 ? value : undefined;
}

/** A run of digits with what belongs to it: spaced groups, decimals without zero, a fraction, an exponent, a short scale. */
function readRun(s: Scan, i: number): { to: number; value: number; plain: boolean; scale: number; fraction?: boolean } | null {
  const vulgar = VULGAR.get(mark(s, i));
  if (vulgar) return { to: i + 1, value: vulgar, plain: false, scale: 1, fraction: true };
  if (mark(s, i) === 46) {
    if (!spaced(s, i) || !isNumber(s, i + 1) || spaced(s, i + 1) || !/^\d+$/.test(raw(s, i + 1))) return null;
    return { to: i + 2, value: Number(`.${raw(s, i + 1)}`), plain: false, scale: 1 };
  }
  const slash = readSlash(s, i);
  if (slash) return { to: slash.to, value: slash.value, plain: false, scale: 1, fraction: true };
  const whole = wholeAt(s, i);
  let value = whole >= 0 ? whole : parseDigits(raw(s, i), s.grouping);
  if (value === null) return null;
  let to = i + 1;
  const plain = whole >= 0 || /^\d+$/.test(raw(s, i));
  // "40 000": groups of three, each after one space.
  if (plain && isNumber(s, to) && lengthOf(s, i) <= 3 && s.text.charCodeAt(s.tokens.start[i]!) !== 48) {
    let grouped = raw(s, i);
    while (isNumber(s, to) && s.tokens.start[to] === s.tokens.end[to - 1]! + 1 && /^\d{3}$/.test(raw(s, to)) && !spacedGroupEnds(s, to)) grouped += raw(s, to++);
    if (to > i + 1) return { to, value: Number(grouped), plain: false, scale: 1 };
  }
  const exponent = readExponent(s, to, value);
  if (exponent) return { ...exponent, plain: false, scale: 1 };
  const short = readShortScale(s, to);
  if (short) {
    value = Number((value * short.scale).toPrecision(15));
    return { to: short.to, value, plain: false, scale: short.scale };
  }
  return { to, value, plain, scale: 1 };
}

/** Whether more than three digits, or a mark of a number, follow in the same run: then the groups were not groups. */
const spacedGroupEnds = (s: Scan, i: number): boolean => !spaced(s, i + 1) && (isWord(s, i + 1) || mark(s, i + 1) === 47);

/** "bn", "K", "mln" after digits; "m", "b" and "t" alone are for the units to say (see `amount.ts`). */
function readShortScale(s: Scan, i: number): { to: number; scale: number } | null {
  const w = word(s, i);
  // "10G" in a cell of a table; in a sentence it is a network.
  if ((raw(s, i) === 'G' || raw(s, i) === 'T') && i === s.from + 1 && i + 1 === s.to && !spaced(s, i)) return { to: i + 1, scale: raw(s, i) === 'G' ? 1e9 : 1e12 };
  const scale = SHORT_SCALES.get(w);
  if (!scale || (w === 'mm' && raw(s, i) !== 'MM') || (w === 'tn' && spaced(s, i)) || (w === 'mil' && spaced(s, i))) return null;
  if (w === 'k' && !spaced(s, i + 1) && !isHyphen(s, i + 1) && mark(s, i + 1) !== 46 && mark(s, i + 1) !== 44 && isWord(s, i + 1)) return null;
  return { to: i + 1, scale };
}

/** "point seven one", "point seventy-one". */
function readPoint(s: Scan, i: number): { to: number; value: number } | null {
  if (word(s, i) !== 'point') return null;
  let to = i + 1;
  let digits = '';
  for (; digits.length < 20; to++) {
    const w = word(s, to);
    const digit = DIGITS.get(w);
    const tens = TENS.get(w);
    if (digit !== undefined) digits += String(digit);
    else if (tens !== undefined && digits === '') {
      const ones = DIGITS.get(word(s, afterHyphen(s, to + 1)));
      digits += String(tens + (ones ?? 0));
      if (ones) to = afterHyphen(s, to + 1);
    } else break;
  }
  return digits === '' ? null : { to, value: Number(`0.${digits}`) };
}
