import type { Corpus } from '../corpus/corpus.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import { Dimension, isYearLong } from '../mentions/figures/range.ts';
import type { Figure } from '../mentions/mention.ts';
import type { DecidedFigures } from './decisions/figures.ts';
import { familyOf } from './family.ts';
import { isLoose } from './quantity-common.ts';
import { areCounterparts, areOnlyOnes } from './quantity-counterparts.ts';
import type { Member, Node } from './quantity-member.ts';
import { isOddOneOut } from './quantity-odd.ts';
import { kinship } from './quantity-pair.ts';
import { valueRelation, type ValueRelation } from './quantity-values.ts';
import { isOneEvent } from './quantity-later.ts';
import { isRevision, withinArticle } from './quantity-within.ts';

/** Two figures that may be of one quantity. */
export interface Link {
  readonly a: Node;
  readonly b: Node;
  readonly relation: ValueRelation;
  readonly score: number;
  /** Less alike than `kinship` asks, so that it takes what several articles agree on to join them. */
  readonly isDoubtful: boolean;
  /** The article gives `b` as what `a` was until now: both are one quantity where another article gives `b` as it is. */
  readonly isRevised: boolean;
  /** They agree, and so alike that what differs from one of them differs from the other. */
  readonly isSure: boolean;
}

/** How many figures of one article are compared, the first ones: far more than an article has, few enough for all pairs. */
export const MOST_FIGURES = 1_000;

/**
 * By how much two figures that differ may look less alike than `kinship` asks, where several articles agree on one of
 * them and none of these gives the other: what several articles give, the next one is likely to give too. Found on the
 * annotated clusters, each held out in turn: from 0.15 to 0.25 makes no difference.
 */
const DOUBT = 0.2;

/** The same for two that look like a slip of one another, of two digits or more; shares and dates do so by chance. */
const DOUBTED_SLIP = 0.24;

/** The same where each article gives one figure of that unit only, which leaves little else for it to be. */
const LONE = 0.95;

/**
 * The same for two that look like a slip of one another and stand in each other's place (see `areCounterparts`). Measured
 * on the 15 annotated clusters: the 27 such pairs that lack less than 0.4 were all right, 17 of the 28 other slips that lack
 * as much were; of two that lack more one was.
 */
const SLIPPED = 0.35;

/**
 * The same for two that agree and are the only ones of their articles to give that value (see `areOnlyOnes`). Measured on
 * the 27 annotated clusters: of the 50 such shares, durations, ages, temperatures and measures that `kinship` does not
 * join, 42 are annotated as one and one as two.
 */
const ONCE = 0.6;

/** So unlike are figures of which something else says that they cannot be of one quantity. */
const UNLIKE = 0.96;

/** So much more alike than `kinship` asks. */
const SURE = 0.4;

