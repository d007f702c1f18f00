import type { Corpus } from '../corpus/corpus.ts';
import { Scope } from '../mentions/figures/frame-roles.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import { dayAsDate, Dimension, isYearLong } from '../mentions/figures/range.ts';
import { areOfTwoPeople, areTwoEnds, hasUnit, isTotal, yearOf } from './quantity-common.ts';
import { isContested, supportOf } from './quantity-contested.ts';
import { areSlipsByChance } from './quantity-counterparts.ts';
import { areAnchored } from './quantity-later.ts';
import type { Node } from './quantity-member.ts';
import { countsAlike, kinship, likeness, shareHead } from './quantity-pair.ts';
import { isMisheard, isMuddled, isTransposed, type ValueRelation } from './quantity-values.ts';

/**
 * Whether, of two figures of related articles that differ, one is what several articles give and the other stands in one
 * article alone, which gives the usual one nowhere: then it is the odd one out, if it is what a slip makes of the usual
 * one, in whatever words, or a date next to it in words that have something in common. Symmetric.
 */
export function isOddOneOut(corpus: Corpus, a: Node, b: Node, relation: ValueRelation): boolean {
  const least = leastSupport(a.frame, b.frame, relation);
  if (least === 0 || (a.frame.dimension === Dimension.date && !areAnchored(corpus, a.uri, b.uri)) || isContested(corpus, a, b)) return false;
  const [ofA, ofB] = supportOf(corpus, a, b);
  return Math.min(ofA, ofB) === 1 && Math.max(ofA, ofB) >= least;
}

/**
 * How many articles have to give the usual value for the other to be the odd one; 0 where no number is enough. Measured on
 * the 27 annotated clusters: of the pairs that look like a slip 210 of 214 were of one quantity, of years and months with
 * words in common 20 of 23, of days next to each other 17 of 19.
 */
function leastSupport(a: Frame, b: Frame, relation: ValueRelation): number {
  if (a.dimension === Dimension.none || (a.scope | b.scope) & Scope.naming || (a.scope ^ b.scope) & (Scope.change | Scope.wish)) return 0;
  if (a.dimension === Dimension.date) return datesApart(a, b, relation);
  if ((a.dimension === Dimension.age && areOfTwoPeople(a, b)) || (a.dimension === Dimension.duration && (a.scope ^ b.scope) & Scope.plan)) return 0;
  if (a.dimension === Dimension.share && relation === 'near' && kinship(a, b, relation) > -0.3) return 2;
  // Two ranges that lie over each other.
  if (relation === 'slip' && Number.isNaN(a.raw) && Number.isNaN(b.raw) && hasUnit(a)) return 2;
  if (relation === 'unknown' || relation === 'agree' || !looksLikeSlip(a, b, relation)) return 0;
  return a.dimension === Dimension.share && (a.scope ^ b.scope) & Scope.prior ? 3 : 2;
}

/** Small counts of different things look like a slip of one another by chance too, and so do round shares. */
function looksLikeSlip(a: Frame, b: Frame, relation: ValueRelation): boolean {
  // Eight metres of a boat and waves of eight feet.
  if (a.raw === b.raw && a.raw < 10 && likeness(a, b, 'agree') <= 0) return false;
  // Three months and 30 days: two mistakes at once.
  if (a.dimension === Dimension.duration && a.raw !== b.raw && Math.abs(a.low / a.raw - b.low / b.raw) > 1e-6 * (a.low / a.raw)) return false;
  if (areSlipsByChance(a, b) || isTotal(a, b) || !(isMuddled(a.raw, b.raw) || isMuddled(a.low, b.low) || isMisheard(a.raw, b.raw) || isClockSlip(a, b))) return false;
  if (a.dimension !== Dimension.count) return relation === 'slip' || a.dimension !== Dimension.share;
  const least = Math.min(a.raw, b.raw);
  // 214 and 240 sound alike, and are of a size besides.
  if (Math.max(a.raw, b.raw) < 2 * least && isMisheard(a.raw, b.raw) && !isMuddled(a.raw, b.raw)) return countsAlike(a, b);
  // 60 nurses and 600 people are both of people.
  return least >= 100 || (least >= 10 && (Math.max(a.raw, b.raw) < 10 * least ? countsAlike(a, b) : shareHead(a, b)));
}

/** Whether of two durations told to the second, 2:07:41 and 2:07:14, two digits are exchanged. */
function isClockSlip(a: Frame, b: Frame): boolean {
  return a.dimension === Dimension.duration && a.low % 60 !== 0 && b.low % 60 !== 0 && isTransposed(clockOf(a.low), clockOf(b.low));
}

/** Hours, minutes and seconds as digits in a row. */
function clockOf(seconds: number): number {
  return Math.floor(seconds / 3600) * 10_000 + Math.floor((seconds % 3600) / 60) * 100 + (seconds % 60);
}

/** Words in common, from 0 to 1, that days next to each other need, any two days of a month, and years and months. */
const DAY_LIKENESS = 0.05;
const DATE_LIKENESS = 0.2;
const YEAR_LIKENESS = 0.15;

/** Years and months further apart than so many days are no slips. */
const YEARS = 800;

function datesApart(a: Frame, b: Frame, relation: ValueRelation): number {
  const either = a.scope | b.scope;
  if (either & (Scope.relative | Scope.offset) || areTwoEnds(a, b)) return 0;
  if (relation === 'slip' && !(either & Scope.weekday) && !areSlipsByChance(a, b)) return 2;
  if (relation === 'slip' && isYearLong(a.low, a.high) && isTransposed(yearOf(a), yearOf(b))) return 3;
  const [x, y] = [a.high - a.low, b.high - b.low];
  if (x === 0 && y === 0) {
    if (Math.abs(a.low - b.low) === 1 && likeness(a, b, 'agree') > DAY_LIKENESS) return 3;
    return !(either & Scope.weekday) && likeness(a, b, 'agree') > DATE_LIKENESS ? 3 : 0;
  }
  const isOneKind = Math.min(x, y) > 26 && isYearLong(a.low, a.high) === isYearLong(b.low, b.high);
  if (!isOneKind || !areMonthsNear(a, b) || Math.abs(a.low - b.low) >= YEARS) return 0;
  if (likeness(a, b, 'agree') > YEAR_LIKENESS) return 2;
  // The same month of another year is hardly another month.
  return x < 31 && monthOf(a) === monthOf(b) ? 3 : 0;
}

/** Whether two dates begin in one month of the year, or in months next to each other: who is wrong about a month is seldom wrong by more. */
function areMonthsNear(a: Frame, b: Frame): boolean {
  const apart = Math.abs(monthOf(a) - monthOf(b));
  return Math.min(apart, 12 - apart) <= 1;
}

/** The month of the year in which a date begins. */
function monthOf({ low }: Frame): number {
  return dayAsDate(low).getUTCMonth();
}
