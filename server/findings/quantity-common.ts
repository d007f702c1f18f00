import type { Frame } from '../mentions/figures/frame.ts';
import { Scope } from '../mentions/figures/frame-roles.ts';
import { dayAsDate, Dimension, precision } from '../mentions/figures/range.ts';
import { isTransposed, type ValueRelation } from './quantity-values.ts';

/** What can never be set against each other, however alike the words. */
const NEVER = 2;

/**
 * How much more alike the words around two figures must be because such numbers stand in every article; below 0 where the
 * numbers are proof by themselves. Found on the annotated clusters in test/findings and test/accuracy.
 */
export function commonness(a: Frame, b: Frame, relation: ValueRelation): number {
  if (a.dimension === Dimension.date) return commonDate(a, b, relation);
  return relation === 'agree' ? commonEqual(a, b) : commonRival(a, b, relation === 'slip');
}

function commonDate(a: Frame, b: Frame, relation: ValueRelation): number {
  if (relation === 'slip') return a.low === a.high ? 0.08 : commonYear(a, b);
  if (relation !== 'agree') return 0.24;
  const [x, y] = [a.high - a.low, b.high - b.low];
  // A day lies within its year and its month without being the same date.
  if (x !== y) return Math.max(x, y) > 31 ? 0.5 : 0.3;
  return (x === 0 || x > 31) && !((a.scope | b.scope) & (Scope.weekday | Scope.relative)) ? -0.07 : 0.05;
}

function commonYear(a: Frame, b: Frame): number {
  const [x, y] = [yearOf(a), yearOf(b)];
  if (isTransposed(x, y)) return isOwnTime(a, b) ? 0.3 : 0.08;
  // A digit wrong; what is of one's own time has many years.
  return Math.abs(x - y) === 1 || (Math.abs(x - y) % 10 === 0 && !isOwnTime(a, b)) ? 0.36 : 0.46;
}

/** Years of one's own time stand in every article, and many of them look like another with its digits exchanged. */
export function isOwnTime(a: Frame, b: Frame): boolean {
  return Math.min(yearOf(a), yearOf(b)) >= OWN_TIME;
}

const OWN_TIME = 1990;

/** Whether one is a date on which something begins, and the other one on which something ends. */
export function areTwoEnds({ scope }: Frame, { scope: other }: Frame): boolean {
  return ((scope & Scope.opening) !== 0 && (other & Scope.closing) !== 0) || ((scope & Scope.closing) !== 0 && (other & Scope.opening) !== 0);
}

/** The year in which a date begins. */
export function yearOf(date: Frame): number {
  return dayAsDate(date.low).getUTCFullYear();
}

function commonEqual(a: Frame, b: Frame): number {
  if (a.dimension === Dimension.rank) return 0.22;
  if (a.dimension === Dimension.count && Math.max(a.low, b.low) <= 10) return 0.12;
  if (isTelling(a, b)) return -0.2;
  if (isLoose(a, b)) return LOOSE;
  // A unit of its own is half the proof, as long as the number is not one of the first few.
  return hasUnit(a) && Math.min(a.raw, b.raw) >= 3 ? -0.11 : 0;
}

function commonRival(a: Frame, b: Frame, isSlip: boolean): number {
  if (a.dimension === Dimension.score) return -0.12;
  // The first day and the second; of a race that is held for the 29th time few say that it is the 28th of another.
  if (a.dimension === Dimension.rank) return Math.min(a.low, b.low) <= 5 ? NEVER : isSlip ? 0.4 : Math.abs(a.low - b.low) === 1 ? 0.05 : 0.15;
  if (a.dimension === Dimension.count && Math.min(a.low, b.low) <= 2) return 0.2;
  // A number like this one with another unit, or as a million for a billion, is hardly about another thing.
  if (isSlip) return isTelling(a, b) || isScaled(a, b) ? -0.05 : 0;
  return isExact(a) && isExact(b) ? NEVER : 0;
}

/** Two numbers that agree only because one of them is a bound, as "up to 40" leaves 25 open, are hardly proof of each other. */
const LOOSE = 0.2;

/** Whether two numbers are that far from each other that they agree only through a hedge. */
export function isLoose(a: Frame, b: Frame): boolean {
  const [small, large] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  return small > 0 && large / small > 1.4;
}

/** Whether two figures agree only because one of them is a bound that the other keeps, as "fewer than four in five" leaves much open. */
export function isBound({ low: x, high: u, min: a, max: b, dimension }: Frame, { low: y, high: v, min: c, max: d }: Frame): boolean {
  return dimension !== Dimension.date && x !== y && u !== v && (a === x) !== (b === u) !== ((c === y) !== (d === v));
}

/** Prices and readings of an instrument that are as exact as 2,017.99 are of one moment only. */
function isExact({ raw }: Frame): boolean {
  return !Number.isInteger(raw) && precision(raw).digits > 4;
}

/** Whether what is counted in units of its own is given, and not things or shares. */
export function hasUnit({ dimension }: Frame): boolean {
  return isMeasured(dimension) || dimension === Dimension.duration || dimension === Dimension.age || dimension === Dimension.money;
}

/** Whether what is given in a dimension has been read off something in a unit that others may convert. */
export function isMeasured(dimension: number): boolean {
  return dimension >= Dimension.measures || dimension === Dimension.temperature;
}

/** Whether two ages are of people of two names. */
export function areOfTwoPeople(a: Frame, b: Frame): boolean {
  return a.per !== 0 && b.per !== 0 && ((a.per ^ b.per) & ~1) !== 0;
}

/** Whether one may be the sum of many of the other: "180,000 a week", "180 million". */
export function isTotal(a: Frame, b: Frame): boolean {
  return a.per !== b.per && Math.max(a.low, b.low) > SEVERAL * Math.min(a.low, b.low);
}

const SEVERAL = 90;

/** Million for billion, of a number with two digits or more. */
function isScaled(a: Frame, b: Frame): boolean {
  return precision(a.raw).digits > 1 && [1e3, 1e6].some((power) => Math.abs(Math.max(a.raw, b.raw) / Math.min(a.raw, b.raw) / power - 1) < 1e-6);
}

/** Whether two equal numbers are unlikely to be equal by chance: the same two significant digits or more, or a large round number. */
export function isTelling(a: Frame, b: Frame): boolean {
  if (a.dimension === Dimension.date || a.dimension === Dimension.rank || a.dimension === Dimension.time) return false;
  const same = a.raw === b.raw ? a.raw : 0;
  return same >= 100 || (same > 12 && precision(same).digits > 1) || (same % 1 !== 0 && same > 1);
}
