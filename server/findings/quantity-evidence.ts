import type { Corpus } from '../corpus/corpus.ts';
import { Role } from '../mentions/figures/frame-roles.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import { Dimension, precision } from '../mentions/figures/range.ts';
import type { Figure } from '../mentions/mention.ts';
import { hasUnit } from './quantity-common.ts';
import type { Link } from './quantity-links.ts';
import { kinship, likeness } from './quantity-pair.ts';
import { agrees } from './quantity-values.ts';
import { dayOf } from './quantity-later.ts';

/**
 * How likely two figures of different articles that differ are of one quantity, from 0 to 1, as far as one link between
 * them tells. What joins figures in the comparison leans on most figures of an article having a counterpart in the others;
 * in real news most have none, and what looks like a slip or an update is another thing.
 *
 * A logistic model. Its weights were fitted on 280 links in real news (119 events of several outlets or several days each,
 * public collections that are no part of the project, each link judged by eye) and on the 660 links of the annotated
 * clusters, these with a seventh of the weight. By ten-fold cross-validation over events, of the real links over 0.6 two
 * thirds are right, of the others one in ten.
 */
export function evidenceOf(corpus: Corpus, { a, b, relation, score, isDoubtful }: Link): number {
  const [x, y] = [a.frame, b.frame];
  const isSlip = relation === 'slip';
  const sum =
    WEIGHT.bias +
    WEIGHT.score * Math.max(0, Math.min(score, 0.5)) +
    WEIGHT.likeness * Math.max(0, likeness(x, y, 'agree')) +
    WEIGHT.chances * Math.log(chancesOf(corpus.entry(a.uri)!.mentions.figures, corpus.entry(b.uri)!.mentions.figures, x.dimension)) +
    (isSlip ? WEIGHT.slip + (digitsOf(x, y) < TELLING ? WEIGHT.shortSlip : 0) : 0) +
    (relation === 'far' ? WEIGHT.far : relation === 'distant' || relation === 'unknown' ? WEIGHT.distant : 0) +
    (x.dimension === Dimension.date ? WEIGHT.date : x.dimension === Dimension.money ? WEIGHT.money : hasUnit(x) ? WEIGHT.unit : 0) +
    (areNamesApart(x, y) ? WEIGHT.strangers : 0) +
    (WEIGHT.days * daysApart(corpus, a.uri, b.uri)) / 10 +
    (score > 0 ? 0 : isDoubtful ? WEIGHT.doubtful : WEIGHT.unlike);
  return 1 / (1 + Math.exp(-sum));
}

/** From so much evidence on a reader is told. */
export const ENOUGH_EVIDENCE = 0.45;

/** What each thing counts, in log-odds. */
const WEIGHT = {
  bias: 0.96, score: 2.31, likeness: 2.93, chances: -0.73, slip: 1.52, shortSlip: -0.61, far: -1.28, distant: -2.31,
  date: -0.72, unit: -1.16, money: 0.88, strangers: -0.69, days: -0.54, doubtful: 0.4, unlike: -0.07,
} as const;

/** From so many significant digits on a slip is hardly one by chance. */
const TELLING = 3;

function digitsOf(a: Frame, b: Frame): number {
  return Math.min(precision(a.raw).digits, precision(b.raw).digits);
}

/** So many days apart are as good as any more. */
const MONTH = 30;

function daysApart(corpus: Corpus, uri: string, other: string): number {
  const days = Math.abs(dayOf(corpus.entry(uri)!.header.published) - dayOf(corpus.entry(other)!.header.published));
  return Number.isNaN(days) ? 0 : Math.min(days, MONTH);
}

/** Whether names stand in the clauses of both, and none in both clauses. */
function areNamesApart(a: Frame, b: Frame): boolean {
  const names = namesOf(a);
  const others = namesOf(b);
  return names.length > 0 && others.length > 0 && !names.some((name) => others.includes(name));
}

const CLAUSE_NAME = Role.clause | Role.name;

function namesOf({ terms, roles }: Frame): number[] {
  return Array.from(terms).filter((_, i) => (roles[i]! & CLAUSE_NAME) === CLAUSE_NAME);
}

/** What was worked out for the figures of two articles, by dimension. */
const CHANCES = new WeakMap<readonly Figure[], WeakMap<readonly Figure[], Map<number, number>>>();

/** How many pairs of one dimension the figures of two articles can be mistaken for a pair in: those that the other article agrees with are taken. At least 1. */
function chancesOf(figures: readonly Figure[], others: readonly Figure[], dimension: number): number {
  let byOther = CHANCES.get(figures);
  if (!byOther) CHANCES.set(figures, (byOther = new WeakMap<readonly Figure[], Map<number, number>>()));
  let known = byOther.get(others);
  if (!known) byOther.set(others, (known = new Map<number, number>()));
  let chances = known.get(dimension);
  if (chances === undefined) known.set(dimension, (chances = Math.max(1, unmatched(figures, others, dimension) * unmatched(others, figures, dimension))));
  return chances;
}

function unmatched(figures: readonly Figure[], others: readonly Figure[], dimension: number): number {
  const rest = others.filter(({ frame }) => frame.dimension === dimension);
  return figures.filter(({ frame }) => frame.dimension === dimension && !rest.some((other) => agrees(frame, other.frame) && kinship(frame, other.frame) > 0)).length;
}
