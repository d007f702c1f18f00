import type { Frame } from '../mentions/figures/frame.ts';
import { Role, Scope, WEIGHT_SHIFT } from '../mentions/figures/frame-roles.ts';
import { Dimension, precision } from '../mentions/figures/range.ts';
import { isTransposed, valueRelation, type ValueRelation } from './quantity-values.ts';

/**
 * How alike the surroundings must be, from 0 to 1, for two figures to be of one quantity, by how their values stand.
 * Found on the clusters in test/findings: figures that look like a slip of one another are hardly ever about different things.
 */
const NEEDED: Readonly<Record<ValueRelation, number>> = { agree: 0.08, slip: 0.05, near: 0.36, far: 0.46, distant: 0.5, foreign: 0.42, unknown: 2 };

/**
 * By how much two figures of different articles look like one quantity: over 0 they are taken for it. The same value, or
 * one that a slip of the pen makes of it, is evidence by itself, so the less the values agree the more the words have to.
 */
export function kinship(a: Frame, b: Frame): number {
  if (a.dimension !== b.dimension || a.dimension === Dimension.none) return -1;
  const relation = valueRelation(a, b);
  if (relation === 'unknown') return -1;
  const differs = a.scope ^ b.scope;
  if ((differs & Scope.change && !(relation === 'agree' && isTelling(a, b))) || (a.per !== b.per && a.per !== 0 && b.per !== 0 && !(relation === 'agree' && a.dimension === Dimension.age))) return -1;
  // One person has one age.
  if (a.dimension === Dimension.age && a.per !== 0 && a.per === b.per) return 0.5;
  let needed = NEEDED[relation] + commonness(a, b, relation);
  if (relation === 'agree') {
    if (differs & (Scope.part | Scope.more | Scope.other | Scope.each)) needed += isTelling(a, b) ? 0.05 : 0.15;
    return likeness(a, b, relation) - needed;
  }
  const isSlip = relation === 'slip';
  if ((a.scope | b.scope) & (Scope.relative | Scope.weekday | Scope.listed) || (!isSlip && (a.scope | b.scope) & Scope.fragment)) return -1;
  if (a.dimension === Dimension.share && !isSlip && (a.scope | b.scope) & Scope.sampled) return -1;
  const limits = Scope.more | Scope.other | Scope.prior | Scope.negated | Scope.wish | Scope.each | (isSlip ? 0 : Scope.part | Scope.whole | (hasUnit(a) ? Scope.fallen : 0));
  if (differs & limits) {
    if (!isSlip) return -1;
    needed += 0.15;
  }
  if ((a.per !== b.per && !isSlip) || isApart(a, b, relation)) return -1;
  if ((a.scope | b.scope) & Scope.fragment) needed += 0.15;
  if (differs & Scope.fallen) needed += isSlip ? 0 : 0.2;
  if (a.scope & b.scope & (Scope.fallen | Scope.other | Scope.more)) needed += 0.1;
  return likeness(a, b, relation) - needed;
}

