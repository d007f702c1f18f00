import { SEASONS, DAYS, STEPS, PARTS, OFFSETS, date, monthAt } from './calendar.ts';
import type { Draft } from './draft.ts';
import { TIME_UNITS } from './duration.ts';
import { readNumber } from './numbers.ts';
import { isCapital, isHyphen, isNumber, word, type Scan } from './scan.ts';
import { isFuture } from './tense.ts';

/** "yesterday", "last week", "this month", "last fall", "next July". */
export function readRelative(s: Scan, i: number): Draft | null {
  const w = word(s, i);
  const day = DAYS.get(w);
  if (day !== undefined) {
    return date(i, PARTS.has(word(s, i + 1)) ? i + 2 : i + 1, { type: 'offset', unit: 'day', amount: day });
  }
  const step = STEPS.get(w);
  return step === undefined ? null : readStep(s, i, step);
}

function readStep(s: Scan, i: number, step: -1 | 0 | 1): Draft | null {
  const w = word(s, i);
  // "the past year", "over the last month" are spans of time.
  if (w === 'past' || ((w === 'last' || w === 'next' || w === 'coming' || w === 'previous') && word(s, i - 1) === 'the')) return null;
  if (w === 'previous' || w === 'coming') return null;
  const next = word(s, i + 1);
  if (isHyphen(s, i + 1)) return null;
  const unit = OFFSETS.get(next);
  if (unit && unit !== 'day') return date(i, i + 2, { type: 'offset', unit, amount: step });
  if (next === 'weekend') return date(i, i + 2, { type: 'weekday', day: 6, lean: step === 1 ? 1 : step === 0 && isFuture(s, i) ? 1 : 0 });
  if (next === 'night' && step === -1) return date(i, i + 2, { type: 'offset', unit: 'day', amount: -1 });
  if (step === 0 && /^(?:morning|afternoon|evening)$/.test(next)) return date(i, i + 2, { type: 'offset', unit: 'day', amount: 0 });
  const season = SEASONS.get(next);
  if (season !== undefined) return date(i, i + 2, { type: 'season', season, which: step });
  const month = monthAt(s, i + 1);
  if (month && isCapital(s, i + 1) && !isNumber(s, month.to)) return date(i, month.to, { type: 'month', month: month.month, lean: step === 0 ? 0 : step, years: null });
  return null;
}

/** "three years ago", "a week ago". */
export function readAgo(s: Scan, i: number): Draft | null {
  const article = word(s, i) === 'a' || word(s, i) === 'an';
  const number = article ? null : readNumber(s, i);
  const amount = article ? 1 : (number?.value ?? null);
  const at = article ? i + 1 : (number?.to ?? i);
  if (amount === null || !Number.isInteger(amount) || amount > 1000) return null;
  const unit = OFFSETS.get(TIME_UNITS.get(word(s, at)) ?? '');
  return unit && word(s, at + 1) === 'ago' ? date(i, at + 2, { type: 'offset', unit, amount: -amount }) : null;
}
