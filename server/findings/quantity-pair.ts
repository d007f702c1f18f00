import type { Frame } from '../mentions/figures/frame.ts';
import { Role, Scope, TOLL, tollIn, WEIGHT_SHIFT } from '../mentions/figures/frame-roles.ts';
import { Dimension, isYearLong } from '../mentions/figures/range.ts';
import { areOfTwoPeople, areTwoEnds, commonness, hasUnit, isTelling, isTotal } from './quantity-common.ts';
import { areOfTwoPeriods } from './quantity-period.ts';
import { valueRelation, type ValueRelation } from './quantity-values.ts';

/**
 * How alike the surroundings must be, from 0 to 1, for two figures to be of one quantity, by how their values stand.
 * Found on the clusters in test/findings: figures that look like a slip of one another are hardly ever about different things.
 */
const NEEDED: Readonly<Record<ValueRelation, number>> = { agree: 0.08, slip: 0.05, near: 0.36, far: 0.46, distant: 0.5, foreign: 0.42, unknown: 2 };

/**
 * By how much two figures of different articles look like one quantity: over 0 they are taken for it. The same value, or
 * one that a slip of the pen makes of it, is evidence by itself, so the less the values agree the more the words have to.
 */
export function kinship(a: Frame, b: Frame, relation = valueRelation(a, b)): number {
  if (a.dimension !== b.dimension || a.dimension === Dimension.none) return -1;
  if (relation === 'unknown') return -1;
  // A day is no rival of a year, nor of a month: what happened then may have begun before.
  if (relation !== 'agree' && a.dimension === Dimension.date && isYearLong(a.low, a.high) !== isYearLong(b.low, b.high)) return -1;
  const differs = a.scope ^ b.scope;
  if (differs & Scope.change && !(relation === 'agree' && isTelling(a, b))) return -1;
  if (a.dimension === Dimension.count && (isBroken(a) ? isOfPeople(b) : isBroken(b) && isOfPeople(a))) return -1;
  if (relation !== 'agree' && a.dimension === Dimension.count && (isTollAlone(a, b) || isTollAlone(b, a))) return -1;
  const strange = strangeness(a, b, relation);
  // One person has one age at a time, and had others before, "at 18 he left school", and will have others: "he would be 32 by then".
  if (a.dimension === Dimension.age && differs & Scope.plan && relation !== 'agree' && relation !== 'slip') return -1;
  if (a.dimension === Dimension.age && a.per !== 0 && b.per !== 0 && strange === 0 && ((a.scope | b.scope) & Scope.offset) === 0 && !isApart(a, b, relation)) return relation === 'far' ? -1 : 0.5;
  const scopes = relation === 'agree' ? scopeOfEqual(a, b) : scopeOfRivals(a, b, relation);
  // Told without a look at the words, which is most of the work.
  if (scopes === Infinity || strange === Infinity) return -Infinity;
  return likeness(a, b, relation) - NEEDED[relation] - commonness(a, b, relation) - scopes - strange;
}

/** Whether no things can be so many: "a 6.1 magnitude quake". */
function isBroken({ low }: Frame): boolean {
  return low < THOUSAND && Math.abs(low - Math.round(low)) > 1e-6;
}

const THOUSAND = 1000;

/** Whether one tells what befell people and the other counts something of which that is not said: three dead, four gates. */
function isTollAlone(a: Frame, b: Frame): boolean {
  return (b.scope & (Scope.people | Scope.headless)) === 0 && tollIn(a) >= 0 && !isTollOf(a, b);
}

/** Whether people are counted, and not what no noun tells of. */
function isOfPeople({ low, scope }: Frame): boolean {
  return Number.isInteger(low) && (scope & (Scope.people | Scope.headless)) === Scope.people;
}

/** What is needed more because the two are per different things, or the ages of different people. */
function strangeness(a: Frame, b: Frame, relation: ValueRelation): number {
  if (a.per === 0 || b.per === 0) return 0;
  if (a.dimension !== Dimension.age) return a.per === b.per || (relation === 'slip' && areOfTwoPeriods(a, b)) ? 0 : Infinity;
  if (!areOfTwoPeople(a, b)) return 0;
  // Whose age it is may have been told from afar, and wrongly guessed.
  return relation !== 'agree' || (a.per & b.per & 1) === 1 ? Infinity : 0.2;
}

/** What the scopes of two figures with one value add to what is needed. */
function scopeOfEqual(a: Frame, b: Frame): number {
  if (((a.scope ^ b.scope) & (Scope.part | Scope.more | Scope.other | Scope.each)) === 0) return 0;
  return isTelling(a, b) ? 0.05 : 0.15;
}

