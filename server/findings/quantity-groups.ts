import type { Corpus } from '../corpus/corpus.ts';
import { groupBy } from '../group-by.ts';
import { Scope } from '../mentions/figures/frame-roles.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import { Dimension } from '../mentions/figures/range.ts';
import { atOnce } from '../text/parts.ts';
import { decidedFigures, type DecidedFigures } from './decisions/figures.ts';
import { familyOf } from './family.ts';
import { isAsItWas, keepWork, type Kept } from './kept.ts';
import { keepWhileSame } from './latest.ts';
import { isBound } from './quantity-common.ts';
import { connected, standsAlone } from './quantity-connected.ts';
import { MOST_FIGURES, type Link } from './quantity-links.ts';
import type { Member, Node } from './quantity-member.ts';
import { agrees, valueRelation, type ValueRelation } from './quantity-values.ts';
import { isDevelopment, isOfBefore, isRestated, isRevision, NEXT } from './quantity-within.ts';

/** Pairs that agree are joined before those that only look like slips, and these before the rest. */
const PRECEDENCE: Readonly<Record<ValueRelation, number>> = { agree: 6, slip: 2, near: 0, far: 0, distant: 0, foreign: 0, unknown: 0 };
/** Between the two: what an article itself revises. */
const REVISED = 4;
/** After all others: what agrees and is only probably one. */
const PROBABLE = -5;
/** Between the two: a bound that a figure keeps may be another thing's. */
const BOUND = 4.5;

/**
 * The quantities among all figures that `start` is connected with, each sorted by article and index. Two figures are
 * connected where `kinship` says so; a connected set is then divided, the closest pairs first, so that no quantity holds
 * two figures of one article that contradict each other unless the article itself sets them side by side. The result is
 * the same whichever figure of the set it is asked from, unless the family of related articles is too large to be looked
 * through: then it holds what the article's own relatives say.
 */
export function groupsOf(corpus: Corpus, start: Member): Member[][] {
  return atOnce(grouping(corpus, start));
}

/**
 * Whether a figure is known to be of a quantity of its own without a look for what is connected with it. Not said where groups
 * are kept from one state of the corpus to the next: there it is known sooner.
 */
export function isSingle(corpus: Corpus, start: Member): boolean {
  return start.index >= MOST_FIGURES || (corpus.base === null && !decidedFigures(corpus) && standsAlone(corpus, start));
}

/** The same a part at a time; to be let go of when the corpus changes. */
export function* grouping(corpus: Corpus, start: Member): Generator<void, Member[][]> {
  if (start.index >= MOST_FIGURES) return [[start]];
  const known = groupsIn(corpus);
  const key = keyOf(start);
  let groups = known.get(key);
  if (!groups) {
    groups = yield* keptGroups(corpus, start);
    for (const member of seenAlike(corpus, start, groups)) known.set(keyOf(member), groups);
  }
  return groups;
}

/** The figures for which the groups are the same: all of them, or those of the article alone whose family is too large. */
function seenAlike(corpus: Corpus, { uri }: Member, groups: Member[][]): Member[] {
  const all = groups.flat();
  return all.length === 1 || familyOf(corpus, uri).isWhole ? all : all.filter((member) => member.uri === uri);
}

/** What was worked out for the corpus as it is now. */
const groupsIn = keepWhileSame(() => new Map<string, Member[][]>());

/** What was worked out at any time, for as long as the articles that it was read from stay as they are. */
const KEPT = new WeakMap<Corpus, Map<string, Kept<Member[][]>>>();

/** For so many figures it is kept. */
const MOST_KEPT = 40_000;

function* keptGroups(corpus: Corpus, start: Member): Generator<void, Member[][]> {
  if (corpus.base === null) return yield* divided(corpus, start);
  let all = KEPT.get(corpus.base);
  if (!all) KEPT.set(corpus.base, (all = new Map<string, Kept<Member[][]>>()));
  const known = all.get(keyOf(start));
  if (known && isAsItWas(corpus, known)) return known.value;
  const { value, kept } = yield* keepWork(corpus, start.uri, (view) => divided(view, start));
  if (all.size > MOST_KEPT) all.clear();
  if (kept) for (const member of seenAlike(corpus, start, value)) all.set(keyOf(member), kept);
  return value;
}

