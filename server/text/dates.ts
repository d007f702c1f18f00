import { MONTHS } from './calendar-names.ts';

/** A calendar date as far as it is given: `year` is null in "July 13". */
export interface CalendarDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

/** Source of a pattern for a month's name or its usual abbreviations. */
export const MONTH = '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)';

/** Source of a pattern for a weekday before a date, if there is one, with the space after it. */
export const WEEKDAY = '(?:(?:[Mm]on|[Tt]ues?|[Ww]ed(?:nes)?|[Tt]hu(?:rs?)?|[Ff]ri|[Ss]at(?:ur)?|[Ss]un)(?:day)?\\.?,?\\s+)?';

const ORDINAL = '(?:st|nd|rd|th)?';
/** Source of a pattern for a day of the month in digits: "24", "24th". */
export const DAY = `\\d{1,2}${ORDINAL}`;

const YEAR = '((?:19|20)\\d\\d)';
const MONTH_DAY = new RegExp(`\\b(${MONTH})\\.?\\s+(\\d{1,2})${ORDINAL}\\b(?:,?\\s+${YEAR}\\b)?`, 'i');
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})${ORDINAL}\\s+(?:of\\s+)?(${MONTH})\\b\\.?(?:,?\\s+${YEAR}\\b)?`, 'i');
const NUMERIC = /(?<!\d)((?:19|20)\d\d)([-/._]?)(\d\d)\2(\d\d)(?!\d)/;
/** Day first, with full stops, as on the European continent: "24.08.2025". */
const DOTTED = /(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?!\d)/;
/** Day or month first; read only where one of them can be no month. */
const SLASHED = /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/;

/** The first date with a year in `s`, as YYYY-MM-DD. Meant for short strings: a header line, a file name. */
export function isoDate(s: string): string | null {
  const date = calendarDate(s);
  return date === null || date.year === null ? null : toIso({ ...date, year: date.year });
}

/** The first date in `s` that can be one; one with a year is preferred. */
export function calendarDate(s: string): CalendarDate | null {
  const found: CalendarDate[] = [];
  const add = (year: string | undefined, month: number, day: string | undefined): void => {
    const date = { year: year === undefined ? null : Number(year), month, day: Number(day) };
    if (isPossible(date)) found.push(date);
  };
  const numeric = NUMERIC.exec(s);
  if (numeric) add(numeric[1], Number(numeric[3]), numeric[4]);
  const dotted = DOTTED.exec(s);
  if (dotted) add(dotted[3], Number(dotted[2]), dotted[1]);
  const slashed = SLASHED.exec(s);
  if (slashed && Number(slashed[1]) > 12) add(slashed[3], Number(slashed[2]), slashed[1]);
  if (slashed && Number(slashed[2]) > 12) add(slashed[3], Number(slashed[1]), slashed[2]);
  const american = MONTH_DAY.exec(s);
  if (american) add(american[3], monthNumber(american[1]!), american[2]);
  const british = DAY_MONTH.exec(s);
  if (british) add(british[3], monthNumber(british[2]!), british[1]);
  return found.find((date) => date.year !== null) ?? found[0] ?? null;
}

/** YYYY-MM-DD. */
export function toIso(date: CalendarDate & { readonly year: number }): string {
  return `${String(date.year)}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
}

function monthNumber(name: string): number {
  return MONTHS.get(name.toLowerCase())!;
}

function isPossible({ year, month, day }: CalendarDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  // A leap year stands for an unknown one.
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
}
