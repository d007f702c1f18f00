import type { Corpus } from '../corpus/corpus.ts';
import { Scope } from '../mentions/figures/frame-roles.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import type { Quantity } from './comparison.ts';
import { decidedFigures } from './decisions/figures.ts';
import { areApart } from './quantity-apart.ts';
import { ENOUGH_EVIDENCE, evidenceOf } from './quantity-evidence.ts';
import type { Link } from './quantity-links.ts';
import { meetingsOf } from './quantity-meetings.ts';
import type { Member, Node } from './quantity-member.ts';
import { valueRelation } from './quantity-values.ts';
import { isOfBefore, isRestated } from './quantity-within.ts';

type Fits = Quantity['mentions'][number]['readings'];

/**
 * Which members of a quantity are so surely set against each other that a reader is told unasked, as pairs of indexes,
 * ascending: those that share no reading and that more than being of one group says to be of one quantity. What else
 * differs shows in a comparison alone. `fits` holds the readings of each member.
 */
export function opposedPairs(corpus: Corpus, members: readonly Member[], fits: readonly Fits[]): (readonly [number, number])[] {
  const nodes = members.map(({ uri, index }) => meetingsOf(corpus).nodeAt(corpus, uri, index)!);
  const { rivals, equals } = linked(corpus, nodes);
  const pairs: (readonly [number, number])[] = [];
  for (const i of nodes.keys()) {
    for (const j of nodes.keys()) {
      if (i >= j || !differ(fits[i]!, fits[j]!)) continue;
      if (bothTellBoth(members, fits, i, j) || tellsBefore(nodes, fits, i, j) || tellsBefore(nodes, fits, j, i) || maybeMore(members, nodes, fits, i, j) || maybeMore(members, nodes, fits, j, i)) continue;
      // What one that surely says the same is set against, this one is too.
      if (!rivals[i]!.has(j) && !equals[i]!.some((k) => rivals[k]!.has(j)) && !equals[j]!.some((k) => rivals[k]!.has(i))) continue;
      if (nodes[i]!.uri === nodes[j]!.uri || !areApart(corpus, nodes[i]!, nodes[j]!, valueRelation(nodes[i]!.frame, nodes[j]!.frame))) pairs.push([i, j]);
    }
  }
  return pairs;
}

/** Whether the articles of two members both give the readings of both: "cut from 35 to 21 percent". */
function bothTellBoth(members: readonly Member[], fits: readonly Fits[], i: number, j: number): boolean {
  const gives = (uri: string, reading: Fits): boolean => members.some((member, k) => member.uri === uri && fits[k]!.some((one) => reading.includes(one)));
  const [a, b] = [members[i]!.uri, members[j]!.uri];
  return a !== b && gives(a, fits[j]!) && gives(b, fits[i]!);
}

/** Whether the article of a member that is of an earlier time, or was only thought, gives what another article says as well: "34 percent, more than the 24 percent of the poll". */
function tellsBefore(members: readonly Node[], fits: readonly Fits[], before: number, other: number): boolean {
  const { uri, frame } = members[before]!;
  const holds = (member: Frame): boolean => (frame.restates === 'revised' ? member.restates !== 'revised' : !isOfBefore(member));
  return uri !== members[other]!.uri && isOfBefore(frame) && members.some((member, k) => member.uri === uri && holds(member.frame) && fits[k]!.some((one) => fits[other]!.includes(one)));
}

/** Whether the article of a member that is only planned or possible gives what the other says too: "may rise to 150 instead of 100". */
function maybeMore(members: readonly Member[], nodes: readonly Node[], fits: readonly Fits[], planned: number, other: number): boolean {
  const { uri, frame } = nodes[planned]!;
  return uri !== members[other]!.uri && (frame.scope & Scope.plan) !== 0 && members.some((member, k) => member.uri === uri && fits[k]!.some((one) => fits[other]!.includes(one)));
}

/** The indexes of the mentions that are surely set against a mention of the quantity. */
export function opposedTo(quantity: Quantity, mention: Quantity['mentions'][number]): ReadonlySet<number> {
  const place = quantity.mentions.indexOf(mention);
  return new Set(quantity.opposed.flatMap(([i, j]) => (i === place ? [j] : j === place ? [i] : [])));
}

/**
 * What is told of the mentions of a quantity that stand in some articles, in all where none are given: that they `differ` only where two are surely
 * set against each other, that they `may differ` where two share no reading.
 */
export function verdictTold({ mentions, opposed }: Quantity, within: (uri: string) => boolean = () => true): Quantity['verdict'] | 'may differ' {
  const isHere = (i: number): boolean => within(mentions[i]!.uri);
  if (opposed.some(([i, j]) => isHere(i) && isHere(j))) return 'differ';
  const here = mentions.filter(({ uri }) => within(uri));
  const said = [...new Map(here.map(({ readings }) => [readings.join(), readings])).values()];
  if (said.some((one) => said.some((other) => differ(one, other)))) return 'may differ';
  return here.length > 1 ? 'agree' : 'single';
}

/** Whether two mentions of a quantity share no reading, given those of each. */
export function differ(some: Fits, others: Fits): boolean {
  return !some.some((reading) => others.includes(reading));
}

/** For each node those that it is surely set against, and those that surely say the same. */
function linked(corpus: Corpus, nodes: readonly Node[]): { rivals: ReadonlySet<number>[]; equals: number[][] } {
  const place = new Map(nodes.map((node, i) => [node, i]));
  const uris = [...new Set(nodes.map(({ uri }) => uri))];
  const decided = decidedFigures(corpus);
  const rivals = nodes.map(() => new Set<number>());
  const equals = nodes.map((): number[] => []);
  for (const [i, node] of nodes.entries()) {
    for (const uri of uris) {
      for (const link of meetingsOf(corpus).linksInto(corpus, node, uri)) {
        // Each link is met from both its ends.
        const j = link.a === node ? place.get(link.b) : undefined;
        if (j === undefined) continue;
        if (link.isSure) {
          equals[i]!.push(j);
          equals[j]!.push(i);
        } else if (isSurelyOpposed(corpus, link)) {
          rivals[i]!.add(j);
          rivals[j]!.add(i);
        }
      }
    }
    for (const partner of decided?.partners(node) ?? []) {
      const j = place.get(meetingsOf(corpus).nodeAt(corpus, partner.uri, partner.index)!);
      if (j !== undefined) rivals[i]!.add(j);
    }
  }
  return { rivals, equals };
}

/** Whether the article itself sets the two side by side, or what links them is evidence enough. */
function isSurelyOpposed(corpus: Corpus, link: Link): boolean {
  if (link.relation === 'agree') return false;
  return link.a.uri === link.b.uri ? isRestated(link.a, link.b) : !areApart(corpus, link.a, link.b, link.relation) && evidenceOf(corpus, link.a, link.b, link.relation, link.score) >= ENOUGH_EVIDENCE;
}
