import { draft, type Draft } from './draft.ts';
import { TIME_UNITS } from './duration.ts';
import { readNumber } from './numbers.ts';
import { afterHyphen, isCapital, isHyphen, isNumber, isWord, mark, raw, spaced, word, type Scan } from './scan.ts';
import { ONES, TENS } from './spelled.ts';
import type { DateSpec, Lean } from './when.ts';

export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'.split(' ').flatMap((name, i) => [[name, i + 1] as const, ...(name.length > 4 ? [[name.slice(0, 3), i + 1] as const] : [])]).concat([['sept', 9] as const]),
);
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').flatMap((name, i) => [[name, i] as const, [name.slice(0, 3), i] as const]).concat([['tues', 2] as const, ['thurs', 4] as const, ['weds', 3] as const]),
);
const SEASONS: ReadonlyMap<string, number> = new Map([['winter', 0], ['spring', 1], ['summer', 2], ['fall', 3], ['autumn', 3]]);
const DAYS: ReadonlyMap<string, number> = new Map([['today', 0], ['yesterday', -1], ['tomorrow', 1], ['tonight', 0]]);
const STEPS: ReadonlyMap<string, -1 | 0 | 1> = new Map([['last', -1], ['this', 0], ['next', 1], ['past', -1], ['previous', -1], ['coming', 1]]);
const PARTS = new Set('morning afternoon evening night noon lunchtime'.split(' '));
type OffsetUnit = (DateSpec & { type: 'offset' })['unit'];
const OFFSETS: ReadonlyMap<string, OffsetUnit> = new Map([['day', 'day'], ['week', 'week'], ['month', 'month'], ['quarter', 'quarter'], ['year', 'year'], ['decade', 'decade']]);

/** A date that begins at token `i`. */
export function readDate(s: Scan, i: number): Draft | null {
  if (isNumber(s, i)) return readDayMonth(s, i) ?? readIso(s, i) ?? readSlashed(s, i) ?? readDotted(s, i) ?? readDecade(s, i) ?? readYear(s, i);
  if (mark(s, i) !== 0) return readShortDecade(s, i);
  return readWeekday(s, i) ?? readSpelledYear(s, i) ?? readMonth(s, i) ?? readRelative(s, i) ?? readSeason(s, i);
}

const date = (from: number, to: number, when: DateSpec): Draft => draft(from, to, 'date', { when });
const exact = (iso: string): DateSpec => ({ type: 'exact', iso });
/** Years, whose bounds are numbers as well. */
const years = (from: number, to: number, iso: string, low: number, high: number): Draft => draft(from, to, 'date', { when: exact(iso), low, high });
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** A year in digits at `i`: four of them, between 1000 and 2199. */
function yearAt(s: Scan, i: number): number | null {
  if (!isNumber(s, i)) return null;
  const digits = raw(s, i);
  return /^(?:1\d|20|21)\d\d$/.test(digits) && (spaced(s, i + 1) || !isWord(s, i + 1)) ? Number(digits) : null;
}

/** A day of the month at `i`, with its ending: "24", "1st". */
function dayAt(s: Scan, i: number): { to: number; day: number } | null {
  if (!isNumber(s, i) || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(raw(s, i))) return null;
  const day = Number(raw(s, i));
  if (spaced(s, i + 1) || !isWord(s, i + 1)) return { to: i + 1, day };
  return /^(?:st|nd|rd|th)$/.test(word(s, i + 1)) ? { to: i + 2, day } : null;
}

interface MonthName {
  readonly to: number;
  readonly month: number;
  /** Lower case, or also a plain word at this place ("May", "March", "Sun"): needs a number or a preposition beside it. */
  readonly doubtful: boolean;
}

function monthAt(s: Scan, i: number): MonthName | null {
  const w = word(s, i);
  const month = MONTHS.get(w);
  if (!month) return null;
  const short = w.length <= 4 && !/^(may|june|july)$/.test(w);
  const to = short && mark(s, i + 1) === 46 && !spaced(s, i + 1) ? i + 2 : i + 1;
  return { to, month, doubtful: !isCapital(s, i) || w === 'may' || w === 'march' || short };
}

/** Where a day-first or month-first date goes on with a year; the comma before it may be missing. */
function yearAfter(s: Scan, i: number): { to: number; year: number } | null {
  const at = mark(s, i) === 44 ? i + 1 : i;
  const year = yearAt(s, at);
  return year === null ? null : { to: at + 1, year };
}

