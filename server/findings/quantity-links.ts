import type { Corpus } from '../corpus/corpus.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import { Dimension, isYearLong, precision } from '../mentions/figures/range.ts';
import type { Figure } from '../mentions/mention.ts';
import { isBound, isLoose, isMeasured, isTotal } from './quantity-common.ts';
import { areOfTwoThings, isContested, isOutdone, isPart } from './quantity-contested.ts';
import { areOfOneWorth, isOfOtherCurrency } from './quantity-currency.ts';
import { areCounterparts, areOnlyOnes } from './quantity-counterparts.ts';
import { equalsIn } from './quantity-equals.ts';
import { evidenceOf } from './quantity-evidence.ts';
import type { Node } from './quantity-member.ts';
import { areOfTwoMatches } from './quantity-occasion.ts';
import { isOddOneOut } from './quantity-odd.ts';
import { areOfOneLastTime, areOfTwoRarities, areOnlyOnesOf } from './quantity-only.ts';
import { areOfOneThing, countsAlike, kinship } from './quantity-pair.ts';
import { areLikelySame } from './quantity-same.ts';
import { areSoleTolls } from './quantity-sole.ts';
import { agrees, areOppositeBounds, isTransposed, valueRelation, type ValueRelation } from './quantity-values.ts';
import { isOfBefore, isRevision, withinArticle } from './quantity-within.ts';

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
  /** They agree, and are likely of one quantity by what else their articles give, not by their words: never a reason to set others against each other. */
  readonly isProbable: boolean;
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

/** The same for two that agree and are the only ones of their articles to give that value (see `areOnlyOnes`); of others `areLikelySame` tells. */
const ONCE = 0.35;

/** The same for two that look like a slip of one another: of so much evidence, see `evidenceOf`. Between 0.8 and 0.9 it makes no difference on the annotated clusters. */
const LIKELY = 0.8;

/** With less evidence than this, see `evidenceOf`, two that look like a slip of one another are of two things: found on the annotated clusters, where it costs no pair; 0.2 costs some. */
const HARDLY = 0.1;

/** The same for two that have digits exchanged which hardly happen to be so. */
const UNMISTAKABLE = 0.4;

/** So alike must two amounts be that have one number in two currencies of about one worth, which may be of two things: of the annotated clusters' pairs all over it are right, all under it wrong. */
const SAME_NUMBER = 0.25;

/** So alike must two counts be of which one is more than a number and the other less: fewer than 200 live in a town from which more than 200 were saved. */
const BOUNDED = 0.2;

/** So unlike are figures of which something else says that they cannot be of one quantity. */
const UNLIKE = 0.96;

/** So much more alike than `kinship` asks. */
const SURE = 0.4;

/** Two figures of one dimension as one quantity, where something says that they may be: of one article, or of two related ones. */
export function linkBetween(corpus: Corpus, node: Node, other: Node): Link | null {
  const { uri, frame } = other;
  const isOwn = uri === node.uri;
  // Always from the side of the article that comes first, so that it does not matter which figure was asked about.
  const isLater = uri < node.uri || (isOwn && other.index < node.index);
  const a = isLater ? other : node;
  const b = isLater ? node : other;
  const relation = valueRelation(a.frame, b.frame);
  // Of numbers that have nothing to do with each other, as many are, nothing more need be asked; of dates something may be.
  if (!isOwn && relation === 'unknown' && a.frame.dimension !== Dimension.date) return null;
  const score = isOwn ? withinArticle(a, b) : kinship(a.frame, b.frame, relation);
  if (!isOwn && relation === 'agree') return betweenEqual(corpus, a, b, score);
  if (relation === 'slip' && score < SAME_NUMBER && isOfOtherCurrency(a.frame, b.frame) && areOfOneWorth(a.frame, b.frame)) return null;
  if (!isOwn && score < BOUNDED && areOppositeBounds(a.frame, b.frame)) return null;
  if (relation !== 'agree' && areOfTwoRarities(a.frame, b.frame)) return null;
  // By what else the articles give, whatever their words.
  const isGiven = score <= 0 && !isOwn && (isOddOneOut(corpus, a, b, relation) || areSoleTolls(corpus, a, b, relation) || areOfOneLastTime(corpus, a, b, relation) || (areOnlyOnesOf(corpus, a, b, relation) && !isDenied(corpus, a, b, relation, score, true)));
  if (!isGiven && score <= -UNLIKE) return null;
  const isLone = !isOwn && isAlone(corpus, node.uri, node.frame, uri) && isAlone(corpus, uri, frame, node.uri);
  const doubt = isOwn ? 0 : isLone ? LONE : DOUBT;
  if (!isGiven && score <= -Math.max(doubt, SLIPPED)) return null;
  const isRevised = isOwn && relation !== 'agree' && isRevision(a, b);
  // As far as real news tells.
  const evidence = !isOwn && relation === 'slip' ? evidenceOf(corpus, a, b, relation, score) : null;
  if (evidence !== null && evidence < HARDLY) return null;
  const isLikely = evidence !== null && ((evidence >= LIKELY && score > -SLIPPED && mayBeSlip(a.frame, b.frame)) || isUnmistakable(corpus, a, b, score));
  const isDoubtful = score <= 0 && !isGiven && !isLikely && !(!isOwn && isSupported(node.frame, corpus.entry(node.uri)!.mentions.figures, frame, corpus.entry(uri)!.mentions.figures, relation, score));
  if (isDoubtful && (score <= -(relation === 'slip' && isRareSlip(node.frame, frame) ? Math.max(doubt, DOUBTED_SLIP) : doubt) || relation === 'agree' || isCommon(node.frame, frame, relation) || (relation !== 'slip' && isOfBefore(node.frame) !== isOfBefore(frame)))) return null;
  if (!isOwn && !isGiven && isDenied(corpus, a, b, relation, isLone ? Infinity : score, isDoubtful)) return null;
  return { a, b, relation, score: Math.max(score, -UNLIKE), isDoubtful, isRevised, isSure: relation === 'agree' && isSureOf(a.frame, b.frame, score), isProbable: false };
}