/** All figures of the family of its article (see `familyOf`) that can be reached from `start`, sorted by article and index, and the connections between them. */
export function connected(corpus: Corpus, start: Member, decided: DecidedFigures | null): { nodes: Node[]; links: Link[] } {
  const found = new Map<string, Node>();
  const links: Link[] = [];
  const open: Node[] = [];
  const visit = (uri: string, index: number): Node | null => {
    const key = `${String(index)} ${uri}`;
    const known = found.get(key);
    if (known) return known;
    const frame = corpus.entry(uri)?.mentions.figures[index]?.frame;
    if (!frame) return null;
    const node = { uri, index, frame };
    found.set(key, node);
    open.push(node);
    return node;
  };
  visit(start.uri, start.index);
  const family = familyOf(corpus, start.uri).uris;
  /** By article the figures that were held against all others: no pair is looked at from both sides. */
  const closed = new Map<string, Set<number>>();
  for (let node = open.pop(); node; node = open.pop()) {
    for (const { uri, index } of decided?.partners(node) ?? []) visit(uri, index);
    for (const uri of [node.uri, ...corpus.related(node.uri)]) {
      if (!family.has(uri) || !isOneEvent(corpus, node.uri, uri)) continue;
      const figures = corpus.entry(uri)?.mentions.figures ?? [];
      const done = uri === node.uri ? undefined : closed.get(uri);
      const doubt = uri === node.uri ? 0 : isAlone(corpus, node.uri, node.frame) && isAlone(corpus, uri, node.frame) ? LONE : DOUBT;
      for (let index = 0; index < Math.min(figures.length, MOST_FIGURES); index++) {
        const { frame } = figures[index]!;
        if (frame.dimension !== node.frame.dimension || (uri === node.uri && index === node.index) || done?.has(index) === true) continue;
        // Always from the side of the article that comes first, so that it does not matter which figure was asked about.
        const [x, y] = uri < node.uri ? [frame, node.frame] : [node.frame, frame];
        const relation = valueRelation(x, y);
        const score = uri === node.uri ? withinArticle(node, { uri, index, frame }) : kinship(x, y, relation);
        if (score <= -UNLIKE) continue;
        const isOdd = relation === 'slip' && score <= 0 && uri !== node.uri && isOddOneOut(corpus, node, { uri, index, frame });
        if (!isOdd && score <= -Math.max(doubt, SLIPPED)) continue;
        const isRevised = uri === node.uri && relation !== 'agree' && isRevision(node, { uri, index, frame });
        const isDoubtful = score <= 0 && !isOdd && !(uri !== node.uri && isSupported(node.frame, corpus.entry(node.uri)!.mentions.figures, frame, figures, relation, score));
        if (isDoubtful && (score <= -(relation === 'slip' && isRareSlip(node.frame, frame) ? Math.max(doubt, DOUBTED_SLIP) : doubt) || relation === 'agree' || isCommon(node.frame, frame, relation))) continue;
        const other = visit(uri, index);
        const [a, b] = uri < node.uri ? [other, node] : [node, other];
        if (a && b && (uri !== node.uri || index > node.index)) links.push({ a, b, relation, score, isDoubtful, isRevised, isSure: relation === 'agree' && score > SURE && !isLoose(node.frame, frame) && isNarrow(node.frame) && isNarrow(frame) });
      }
    }
    closed.set(node.uri, (closed.get(node.uri) ?? new Set()).add(node.index));
  }
  const nodes = [...found.values()].sort((x, y) => (x.uri < y.uri ? -1 : x.uri > y.uri ? 1 : x.index - y.index));
  return { nodes, links };
}

/** Whether what else the two articles give speaks for two figures that the words alone do not join. */
function isSupported(a: Frame, figures: readonly Figure[], b: Frame, others: readonly Figure[], relation: ValueRelation, score: number): boolean {
  if (relation === 'agree') return score > -ONCE && areOnlyOnes(a, figures, b, others);
  return relation === 'slip' && score > -SLIPPED && areCounterparts(a, figures, b, others);
}

function isRareSlip(a: Frame, b: Frame): boolean {
  return a.dimension !== Dimension.share && a.dimension !== Dimension.date && Math.min(a.raw, b.raw) >= 10;
}

/** Small counts, shares and dates are too many for what others agree on to tell of them, unless a slip makes one of the other; years are so anyway. */
function isCommon({ dimension, low, high }: Frame, other: Frame, relation: ValueRelation): boolean {
  if (dimension === Dimension.date && isYearLong(low, high)) return true;
  return relation !== 'slip' && (dimension === Dimension.share || dimension === Dimension.date || dimension === Dimension.rank || (dimension === Dimension.count && Math.max(low, other.low) <= 12));
}

/** Whether the article gives one figure of this unit only: then it is the one that others give. */
function isAlone(corpus: Corpus, uri: string, { dimension }: Frame): boolean {
  if (dimension < Dimension.measures && dimension !== Dimension.temperature) return false;
  let count = 0;
  for (const { frame } of corpus.entry(uri)?.mentions.figures ?? []) if (frame.dimension === dimension && frame.restates !== 'conversion') count++;
  return count === 1;
}

/** Whether a figure is no range of values that differ much, "4-38". */
function isNarrow({ low, high }: Frame): boolean {
  return Math.abs(high - low) <= 0.3 * Math.abs(high);
}