function keyOf({ uri, index }: Member): string {
  return `${String(index)} ${uri}`;
}

function* divided(corpus: Corpus, start: Member): Generator<void, Member[][]> {
  const decided = decidedFigures(corpus);
  const { nodes, links } = yield* connected(corpus, start, decided);
  // Most figures are of a quantity that nobody else gives.
  if (nodes.length === 1 && !decided) return [[start]];
  // Of those that are more nearly all say one thing.
  if (!decided && areOne(nodes, links)) return [nodes.map(({ uri, index }) => ({ uri, index }))];
  const place = new Map(nodes.map((node, i) => [node, i]));
  const edges = links.map((link) => ({ ...link, a: place.get(link.a)!, b: place.get(link.b)!, score: precedenceOf(link) }));
  const parent = nodes.map((_, i) => i);
  const members = nodes.map((_, i) => [i]);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i]!;
    return i;
  };
  const join = (x: number, y: number): void => {
    if (x === y) return;
    const into = Math.min(x, y);
    const from = Math.max(x, y);
    parent[from] = into;
    members[into]!.push(...members[from]!);
    members[from] = [];
  };
  const keysOf = (some: readonly Link[]): ReadonlySet<number> => new Set(some.map(({ a, b }) => pairKey(nodes, place.get(a)!, place.get(b)!)));
  const rivals = keysOf(links.filter(({ relation }) => relation !== 'agree'));
  const repeated = keysOf(links.filter(({ a, b, relation }) => relation === 'agree' && a.uri === b.uri));
  edges.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
  const isShared = (group: readonly number[]): boolean => group.some((i) => group.some((k) => nodes[i]!.uri !== nodes[k]!.uri && agrees(nodes[i]!.frame, nodes[k]!.frame)));
  /** Whether an article other than that of `i` gives its value as one that still holds. */
  const isStill = (i: number): boolean => members[root(i)]!.some((k) => nodes[k]!.uri !== nodes[i]!.uri && !isOfBefore(nodes[k]!.frame));
  for (const { a, b, isDoubtful, isRevised, isSure, isProbable, relation } of edges) {
    const x = root(a);
    const y = root(b);
    if (x === y || (isRevised && !isStill(nodes[b]!.frame.restates === 'revised' ? b : a)) || (isDoubtful && !isShared(members[x]!) && !isShared(members[y]!)) || areOfTwoRanks(nodes, members[x]!, members[y]!, repeated) || !mayJoin(nodes, members[x]!, members[y]!, rivals, { isSure, isProbable, isSlip: relation === 'slip', isTold: isRivalAgain(nodes[a]!, nodes[b]!), uris: [nodes[a]!.uri, nodes[b]!.uri] }, decided)) continue;
    join(x, y);
  }
  // Whole quantities are the same or not, so that what was decided about two figures holds for those that agree with them.
  for (const [i, node] of nodes.entries()) for (const partner of decided?.partners(node) ?? []) join(root(i), root(nodes.findIndex((other) => other.uri === partner.uri && other.index === partner.index)));
  return members.filter((group) => group.length > 0).map((group) => group.sort((i, j) => i - j).map((i) => ({ uri: nodes[i]!.uri, index: nodes[i]!.index })));
}

/** Whether connected figures all agree with each other, so that nothing parts them, see `mayJoin`; of ranks there may be several. */
function areOne(nodes: readonly Node[], links: readonly Link[]): boolean {
  return nodes[0]!.frame.dimension !== Dimension.rank && links.every(({ relation }) => relation === 'agree') && nodes.every((a, i) => nodes.every((b, j) => j >= i || agrees(b.frame, a.frame)));
}

/** Two of the nodes as one number, whichever comes first. */
function pairKey({ length }: readonly Node[], i: number, j: number): number {
  return Math.min(i, j) * length + Math.max(i, j);
}

/**
 * Whether two sets can be one quantity: no article may contradict itself, and where values differ at least one pair must
 * itself look like one quantity. A loose value between two that differ ("fewer than four") does not join them.
 */
