import { POSSESSIVE } from '../../text/tokens.ts';
import { MONTHS, WEEKDAYS } from '../../text/calendar-names.ts';
import { POSTPONING } from '../words/postponing.ts';
import { DAYS, SEASONS, STEPS, PARTS, date, exact, pad, yearAt, dayAt, monthAt, isMeasured } from './calendar.ts';
import type { Draft } from './draft.ts';
import { readMonthDay } from './month-days.ts';
import { readRelative } from './relative.ts';
import { isCapital, isHyphen, isNumber, isWord, lengthOf, mark, raw, spaced, word, type Scan } from './scan.ts';
import { isAhead, isDeadline, isFuture, isLimit, leanOf } from './tense.ts';
import type { Lean } from './when.ts';
import { CENTURIES, readYears } from './years.ts';

/** A date that begins at token `i`. */
export function readDate(s: Scan, i: number): Draft | null {
  if (isNumber(s, i)) return readDayMonth(s, i) ?? readIso(s, i) ?? readSlashed(s, i) ?? readDotted(s, i) ?? readYears(s, i) ?? readMonthDay(s, i);
  if (mark(s, i) !== 0) return readYears(s, i);
  return readWeekday(s, i) ?? readYears(s, i) ?? readMonth(s, i) ?? readYearsDay(s, i) ?? readRelative(s, i);
}

/** Where a day-first or month-first date goes on with a year; the comma before it may be missing. */
function yearAfter(s: Scan, i: number): { to: number; year: number } | null {
  const at = mark(s, i) === 44 ? i + 1 : i;
  const year = yearAt(s, at);
  return year === null ? null : { to: at + 1, year };
}

function dayDate(s: Scan, from: number, to: number, month: number, day: number, year: { to: number; year: number } | null): Draft {
  if (year) return date(from, year.to, exact(`${pad(year.year, 4)}-${pad(month)}-${pad(day)}`));
  const years = yearsAfter(s, to);
  return date(from, years?.to ?? to, { type: 'day', month, day, lean: dayLean(s, from, to), years: years?.years ?? null });
}

/** Where a day that the words give no year lies: ahead where its clause is, back where that tells what was done "on March 1". */
function dayLean(s: Scan, i: number, to: number): Lean {
  const before = word(s, i - 1);
  if (before === 'since') return 0;
  return isAhead(s, i) || isPutOff(s, i) || isDeadline(s, i) || isLimit(s, to) ? 1 : (before === 'on' || before === 'after') && leanOf(s, i) < 0 ? -1 : 0;
}

/** "pushing the last day to June 24", "postponed until 5 March": to what was still to come. */
function isPutOff(s: Scan, i: number): boolean {
  if (!/^(?:to|until|till)$/.test(word(s, i - 1))) return false;
  for (let at = i - 2; at >= Math.max(s.from, i - REACH); at--) if (PUTS_OFF.has(word(s, at))) return word(s, at - 1) !== 'had' && !(word(s, at - 1) === 'been' && word(s, at - 2) === 'had');
  return false;
}
/** So many tokens before a day stands the verb that puts something off. */
const REACH = 9;
const PUTS_OFF = new Set(POSTPONING.split(' '));

/** "next year", "of last year", "this year" after a day or month. */
function yearsAfter(s: Scan, i: number): { to: number; years: number } | null {
  const at = word(s, i) === 'of' ? i + 1 : i;
  const step = STEPS.get(word(s, at));
  return step !== undefined && word(s, at + 1) === 'year' ? { to: at + 2, years: step } : null;
}

/** "next year, on October 11" */
function readYearsDay(s: Scan, i: number): Draft | null {
  const years = yearsAfter(s, i);
  if (!years) return null;
  const on = mark(s, years.to) === 44 ? years.to + 1 : years.to;
  if (word(s, on) !== 'on') return null;
  const day = isNumber(s, on + 1) ? readDayMonth(s, on + 1) : readMonth(s, on + 1);
  return day?.when?.type === 'day' ? date(i, day.to, { ...day.when, years: years.years }) : null;
}

