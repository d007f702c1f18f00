import { parseDigits } from './digits.ts';
import { readExponent } from './exponents.ts';
import { afterHyphen, isHyphen, isNumber, isWord, mark, raw, spaced, word, type Scan } from './scan.ts';
import { DENOMINATORS, DIGITS, DOZENS, ONES, ORDINALS, PLURALS, SCALES, SHORT_SCALES, TENS, VULGAR } from './spelled.ts';

/** A number as it stands in the text, without unit. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  /** Null where the number is vague. */
  readonly value: number | null;
  /** Bounds of a vague number ("dozens"). */
  readonly low: number | null;
  readonly high: number | null;
  /** No digits in it. */
  readonly spelled: boolean;
  /** Digits and nothing else: may be a year, a code or a part of a name. */
  readonly bare: boolean;
  /** What its last scale word multiplies by: 1e9 in "22 billion", else 1. */
  readonly scale: number;
  /** "two-thirds", "half", "1/16". */
  readonly fraction: boolean;
}

/** The number that begins at token `i`, as long as it goes; null when none does. */
export function readNumber(s: Scan, i: number): Numeral | null {
  const sign = readSign(s, i);
  const n = readVague(s, i) ?? readShare(s, sign.to) ?? readMixed(s, sign.to);
  if (!n) return null;
  if (sign.to === i) return n;
  return { ...n, from: i, bare: false, value: n.value === null ? null : n.value * sign.factor };
}

const numeral = (from: number, to: number, value: number, rest: Partial<Numeral> = {}): Numeral => ({
  from, to, value, low: null, high: null, spelled: false, bare: false, scale: 1, fraction: false, ...rest,
});

/** A minus or plus that belongs to the number after it. */
function readSign(s: Scan, i: number): { to: number; factor: number } {
  const w = word(s, i);
  if (w === 'minus' || w === 'negative') {
    const next = afterHyphen(s, i + 1);
    if (isNumber(s, next) || ONES.has(word(s, next)) || TENS.has(word(s, next)) || DIGITS.has(word(s, next))) return { to: next, factor: -1 };
  }
  const c = mark(s, i);
  if ((c === 45 || c === 0x2212 || c === 0x2013 || c === 43) && spaced(s, i) && !spaced(s, i + 1) && (isNumber(s, i + 1) || mark(s, i + 1) === 46)) {
    return { to: i + 1, factor: c === 43 ? 1 : -1 };
  }
  return { to: i, factor: 1 };
}

/** "dozens", "tens of thousands", "several hundred", "a few million". */
function readVague(s: Scan, i: number): Numeral | null {
  const vague = (to: number, base: number): Numeral => numeral(i, to, 0, { value: null, low: base, high: base * 10, spelled: true });
  let w = word(s, i);
  let at = i;
  if (w === 'a' && word(s, i + 1) === 'few') w = word(s, ++at);
  if (w === 'several' || w === 'few' || w === 'many') {
    const next = word(s, at + 1);
    const base = next === 'hundred' ? 100 : DOZENS.has(next) ? 12 : (SCALES.get(next) ?? 0);
    if (base === 0) return null;
    const scale = SCALES.get(word(s, at + 2));
    return scale ? vague(at + 3, base * scale) : vague(at + 2, base);
  }
  if (w === 'tens' || PLURALS.has(w)) {
    const scale = word(s, i + 1) === 'of' ? PLURALS.get(word(s, i + 2)) : undefined;
    if (scale && scale >= 1000) return vague(i + 3, (w === 'tens' ? 10 : PLURALS.get(w)!) * scale);
    return w === 'tens' || (w === 'scores' && word(s, i + 1) !== 'of') ? null : vague(i + 1, PLURALS.get(w)!);
  }
  return null;
}

