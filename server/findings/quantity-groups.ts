import type { Corpus } from '../corpus/corpus.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import type { Figure } from '../mentions/mention.ts';
import { Scope } from '../mentions/figures/frame-roles.ts';
import { Dimension, isYearLong } from '../mentions/figures/range.ts';
import { decidedFigures, type DecidedFigures } from './decisions/figures.ts';
import { areCounterparts, areOnlyOnes } from './quantity-counterparts.ts';
import { kinship } from './quantity-pair.ts';
import { agrees, valueRelation, type ValueRelation } from './quantity-values.ts';

/** A figure: an article and the index among its figures. */
export interface Member {
  readonly uri: string;
  readonly index: number;
}

interface Node extends Member {
  readonly frame: Frame;
}

interface Link {
  readonly a: Node;
  readonly b: Node;
  readonly relation: ValueRelation;
  readonly score: number;
  /** Less alike than `kinship` asks, so that it takes what several articles agree on to join them. */
  readonly isDoubtful: boolean;
  /** The article gives `b` as what `a` was until now: both are one quantity where another article gives `b` as it is. */
  readonly isRevised: boolean;
}

/** How many figures of one article are compared, the first ones: far more than an article has, few enough for all pairs. */
export const MOST_FIGURES = 1_000;

/**
 * By how much two figures that differ may look less alike than `kinship` asks, where several articles agree on one of
 * them and none of these gives the other: what several articles give, the next one is likely to give too. Found on the
 * annotated clusters, each held out in turn: from 0.15 to 0.25 makes no difference.
 */
const DOUBT = 0.2;

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
 * the annotated clusters: the 18 such pairs were all right.
 */
const ONCE = 0.25;

/** Pairs that agree are joined before those that only look like slips, and these before the rest. */
const PRECEDENCE: Readonly<Record<ValueRelation, number>> = { agree: 6, slip: 2, near: 0, far: 0, distant: 0, foreign: 0, unknown: 0 };
/** Between the two: what an article itself revises. */
const REVISED = 4;

/**
 * The quantities among all figures that `start` is connected with, each sorted by article and index. Two figures are
 * connected where `kinship` says so; a connected set is then divided, the closest pairs first, so that no quantity holds
 * two figures of one article that contradict each other unless the article itself sets them side by side. The result is
 * the same whichever figure of the set it is asked from.
 */
export function groupsOf(corpus: Corpus, start: Member): Member[][] {
  if (start.index >= MOST_FIGURES) return [[start]];
  let memo = GROUPS.get(corpus);
  if (memo?.version !== corpus.version) GROUPS.set(corpus, (memo = { version: corpus.version, groups: new Map() }));
  const key = `${String(start.index)} ${start.uri}`;
  let groups = memo.groups.get(key);
  if (!groups) {
    groups = divided(corpus, start);
    for (const { uri, index } of groups.flat()) memo.groups.set(`${String(index)} ${uri}`, groups);
  }
  return groups;
}

/** What was worked out for the corpus as it is now. */
const GROUPS = new WeakMap<Corpus, { readonly version: number; readonly groups: Map<string, Member[][]> }>();

function divided(corpus: Corpus, start: Member): Member[][] {
  const decided = decidedFigures(corpus);
  const { nodes, links } = connected(corpus, start, decided);
  const place = new Map(nodes.map((node, i) => [node, i]));
  const edges = links.map(({ a, b, relation, score, isDoubtful, isRevised }) => ({ a: place.get(a)!, b: place.get(b)!, isDoubtful, isRevised, score: isRevised ? REVISED : score + PRECEDENCE[relation] }));
  const parent = nodes.map((_, i) => i);
  const members = nodes.map((_, i) => [i]);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i]!;
    return i;
  };
  const join = (x: number, y: number): void => {
    if (x === y) return;
    const [into, from] = x < y ? [x, y] : [y, x];
    parent[from] = into;
    members[into]!.push(...members[from]!);
    members[from] = [];
  };
  const rivals = new Set(links.filter(({ relation }) => relation !== 'agree').map(({ a, b }) => place.get(a)! * nodes.length + place.get(b)!));
  edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const isShared = (group: readonly number[]): boolean => group.some((i) => nodes[i]!.uri !== nodes[group[0]!]!.uri);
  /** Whether an article other than that of `i` gives its value as one that still holds. */
  const isStill = (i: number): boolean => members[root(i)]!.some((k) => nodes[k]!.uri !== nodes[i]!.uri && !isOfBefore(nodes[k]!.frame));
  for (const { a, b, isDoubtful, isRevised } of edges) {
    const [x, y] = [root(a), root(b)];
    if (x === y || (isRevised && !isStill(nodes[b]!.frame.restates === 'revised' ? b : a)) || (isDoubtful && !isShared(members[x]!) && !isShared(members[y]!)) || !mayJoin(nodes, members[x]!, members[y]!, rivals, decided)) continue;
    join(x, y);
  }
  // Whole quantities are the same or not, so that what was decided about two figures holds for those that agree with them.
  for (const [i, node] of nodes.entries()) for (const partner of decided?.partners(node) ?? []) join(root(i), root(nodes.findIndex((other) => other.uri === partner.uri && other.index === partner.index)));
  return members.filter((group) => group.length > 0).map((group) => group.sort((i, j) => i - j).map((i) => ({ uri: nodes[i]!.uri, index: nodes[i]!.index })));
}

