import { hashFolded } from '../../text/tokens.ts';
import type { BareFigure } from '../mention.ts';
import units from './tables/units.json' with { type: 'json' };

/** What figures can be measured against each other in; a measure has the hash of its CLDR base unit instead. */
export const Dimension = { none: 0, count: 1, money: 2, share: 3, rank: 5, temperature: 6, duration: 7, date: 8, time: 9, multiple: 10, score: 11, age: 12, measures: 0x100 } as const;

/**
 * The values that a figure names and those that it leaves open, in its dimension's base unit: people, major currency
 * units, fractions of one, metres, degrees Celsius, seconds, days since 1970. "about 500" names 500 and leaves open 450 to 550.
 */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly min: number;
  readonly max: number;
}

interface Unit {
  readonly base: string;
  readonly factor: number;
}

const UNITS: ReadonlyMap<string, Unit> = new Map(Object.entries(units));
/** The seconds of a year. */
export const YEAR = 31557600;
const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: 86400, week: 604800, month: 2629800, quarter: 7889400, year: YEAR, decade: 315576000, century: 3155760000 };

/** The dimension of a figure, 0 where it is of a kind that is not compared. */
export function dimensionOf(figure: BareFigure): number {
  if (figure.traits.vague) return Dimension.none;
  if (figure.traits.score) return Dimension.score;
  if (figure.traits.age) return isLifelong(figure) ? Dimension.age : Dimension.duration;
  switch (figure.kind) {
    case 'count': return Dimension.count;
    case 'money': return Dimension.money;
    case 'percent': return Dimension.share;
    case 'ratio': return figure.traits.multiple ? Dimension.multiple : Dimension.share;
    // Points are told from percent by their currency, so that one for the other is seen as a slip.
    case 'percentage-points': return Dimension.share;
    case 'rank': return Dimension.rank;
    case 'temperature': return Dimension.temperature;
    case 'duration': return Dimension.duration;
    case 'date': return Dimension.date;
    case 'time': return Dimension.time;
    case 'measure': {
      const unit = figure.unit === null ? undefined : UNITS.get(figure.unit);
      return (hashFolded(unit ? unit.base : (figure.unit ?? 'measure')) >>> 1) | Dimension.measures;
    }
  }
}

/** Whether somebody can be so old: what is older than a person ever was is no person, and its age is as long as it lay there. */
function isLifelong({ unit, value, high }: BareFigure): boolean {
  return unit !== 'year' || (value ?? high ?? 0) <= OLDEST;
}

/** Nobody is older, in years. */
export const OLDEST = 125;

/** The range of a figure, or null where it has no value to compare ("dozens", an unresolved weekday). */
export function rangeOf(figure: BareFigure): Range | null {
  if (figure.kind === 'date') return dateRange(figure.iso);
  if (figure.traits.score) {
    // Both sides in one number: scores are the same or they are not.
    const sides = figure.traits.score[0] * 1000 + figure.traits.score[1];
    return { low: sides, high: sides, min: sides, max: sides };
  }
  const low = figure.low ?? figure.value;
  const high = figure.high ?? figure.value;
  if (low === null || high === null) return null;
  const slack = low === high ? slackOf(figure, low) : Math.max(slackOf(figure, low), slackOf(figure, high));
  const [a, b] = [toBase(figure, low), toBase(figure, high)];
  const turn = (v: number): number => toBase(figure, v);
  const size = Math.abs(low) || 1;
  switch (figure.hedge) {
    case 'more-than':
    case 'at-least': return { low: a, high: b, min: a, max: turn(high + Math.max(size * excess(figure, high), 2 * coarseness(figure))) };
    case 'less-than':
    // "less than a day" may be minutes.
    case 'at-most': return { low: a, high: b, min: low === 1 && (figure.kind === 'duration' || figure.kind === 'measure') ? 0 : turn(low - size * 0.4), max: b };
    case 'nearly': return { low: a, high: b, min: turn(low - Math.max(size * 0.1, slack)), max: b };
    default: return { low: a, high: b, min: turn(low - slack), max: turn(high + slack) };
  }
}

/** How far from the number that stands there the truth may lie, in the figure's own unit. */
function slackOf(figure: BareFigure, value: number): number {
  const about = figure.hedge === 'about' || isFraction(figure);
  if (figure.kind === 'rank' || figure.kind === 'time') return 0;
  // "three in five" is said of 58 percent too.
  if (figure.kind === 'ratio') return about ? 0.03 : 0.022;
  // "three decades" are said of 32 years.
  const coarse = coarseness(figure);
  if (coarse > 0) return coarse;
  const { digits, unit } = precision(value);
  const relative = Math.abs(value) * (about ? (digits === 1 ? 0.1 : digits === 2 ? 0.05 : digits === 3 ? 0.02 : 0.005) : digits <= 2 && unit >= 10 ? 0.02 : 0.005);
  const isWhole = figure.kind === 'count' && Math.abs(value) < 10;
  if (isWhole) return about ? 0.5 : 0;
  const dozens = about && isDozens(figure) ? Math.abs(value) * 0.15 : 0;
  // "5%" is said of 5.1 percent too.
  const rounded = figure.kind === 'percent' && Number.isInteger(value) ? Math.min(0.5, Math.abs(value) * 0.035) : 0;
  return Math.max(dozens, rounded, about ? relative : Math.min(relative, unit / 2));
}

