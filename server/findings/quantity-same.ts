import type { Corpus } from '../corpus/corpus.ts';
import { Scope } from '../mentions/figures/frame-roles.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import { Dimension } from '../mentions/figures/range.ts';
import { logOdds, type Signs } from './log-odds.ts';
import { isTelling } from './quantity-common.ts';
import { chancesIn, equalsIn, type Equals } from './quantity-equals.ts';
import type { Node } from './quantity-member.ts';

/**
 * Whether two figures of different articles that agree are likely of one quantity though the words around them have too
 * little in common for `kinship`: as far as it tells how like each other they are besides, whether another figure of either
 * article would do as well, and how many there are to be mistaken for one. `score` is their kinship.
 *
 * A logistic model, fitted on the 3,251 pairs of figures with one value in the 66 annotated clusters, 2,814 of them of one
 * quantity. By cross-validation in four parts by set: `kinship` alone finds 0.82 of those, 0.98 of what it finds is right;
 * of the 570 pairs that this adds 0.77 are, and 0.97 are found. `npm run accuracy:fit` fits it on the clusters as they are now.
 */
export function areLikelySame(corpus: Corpus, a: Node, b: Node, score: number): boolean {
  return !isRounded(a.frame, b.frame) && logOdds(SAMENESS, samenessSigns(corpus, a, b, score)) > 0;
}

/** What each sign counts, in log-odds. What one calls a change and the other a level has a kinship of -1, which says more than is so. */
export const SAMENESS = { bias: 1.89, kinship: 4.39, rival: -1.55, chances: -0.29, shared: 0.25, telling: 1.54, number: -1.08, sizeable: 1.56, change: 6.92, prior: -0.69 } as const;

/** What of two figures that agree speaks for their being of one quantity or against it. */
export function samenessSigns(corpus: Corpus, a: Node, b: Node, score: number): Signs<typeof SAMENESS> {
  const x = a.frame;
  const y = b.frame;
  const figures = corpus.entry(a.uri)!.mentions.figures;
  const others = corpus.entry(b.uri)!.mentions.figures;
  const [some, rest] = equalsIn(figures, others);
  const differs = x.scope ^ y.scope;
  return {
    kinship: within(score),
    rival: within(Math.max(besides(some, a.index, score), besides(rest, b.index, score))),
    chances: Math.log(chancesIn(figures, others, x.dimension)),
    shared: shared(x, y),
    telling: isTelling(x, y) ? 1 : 0,
    number: x.raw === y.raw ? 1 : 0,
    sizeable: Math.min(Math.abs(x.raw), Math.abs(y.raw)) >= SIZEABLE ? 1 : 0,
    change: differs & Scope.change ? 1 : 0,
    prior: differs & Scope.prior ? 1 : 0,
  };
}

/** From so much on a number is seldom another's too. */
const SIZEABLE = 10;

/** Whether the two agree only because one is less exact: 6,300 and "some 6,200" in one unit, a day and its year, "three years ago". */
export function isRounded(a: Frame, b: Frame): boolean {
  if (a.dimension === Dimension.date) return a.high - a.low !== b.high - b.low || ((a.scope | b.scope) & Scope.relative) !== 0;
  return a.low !== b.low && Math.abs(a.low * b.raw - b.low * a.raw) <= 1e-9 * Math.abs(a.low * b.raw);
}

/** How like a figure the nearest is that agrees with it, but for the one that is so like it. */
function besides({ nearest, next }: Equals, index: number, score: number): number {
  return nearest[index]! > score ? nearest[index]! : next[index]!;
}

function within(score: number): number {
  return Math.max(-1, Math.min(1, score));
}

/** How many concepts stand around both. */
function shared({ terms }: Frame, { terms: others }: Frame): number {
  let count = 0;
  for (let i = 0, j = 0; i < terms.length && j < others.length; ) {
    const x = terms[i]!;
    const y = others[j]!;
    if (x === y) count++;
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return count;
}
