import type { Frame } from '../mentions/figures/frame.ts';
import { Scope } from '../mentions/figures/frame-roles.ts';
import { dayAsDate, Dimension, precision } from '../mentions/figures/range.ts';
import { isForeign } from './quantity-currency.ts';
import { areOfTwoPeriods } from './quantity-period.ts';

/** How the values of two figures stand to each other; `foreign` are amounts of two currencies. */
export type ValueRelation = 'agree' | 'slip' | 'near' | 'far' | 'distant' | 'foreign' | 'unknown';

/** How the values of two frames of one dimension stand to each other. */
export function valueRelation(a: Frame, b: Frame): ValueRelation {
  if (Number.isNaN(a.low) || Number.isNaN(b.low)) return 'unknown';
  if (isForeign(a, b)) return a.raw === b.raw ? 'slip' : 'foreign';
  if (a.dimension !== Dimension.money && a.currency !== b.currency) return a.raw === b.raw ? 'slip' : 'unknown';
  if (agrees(a, b)) return 'agree';
  if (areOfTwoPeriods(a, b)) return a.raw === b.raw && isTold(a.raw) ? 'slip' : 'unknown';
  if (areOppositeBounds(a, b)) return isTold(a.raw) ? 'slip' : 'unknown';
  // Ranges are few, and those that lie over each other are hardly of two things.
  if (haveOtherEnds(a, b)) return overlap(a, b) ? 'slip' : a.high < 4 * b.low && b.high < 4 * a.low ? 'far' : 'unknown';
  if (a.dimension === Dimension.date) return isDateSlip(a, b) ? 'slip' : Math.abs(a.low - b.low) < 3 ? 'near' : 'far';
  const hasOneUnit = a.dimension === Dimension.count || Math.abs(a.low * b.raw - b.low * a.raw) <= 1e-9 * Math.abs(a.low * b.raw);
  // Digits are those that stand there, not those of the base unit; a range has none of its own.
  const isRaw = hasOneUnit && !Number.isNaN(a.raw) && !Number.isNaN(b.raw);
  const x = Math.abs(isRaw ? a.raw : a.low);
  const y = Math.abs(isRaw ? b.raw : b.low);
  const ratio = x > y ? x / y : y / x;
  // The same number with another unit.
  if (a.raw === b.raw && ((a.dimension >= Dimension.measures && a.raw >= 10) || (a.dimension === Dimension.duration && a.raw >= 5 && ratio < NEXT_UNIT))) return 'slip';
  // A nought is no slip between hours and days, nor a digit between miles and metres.
  if (hasOneUnit && isSlip(x, y)) return 'slip';
  // A nought too many or too few, and metres taken for kilometres; of a handful and of thousands there are many.
  if (hasOneUnit && isPower(ratio) && ratio < (a.dimension >= Dimension.measures ? 5_000 : 500)) return 'near';
  if (ratio <= 4 || isMisheard(x, y) || areTenApart(x, y)) return ratio <= 1.5 ? 'near' : 'far';
  // A toll of the first day and of the last; nothing else grows so much.
  return ratio <= 10 && a.dimension === Dimension.count && Math.min(x, y) >= 10 ? 'distant' : 'unknown';
}

/** Whether a number tells enough to be known again beside another unit: "three a day" and "three a week" may be of two things. */
function isTold(raw: number): boolean {
  return Math.abs(raw) >= 10 || !Number.isInteger(raw);
}

/** No number sounds like one that is more times as large: nineteen and ninety. */
const MISHEARD = 5;

/** Seconds and minutes, hours and days, weeks and years are taken for one another; minutes and days are not. */
const NEXT_UNIT = 61;

/** Whether one figure names a value that the other leaves open. */
export function agrees(a: Frame, b: Frame): boolean {
  if (isForeign(a, b) || (a.dimension !== Dimension.money && a.currency !== b.currency)) return false;
  if (haveOtherEnds(a, b) || areOfTwoPeriods(a, b) || areOppositeBounds(a, b)) return false;
  if (overlap(a, b)) return true;
  if (a.dimension === Dimension.temperature && isRiseConverted(a, b)) return true;
  if (a.dimension === Dimension.temperature) return (a.low === a.raw) !== (b.low === b.raw) && Math.abs(a.low - b.low) <= (Number.isInteger(a.raw) || Number.isInteger(b.raw) ? CONVERTED_DEGREES : CONVERTED_TENTHS);
  return isConverted(a, b) && Math.abs(a.low - b.low) <= CONVERTED * Math.max(Math.abs(a.low), Math.abs(b.low));
}