function mayJoin(nodes: readonly Node[], some: readonly number[], others: readonly number[], rivals: ReadonlySet<number>, by: { readonly isSure: boolean; readonly isProbable: boolean; readonly isSlip: boolean; readonly isTold: boolean; readonly uris: readonly string[] }, decided: DecidedFigures | null): boolean {
  let differ = false;
  let linked = by.isSure;
  // What both hold is asked for by few.
  let telling: ReadonlySet<string> | null = null;
  let held: ReadonlySet<number> | null = null;
  let offered: ReadonlySet<number> | null = null;
  // Of what one article calls a whole no part is a rival, however the others put it.
  const isWhole = (group: readonly number[]): boolean => group.some((i) => (nodes[i]!.frame.scope & Scope.whole) !== 0);
  const apart = !by.isSlip && isWhole(some) !== isWhole(others);
  for (const i of some) {
    for (const j of others) {
      const a = nodes[i]!;
      const b = nodes[j]!;
      if (decided?.apart(a, b) === true) return false;
      const relation = valueRelation(a.frame, b.frame);
      if (relation === 'agree' || relation === 'foreign') continue;
      if (by.isProbable) return false;
      if ((a.uri === b.uri && !isRestated(a, b) && !(by.isTold && Math.abs(a.index - b.index) <= NEXT) && !(telling ??= tellingBoth(nodes, some, others, by.uris)).has(a.uri)) || (apart && relation === 'far')) return false;
      // What a group holds already is no news to it.
      if ((held ??= valuesOf(nodes, some)).has(b.frame.low) || (offered ??= valuesOf(nodes, others)).has(a.frame.low)) continue;
      differ = true;
      linked ||= rivals.has(pairKey(nodes, i, j)) || isRevision(a, b);
    }
  }
  return !differ || linked;
}

/** Whether an article has a rank in either set, and does not give the one again with the other: one article tells of many firsts. */
function areOfTwoRanks(nodes: readonly Node[], some: readonly number[], others: readonly number[], repeated: ReadonlySet<number>): boolean {
  const { dimension, low } = nodes[some[0]!]!.frame;
  if (dimension !== Dimension.rank || low > FIRST) return false;
  const own = groupBy(others, (j) => nodes[j]!.uri);
  return some.some((i) => {
    const again = own.get(nodes[i]!.uri);
    return again !== undefined && !again.some((j) => repeated.has(pairKey(nodes, i, j)));
  });
}

/** Of the first ranks there are many in one article. */
const FIRST = 3;

/** Whether one article sets the two against each other as what two sources say: then another that gives both close together tells of the same two. */
function isRivalAgain(a: Node, b: Node): boolean {
  return a.uri === b.uri && isRestated(a, b) && (a.index < b.index ? b : a).frame.restates === 'rival';
}

/** The articles that revise a figure, or tell how it grew: they give both values, and each perhaps more than once. */
function tellingBoth(nodes: readonly Node[], some: readonly number[], others: readonly number[], uris: readonly string[]): ReadonlySet<string> {
  const telling = new Set<string>();
  const own = groupBy(others, (j) => nodes[j]!.uri);
  for (const i of some) for (const j of own.get(nodes[i]!.uri) ?? []) if (isRevision(nodes[i]!, nodes[j]!) || (!uris.includes(nodes[i]!.uri) && isDevelopment(nodes[i]!, nodes[j]!))) telling.add(nodes[i]!.uri);
  return telling;
}

function valuesOf(nodes: readonly Node[], group: readonly number[]): ReadonlySet<number> {
  return new Set(group.map((k) => nodes[k]!.frame.low));
}

/** How early two figures are joined. */
function precedenceOf({ a, b, relation, score, isRevised, isProbable }: Link): number {
  if (isRevised) return REVISED;
  if (isProbable) return score + PROBABLE;
  if (relation !== 'agree') return score + PRECEDENCE[relation];
  return score + (isBound(a.frame, b.frame) ? BOUND : PRECEDENCE.agree) - apartBy(a.frame, b.frame);
}

/** How far from each other two figures are that agree, in likeness: of two that "three dozen" may mean 35 goes before 41. */
function apartBy({ low: x, dimension }: Frame, { low: y }: Frame): number {
  return dimension === Dimension.date || x === y ? 0 : Math.min(0.5, (FURTHER * Math.abs(x - y)) / Math.max(Math.abs(x), Math.abs(y)));
}

/** So much likeness a difference of their own size is worth. */
const FURTHER = 3;