/** All figures that can be reached from `start`, sorted by article and index, and the connections between them. */
function connected(corpus: Corpus, start: Member, decided: DecidedFigures | null): { nodes: Node[]; links: Link[] } {
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
  for (let node = open.pop(); node; node = open.pop()) {
    for (const { uri, index } of decided?.partners(node) ?? []) visit(uri, index);
    for (const uri of [node.uri, ...corpus.related(node.uri)]) {
      const figures = corpus.entry(uri)?.mentions.figures ?? [];
      const doubt = uri === node.uri ? 0 : isAlone(corpus, node.uri, node.frame) && isAlone(corpus, uri, node.frame) ? LONE : DOUBT;
      for (let index = 0; index < Math.min(figures.length, MOST_FIGURES); index++) {
        const { frame } = figures[index]!;
        if (frame.dimension !== node.frame.dimension || (uri === node.uri && index === node.index)) continue;
        const score = uri === node.uri ? withinArticle(node, { uri, index, frame }) : kinship(node.frame, frame);
        if (score <= -Math.max(doubt, SLIPPED)) continue;
        const relation = valueRelation(node.frame, frame);
        const isRevised = uri === node.uri && relation !== 'agree' && isRevision(node, { uri, index, frame });
        const isDoubtful = score <= 0 && !(uri !== node.uri && isSupported(node.frame, corpus.entry(node.uri)!.mentions.figures, frame, figures, relation, score));
        if (isDoubtful && (score <= -doubt || relation === 'agree' || isCommon(node.frame, frame, relation))) continue;
        const other = visit(uri, index);
        if (other && (uri > node.uri || (uri === node.uri && index > node.index))) links.push({ a: node, b: other, relation, score, isDoubtful, isRevised });
      }
    }
  }
  const nodes = [...found.values()].sort((x, y) => (x.uri < y.uri ? -1 : x.uri > y.uri ? 1 : x.index - y.index));
  return { nodes, links };
}

/** Whether what else the two articles give speaks for two figures that the words alone do not join. */
function isSupported(a: Frame, figures: readonly Figure[], b: Frame, others: readonly Figure[], relation: ValueRelation, score: number): boolean {
  if (relation === 'agree') return score > -ONCE && areOnlyOnes(a, figures, b, others);
  return relation === 'slip' && score > -SLIPPED && areCounterparts(a, figures, b, others);
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

/** Whether one article gives the one as what the other was until then. */
function isRevision(a: Node, b: Node): boolean {
  const { restates } = (a.index < b.index ? b : a).frame;
  return a.uri === b.uri && (restates === 'revised' || restates === 'revision') && isRestated(a, b);
}

/** Whether a figure is said to be of an earlier time, or to hold no longer. */
function isOfBefore({ scope, restates }: Frame): boolean {
  return (scope & Scope.prior) !== 0 || restates === 'revised' || restates === 'contrast';
}

/** Within one article only equal values, and figures that give another one again, are of one quantity. */
function withinArticle(a: Node, b: Node): number {
  if (isRestated(a, b)) return isRevision(a, b) || a.frame.restates !== 'contrast' && b.frame.restates !== 'contrast' ? 1 : -1;
  return agrees(a.frame, b.frame) ? kinship(a.frame, b.frame) - 0.2 : -1;
}

function isRestated(a: Node, b: Node): boolean {
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  if (second.frame.restates === 'parts' || second.frame.restates === 'sum') return false;
  return second.frame.back > 0 && second.index - second.frame.back === first.index;
}

/**
 * Whether two sets can be one quantity: no article may contradict itself, and where values differ at least one pair must
 * itself look like one quantity. A loose value between two that differ ("fewer than four") does not join them.
 */
function mayJoin(nodes: readonly Node[], some: readonly number[], others: readonly number[], rivals: ReadonlySet<number>, decided: DecidedFigures | null): boolean {
  let differ = false;
  let linked = false;
  // An article that revises a figure gives both values, and each perhaps more than once.
  const revising = new Set<string>();
  for (const i of some) for (const j of others) if (isRevision(nodes[i]!, nodes[j]!)) revising.add(nodes[i]!.uri);
  // Of what one article calls a whole no part is a rival, however the others put it.
  const isWhole = (group: readonly number[]): boolean => group.some((i) => (nodes[i]!.frame.scope & Scope.whole) !== 0);
  const apart = isWhole(some) !== isWhole(others);
  for (const i of some) {
    for (const j of others) {
      const [a, b] = [nodes[i]!, nodes[j]!];
      if (decided?.apart(a, b) === true) return false;
      const relation = valueRelation(a.frame, b.frame);
      if (relation === 'agree' || relation === 'foreign') continue;
      if ((a.uri === b.uri && !isRestated(a, b) && !revising.has(a.uri)) || (apart && relation === 'far')) return false;
      differ = true;
      linked ||= rivals.has(Math.min(i, j) * nodes.length + Math.max(i, j));
    }
  }
  return !differ || linked;
}