/** Whether one of two figures names values that the other leaves open. */
function overlap(a: Frame, b: Frame): boolean {
  return (a.low <= b.max && b.min <= a.high) || (b.low <= a.max && a.min <= b.high);
}

/** Whether one count is more than a number and the other less: "more than 4,000" and "fewer than 4,000", but not "up to 4,000". A share or a sum may be a cap, which no more than that much is. */
export function areOppositeBounds(a: Frame, b: Frame): boolean {
  return a.dimension === Dimension.count && a.raw === b.raw && a.low === b.low && ((isLeast(a) && isBelow(b)) || (isBelow(a) && isLeast(b)));
}

function isLeast({ low, high, min, max }: Frame): boolean {
  return min === low && low === high && max > high;
}

function isBelow({ scope }: Frame): boolean {
  return (scope & Scope.below) !== 0;
}

/** Whether both are ranges, "18 to 64" and "16 to 84", and neither end of one is that of the other: dates may span a week and a month. */
function haveOtherEnds(a: Frame, b: Frame): boolean {
  if (a.low === a.high || b.low === b.high || a.dimension === Dimension.date) return false;
  return Math.abs(a.low - b.low) > Math.max(a.low - a.min, b.low - b.min) && Math.abs(a.high - b.high) > Math.max(a.max - a.high, b.max - b.high);
}

/** Whether the two are measured in different units. */
function isConverted(a: Frame, b: Frame): boolean {
  return a.dimension >= Dimension.measures && Math.abs((a.low * b.raw) / (a.raw * b.low) - 1) > 0.01;
}

/** Whether one is so many degrees warmer in Fahrenheit as the other in Celsius: "an increase of 1 °C (1.8 °F)". */
function isRiseConverted(a: Frame, b: Frame): boolean {
  const celsius = a.low === a.raw ? a : b;
  const fahrenheit = a.low === a.raw ? b : a;
  return celsius.low === celsius.raw && fahrenheit.low !== fahrenheit.raw && celsius.raw > 0 && celsius.raw <= RISE && Math.abs(fahrenheit.raw - 1.8 * celsius.raw) < 0.11;
}

/** Nothing warms by more degrees Celsius. */
const RISE = 12;

/** How far a converted measure may be off: "200 km (120 miles)", "five km (three miles)". */
const CONVERTED = 0.06;

/** The same of whole degrees, in degrees Celsius: 4C and 39 degrees Fahrenheit. */
const CONVERTED_DEGREES = 0.6;

/** The same of tenths: 46.8C and 116.2F. */
const CONVERTED_TENTHS = 0.06;

/** Whether two numbers of one size differ by two exchanged digits: 2,600 and 6,200. */
export function isTransposed(x: number, y: number): boolean {
  if (x === y || x <= 0 || y <= 0) return false;
  // Exchanging two digits changes a whole number by a multiple of nine: most end here.
  if (Number.isInteger(x) && Number.isInteger(y) && (x - y) % 9 !== 0) return false;
  if (Math.floor(Math.log10(x)) !== Math.floor(Math.log10(y))) return false;
  // Digit by digit: strings of them take several times as long.
  for (let power = 1; power <= 1e6 && Math.max(x, y) * power < 1e15; power *= 10) {
    const s = Math.round(x * power);
    const t = Math.round(y * power);
    if (s / power === x && t / power === y) return (s - t) % 9 === 0 && haveTwoExchanged(s, t);
  }
  // As they are written in full: 103 and 130 have not as many significant digits.
  const s = x.toPrecision(15).replace('.', '');
  const t = y.toPrecision(15).replace('.', '');
  const wrong = s.length === t.length ? Array.from(s, (digit, i) => (digit === t[i] ? -1 : i)).filter((i) => i >= 0) : [];
  return wrong.length === 2 && s[wrong[0]!] === t[wrong[1]!] && s[wrong[1]!] === t[wrong[0]!];
}

