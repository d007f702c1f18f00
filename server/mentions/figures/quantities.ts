import type { Hedge } from '../mention.ts';
import { readAmount, type Amount } from './amount.ts';
import { changeBefore, changeOf } from './changes.ts';
import { isCode, isCounter, isEpithet, isPrefixed, isSerial } from './codes.ts';
import { readCompound } from './compounds.ts';
import { isCount } from './counts.ts';
import { withCourse } from './courses.ts';
import { draft, type Draft } from './draft.ts';
import { hedgeAfter, hedgeBefore } from './hedges.ts';
import { unitOfLabel } from './labels.ts';
import { countedNoun, type Noun } from './nouns.ts';
import { isEven } from './odds.ts';
import { readPer } from './per.ts';
import { readRange, type Range } from './ranges.ts';
import { readRatio, timesOf } from './ratios.ts';
import { mark, word, type Scan } from './scan.ts';
import { withSide } from './sides.ts';
import { unitLeftTo, unitSharedWith } from './suspended.ts';
import { PLAIN, type Traits } from './traits.ts';

/** What stands around an amount: the hedge before it, where that begins, and the hedge right after the number ("15-plus years"). */
interface Around {
  readonly hedge: Hedge | null;
  readonly from: number;
  readonly inner: Hedge | null;
}

/** A number with what belongs to it, at token `i`: amounts with units, ranges, shares, multiples, and plain counts. */
export function readQuantity(s: Scan, i: number): Draft | null {
  const bare = readAmount(s, i);
  const amount = bare && withCourse(s, withSide(s, bare));
  if (!amount || isPrefixed(s, amount.from) || isSerial(s, amount)) return null;
  const { hedge, from } = hedgeBefore(s, amount.from);
  const around: Around = { hedge, from, inner: hedgeAfter(s, amount.number.to).hedge };
  const compound = readCompound(s, amount);
  const range = compound || isEven(s, amount.from) ? null : readRange(s, amount);
  return range ? ranged(s, amount, range, around) : single(s, compound ?? amount, around);
}

function single(s: Scan, amount: Amount, around: Around): Draft | null {
  const { from, to, kind, value, low, high, unit } = amount;
  if (kind === null) return unitless(s, amount, around);
  if (kind === 'duration' && isEpithet(s, from, to)) return null;
  if (unit === 'day' && word(s, from) === 'one' && !BEFORE_ONE_DAY.has(word(s, from - 1)) && word(s, from + 1) === 'day') return null;
  return finished(s, draft(from, to, kind, { value, low, high, unit, traits: traitsOf(amount) }), around, null);
}

/** "one day" is some day, unless it lasts. */
const BEFORE_ONE_DAY = new Set('in for after than within least just only about nearly a every'.split(' '));

const traitsOf = ({ age, number }: Amount): Traits => (age || number.value === null ? { ...PLAIN, age, vague: number.value === null } : PLAIN);

function ranged(s: Scan, amount: Amount, { first, second, low, high }: Range, around: Around): Draft | null {
  const kind = second.kind ?? first.kind;
  const unit = second.unit === null || (second.unit === '$' && first.unit !== null) ? first.unit : second.unit;
  const change = changeBefore(s, around.from);
  if (word(s, first.to) === 'to') {
    // "increased by $43 to $419": a change and a level. "rose from 240 to 273": two levels.
    if (change.change === 'by' && (first.kind !== null || second.kind === null)) return single(s, amount, around);
    if (change.change === 'from') return finished(s, draft(first.from, first.to, kind ?? 'count', { value: low, unit }), around, null);
  }
  if (kind === null && (isCode(s, first.from, second.to) || !isCount(s, second))) return null;
  const noun = kind === null ? countedNoun(s, second.to, false) : null;
  const read = draft(amount.from, second.to, kind ?? 'count', { low, high, unit: kind === null ? (noun?.lemma ?? null) : unit, traits: { ...PLAIN, age: second.age } });
  return finished(s, read, around, noun);
}

/** A number without a unit: a share, a multiple, a count, or nothing. */
function unitless(s: Scan, amount: Amount, around: Around): Draft | null {
  const { from, to, number, value, low, high } = amount;
  if (isCounter(s, from, to)) return null;
  const ratio = timesOf(s, number) ?? readRatio(s, number);
  if (ratio) return finished(s, ratio, around, null);
  if (isCode(s, from, to) || !isCount(s, amount)) return null;
  const open = unitLeftTo(s, to) ?? unitSharedWith(s, from, to);
  if (open) return finished(s, draft(from, to, open.kind ?? 'count', { value, low, high, unit: open.unit, traits: { ...traitsOf(amount), age: open.age } }), around, null);
  const noun = countedNoun(s, around.inner === null ? to : hedgeAfter(s, to).to, value === 1, value === null);
  const measured = noun === null ? unitOfLabel(s, around.from) : null;
  return finished(s, draft(from, to, measured ? 'measure' : 'count', { value, low, high, unit: measured ?? noun?.lemma ?? null, traits: traitsOf(amount) }), around, noun);
}

/** Adds what stands around: the hedge, what it is per, and whether it is a change. */
function finished(s: Scan, read: Draft, { hedge, from, inner }: Around, noun: Noun | null): Draft {
  const through = Math.max(read.to, noun?.to ?? 0);
  const close = hedgeAfter(s, read.to);
  // "14 people or more"
  const after = close.hedge === null && through > read.to && word(s, through) === 'or' ? hedgeAfter(s, through) : close;
  const per = readPer(s, Math.max(through, after.to)) ?? (through > read.to ? readPer(s, read.to) : null) ?? (read.kind === 'money' || read.kind === 'measure' ? readPer(s, pastBracket(s, read.to)) : null);
  const change = changeOf(s, from, read.to, noun !== null);
  const { kind, value, low, high, unit, when, iso } = read;
  return {
    from: read.from,
    // A plus sign belongs to the figure, words do not.
    to: after.hedge === 'at-least' && after.to === read.to + 1 ? after.to : read.to,
    through, kind, value, low, high, unit,
    per: per?.per ?? read.per,
    hedge: (spansTime(s, read, hedge, from) ? null : hedge) ?? after.hedge ?? inner,
    when, iso,
    traits: change.change === null ? read.traits : { ...read.traits, ...change },
  };
}

/** "9 billion shekels ($2.4 billion) a year": the token after a bracket that begins at `i` or ends there, else `i`, where no rate begins twice. */
function pastBracket(s: Scan, i: number): number {
  if (mark(s, i) === 41) return i + 1;
  if (mark(s, i) !== 40) return i;
  for (let at = i + 1; at < i + 8; at++) if (mark(s, at) === 41) return at + 1;
  return i;
}

/** "over 18 months" says how long something takes; "for over two years" that it took more. */
function spansTime(s: Scan, read: Draft, hedge: Hedge | null, from: number): boolean {
  return read.kind === 'duration' && hedge === 'more-than' && word(s, from) === 'over' && !read.traits.age && !BEFORE_OVER.has(word(s, from - 1));
}
const BEFORE_OVER = new Set('for in after of by just well little lasted took takes lasting is was and been served serving spent at'.split(' '));