function dayDate(s: Scan, from: number, to: number, month: number, day: number, year: { to: number; year: number } | null, lean: Lean): Draft {
  if (year) return date(from, year.to, exact(`${pad(year.year, 4)}-${pad(month)}-${pad(day)}`));
  const years = yearsAfter(s, to);
  return date(from, years?.to ?? to, { type: 'day', month, day, lean, years: years?.years ?? null });
}

/** "next year", "of last year", "this year" after a day or month. */
function yearsAfter(s: Scan, i: number): { to: number; years: number } | null {
  const at = word(s, i) === 'of' ? i + 1 : i;
  const step = STEPS.get(word(s, at));
  return step !== undefined && word(s, at + 1) === 'year' ? { to: at + 2, years: step } : null;
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
    }
    return dayDate(s, i, to, name.month, day.day, yearAfter(s, to), 0);
  }
  const comma = word(s, name.to) === 'of' ? name.to + 1 : name.to;
  const year = yearAfter(s, comma);
  if (year && isCapital(s, i)) return date(i, year.to, exact(`${pad(year.year, 4)}-${pad(name.month)}`));
  if (name.doubtful && !(isCapital(s, i) && BEFORE_MONTH.has(word(s, i - 1)))) return null;
  // "June Miller", "Theresa May"
  const beside = isCapital(s, name.to) || (isCapital(s, i - 1) && i - 1 > s.from);
  if (beside && !(BEFORE_MONTH.has(word(s, i - 1)) && word(s, i - 1) !== 'and')) return null;
  const years = yearsAfter(s, name.to);
  return date(i, years?.to ?? name.to, { type: 'month', month: name.month, lean: leanOf(s, i), years: years?.years ?? null });
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
  return dayDate(s, i, name.to, name.month, day.day, yearAfter(s, name.to), 0);
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
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(raw(s, i));
  if (!parts) return null;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 1000 ? date(i, i + 1, exact(`${pad(year, 4)}-${pad(month)}-${pad(day)}`)) : null;
}

/** "the 1990s", "mid-2020s": ISO 8601-2 writes them "199X". */
function readDecade(s: Scan, i: number): Draft | null {
  return /^(?:1\d|20)\d0$/.test(raw(s, i)) && !spaced(s, i + 1) && word(s, i + 1) === 's' ? years(i, i + 2, `${raw(s, i).slice(0, 3)}X`, Number(raw(s, i)), Number(raw(s, i)) + 9) : null;
}

/** "the '90s" */
function readShortDecade(s: Scan, i: number): Draft | null {
  const c = mark(s, i);
  if ((c !== 39 && c !== 0x2019 && c !== 0x2018) || !/^\d0$/.test(raw(s, i + 1)) || spaced(s, i + 1) || spaced(s, i + 2) || word(s, i + 2) !== 's') return null;
  const century = Number(raw(s, i + 1)) <= 20 ? '20' : '19';
  const first = Number(century + raw(s, i + 1));
  return years(i, i + 3, `${century}${raw(s, i + 1).slice(0, 1)}X`, first, first + 9);
}

const BEFORE_YEAR = new Set('in since until till by during from of before after to between and the early late mid year through circa around'.split(' '));

/** "in 2014", "the 2009 fire", "2014-2018": a bare number of four digits that nothing shows to be a count. */
function readYear(s: Scan, i: number): Draft | null {
  const year = yearAt(s, i);
  if (year === null || (!spaced(s, i) && !isHyphen(s, i - 1) && mark(s, i - 1) !== 40 && mark(s, i - 1) !== 47)) return null;
  const before = word(s, i - 1);
  const season = BEFORE_YEAR.has(before);
  // Away from our own time it takes a word that says year.
  if ((year < 1800 || year > 2060) && !(season && before !== 'the' && before !== 'to' && before !== 'of' && before !== 'and' && before !== 'around')) {
    if (!(before === 'and' && yearAt(s, i - 2) !== null)) return null;
  }
  if (isHyphen(s, i - 1) && !spaced(s, i) && !isNumber(s, i - 2) && !/^(?:mid|pre|post|early|late)$/.test(word(s, i - 2))) return null;
  let to = i + 1;
  let last = year;
  if ((isHyphen(s, to) || mark(s, to) === 47) && !spaced(s, to) && !spaced(s, to + 1) && isNumber(s, to + 1)) {
    last = /^\d\d$/.test(raw(s, to + 1)) ? Math.floor(year / 100) * 100 + Number(raw(s, to + 1)) : (yearAt(s, to + 1) ?? 0);
    if (last <= year) return null;
    to += 2;
  }
  if (isMeasured(s, to) || (word(s, to) === 'over' && isNumber(s, to + 1))) return null;
  return years(i, to, last > year ? `${pad(year, 4)}/${pad(last, 4)}` : pad(year, 4), year, last);
}