/** Numbers that stand in every article prove little by agreeing. */
function commonness(a: Frame, b: Frame, relation: ValueRelation): number {
  const agree = relation === 'agree';
  if (a.dimension === Dimension.date) {
    if (!agree) return relation !== 'slip' ? 0.24 : a.low === a.high ? 0.08 : isTransposed(yearOf(a), yearOf(b)) ? 0.08 : 0.36;
    const [x, y] = [a.high - a.low, b.high - b.low];
    // A day lies within its year and its month without being the same date.
    if (x === y) return (x === 0 || x > 31) && !((a.scope | b.scope) & (Scope.weekday | Scope.relative)) ? -0.07 : 0.05;
    return Math.max(x, y) > 31 ? 0.5 : 0.3;
  }
  if (a.dimension === Dimension.score && !agree) return -0.12;
  if (a.dimension === Dimension.rank) return agree ? 0.22 : Math.min(a.low, b.low) <= 5 ? 2 : relation === 'slip' ? 0.4 : 0.15;
  if (agree && a.dimension === Dimension.count && Math.max(a.low, b.low) <= 10) return 0.12;
  if (!agree && a.dimension === Dimension.count && Math.min(a.low, b.low) <= 2) return 0.2;
  // Prices and readings of an instrument that are as exact as this are of different moments.
  if (!agree && relation !== 'slip' && !Number.isInteger(a.raw) && !Number.isInteger(b.raw) && Math.min(precision(a.raw).digits, precision(b.raw).digits) > 4) return 2;
  // A number like this one with another unit is hardly about another thing.
  if (relation === 'slip' && (isTelling(a, b) || isScaled(a, b))) return -0.05;
  if (!agree) return 0;
  if (isTelling(a, b)) return -0.2;
  // A unit of its own is half the proof, as long as the number is not one of the first few.
  return hasUnit(a) && Math.min(a.raw, b.raw) >= 3 ? -0.11 : 0;
}

function hasUnit({ dimension }: Frame): boolean {
  return dimension >= Dimension.measures || dimension === Dimension.temperature || dimension === Dimension.duration || dimension === Dimension.age || dimension === Dimension.money;
}

/** Million for billion, of a number with two digits or more. */
function isScaled(a: Frame, b: Frame): boolean {
  return precision(a.raw).digits > 1 && [1e3, 1e6].some((power) => Math.abs(Math.max(a.raw, b.raw) / Math.min(a.raw, b.raw) / power - 1) < 1e-6);
}

function yearOf(date: Frame): number {
  return new Date(date.low * 86400000).getUTCFullYear();
}

/** Whether two equal numbers are unlikely to be equal by chance: the same two significant digits or more, or a large round number. */
function isTelling(a: Frame, b: Frame): boolean {
  if (a.dimension === Dimension.date || a.dimension === Dimension.rank || a.dimension === Dimension.time) return false;
  const same = a.raw === b.raw ? a.raw : 0;
  return same >= 100 || (same > 12 && precision(same).digits > 1) || (same % 1 !== 0 && same > 1);
}

/** Whether the two are dated by days that cannot be the same. */
function isApart(a: Frame, b: Frame, relation: ValueRelation): boolean {
  if (Number.isNaN(a.whenLow) !== Number.isNaN(b.whenLow)) return relation !== 'slip' && (isYear(a) || isYear(b));
  if (Number.isNaN(a.whenLow)) return false;
  if (a.whenLow <= b.whenHigh && b.whenLow <= a.whenHigh) return false;
  return a.dimension === Dimension.temperature || Math.abs(a.whenLow - b.whenLow) > 60;
}

/** A figure dated by a year is of that year; the news around it is of this one. */
function isYear(frame: Frame): boolean {
  return frame.whenHigh - frame.whenLow > 300;
}

/** How much a term of weight 1 counts by its role. */
const WEIGHT = { head: 3, predicate: 2, modifier: 1.5, near: 1.2, clause: 0.8, sentence: 0.25, previous: 0.12 } as const;

function roleWeight(role: number): number {
  const weight = role >> WEIGHT_SHIFT;
  if (role & Role.head) return weight * WEIGHT.head;
  if (role & Role.predicate) return weight * WEIGHT.predicate;
  if (role & Role.modifier) return weight * WEIGHT.modifier;
  if (role & Role.clause) return weight * (role & Role.near ? WEIGHT.near : WEIGHT.clause);
  return weight * (role & Role.sentence ? WEIGHT.sentence : WEIGHT.previous);
}

const CLAUSE_NAME = Role.clause | Role.name;
const SUBJECT = CLAUSE_NAME | Role.before;