/** Whether two whole numbers of as many digits differ in two of them, which stand in each other's place. */
function haveTwoExchanged(x: number, y: number): boolean {
  let wrong = 0;
  let first = 0;
  let other = 0;
  for (let s = x, t = y; s > 0; s = Math.floor(s / 10), t = Math.floor(t / 10)) {
    const a = s % 10;
    const b = t % 10;
    if (a === b) continue;
    wrong++;
    if (wrong > 2 || (wrong === 2 && (a !== other || b !== first))) return false;
    if (wrong > 1) continue;
    first = a;
    other = b;
  }
  return wrong === 2;
}

/** Whether two numbers have two digits exchanged, or one of them a nought or thousands too many. */
export function isMuddled(x: number, y: number): boolean {
  const a = Math.abs(x);
  const b = Math.abs(y);
  return a === b || isTransposed(a, b) || (a > 0 && b > 0 && isPower(a > b ? a / b : b / a));
}

/** Whether one number is heard or typed for the other: nineteen for nine, 8 for 18. */
export function areTenApart(x: number, y: number): boolean {
  return Math.abs(x - y) === 10 && Math.min(x, y) < 10;
}

/** Whether one number sounds like the other: fourteen and forty, 18,000 and 80,000, 118 and 180. */
export function isMisheard(x: number, y: number): boolean {
  const small = x < y ? x : y;
  const large = x < y ? y : x;
  if (large >= MISHEARD * small) return false;
  const hundreds = 10 ** Math.floor(Math.log10(large));
  const first = Math.floor(large / hundreds) * hundreds;
  return soundAlike(small, large) || (small > first && soundAlike(small - first, large - first));
}

function soundAlike(small: number, large: number): boolean {
  const power = 10 ** Math.floor(Math.log10(large) - 1);
  const teen = small / power;
  const ten = large / power;
  return teen >= 13 && teen <= 19 && ten === (teen - 10) * 10;
}

/** Transposed digits, a power of ten too many or too few, one digit wrong in a number of three or more. */
function isSlip(x: number, y: number): boolean {
  if (x === 0 || y === 0) return false;
  const ratio = x > y ? x / y : y / x;
  if (isPower(ratio) && (ratio > 500 ? Math.min(x, y) >= SCALED : precision(x).digits > 1)) return true;
  return ratio < 10 && (isOneDigitWrong(x, y) || isTransposed(x, y));
}

/** Thousand, million and billion are taken for one another; a handful is not taken for thousands. */
const SCALED = 100;

const POWERS = [10, 1000, 1e6];

function isPower(ratio: number): boolean {
  for (const power of POWERS) if (Math.abs(ratio / power - 1) < 0.001) return true;
  return false;
}

/** Whether two numbers of one size have as many significant digits, three or more, and one of them is another. */
function isOneDigitWrong(x: number, y: number): boolean {
  const a = precision(x);
  const b = precision(y);
  if (a.digits < 3 || a.digits !== b.digits || a.unit !== b.unit) return false;
  let wrong = 0;
  // Digit by digit: strings of them took two fifths of comparing many articles.
  for (let s = Math.round(x / a.unit), t = Math.round(y / b.unit); s > 0 || t > 0; s = Math.floor(s / 10), t = Math.floor(t / 10)) {
    if (s % 10 !== t % 10 && ++wrong > 1) return false;
  }
  return wrong === 1;
}

/** The same day of another month or year, a digit of the day wrong, lost or added, digits of the year exchanged, or years that are near. */
function isDateSlip(a: Frame, b: Frame): boolean {
  const x = dayAsDate(a.low);
  const y = dayAsDate(b.low);
  const u = x.getUTCFullYear();
  const v = y.getUTCFullYear();
  if (a.low !== a.high || b.low !== b.high) return a.high - a.low > 360 && b.high - b.low > 360 && (Math.abs(u - v) <= 2 || Math.abs(u - v) % 10 === 0 || isTransposed(u, v));
  const day = x.getUTCDate();
  const other = y.getUTCDate();
  if (u !== v) return x.getUTCMonth() === y.getUTCMonth() && day === other;
  return day === other || (x.getUTCMonth() === y.getUTCMonth() && (Math.abs(day - other) % 10 === 0 || isLonger(String(day), String(other)) || isLonger(String(other), String(day))));
}

/** Whether one number is another with a digit before or after it: 22 and 30 for 2 and 3. */
function isLonger(long: string, short: string): boolean {
  return long.length === short.length + 1 && (long.startsWith(short) || long.endsWith(short));
}