/** How far the truth lies from a length of time in words that nobody counts exactly in, in its own unit; 0 for any other figure. */
function coarseness({ kind, unit, text }: BareFigure): number {
  if (kind !== 'duration') return 0;
  if (unit === 'decade' || unit === 'century') return 0.5;
  // "a decade and a half"
  return unit !== 'year' ? 0 : /\bdecade\b/i.test(text) ? 2 : /\bcentury\b/i.test(text) ? 20 : 0;
}

/** "three quarters of an hour" is said of 47 minutes too. */
function isFraction({ kind, value, text }: BareFigure): boolean {
  return kind === 'duration' && value !== null && value < 1 && /quarter|half|third/i.test(text);
}

/** By how much of itself the truth may exceed a number that it is said to exceed: the rounder the number, the more (found on the annotated clusters). */
function excess(figure: BareFigure, value: number): number {
  return isDozens(figure) ? 0.45 : precision(value).digits === 1 ? 0.2 : 0.12;
}

function isDozens({ text }: BareFigure): boolean {
  return /dozen|score/i.test(text);
}

/** The significant digits of a number as written in full, and the size of the last of them: 2,600 has two, the last counting hundreds. */
export function precision(value: number): { digits: number; unit: number } {
  const size = Math.abs(value);
  if (size === 0 || !Number.isFinite(size)) return { digits: 1, unit: 1 };
  // Nearly all figures are whole numbers that dividing integers, which costs a tenth, takes apart.
  if (size === (size | 0)) return precisionOfWhole(size);
  let exponent = Math.floor(Math.log10(size));
  // Twelve digits as a whole number: what lies behind them is an error of rounding.
  let mantissa = Math.round(exponent > 11 ? size / 10 ** (exponent - 11) : size * 10 ** (11 - exponent));
  if (mantissa >= 1e12) {
    mantissa /= 10;
    exponent++;
  }
  let digits = 12;
  while (digits > 1 && mantissa % 10 === 0) {
    mantissa /= 10;
    digits--;
  }
  return { digits, unit: 10 ** (exponent - digits + 1) };
}

function precisionOfWhole(size: number): { digits: number; unit: number } {
  let rest = size;
  let unit = 1;
  let digits = 0;
  for (; rest % 10 === 0; rest = (rest / 10) | 0) unit *= 10;
  for (; rest > 0; rest = (rest / 10) | 0) digits++;
  return { digits, unit };
}

function toBase(figure: BareFigure, value: number): number {
  switch (figure.kind) {
    case 'percent':
    case 'percentage-points': return value / 100;
    case 'temperature': return figure.unit === 'fahrenheit' ? (value - 32) / 1.8 : figure.unit === 'kelvin' ? value - 273.15 : value;
    // To the thousandth, so that hours, minutes and seconds in one number are those that stand there.
    case 'duration': return Math.round(value * (SECONDS[figure.unit ?? ''] ?? 1) * 1000) / 1000;
    case 'measure': return value * ((figure.unit === null ? undefined : UNITS.get(figure.unit)?.factor) ?? 1);
    default: return value;
  }
}

/** Days since 1970 that an ISO date, as exact as it is, spans. */
export function dateRange(iso: string | null): Range | null {
  const week = iso === null ? null : /^(\d{4})-W(\d\d)$/.exec(iso);
  if (week) {
    // The first week of a year is the one that holds January 4 (ISO 8601).
    const fourth = Date.UTC(Number(week[1]), 0, 4) / 86400000;
    const low = fourth - ((dayAsDate(fourth).getUTCDay() + 6) % 7) + (Number(week[2]) - 1) * 7;
    return { low, high: low + 6, min: low, max: low + 6 };
  }
  const parts = iso === null ? null : /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] ? Number(parts[2]) - 1 : null;
  const day = parts[3] ? Number(parts[3]) : null;
  const low = Date.UTC(year, month ?? 0, day ?? 1) / 86400000;
  const high = day !== null ? low : month !== null ? Date.UTC(year, month + 1, 0) / 86400000 : Date.UTC(year, 11, 31) / 86400000;
  return { low, high, min: low, max: high };
}

/** A day as dates are compared by, days since 1970. */
export function dayAsDate(day: number): Date {
  return new Date(day * 86400000);
}

/** Whether a stretch of days is a whole year or more. */
export function isYearLong(low: number, high: number): boolean {
  return high - low > 300;
}