/** "August 24, 2025", "Aug. 15", "Aug. 15-17", "August 2025", "in August". */
function readMonth(s: Scan, i: number): Draft | null {
  const name = monthAt(s, i);
  if (!name) return null;
  const day = dayAt(s, name.to);
  if (day && !isMeasured(s, day.to)) {
    let { to } = day;
    // The last day of several belongs to the span; the first is the date.
    if (isHyphen(s, to) || word(s, to) === 'to') {
      const last = dayAt(s, to + 1);
      if (last && last.day > day.day) to = last.to;
    } else if (word(s, to) === 'and') {
      const last = dayAt(s, to + 1);
      if (last && last.day > day.day && (!isWord(s, last.to) || AFTER_DAYS.has(word(s, last.to)))) to = last.to;
    }
    return dayDate(s, i, to, name.month, day.day, yearAfter(s, to));
  }
  const comma = word(s, name.to) === 'of' ? name.to + 1 : name.to;
  const year = yearAfter(s, comma);
  if (year && isCapital(s, i)) return date(i, year.to, exact(`${pad(year.year, 4)}-${pad(name.month)}`));
  if (name.doubtful && !(isCapital(s, i) && BEFORE_MONTH.has(word(s, i - 1))) && !isMarch(s, i)) return null;
  // "June Miller", "Theresa May"
  const beside = isCapital(s, name.to) || (isCapital(s, i - 1) && i - 1 > s.from);
  if (beside && !(BEFORE_MONTH.has(word(s, i - 1)) && word(s, i - 1) !== 'and')) return null;
  const years = yearsAfter(s, name.to);
  return date(i, years?.to ?? name.to, { type: 'month', month: name.month, lean: leanOf(s, i), years: years?.years ?? null });
}
/** After the second of two days, "on Feb. 5 and 6 in Osso"; any other word is what is counted. */
const AFTER_DAYS = new Set('in at to with for on by and but when where as after before'.split(' '));
/** "named March as the date": a capital that nothing but the month asks for, since "May" is a surname too and other short names are words. */
function isMarch(s: Scan, i: number): boolean {
  const isNamed = (s.tokens.flags[i - 1]! & POSSESSIVE) !== 0 || isCapital(s, i - 1);
  return i > s.from + 1 && word(s, i) === 'march' && isCapital(s, i) && isWord(s, i - 1) && !isNamed && !isCapital(s, i + 1) && !/^(?:the|a|this|that|their|annual)$/.test(word(s, i - 1)) && !/^(?:on|for|of|to)$/.test(word(s, i + 1));
}
const BEFORE_MONTH = new Set('in since until till by from of late early mid last next this through and between to during before after'.split(' '));

/** "15 August 2025", "1st of May", "24 Aug". */
function readDayMonth(s: Scan, i: number): Draft | null {
  const day = dayAt(s, i);
  if (!day) return null;
  // "6-8 May": the first day is the date.
  const last = isHyphen(s, day.to) || word(s, day.to) === 'to' ? dayAt(s, day.to + 1) : null;
  const end = last && last.day > day.day ? last.to : day.to;
  const at = word(s, end) === 'of' || (isHyphen(s, end) && !spaced(s, end)) ? end + 1 : end;
  const name = monthAt(s, at);
  if (!name || !isCapital(s, at)) return null;
  return dayDate(s, i, name.to, name.month, day.day, yearAfter(s, name.to));
}

/** "2025-08-24" */
function readIso(s: Scan, i: number): Draft | null {
  if (yearAt(s, i) === null || !isHyphen(s, i + 1) || !isHyphen(s, i + 3) || !isNumber(s, i + 2) || !isNumber(s, i + 4) || spaced(s, i + 1) || spaced(s, i + 2) || spaced(s, i + 3) || spaced(s, i + 4)) return null;
  const iso = `${raw(s, i)}-${raw(s, i + 2)}-${raw(s, i + 4)}`;
  return /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(iso) ? date(i, i + 5, exact(iso)) : null;
}