/** A fraction: "two-thirds", "a quarter", "half", "one eighth", "1/16", "½"; and "half a million", "quarter million". */
function readShare(s: Scan, i: number): Numeral | null {
  const w = word(s, i);
  if (w === 'half') {
    const scaled = scaleOf(s, word(s, i + 1) === 'a' ? i + 2 : afterHyphen(s, i + 1));
    return scaled ? numeral(i, scaled.to, scaled.value / 2, { spelled: true, scale: scaled.value }) : readHalf(s, i);
  }
  if (w === 'quarter') {
    const scaled = scaleOf(s, afterHyphen(s, i + 1));
    return scaled ? numeral(i, scaled.to, scaled.value / 4, { spelled: true, scale: scaled.value }) : null;
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
  const below = readDenominator(s, hyphen ? at + 1 : at);
  if (!below || !isShare(s, over, below, w, hyphen)) return null;
  const scaled = below.to < s.to && over / below.value < 1 ? scaleOf(s, afterHyphen(s, below.to)) ?? (word(s, below.to) === 'of' && word(s, below.to + 1) === 'a' ? scaleOf(s, below.to + 2) : null) : null;
  if (scaled) return numeral(i, scaled.to, (over / below.value) * scaled.value, { spelled: true, scale: scaled.value });
  return numeral(i, below.to, over / below.value, { spelled: true, fraction: true });
}

interface Denominator {
  readonly to: number;
  readonly value: number;
  readonly name: string;
}

function readDenominator(s: Scan, i: number): Denominator | null {
  const name = word(s, i);
  const value = DENOMINATORS.get(name);
  if (value) return { to: i + 1, value, name };
  const tens = TENS.get(name);
  const next = word(s, afterHyphen(s, i + 1));
  const ones = tens === undefined ? undefined : ORDINALS.get(next.replace(/s$/, ''));
  return tens !== undefined && ones !== undefined && ones < 10 ? { to: afterHyphen(s, i + 1) + 1, value: tens + ones, name: next } : null;
}

const AFTER_SHARE = new Set('of more less fewer higher lower larger smaller cheaper bigger off as to or and between above below in since from last this on by million billion trillion'.split(' '));
const QUARTER_OF = new Set('of mile century hour inch pound acre point ton'.split(' '));

/** Whether "a third", "three quarters" is a fraction and not a rank or a part of the year. */
function isShare(s: Scan, over: number, below: Denominator, first: string, hyphen: boolean): boolean {
  const plural = below.name.endsWith('s') || below.name === 'halves';
  const next = word(s, below.to);
  if (below.value === 2) return over === 1 && below.name === 'half' && next !== '-';
  if (below.value === 4 && below.name.startsWith('quarter')) {
    if (over !== 1 && over !== 3) return false;
    return hyphen || plural || QUARTER_OF.has(next) || SCALES.has(next) || isHyphen(s, below.to);
  }
  if (isHyphen(s, below.to) && !spaced(s, below.to) && !spaced(s, below.to + 1)) return false;
  if (over !== 1) return plural || hyphen;
  if (plural) return first === 'one' ? false : true;
  if (hyphen) return true;
  return !isWord(s, below.to) || AFTER_SHARE.has(next);
}

/** "half" alone, where it means a share: "half of", "nearly half the", "half an hour". */
function readHalf(s: Scan, i: number): Numeral | null {
  const next = word(s, i + 1);
  const before = word(s, i - 1);
  if (NOT_BEFORE_HALF.has(before) || ORDINALS.has(before) || isHyphen(s, i - 1)) return null;
  const share = next === 'of' || next === 'the' || next === 'a' || next === 'an' || next === 'its' || next === 'their' || next === 'his' || next === 'our' || next === 'as' || HEDGES_HALF.has(before) || (before === 'than' && !isWord(s, i + 1));
  const unit = afterHyphen(s, i + 1);
  if (!share && !(unit > i + 1 && /^(hour|mile|day|inch|century|year|point|percent|price)$/.test(word(s, unit))) && !/^percent$|^per$/.test(next)) return null;
  return numeral(i, i + 1, 0.5, { spelled: true, fraction: true });
}
const NOT_BEFORE_HALF = new Set('other better in first second the last latter this each opening closing and my'.split(' '));
const HEDGES_HALF = new Set('about almost nearly around roughly some over than least approximately only just'.split(' '));

/** A whole number or decimal, with the fraction that may follow it: "three", "2.5 million", "one and a half million", "10 1/2". */
function readMixed(s: Scan, i: number): Numeral | null {
  const n = readCardinal(s, i);
  if (!n || n.value === null) return n;
  // "one hundred thirty-two fifths"
  const below = n.spelled ? readDenominator(s, afterHyphen(s, n.to)) : null;
  if (below && below.name.endsWith('s') && !below.name.startsWith('quarter')) {
    // "one hundred thirty fifths": the tens go with the ordinal, unless joined to the ones before it.
    const tens = below.value < 10 ? TENS.get(word(s, n.to - 1)) : undefined;
    const value = tens !== undefined && n.value > tens ? (n.value - tens) / (tens + below.value) : n.value / below.value;
    return numeral(i, below.to, value, { spelled: true, fraction: true });
  }
  const fraction = readAddedFraction(s, n);
  if (!fraction) return n;
  if (fraction.own && n.scale === 1) return numeral(i, fraction.to, n.value * fraction.scale + fraction.value, { spelled: n.spelled, scale: fraction.scale });
  const scaled = scaleOf(s, fraction.to);
  // "two and a half million" multiplies both; "one billion and a half million" has a scale before the "and".
  if (scaled) return numeral(i, scaled.to, n.scale > 1 ? n.value + fraction.value * scaled.value : (n.value + fraction.value) * scaled.value, { spelled: n.spelled, scale: scaled.value });
  return numeral(i, fraction.to, n.value + fraction.value * (fraction.own ? 1 : n.scale), { spelled: n.spelled, scale: n.scale });
}

/** "and a half", " 1/2", "½" after a number. `own`: the fraction has its own scale already. */
function readAddedFraction(s: Scan, n: Numeral): { to: number; value: number; own: boolean; scale: number } | null {
  const vulgar = VULGAR.get(mark(s, n.to));
  if (vulgar && n.bare) return { to: n.to + 1, value: vulgar, own: false, scale: 1 };
  const slash = isNumber(s, n.to) && n.bare ? readSlash(s, n.to) : null;
  if (slash) return { ...slash, own: false, scale: 1 };
  const and = afterHyphen(s, n.to);
  if (word(s, and) !== 'and') return null;
  const start = afterHyphen(s, and + 1);
  const share = readShare(s, start) ?? readQuarter(s, start);
  if (!share || share.value === null || (word(s, start) !== 'a' && word(s, share.to) === 'of') || (share.fraction && share.value >= 1)) return null;
  if (share.fraction && word(s, share.to) === 'of') return null;
  return { to: share.to, value: share.value, own: share.scale > 1, scale: share.scale };
}

/** "a quarter" where it can be nothing else: after "and". */
const readQuarter = (s: Scan, i: number): Numeral | null => (word(s, i) === 'a' && word(s, i + 1) === 'quarter' ? numeral(i, i + 2, 0.25, { spelled: true, fraction: true }) : null);

/** "3/4": a fraction in digits, below one. */
function readSlash(s: Scan, i: number): { to: number; value: number } | null {
  const stroke = mark(s, i + 1);
  if ((stroke !== 47 && stroke !== 0x2044) || !isNumber(s, i + 2) || spaced(s, i + 1) || spaced(s, i + 2) || mark(s, i + 3) === 47) return null;
  const over = Number(raw(s, i));
  const below = Number(raw(s, i + 2));
  if (!Number.isInteger(over) || !Number.isInteger(below) || over >= below || over < 1) return null;
  if (stroke === 47 && !(below <= 10 || below === 12 || below === 16 || below === 32 || below === 64 || below === 100)) return null;
  return { to: i + 3, value: over / below };
}

/** A scale word at `i`, or several in a row ("lakh crore"). */
function scaleOf(s: Scan, i: number): { to: number; value: number } | null {
  let value = SCALES.get(word(s, i)) ?? (DOZENS.has(word(s, i)) ? 12 : word(s, i) === 'hundred' ? 100 : undefined);
  if (!value) return null;
  let to = i + 1;
  for (let next = SCALES.get(word(s, to)); next && to < i + 3; next = SCALES.get(word(s, to))) {
    value *= next;
    to++;
  }
  return { to, value };
}

/** Beyond this no row of scale words means a number. */
const LARGEST = 1e21;

const NOTHING = 0;
const TEN = 1;
const ONE = 2;
const HUNDRED = 3;

/** A number without a fraction: digits, words, or both ("4 thousand 3 hundred and 21"). */
function readCardinal(s: Scan, i: number): Numeral | null {
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
  if (slash) return { ...slash, plain: false, scale: 1, fraction: true };
  const run = raw(s, i);
  let value = parseDigits(run, s.grouping);
  if (value === null) return null;
  let to = i + 1;
  const plain = /^\d+$/.test(run);
  // "40 000": groups of three, each after one space.
  if (plain && run.length <= 3 && run[0] !== '0') {
    let grouped = run;
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
