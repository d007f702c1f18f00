import { Scope } from '../mentions/figures/frame-roles.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import { Dimension } from '../mentions/figures/range.ts';
import type { Node } from './quantity-member.ts';
import { kinship } from './quantity-pair.ts';
import { agrees, valueRelation } from './quantity-values.ts';

/** Within one article only equal values, and figures that give another one again, are of one quantity. */
export function withinArticle(a: Node, b: Node): number {
  if (isRestated(a, b)) return 1;
  return agrees(a.frame, b.frame) ? kinship(a.frame, b.frame) - 0.2 : -1;
}

/** Whether one article gives the later one as the earlier one again: not as a sum of it, nor as what it stands against, "23 deaths, down from 31 the year before". */
export function isRestated(a: Node, b: Node): boolean {
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  if (second.frame.restates === 'parts' || second.frame.restates === 'sum' || second.frame.restates === 'contrast') return false;
  return second.frame.back > 0 && second.index - second.frame.back === first.index;
}

/** Whether one article gives the one as what the other was until then. */
export function isRevision(a: Node, b: Node): boolean {
  const { restates } = (a.index < b.index ? b : a).frame;
  return a.uri === b.uri && (restates === 'revised' || restates === 'revision') && isRestated(a, b);
}

/** Whether one article gives two values for two times: "on Monday the list had 41 names, now it has 187". */
export function isDevelopment(a: Node, b: Node): boolean {
  const [x, y] = [a.frame, b.frame];
  if (a.uri !== b.uri || x.dimension === Dimension.date || x.per !== y.per || Math.abs(a.index - b.index) > NEXT || valueRelation(x, y) === 'unknown') return false;
  const [isX, isY] = [isDay(x), isDay(y)];
  return isX && isY ? x.whenLow !== y.whenLow && Math.abs(x.whenLow - y.whenLow) <= DAYS : (isX && Number.isNaN(y.whenLow)) || (isY && Number.isNaN(x.whenLow));
}

/** Whether a figure is dated by a day. */
function isDay({ whenLow, whenHigh }: Frame): boolean {
  return whenLow === whenHigh;
}

/** So many days a development within one article spans at most. */
const DAYS = 42;

/** So many figures apart at most an article gives two values of one thing. */
export const NEXT = 4;

/** Whether a figure is said to be of an earlier time, or to hold no longer. */
export function isOfBefore({ scope, restates }: Frame): boolean {
  return (scope & Scope.prior) !== 0 || restates === 'revised' || restates === 'contrast';
}