/** What the scopes of two figures with different values add to what is needed. */
function scopeOfRivals(a: Frame, b: Frame, relation: ValueRelation): number {
  const isSlip = relation === 'slip';
  const either = a.scope | b.scope;
  const both = a.scope & b.scope;
  const differs = a.scope ^ b.scope;
  const isPer = a.per === b.per || isSlip;
  if (!isPer || either & (Scope.weekday | Scope.listed | Scope.naming) || areTwoEnds(a, b) || isApart(a, b, relation)) return Infinity;
  const limited = differs & (Scope.more | Scope.other | Scope.prior | Scope.negated | Scope.wish | Scope.each | Scope.offset);
  // What will last 15 years is not what has lasted a year and a half.
  if (isSlip && differs & Scope.plan && a.dimension === Dimension.duration && a.raw !== b.raw) return Infinity;
  // "180,000 a week" and "180 million" may be a sum of many and one of them.
  if (isSlip) return (limited ? 0.15 : 0) + (isTotal(a, b) ? 0.35 : 0) + (either & Scope.fragment ? 0.15 : 0) + (both & (Scope.fallen | Scope.other | Scope.more) ? 0.1 : 0);
  if (limited || differs & Scope.whole || (differs & Scope.part && !(differs & Scope.amongThem && mayBeAll(a, relation))) || either & Scope.fragment || (either & Scope.sampled && a.dimension === Dimension.share)) return Infinity;
  if (differs & Scope.fallen) return hasUnit(a) ? Infinity : 0.2;
  return both & (Scope.fallen | Scope.other | Scope.more) ? 0.1 : 0;
}