/** Two figures of different articles that agree. */
function betweenEqual(corpus: Corpus, a: Node, b: Node, score: number): Link | null {
  // By their words, or because nothing else gives that value.
  const isTold = score > 0 || (score > -ONCE && areOnlyOnes(a.frame, corpus.entry(a.uri)!.mentions.figures, b.frame, corpus.entry(b.uri)!.mentions.figures));
  if (!isTold && !areLikelySame(corpus, a, b, score)) return null;
  return { a, b, relation: 'agree', score: Math.max(score, -UNLIKE), isDoubtful: false, isRevised: false, isSure: isSureOf(a.frame, b.frame, score), isProbable: !isTold };
}

/** Whether two figures that agree are so alike, and say so clearly what they say, that what differs from one differs from the other. */
function isSureOf(a: Frame, b: Frame, score: number): boolean {
  return score > SURE && !isLoose(a, b) && !isBound(a, b) && isNarrow(a) && isNarrow(b);
}

/** Whether what else the articles give speaks against two figures that differ. Amounts in two currencies may be one. */
function isDenied(corpus: Corpus, a: Node, b: Node, relation: ValueRelation, score: number, isDoubtful: boolean): boolean {
  if (relation === 'agree' || relation === 'foreign') return false;
  if (areOfTwoMatches(corpus, a, b)) return true;
  if ((isDoubtful || relation !== 'near') && isContested(corpus, a, b) && (isDoubtful || isOutdone(corpus, a, b))) return true;
  return relation !== 'slip' && (isPart(corpus, a, b) || areOfTwoThings(corpus, a, b, score));
}

/** Whether two figures of three digits or more have two of them exchanged, which hardly happens by chance, and neither article gives the other's value too. */
function isUnmistakable(corpus: Corpus, a: Node, b: Node, score: number): boolean {
  const [x, y] = [a.frame.raw, b.frame.raw];
  if (score <= -UNMISTAKABLE || !isTransposed(x, y) || precision(x).digits < 3 || a.frame.dimension === Dimension.date) return false;
  const [some, rest] = equalsIn(corpus.entry(a.uri)!.mentions.figures, corpus.entry(b.uri)!.mentions.figures);
  return some.nearest[a.index]! <= 0 && rest.nearest[b.index]! <= 0;
}

/** Whether what else the two articles give speaks for two figures that the words alone do not join. */
function isSupported(a: Frame, figures: readonly Figure[], b: Frame, others: readonly Figure[], relation: ValueRelation, score: number): boolean {
  return relation === 'slip' && score > -SLIPPED && mayBeSlip(a, b) && areCounterparts(a, figures, b, others);
}

/** Whether one figure may be a slip of another: small counts are many, and must be of the same things; what is paid a week may add up to what is paid in all. */
function mayBeSlip(a: Frame, b: Frame): boolean {
  return !isTotal(a, b) && (!isSmallCount(a, b) || countsAlike(a, b));
}

function isSmallCount(a: Frame, b: Frame): boolean {
  return a.dimension === Dimension.count && Math.min(a.raw, b.raw) < 100;
}

function isRareSlip(a: Frame, b: Frame): boolean {
  return a.dimension !== Dimension.share && a.dimension !== Dimension.date && Math.min(a.raw, b.raw) >= 10;
}

/** Small counts, shares and dates are too many for what others agree on to tell of them, unless a slip makes one of the other; years are so anyway. */
function isCommon(frame: Frame, other: Frame, relation: ValueRelation): boolean {
  const { dimension, low, high } = frame;
  if (dimension === Dimension.date && isYearLong(low, high)) return true;
  return relation !== 'slip' && (dimension === Dimension.date || dimension === Dimension.rank || (dimension === Dimension.count && Math.max(low, other.low) <= 12 && (Math.min(low, other.low) <= 1 || !areOfOneThing(frame, other))));
}

/** Whether the article gives one figure of this unit only, but for those that the other article gives too: then it is the one that the other gives otherwise. */
function isAlone(corpus: Corpus, uri: string, { dimension }: Frame, other: string): boolean {
  if (!isMeasured(dimension)) return false;
  const known = (corpus.entry(other)?.mentions.figures ?? []).filter(({ frame }) => frame.dimension === dimension);
  let count = 0;
  for (const { frame } of corpus.entry(uri)?.mentions.figures ?? []) if (frame.dimension === dimension && frame.restates !== 'conversion' && !known.some((figure) => agrees(figure.frame, frame) && kinship(figure.frame, frame) > 0)) count++;
  return count === 1;
}

/** Whether a figure is no range of values that differ much, "4-38". */
function isNarrow({ low, high }: Frame): boolean {
  return Math.abs(high - low) <= 0.3 * Math.abs(high);
}
