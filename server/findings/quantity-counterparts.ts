import { Role, Scope, tollIn } from '../mentions/figures/frame-roles.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import { Dimension } from '../mentions/figures/range.ts';
import type { Figure } from '../mentions/mention.ts';
import { isLoose, isOwnTime, yearOf } from './quantity-common.ts';
import { likeness, shareHead } from './quantity-pair.ts';
import { agrees, isTransposed } from './quantity-values.ts';

/**
 * Whether two figures that look like a slip of one another stand in each other's place in two articles: neither article
 * gives the other's value as well, and what else one of them gives that looks more like the figure of the other is given
 * by both. `figures` are those of the article of `a`, `others` those of the article of `b`. Symmetric.
 */
export function areCounterparts(a: Frame, figures: readonly Figure[], b: Frame, others: readonly Figure[]): boolean {
  return isTelling(a, b) && isNearest(a, figures, b, others) && isNearest(b, others, a, figures);
}

/**
 * Whether each of two figures that agree is the only one of its article to give that value, in a unit in which few things
 * of one event have the same, and per the same if per anything. `figures` and `others` as for `areCounterparts`. Symmetric.
 */
export function areOnlyOnes(a: Frame, figures: readonly Figure[], b: Frame, others: readonly Figure[]): boolean {
  return (a.per === b.per || a.dimension === Dimension.age) && ((a.scope ^ b.scope) & Scope.each) === 0 && !isLoose(a, b) && !isFarOver(a, b) && !isFarOver(b, a) && !areTwoLapses(a, b) && (isOfFewThings(a) || isOfFewThings(b) || isBare(a, b)) && isGivenOnce(a, others) && isGivenOnce(b, figures);
}

/** Whether two lengths of time, one of them converted, are of different things: "a truce of 90 days", "three months of leave". */
function areTwoLapses(a: Frame, b: Frame): boolean {
  return a.dimension === Dimension.duration && a.raw !== b.raw && isOfThing(a) && isOfThing(b) && !shareHead(a, b);
}

/** Whether one leaves open how much more it is, and the other is so much more that somebody who gives the one need not have it in mind: "more than a third" and 35 percent. */
function isFarOver(bound: Frame, { low }: Frame): boolean {
  return bound.high > 0 && bound.max > LEFT_OPEN * bound.high && low > FAR_OVER * bound.high;
}

/** A number that is rounded leaves less open than one that is "more than" it. */
const LEFT_OPEN = 1.1;
const FAR_OVER = 1.04;

/** The same number, of which one article does not say again what it counts: "none of the 11 would close". A toll is told by what befell people: nine dead are not the nine of a scale. */
function isBare(a: Frame, b: Frame): boolean {
  return a.dimension === Dimension.count && a.raw === b.raw && a.raw > 5 && ((a.scope | b.scope) & Scope.headless) !== 0 && (shareHead(a, b) || !((isToll(a) && isOfThing(b)) || (isToll(b) && isOfThing(a))));
}

/** Whether one word tells both whom a figure counts and what befell them: "13 dead". */
function isToll(frame: Frame): boolean {
  return (frame.scope & Scope.people) !== 0 && tollIn(frame) >= 0;
}

/** Whether a word says what a figure is of. */
function isOfThing({ roles }: Frame): boolean {
  return roles.some((role) => (role & Role.head) !== 0);
}

function isOfFewThings({ dimension, raw, scope }: Frame): boolean {
  switch (dimension) {
    case Dimension.share: case Dimension.temperature: case Dimension.duration: return !(Math.abs(raw) < 5);
    case Dimension.age: return true;
    case Dimension.date: return !(scope & (Scope.relative | Scope.weekday));
    default: return dimension >= Dimension.measures;
  }
}

function isGivenOnce(value: Frame, figures: readonly Figure[]): boolean {
  let count = 0;
  for (const { frame } of figures) if (frame.dimension === value.dimension && agrees(frame, value) && ++count > 1) return false;
  return count === 1;
}

/** Whether the two are no single digits, nor look like a slip of one another by chance. */
function isTelling(a: Frame, b: Frame): boolean {
  return !areSlipsByChance(a, b) && (a.dimension === Dimension.date || Math.min(a.raw, b.raw) >= 10);
}

/** Scores, ranks, times and the entries of a table look like a slip of one another by chance, and so do years. */
export function areSlipsByChance(a: Frame, b: Frame): boolean {
  if ((a.scope | b.scope) & Scope.listed) return true;
  switch (a.dimension) {
    case Dimension.score: case Dimension.rank: case Dimension.time: return true;
    // Two years that are near each other are two years; digits are exchanged in those that are seldom named.
    case Dimension.date: return !((a.low === a.high && b.low === b.high) || (isTransposed(yearOf(a), yearOf(b)) && !isOwnTime(a, b)));
    default: return false;
  }
}

/** Whether of the figures of another article `to` is the nearest to `from`, but for those that the article of `from` gives too. */
function isNearest(from: Frame, own: readonly Figure[], to: Frame, others: readonly Figure[]): boolean {
  const score = likeness(from, to, 'agree');
  return others.every(({ frame }) => {
    if (frame === to || !isComparable(frame, from)) return true;
    if (agrees(frame, from)) return false;
    return agrees(frame, to) || likeness(from, frame, 'agree') <= score || own.some((figure) => isComparable(figure.frame, frame) && agrees(figure.frame, frame));
  });
}

/** Of one dimension; dates also of one exactness: a year is no rival of a day. */
function isComparable(a: Frame, b: Frame): boolean {
  return a.dimension === b.dimension && (a.dimension !== Dimension.date || a.high - a.low === b.high - b.low);
}
