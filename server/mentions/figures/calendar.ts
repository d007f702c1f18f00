import { MONTHS } from '../../text/calendar-names.ts';
import { draft, type Draft } from './draft.ts';
import { isCapital, isWord, lengthOf, mark, spaced, wholeAt, word, type Scan } from './scan.ts';
import type { DateSpec } from './when.ts';

/** Numbered as in `DateSpec`. */
export const SEASONS: ReadonlyMap<string, number> = new Map([['winter', 0], ['spring', 1], ['summer', 2], ['fall', 3], ['autumn', 3]]);
/** Days from the article's. */
export const DAYS: ReadonlyMap<string, number> = new Map([['today', 0], ['yesterday', -1], ['tomorrow', 1], ['tonight', 0]]);
/** "last", "this", "next" and the like. */
export const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([['last', -1], ['this', 0], ['next', 1], ['past', -1], ['previous', -1], ['coming', 1]]);
/** Parts of a day, which belong to the date before them. */
export const PARTS = new Set('morning afternoon evening night noon lunchtime'.split(' '));
/** What a date is counted in from the article's. */
export type OffsetUnit = (DateSpec & { type: 'offset' })['unit'];
/** Units in which a date is counted from the article's. */
export const OFFSETS: ReadonlyMap<string, OffsetUnit> = new Map([['day', 'day'], ['week', 'week'], ['month', 'month'], ['quarter', 'quarter'], ['year', 'year'], ['decade', 'decade']]);

/** A date from token `from` to `to`. */
export const date = (from: number, to: number, when: DateSpec): Draft => draft(from, to, 'date', { when });
/** A date that says all of itself. */
export const exact = (iso: string): DateSpec => ({ type: 'exact', iso });
/** Years, whose bounds are numbers as well. */
export const yearSpan = (from: number, to: number, iso: string, low: number, high: number): Draft => draft(from, to, 'date', { when: exact(iso), low, high });
/** Zeros before a number. */
export const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** A year in digits at `i`: four of them, between 1000 and 2199. */
export function yearAt(s: Scan, i: number): number | null {
  const year = wholeAt(s, i);
  return year >= 1000 && year < 2200 && lengthOf(s, i) === 4 && (spaced(s, i + 1) || !isWord(s, i + 1)) ? year : null;
}

/** A day of the month at `i`, with its ending: "24", "1st". */
export function dayAt(s: Scan, i: number): { to: number; day: number } | null {
  const day = wholeAt(s, i);
  if (day < 1 || day > 31 || lengthOf(s, i) > 2) return null;
  if (spaced(s, i + 1) || !isWord(s, i + 1)) return { to: i + 1, day };
  return /^(?:st|nd|rd|th)$/.test(word(s, i + 1)) ? { to: i + 2, day } : null;
}

/** The name of a month, which ends before token `to`. */
export interface MonthName {
  readonly to: number;
  readonly month: number;
  /** Lower case, or also a plain word at this place ("May", "March", "Sun"): needs a number or a preposition beside it. */
  readonly doubtful: boolean;
}

/** The name of a month at `i`, with the full stop of its short form. */
export function monthAt(s: Scan, i: number): MonthName | null {
  const w = word(s, i);
  const month = MONTHS.get(w);
  if (!month) return null;
  const short = w.length <= 4 && !/^(may|june|july)$/.test(w);
  const to = short && mark(s, i + 1) === 46 && !spaced(s, i + 1) ? i + 2 : i + 1;
  return { to, month, doubtful: !isCapital(s, i) || w === 'may' || w === 'march' || short };
}

/** Whether what follows makes the number before it a count or measure: "2000 people", "2019 km". */
export function isMeasured(s: Scan, i: number): boolean {
  const w = word(s, i);
  return mark(s, i) === 37 || UNITS_AFTER.has(w) || (w === 'per' && word(s, i + 1) === 'cent') || PEOPLE.has(w);
}
const UNITS_AFTER = new Set('percent km kg kilometers kilometres miles meters metres feet tons tonnes hectares acres dollars euros pounds yen rpm mah mm cm sq square cubic megawatts mw million billion thousand hundred degrees'.split(' '));
const PEOPLE = new Set('people men women children troops soldiers jobs workers employees homes houses students patients deaths cases customers residents families'.split(' '));