/** "to close 11 of its 58 schools", "to close 12 schools": whether a count may be told as a part of something and without it. The parts of a number are seldom near it. */
function mayBeAll({ dimension }: Frame, relation: ValueRelation): boolean {
  return dimension === Dimension.count && relation === 'near';
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
  return isYearLong(frame.whenLow, frame.whenHigh);
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

/** `roleWeight` of every role, asked for each term of each pair. */
const ROLE_WEIGHTS = Float64Array.from({ length: 8 << WEIGHT_SHIFT }, (_, role) => roleWeight(role));

const CLAUSE_NAME = Role.clause | Role.name;
const CLAUSE_PLACE = Role.clause | Role.place;
const SUBJECT = CLAUSE_NAME | Role.before;

/** Whether two counts may be of the same things: both are of people, the same noun stands with both, or what befell the one is said beside the other. */
export function countsAlike(a: Frame, b: Frame): boolean {
  return (a.scope & b.scope & Scope.people) !== 0 || areOfOneThing(a, b);
}

/** The same where to be of people is not enough. */
export function areOfOneThing(a: Frame, b: Frame): boolean {
  return shareHead(a, b) || isTollOf(a, b) || isTollOf(b, a);
}

/** Whether what befell the people of one figure stands in the clause of the other: "forty were taken to hospital", "fourteen runners went to hospital". */
function isTollOf(a: Frame, b: Frame): boolean {
  return shareTerm(a, TOLL, b, Role.clause);
}

/** Whether a term that has certain roles with one figure has certain others with the other. */
function shareTerm(a: Frame, own: number, b: Frame, other: number): boolean {
  return a.terms.some((term, i) => (a.roles[i]! & own) === own && b.terms.some((same, j) => same === term && (b.roles[j]! & other) === other));
}

/** Whether the same noun says what both are figures of. */
export function shareHead(a: Frame, b: Frame): boolean {
  return shareTerm(a, Role.head, b, Role.head);
}

/** How alike the surroundings of two figures are, from 0 to 1: a cosine over their concepts, weighted by role, less what speaks against it. */
export function likeness(a: Frame, b: Frame, relation: ValueRelation): number {
  const s = a.terms;
  const t = b.terms;
  let shared = 0;
  let context = 0;
  let all = 0;
  let other = 0;
  let heads = 0;
  let headsA = 0;
  let headsB = 0;
  let predicates = 0;
  let fates = 0;
  let fatesA = 0;
  let fatesB = 0;
  let sameFates = 0;
  let predicatesA = 0;
  let predicatesB = 0;
  let names = 0;
  let subjects = 0;
  let openers = 0;
  let strangersA = 0;
  let strangersB = 0;
  let places = 0;
  let placesA = 0;
  let placesB = 0;
  let namesA = 0;
  let namesB = 0;
  let subjectsA = 0;
  let subjectsB = 0;
  for (let i = 0, j = 0; i < s.length || j < t.length; ) {
    const x = i < s.length ? s[i]! : Infinity;
    const y = j < t.length ? t[j]! : Infinity;
    const p = x <= y ? a.roles[i]! : 0;
    const q = y <= x ? b.roles[j]! : 0;
    const v = ROLE_WEIGHTS[p]!;
    const w = ROLE_WEIGHTS[q]!;
    all += v * v;
    other += w * w;
    headsA += p & Role.head;
    headsB += q & Role.head;
    if (p & Role.predicate) predicatesA++;
    if (q & Role.predicate) predicatesB++;
    if ((p & TOLL) === TOLL) fatesA++;
    if ((q & TOLL) === TOLL) fatesB++;
    if ((p & q & TOLL) === TOLL) sameFates++;
    if ((p & CLAUSE_PLACE) === CLAUSE_PLACE) placesA++;
    if ((q & CLAUSE_PLACE) === CLAUSE_PLACE) placesB++;
    if (p & Role.name) namesA++;
    if (q & Role.name) namesB++;
    if (q === 0 && (p & CLAUSE_NAME) === CLAUSE_NAME) strangersA++;
    if (p === 0 && (q & CLAUSE_NAME) === CLAUSE_NAME) strangersB++;
    if ((p & SUBJECT) === SUBJECT) subjectsA++;
    if ((q & SUBJECT) === SUBJECT) subjectsB++;
    if (x === y) {
      shared += v * w;
      if ((p | q) & Role.head) heads += p & q & Role.head ? 1 : 0.5;
      if (((p ^ q) & Role.head) !== 0 && p & q & Role.predicate) fates++;
      // What befell people in one word, "13 dead", is more than what they are called.
      if (!((p | q) & Role.head) || p & q & Role.predicate) context += Math.sqrt(v * w);
      if ((p | q) & Role.predicate) predicates++;
      if ((p | q) & Role.place) places++;
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
  if (heads < 1 && headsA > 0 && headsB > 0) score -= relation === 'agree' ? strangeHeads(a, b, heads) : heads > 0 ? 0 : general || !isCount ? 0.1 : relation === 'slip' ? 0.2 : 0.5;
  // The injured are no slip of the dead, and seldom as many.
  const areOfTwoFates = isCount && sameFates === 0 && fatesA > 0 && fatesB > 0;
  if (relation === 'agree') return areOfTwoFates ? score - TWO_FATES : score;
  if (areOfTwoFates) return -1;
  // Few of anything else grow so many times over.
  if (relation === 'distant' && sameFates === 0 && Math.min(a.low, b.low) < HUNDRED) return -1;
  // Shares of different things stand in one sentence; amounts seldom do.
  if (a.dimension === Dimension.share && heads < 1) score -= 0.07;
  // Two matches, two courts, two companies: the words are the same, the names are not.
  if (namesA > 0 && namesB > 0 && names === 0) score -= relation === 'slip' ? 0.1 : subjectsA > 0 && subjectsB > 0 ? STRANGERS : 0.2;
  else if (subjectsA > 0 && subjectsB > 0 && subjects === 0) score -= 0.1;
  if (relation !== 'slip' && placesA > 0 && placesB > 0 && places === 0) score -= STRANGERS;
  // People are told apart by what befell them.
  if (predicates === 0 && predicatesA > 0 && predicatesB > 0) score -= relation === 'slip' ? 0.05 : 0.2;
  if (isCount && heads === 0 && predicates === 0) score -= 0.15;
  // What the one says of people the other says of something else: 13 dead, 17 dogs that died.
  if (isCount && fates > 0 && (a.scope ^ b.scope) & Scope.people) score -= 0.2;
  if (relation === 'slip') return score;
  if (heads === 0 && (headsA === 0 || headsB === 0)) score -= general ? 0.05 : 0.15;
  // A head alone is not enough: 11 villages were cleared, seven were opened again.
  return context < ENOUGH_CONTEXT ? score - 0.3 : score;
}

/** What it takes from the likeness of two figures that agree that something else befell the people of one. */
const TWO_FATES = 0.3;

/** What it takes from the likeness of two figures that agree that neither, or only one of them, speaks of what the other counts: a handful there is of many things. */
function strangeHeads(a: Frame, b: Frame, shared: number): number {
  const isFew = a.dimension === Dimension.count && Math.max(a.low, b.low) <= 12 && (a.scope & b.scope & Scope.people) === 0;
  if (shared > 0) return isFew ? 0.07 : 0;
  if (isFew) return 0.3;
  if (a.dimension !== Dimension.count) return 0.02;
  return (a.scope | b.scope) & Scope.people ? 0.02 : 0.1;
}

const HUNDRED = 100;

/** About one content word of the clause that both share. */
const ENOUGH_CONTEXT = 2;

/** What it takes from the likeness of two figures that different names stand before, and that share no other, or that are of two places: enough to part any two. */
const STRANGERS = 0.6;