/** How alike the surroundings of two figures are, from 0 to 1: a cosine over their concepts, weighted by role, less what speaks against it. */
export function likeness(a: Frame, b: Frame, relation: ValueRelation): number {
  const [s, t] = [a.terms, b.terms];
  let shared = 0;
  let context = 0;
  let all = 0;
  let other = 0;
  let heads = 0;
  let headsA = 0;
  let headsB = 0;
  let predicates = 0;
  let predicatesA = 0;
  let predicatesB = 0;
  let names = 0;
  let subjects = 0;
  let openers = 0;
  let strangersA = 0;
  let strangersB = 0;
  let namesA = 0;
  let namesB = 0;
  let subjectsA = 0;
  let subjectsB = 0;
  for (let i = 0, j = 0; i < s.length || j < t.length; ) {
    const x = i < s.length ? s[i]! : Infinity;
    const y = j < t.length ? t[j]! : Infinity;
    const [p, q] = [x <= y ? a.roles[i]! : 0, y <= x ? b.roles[j]! : 0];
    const [v, w] = [roleWeight(p), roleWeight(q)];
    all += v * v;
    other += w * w;
    headsA += p & Role.head;
    headsB += q & Role.head;
    if (p & Role.predicate) predicatesA++;
    if (q & Role.predicate) predicatesB++;
    if (p & Role.name) namesA++;
    if (q & Role.name) namesB++;
    if (q === 0 && (p & CLAUSE_NAME) === CLAUSE_NAME) strangersA++;
    if (p === 0 && (q & CLAUSE_NAME) === CLAUSE_NAME) strangersB++;
    if ((p & SUBJECT) === SUBJECT) subjectsA++;
    if ((q & SUBJECT) === SUBJECT) subjectsB++;
    if (x === y) {
      shared += v * w;
      if ((p | q) & Role.head) heads += p & q & Role.head ? 1 : 0.5;
      else context += Math.sqrt(v * w);
      if ((p | q) & Role.predicate) predicates++;
      if (p & q & Role.name) {
        names++;
        if ((p | q) & Role.before) subjects++;
        if (p & q & Role.before) openers++;
      }
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  if (all === 0 || other === 0) return 0;
  // A score is told by its two sides, one of them before it: at most one name besides may stand in both articles.
  if (a.dimension === Dimension.score && (names < 2 || openers === 0 || Math.min(strangersA, strangersB) > 1)) return -1;
  if (a.dimension === Dimension.rank && heads === 0 && relation !== 'agree') return -1;
  let score = shared / Math.sqrt(all * other);
  const general = ((a.scope | b.scope) & Scope.people) !== 0;
  // What a count counts must be the same; of an amount the words name now the purpose, now the giver.
  const isCount = a.dimension === Dimension.count;
  if (heads === 0 && headsA > 0 && headsB > 0) score -= relation === 'agree' ? (isCount && !general ? 0.1 : 0.02) : general || !isCount ? 0.1 : relation === 'slip' ? 0.2 : 0.5;
  if (relation === 'agree') return score;
  // Shares of different things stand in one sentence; amounts seldom do.
  if (a.dimension === Dimension.share && heads < 1) score -= 0.07;
  // Two matches, two courts, two companies: the words are the same, the names are not.
  if (namesA > 0 && namesB > 0 && names === 0) score -= relation === 'slip' ? 0.1 : 0.2;
  else if (subjectsA > 0 && subjectsB > 0 && subjects === 0) score -= 0.1;
  // People are told apart by what befell them.
  if (predicates === 0 && predicatesA > 0 && predicatesB > 0) score -= relation === 'slip' ? 0.05 : 0.2;
  if (isCount && heads === 0 && predicates === 0) score -= 0.15;
  if (relation === 'slip') return score;
  if (heads === 0 && (headsA === 0 || headsB === 0)) score -= general ? 0.05 : 0.15;
  // A head alone is not enough: 11 villages were cleared, seven were opened again.
  return context < ENOUGH_CONTEXT ? score - 0.3 : score;
}

/** About one content word of the clause that both share. */
const ENOUGH_CONTEXT = 2;
