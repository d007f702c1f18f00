import type { Corpus } from '../corpus/corpus.ts';
import { Dimension } from '../mentions/figures/range.ts';
import { logOdds, type Signs } from './log-odds.ts';
import { hasUnit } from './quantity-common.ts';
import { dayOf } from './quantity-later.ts';
import { chancesIn } from './quantity-equals.ts';
import type { Node } from './quantity-member.ts';
import { areNamesApart, areNoughtsApart } from './quantity-names.ts';
import { likeness, shareHead } from './quantity-pair.ts';
import type { ValueRelation } from './quantity-values.ts';

/**
 * How likely two figures of different articles that differ are of one quantity, from 0 to 1, as far as one link between
 * them tells. What joins figures in the comparison leans on most figures of an article having a counterpart in the others;
 * in real news most have none, and what looks like a slip or an update is another thing.
 *
 * A logistic model. Its weights were fitted on 255 links in real news (119 events of several outlets or several days each,
 * public collections that are no part of the project, each link judged by eye) and on the 732 links of the annotated
 * clusters, these with a seventh of the weight. By ten-fold cross-validation over events, of the real links that it holds
 * for enough 61 of 89 are right, of the others 14 of 166. `npm run accuracy:fit` fits them on the clusters alone.
 */
export function evidenceOf(corpus: Corpus, a: Node, b: Node, relation: ValueRelation, score: number): number {
  return 1 / (1 + Math.exp(-logOdds(EVIDENCE, evidenceSigns(corpus, a, b, relation, score))));
}

/** From so much evidence on a reader is told. */
export const ENOUGH_EVIDENCE = 0.55;

/** What each sign counts, in log-odds. */
export const EVIDENCE = {
  bias: 1.58, score: 1.38, likeness: 2.13, chances: -0.68, slip: 1.15, scaled: -2.02, few: -0.95, head: 0.58, far: -1.28, distant: -2.69,
  date: -1.06, money: 1.75, unit: -1.16, strangers: -1.08, day: -0.048,
} as const;

/** What of two figures that differ speaks for their being of one quantity or against it. */
export function evidenceSigns(corpus: Corpus, a: Node, b: Node, relation: ValueRelation, score: number): Signs<typeof EVIDENCE> {
  const [x, y] = [a.frame, b.frame];
  const { dimension } = x;
  return {
    score: Math.max(0, Math.min(score, 0.5)),
    likeness: Math.max(0, likeness(x, y, 'agree')),
    chances: Math.log(chancesIn(corpus.entry(a.uri)!.mentions.figures, corpus.entry(b.uri)!.mentions.figures, dimension)),
    slip: relation === 'slip' ? 1 : 0,
    scaled: areNoughtsApart(x, y) ? 1 : 0,
    few: dimension === Dimension.count && Math.min(x.low, y.low) <= HANDFUL ? 1 : 0,
    head: shareHead(x, y) ? 1 : 0,
    far: relation === 'far' ? 1 : 0,
    distant: relation === 'distant' || relation === 'unknown' ? 1 : 0,
    date: dimension === Dimension.date ? 1 : 0,
    money: dimension === Dimension.money ? 1 : 0,
    unit: dimension !== Dimension.date && dimension !== Dimension.money && hasUnit(x) ? 1 : 0,
    strangers: areNamesApart(x, y) ? 1 : 0,
    day: daysApart(corpus, a.uri, b.uri),
  };
}

/** Of so few there are many things. */
const HANDFUL = 12;

/** Days apart count up to so many: what changes in a story changes in its first weeks. */
const MONTH = 30;

function daysApart(corpus: Corpus, uri: string, other: string): number {
  const days = Math.abs(dayOf(corpus.entry(uri)!.header.published) - dayOf(corpus.entry(other)!.header.published));
  return Number.isNaN(days) ? 0 : Math.min(days, MONTH);
}
