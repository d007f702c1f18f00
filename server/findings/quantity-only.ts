import type { Corpus } from '../corpus/corpus.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import { Role, Scope, WEIGHT_SHIFT } from '../mentions/figures/frame-roles.ts';
import { Dimension } from '../mentions/figures/range.ts';
import type { Node } from './quantity-member.ts';
import { LIMITS } from './quantity-sole.ts';
import { agrees, areTenApart, type ValueRelation } from './quantity-values.ts';

/**
 * Whether two figures that differ a little are each the only one of its kind that its article gives of something: "the sixth
 * Republican to quit", "the seventh Republican to bail out"; "the letter was 19 days old", "he wrote the letter nine days before".
 */
export function areOnlyOnesOf(corpus: Corpus, a: Node, b: Node, relation: ValueRelation): boolean {
  if ((relation !== 'near' && relation !== 'far') || ((a.frame.scope ^ b.frame.scope) & APART) !== 0) return false;
  const role = sharedRole(a.frame, b.frame);
  return role !== 0 && a.frame.terms.some((term) => isOnlyOf(corpus, a, term, role) && isOnlyOf(corpus, b, term, role));
}

/** Whether two years, one a slip of the other, are each the only one since which its article says that something had not been: "the first fire since 2011", "had not seen a fire since 2001". */
export function areOfOneLastTime(corpus: Corpus, a: Node, b: Node, relation: ValueRelation): boolean {
  if (relation !== 'slip' || !(a.frame.scope & b.frame.scope & Scope.lastTime)) return false;
  return a.frame.terms.some((term) => isTelling(roleOf(a.frame, term)) && isTelling(roleOf(b.frame, term))) && isOnlyLastTime(corpus, a) && isOnlyLastTime(corpus, b);
}

/** Whether two years are of two ways of being rare, "the first fire since 2011" and "the worst since 2001": both may be true. */
export function areOfTwoRarities({ scope: a }: Frame, { scope: b }: Frame): boolean {
  return (a & Scope.lastTime && b & Scope.record) !== 0 || (a & Scope.record && b & Scope.lastTime) !== 0;
}

const isOnlyLastTime = (corpus: Corpus, { uri, frame }: Node): boolean => corpus.entry(uri)!.mentions.figures.every((other) => !(other.frame.scope & Scope.lastTime) || agrees(other.frame, frame));

/** What makes one of others than the other. */
const APART = LIMITS | Scope.offset | Scope.sampled | Scope.average;

/** How a word must stand with both for them to be of one thing, as a bit of `Role`; 0 where no word makes them so. */
function sharedRole(a: Frame, b: Frame): number {
  switch (a.dimension) {
    // First and second things are many.
    case Dimension.rank: return Math.min(a.low, b.low) >= 3 ? Role.head : 0;
    case Dimension.count:
    case Dimension.duration: return a.low * b.raw === b.low * a.raw && areTenApart(a.raw, b.raw) ? Role.clause : 0;
    default: return 0;
  }
}

/** Whether a word that names something stands so with a figure, and with no other of its kind that says something else. */
function isOnlyOf(corpus: Corpus, { uri, frame }: Node, term: number, role: number): boolean {
  const own = roleOf(frame, term);
  return (own & role) !== 0 && isTelling(own) && corpus.entry(uri)!.mentions.figures.every((other) => other.frame.dimension !== frame.dimension || (roleOf(other.frame, term) & Role.clause) === 0 || agrees(other.frame, frame));
}
/** Whether a word is no name, nor one that is in every article: "last", "year". */
const isTelling = (role: number): boolean => (role & Role.name) === 0 && role >> WEIGHT_SHIFT >= TELLING;
const TELLING = 3;

function roleOf({ terms, roles }: Frame, term: number): number {
  const at = terms.indexOf(term);
  return at < 0 ? 0 : roles[at]!;
}
