import { Scope } from '../mentions/figures/frame-roles.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import { Dimension, isYearLong } from '../mentions/figures/range.ts';
import { isMeasured } from './quantity-common.ts';
import type { Node } from './quantity-member.ts';

/** Figures of one article and one dimension, and side by side what tells most others apart from them: to go from frame to frame takes longer than to compare them. */
export interface Column {
  readonly nodes: readonly Node[];
  /** For each figure `WIDTH` numbers, see `At`. */
  readonly numbers: Float64Array;
}

/** Where the numbers of a figure stand in a column. */
const At = { low: 0, high: 1, min: 2, max: 3, size: 4, raw: 5, currency: 6, back: 7, index: 8, scope: 9 } as const;
const WIDTH = 10;

/** The column of some figures of one dimension. */
export function columnOf(nodes: readonly Node[]): Column {
  const numbers = new Float64Array(nodes.length * WIDTH);
  nodes.forEach(({ index, frame: { low, high, min, max, raw, currency, back, scope } }, i) => {
    numbers.set([low, high, min, max, Math.abs(low), Math.abs(raw), currency, back, index, scope], i * WIDTH);
  });
  return { nodes, numbers };
}

const NONE: readonly Node[] = [];

/**
 * Those figures of another article that may be linked with this one, as far as their values tell: `linkBetween` gives null
 * for all others, at ten times the cost.
 */
export function withinReach({ frame }: Node, { nodes, numbers }: Column): readonly Node[] {
  const { low, high, min, max, currency, dimension, scope } = frame;
  // What agrees through its unit, or is an amount in two currencies, is looked at in any case.
  if (dimension === Dimension.temperature) return nodes;
  const size = Math.abs(low);
  const raw = Math.abs(frame.raw);
  let found: Node[] | null = null;
  for (let i = 0, at = 0; i < nodes.length; i++, at += WIDTH) {
    const other = numbers[at + At.low]!;
    if (!((low <= numbers[at + At.max]! && numbers[at + At.min]! <= high) || (other <= max && min <= numbers[at + At.high]!))) {
      if (dimension === Dimension.date) {
        if (areDatesApart(frame, other, numbers[at + At.high]!, scope | numbers[at + At.scope]!)) continue;
      } else if (currency === numbers[at + At.currency]!) {
        if (areSizesApart(size, numbers[at + At.size]!)) {
          const written = numbers[at + At.raw]!;
          // A range has no number of its own.
          if (areSizesApart(raw, written) || raw !== raw || written !== written) continue;
        }
      } else if (dimension !== Dimension.money && raw !== numbers[at + At.raw]!) continue;
    }
    (found ??= []).push(nodes[i]!);
  }
  return found ?? NONE;
}

/** The same of figures of its own article: those that give the same, or again. */
export function withinOwn({ index, frame }: Node, { nodes, numbers }: Column): readonly Node[] {
  const { low, high, min, max, back, dimension } = frame;
  if (isMeasured(dimension)) return nodes;
  return nodes.filter((_, i) => {
    const at = i * WIDTH;
    if ((low <= numbers[at + At.max]! && numbers[at + At.min]! <= high) || (numbers[at + At.low]! <= max && min <= numbers[at + At.high]!)) return true;
    const other = numbers[at + At.index]!;
    return index - back === other || other - numbers[at + At.back]! === index;
  });
}

/** Whether two numbers are so far apart that neither is a slip of the other, nor a later count: more than ten times, but not a thousand or a million times. */
function areSizesApart(x: number, y: number): boolean {
  const small = x < y ? x : y;
  const large = x < y ? y : x;
  return large > 10.02 * small && (large < 998 * small || (large > 1002 * small && (large < 998_000 * small || large > 1_002_000 * small)));
}

/** Whether two dates that do not agree are of two things whatever stands around them: a day and a year, or one that is told by its distance or its weekday. */
function areDatesApart({ low, high }: Frame, first: number, last: number, either: number): boolean {
  if (either & Scope.relative || isYearLong(low, high) !== isYearLong(first, last)) return true;
  return (either & Scope.weekday) !== 0 && Math.abs(low - first) !== 1 && Math.min(high - low, last - first) <= 26;
}
