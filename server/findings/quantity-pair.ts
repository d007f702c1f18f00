import type { Frame } from '../mentions/figures/frame.ts';
import { Role, Scope, WEIGHT_SHIFT } from '../mentions/figures/frame-roles.ts';
import { Dimension, precision } from '../mentions/figures/range.ts';

/** How the values of two figures stand to each other. */
export type ValueRelation = 'agree' | 'slip' | 'near' | 'far' | 'unknown';

/** How alike the surroundings must be, from 0 to 1, for two figures to be of one quantity, by how their values stand. */
const NEEDED: Readonly<Record<ValueRelation, number>> = { agree: 0.08, slip: 0.12, near: 0.36, far: 0.5, unknown: 2 };

/**
 * By how much two figures of different articles look like one quantity: over 0 they are taken for it. The same value, or
 * one that a slip of the pen makes of it, is evidence by itself, so the less the values agree the more the words have to.
 */
export function kinship(a: Frame, b: Frame): number {
  if (a.dimension !== b.dimension || a.dimension === Dimension.none) return -1;
  const relation = valueRelation(a, b);
  if (relation === 'unknown') return -1;
  const agree = relation === 'agree';
  let needed = NEEDED[relation] + commonness(a, b, agree);
  const differs = a.scope ^ b.scope;
  if (differs & (Scope.change | Scope.each) || (a.per !== b.per && a.per !== 0 && b.per !== 0)) return -1;
  if (!agree) {
    if (differs & (Scope.part | Scope.more | Scope.other | Scope.prior | Scope.fallen)) return -1;
    if (a.scope & b.scope & (Scope.fallen | Scope.other | Scope.more)) needed += 0.1;
    if (isApart(a, b)) return -1;
    if (a.per !== b.per) return -1;
  } else if (differs & (Scope.part | Scope.more | Scope.other)) needed += 0.15;
  return likeness(a, b, relation) - needed;
}

/** How the values of two frames of one dimension stand to each other. */
export function valueRelation(a: Frame, b: Frame): ValueRelation {
  if (Number.isNaN(a.low) || Number.isNaN(b.low)) return 'unknown';
  if (agrees(a, b)) return 'agree';
  if (a.dimension === Dimension.date) return isDateSlip(a, b) ? 'slip' : Math.abs(a.low - b.low) < 3 ? 'near' : 'far';
  const [x, y] = [Math.abs(a.low), Math.abs(b.low)];
  if (isSlip(x, y)) return 'slip';
  const ratio = x > y ? x / y : y / x;
  return ratio <= 1.5 ? 'near' : 'far';
}

/** Whether one figure names a value that the other leaves open. */
export function agrees(a: Frame, b: Frame): boolean {
  if (a.currency !== b.currency) return false;
  return (a.low <= b.max && b.min <= a.high) || (b.low <= a.max && a.min <= b.high);
}

/** Transposed digits, a thousand too many or too few, one digit wrong in a number of three or more. */
function isSlip(x: number, y: number): boolean {
  if (x === 0 || y === 0) return false;
  const ratio = x > y ? x / y : y / x;
  if (isPower(ratio)) return true;
  const wrong = wrongDigits(x, y);
  return wrong !== null && ((wrong.length === 1 && digitsOf(x).length >= 3) || isTransposed(x, y));
}

/** Whether two numbers of one size differ by two exchanged digits: 2,600 and 6,200. */
export function isTransposed(x: number, y: number): boolean {
  const wrong = wrongDigits(x, y);
  if (wrong?.length !== 2) return false;
  const [s, t] = [digitsOf(x), digitsOf(y)];
  return s[wrong[0]!] === t[wrong[1]!] && s[wrong[1]!] === t[wrong[0]!];
}

/** The places at which the significant digits differ; null where the numbers are not of one size or of one length. */
function wrongDigits(x: number, y: number): number[] | null {
  if (x === 0 || y === 0) return null;
  const [s, t] = [digitsOf(x), digitsOf(y)];
  if (s.length < 2 || s.length !== t.length || Math.floor(Math.log10(x)) !== Math.floor(Math.log10(y))) return null;
  return Array.from(s, (digit, i) => (digit === t[i] ? -1 : i)).filter((i) => i >= 0);
}