/** "8/24/2025", "24/8/2025": the month first unless that cannot be. */
function readSlashed(s: Scan, i: number): Draft | null {
  if (mark(s, i + 1) !== 47 || mark(s, i + 3) !== 47 || spaced(s, i + 1) || spaced(s, i + 2) || spaced(s, i + 3) || spaced(s, i + 4)) return null;
  const year = yearAt(s, i + 4);
  const [a, b] = [Number(raw(s, i)), Number(raw(s, i + 2))];
  if (year === null || !(a >= 1 && b >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31)) return null;
  const [month, day] = a <= 12 ? [a, b] : [b, a];
  return date(i, i + 5, exact(`${pad(year, 4)}-${pad(month)}-${pad(day)}`));
}

/** "24.08.2025" */
function readDotted(s: Scan, i: number): Draft | null {
  const parts = lengthOf(s, i) < SHORTEST_DOTTED ? null : /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(raw(s, i));
  if (!parts) return null;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1000 ? date(i, i + 1, exact(`${pad(year, 4)}-${pad(month)}-${pad(day)}`)) : null;
}

/** "1.8.2025" */
const SHORTEST_DOTTED = 8;

/** "Sunday", "last Friday", "Sunday, Aug. 24, 2025", "Sunday morning", "Sunday 13 July". */
function readWeekday(s: Scan, i: number): Draft | null {
  const step = STEPS.get(word(s, i));
  const at = step === undefined ? i : i + 1;
  const w = word(s, at);
  const day = WEEKDAYS.get(w);
  if (day === undefined || !isCapital(s, at)) return null;
  let to = at + 1;
  if (w.length < 6) {
    if (mark(s, to) === 46 && !spaced(s, to)) to++;
    else if (!(mark(s, to) === 44 || MONTHS.has(word(s, to)))) return null;
  }
  const comma = mark(s, to) === 44 ? to + 1 : to;
  const named = isNumber(s, comma) ? readDayMonth(s, comma) : monthAt(s, comma) && dayAt(s, monthAt(s, comma)!.to) ? readMonth(s, comma) : null;
  if (named) return { ...named, from: i, when: named.when?.type === 'day' ? { ...named.when, weekday: day } : named.when };
  if (PARTS.has(word(s, to))) to++;
  const week = step === undefined ? weekAfter(s, to) : null;
  if (week) return date(i, week.to, { type: 'weekday', day, lean: 0, weeks: week.weeks });
  const lean: Lean = step === 1 || (step === 0 && isFuture(s, i)) || isAhead(s, i) || isPlanned(s, to) || isLimit(s, to) ? 1 : step === -1 ? -1 : 0;
  return date(i, to, { type: 'weekday', day, lean });
}

/** "Friday of last week", "on Friday last week" */
function weekAfter(s: Scan, i: number): { to: number; weeks: number } | null {
  const at = word(s, i) === 'of' ? i + 1 : i;
  const step = STEPS.get(word(s, at));
  return step !== undefined && word(s, at + 1) === 'week' ? { to: at + 2, weeks: step } : null;
}

/** "Tuesday's planned launch" */
const isPlanned = (s: Scan, to: number): boolean => to < s.to && (s.tokens.flags[to]! & POSSESSIVE) !== 0 && /^(?:planned|scheduled|expected|upcoming)$/.test(word(s, to + 1));

/** Words that a date may begin with, for the gate in `figures.ts`. */
export const DATE_WORDS: readonly string[] = [...MONTHS.keys(), ...WEEKDAYS.keys(), ...SEASONS.keys(), ...DAYS.keys(), 'last', 'this', 'next', ...CENTURIES.keys()];
