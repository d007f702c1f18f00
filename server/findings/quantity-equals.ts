import { groupBy } from '../group-by.ts';
import type { Figure } from '../mentions/mention.ts';
import { keepForPair } from './latest.ts';
import { kinship } from './quantity-pair.ts';
import { agrees } from './quantity-values.ts';

/** For each figure of an article the kinship with those of another article that give the same value: of the nearest, and of the next; -1 where there is none. */
export interface Equals {
  readonly nearest: Float64Array;
  readonly next: Float64Array;
}

/** Which figures of two articles give the same: those of the first seen from the second, and the other way round. */
export const equalsIn = keepForPair<readonly Figure[], readonly [Equals, Equals]>((figures, others) => {
  const [some, rest] = [noneOf(figures), noneOf(others)];
  const byDimension = groupBy(others.keys(), (j) => others[j]!.frame.dimension);
  for (const [i, { frame }] of figures.entries()) {
    for (const j of byDimension.get(frame.dimension) ?? []) {
      const other = others[j]!.frame;
      if (!agrees(frame, other)) continue;
      const score = Math.max(NONE, kinship(frame, other));
      note(some, i, score);
      note(rest, j, score);
    }
  }
  return [some, rest];
});

/** As little as this two figures have to do with each other that have nothing to do with each other. */
const NONE = -1;

function noneOf(figures: readonly Figure[]): Equals {
  return { nearest: new Float64Array(figures.length).fill(NONE), next: new Float64Array(figures.length).fill(NONE) };
}

function note({ nearest, next }: Equals, i: number, score: number): void {
  if (score > nearest[i]!) {
    next[i] = nearest[i]!;
    nearest[i] = score;
  } else next[i] = Math.max(next[i]!, score);
}

/** How many pairs of one dimension the figures of two articles can be mistaken for a pair in: those that the other article agrees with are taken. At least 1. */
export function chancesIn(figures: readonly Figure[], others: readonly Figure[], dimension: number): number {
  const known = chancesKnown(figures, others);
  let chances = known.get(dimension);
  if (chances === undefined) {
    const [some, rest] = equalsIn(figures, others);
    known.set(dimension, (chances = Math.max(1, missing(figures, some, dimension) * missing(others, rest, dimension))));
  }
  return chances;
}

/** What was worked out so for the figures of two articles, by dimension. */
const chancesKnown = keepForPair<readonly Figure[], Map<number, number>>(() => new Map());

/** How many figures of one dimension the other article does not give. */
function missing(figures: readonly Figure[], { nearest }: Equals, dimension: number): number {
  let count = 0;
  for (let i = 0; i < figures.length; i++) if (figures[i]!.frame.dimension === dimension && nearest[i]! <= 0) count++;
  return count;
}