function isPower(ratio: number): boolean {
  return [10, 100, 1000, 1e6].some((power) => Math.abs(ratio / power - 1) < 0.03);
}

function digitsOf(x: number): string {
  const { digits } = precision(x);
  return x.toExponential(digits - 1).split('e')[0]!.replace('.', '');
}

/** The same day of another month, the same day and month of another year, day and month exchanged, or digits transposed. */
function isDateSlip(a: Frame, b: Frame): boolean {
  if (a.low !== a.high || b.low !== b.high) return a.high - a.low > 360 && b.high - b.low > 360 && Math.abs(a.low - b.low) < 400;
  const [x, y] = [new Date(a.low * 86400000), new Date(b.low * 86400000)];
  if (x.getUTCFullYear() !== y.getUTCFullYear()) return x.getUTCMonth() === y.getUTCMonth() && x.getUTCDate() === y.getUTCDate();
  return x.getUTCDate() === y.getUTCDate();
}

/** Numbers that stand in every article prove little by agreeing. */
function commonness(a: Frame, b: Frame, agree: boolean): number {
  if (a.dimension === Dimension.date) return agree ? (a.low === a.high && b.low === b.high ? 0.05 : 0.15) : 0.1;
  if (a.dimension === Dimension.rank) return agree ? 0.22 : 0.15;
  if (agree && a.dimension === Dimension.count && Math.max(a.low, b.low) <= 10) return 0.12;
  if (!agree && a.dimension === Dimension.count && Math.min(a.low, b.low) <= 2) return 0.1;
  return agree && precision(a.low).digits >= 3 ? -0.06 : 0;
}

/** Whether the two are dated by days that cannot be the same. */
function isApart(a: Frame, b: Frame): boolean {
  const instant = a.dimension === Dimension.temperature;
  if (Number.isNaN(a.whenLow) || Number.isNaN(b.whenLow)) return false;
  return a.whenHigh < b.whenLow || b.whenHigh < a.whenLow ? instant || Math.abs(a.whenLow - b.whenLow) > 60 : false;
}

const WEIGHT: Readonly<Record<'head' | 'modifier' | 'near' | 'clause' | 'sentence', number>> = { head: 3, modifier: 1.5, near: 1.2, clause: 0.8, sentence: 0.25 };

function roleWeight(role: number): number {
  const weight = role >> WEIGHT_SHIFT;
  if (role & Role.head) return weight * WEIGHT.head;
  if (role & Role.modifier) return weight * WEIGHT.modifier;
  if (role & Role.clause) return weight * (role & Role.near ? WEIGHT.near : WEIGHT.clause);
  return weight * WEIGHT.sentence;
}

/** How alike the surroundings of two figures are, from 0 to 1: a cosine over their concepts, weighted by role. */
export function likeness(a: Frame, b: Frame, relation: ValueRelation): number {
  let shared = 0;
  let all = 0;
  let other = 0;
  let heads = 0;
  let headsA = 0;
  let headsB = 0;
  let i = 0;
  let j = 0;
  const [s, t] = [a.terms, b.terms];
  while (i < s.length || j < t.length) {
    const x = i < s.length ? s[i]! : Infinity;
    const y = j < t.length ? t[j]! : Infinity;
    if (x <= y) {
      const w = roleWeight(a.roles[i]!);
      all += w * w;
      if (a.roles[i]! & Role.head) headsA++;
      if (x === y) {
        shared += w * roleWeight(b.roles[j]!);
        if ((a.roles[i]! | b.roles[j]!) & Role.head) heads += (a.roles[i]! & b.roles[j]!) & Role.head ? 1 : 0.5;
      }
      i++;
    }
    if (y <= x) {
      const w = roleWeight(b.roles[j]!);
      other += w * w;
      if (b.roles[j]! & Role.head) headsB++;
      j++;
    }
  }
  if (all === 0 || other === 0) return 0;
  let score = shared / Math.sqrt(all * other);
  if (heads === 0 && relation !== 'agree') {
    const general = ((a.scope | b.scope) & Scope.people) !== 0;
    if (headsA > 0 && headsB > 0) score -= general ? 0.1 : relation === 'slip' ? 0.2 : 0.5;
    else if (relation !== 'slip') score -= general ? 0.05 : 0.15;
  } else if (heads === 0 && headsA > 0 && headsB > 0) score -= 0.05;
  return score;
}