/** "nineteen ninety-nine", and after a preposition "twenty twenty-five". */
function readSpelledYear(s: Scan, i: number): Draft | null {
  const century = CENTURIES.get(word(s, i));
  if (century === undefined || isHyphen(s, i + 1)) return null;
  const tens = TENS.get(word(s, i + 1));
  const next = tens === undefined ? i + 1 : afterHyphen(s, i + 2);
  const ones = ONES.get(word(s, next));
  const alone = ones !== undefined && (tens === undefined ? ones >= 10 : ones > 0 && ones < 10);
  const rest = (tens ?? 0) + (alone ? ones : 0);
  if (rest < 10 || (!BEFORE_YEAR.has(word(s, i - 1)) && !(century === 19 && tens !== undefined))) return null;
  const year = century * 100 + rest;
  return years(i, alone ? next + 1 : next, pad(year, 4), year, year);
}
const CENTURIES: ReadonlyMap<string, number> = new Map([['eighteen', 18], ['nineteen', 19], ['twenty', 20]]);

/** Whether what follows makes the number before it a count or measure: "2000 people", "2019 km". */
function isMeasured(s: Scan, i: number): boolean {
  const w = word(s, i);
  return mark(s, i) === 37 || UNITS_AFTER.has(w) || (w === 'per' && word(s, i + 1) === 'cent') || PEOPLE.has(w);
}
const UNITS_AFTER = new Set('percent km kg kilometers kilometres miles meters metres feet tons tonnes hectares acres dollars euros pounds yen rpm mah mm cm sq square cubic megawatts mw million billion thousand hundred degrees'.split(' '));
const PEOPLE = new Set('people men women children troops soldiers jobs workers employees homes houses students patients deaths cases customers residents families'.split(' '));

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
  if (named) return { ...named, from: i };
  if (PARTS.has(word(s, to))) to++;
  const lean: Lean = step === 1 || (step === 0 && isFuture(s, i)) || isAhead(s, i) ? 1 : step === -1 ? -1 : 0;
  return date(i, to, { type: 'weekday', day, lean });
}

/** How far before a weekday its verb is looked for, in tokens. */
const REACH = 8;
const FUTURE = new Set(['will', "'ll", 'shall', 'scheduled', 'due', 'upcoming']);

/** "will … on Friday" with nothing that ends the clause between. */
function isFuture(s: Scan, i: number): boolean {
  for (let at = i - 1; at >= Math.max(s.from, i - REACH); at--) {
    const c = mark(s, at);
    if (c === 44 || c === 59 || c === 34 || c === 0x201d) return false;
    if (FUTURE.has(word(s, at))) return true;
  }
  return false;
}

/** A weekday still to come: its clause is about the future, or it is a term for something expected. */
function isAhead(s: Scan, i: number): boolean {
  if (isFuture(s, i)) return true;
  if (!/^(?:by|until|before)$/.test(word(s, i - 1))) return false;
  for (let at = i - 1; at >= Math.max(s.from, i - REACH); at--) if (/^(?:expect|expects|expected|forecast|could|would|likely|plans|planned|must|hopes)$/.test(word(s, at))) return true;
  return false;
}

/** A month is the last of its name after a verb of the past, the next after one of the future, else the nearer one. */
function leanOf(s: Scan, i: number): Lean {
  if (isAhead(s, i)) return 1;
  if (word(s, i - 1) === 'since') return -1;
  for (let at = i - 1; at >= Math.max(s.from, i - REACH); at--) {
    const w = word(s, at);
    if (/^(?:to|due|expected|scheduled|planned|set|until|by|before)$/.test(w)) return 0;
    if (PAST.has(w) || (w.endsWith('ed') && w.length > 4)) return -1;
  }
  return 0;
}
const PAST = new Set('was were had did began cost died went came took gave rose fell held won lost met left said told became made got found saw'.split(' '));

/** "yesterday", "last week", "this month", "last fall", "next July". */
function readRelative(s: Scan, i: number): Draft | null {
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

/** "spring 2025", "the fall of 2024", "late 2023" */
function readSeason(s: Scan, i: number): Draft | null {
  if (!SEASONS.has(word(s, i))) return null;
  const at = word(s, i + 1) === 'of' ? i + 2 : i + 1;
  const year = yearAt(s, at);
  return year === null ? null : years(i, at + 1, pad(year, 4), year, year);
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

/** Words that a date may begin with, for the gate in `figures.ts`. */
export const DATE_WORDS: readonly string[] = [...MONTHS.keys(), ...WEEKDAYS.keys(), ...SEASONS.keys(), ...DAYS.keys(), 'last', 'this', 'next', ...CENTURIES.keys()];
