import type { Hedge } from '../mention.ts';
import { readAmount, type Amount } from './amount.ts';
import { changeBefore, changeOf } from './changes.ts';
import { isCode, isPrefixed } from './codes.ts';
import { readCompound } from './compounds.ts';
import { isCount } from './counts.ts';
import { draft, type Draft } from './draft.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { countedNoun } from './nouns.ts';
import { readPer } from './per.ts';
import { readRange, type Range } from './ranges.ts';
import { readRatio, timesOf } from './ratios.ts';
import { word, type Scan } from './scan.ts';
import { PLAIN, type Traits } from './traits.ts';

/** A number with what belongs to it, at token `i`: amounts with units, ranges, shares, multiples, and plain counts. */
export function readQuantity(s: Scan, i: number): Draft | null {
  const amount = readAmount(s, i);
  if (!amount || isPrefixed(s, amount.from)) return null;
  const { hedge, from } = hedgeBefore(s, amount.from);
  const compound = readCompound(s, amount);
  const range = compound ? null : readRange(s, amount);
  if (range) return ranged(s, amount, range, hedge, from);
  return single(s, compound ?? amount, hedge, from);
}

function single(s: Scan, amount: Amount, hedge: Hedge | null, from: number): Draft | null {
  if (amount.kind === null) return uncounted(s, amount, hedge, from);
  return finished(s, draft(amount.from, amount.to, amount.kind, { value: amount.value, low: amount.low, high: amount.high, unit: amount.unit, traits: traitsOf(amount) }), hedge, from);
}

const traitsOf = (amount: Amount): Traits => (amount.age || amount.number.value === null ? { ...PLAIN, age: amount.age, vague: amount.number.value === null } : PLAIN);

function ranged(s: Scan, amount: Amount, { first, second, low, high }: Range, hedge: Hedge | null, from: number): Draft | null {
  const kind = second.kind ?? first.kind;
  const unit = second.unit === null || (second.unit === '$' && first.unit !== null) ? first.unit : second.unit;
  const change = changeBefore(s, from);
  if (change.change === 'by' && first.kind !== null && word(s, first.to) === 'to') return single(s, amount, hedge, from);
  if (change.change === 'from' && word(s, first.to) === 'to') {
    // "rose from 240 to 273" gives two levels, not a range.
    return draft(first.from, first.to, kind ?? 'count', { value: low, unit, traits: { ...PLAIN, ...change } });
  }
  if (kind === null && (isCode(s, first.from, second.to) || !isCount(s, second))) return null;
  const noun = kind === null ? countedNoun(s, second.to, false) : null;
  const read = draft(amount.from, second.to, kind ?? 'count', { low, high, unit: kind === null ? (noun?.lemma ?? null) : unit, traits: { ...PLAIN, age: second.age } });
  return finished(s, read, hedge, from, noun?.to);
}

/** A number without a unit: a share, a multiple, a count, or nothing. */
function uncounted(s: Scan, amount: Amount, hedge: Hedge | null, from: number): Draft | null {
  const { number } = amount;
  const ratio = timesOf(s, number) ?? readRatio(s, number);
  if (ratio) return finished(s, ratio, hedge, from);
  if (isCode(s, amount.from, amount.to) || !isCount(s, amount)) return null;
  const noun = countedNoun(s, amount.to, amount.value === 1, amount.value === null);
  const read = draft(amount.from, amount.to, 'count', { value: amount.value, low: amount.low, high: amount.high, unit: noun?.lemma ?? null, traits: traitsOf(amount) });
  return finished(s, read, hedge, from, noun?.to);
}

/** Adds what stands around: the hedge, what it is per, and whether it is a change. `end`: token after the counted noun. */
function finished(s: Scan, read: Draft, before: Hedge | null, from: number, end = read.to): Draft {
  const after = hedgeAfter(s, read.to);
  const per = readPer(s, Math.max(end, after.to)) ?? (end > read.to ? readPer(s, read.to) : null);
  const change = changeOf(s, from, read.to);
  return {
    ...read,
    to: Math.max(read.to, after.hedge === 'at-least' && after.to === read.to + 1 ? after.to : read.to),
    hedge: spansTime(s, read, before, from) ? after.hedge : (before ?? after.hedge),
    per: per?.per ?? read.per,
    traits: change.change === null ? read.traits : { ...read.traits, ...change },
  };
}

/** "over 18 months" says how long something takes; "for over two years" that it took more. */
function spansTime(s: Scan, read: Draft, hedge: Hedge | null, from: number): boolean {
  return read.kind === 'duration' && hedge === 'more-than' && word(s, from) === 'over' && !read.traits.age && !/^(?:for|in|after|of|by|just|well|little|lasted|took|takes|lasting|is|was|and|been|served|serving|spent|at)$/.test(word(s, from - 1));
}
