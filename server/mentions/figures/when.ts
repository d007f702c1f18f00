/**
 * What a date says before it is known when the article was written. `lean` says where to look when more than one day
 * fits: before the reference (-1), after it (1), or wherever is nearer (0).
 */
export type DateSpec =
  | { readonly type: 'exact'; readonly iso: string }
  /** "July 13"; `years` from the article's where the words say so ("May 13 next year"), else null; its `weekday` where they name it ("Sunday, July 13"), 0 is Sunday. */
  | { readonly type: 'day'; readonly month: number; readonly day: number; readonly lean: Lean; readonly years: number | null; readonly weekday?: number }
  /** "in July" */
  | { readonly type: 'month'; readonly month: number; readonly lean: Lean; readonly years: number | null }
  /** "on the 14th", of the month in which it lies where `lean` says */
  | { readonly type: 'month-day'; readonly day: number; readonly lean: Lean }
  /** "Sunday" (the last one, today included), "last Friday" (today left out), "Friday of last week" (`weeks` from the article's); 0 is Sunday. */
  | { readonly type: 'weekday'; readonly day: number; readonly lean: Lean; readonly weeks?: number }
  /** "yesterday", "last week", "three years ago" */
  | { readonly type: 'offset'; readonly unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade'; readonly amount: number }
  /** "last fall": 0 winter, 1 spring, 2 summer, 3 autumn. */
  | { readonly type: 'season'; readonly season: number; readonly which: -1 | 0 | 1 };

/** Which way a date without a year is meant: back, either, or ahead. */
export type Lean = -1 | 0 | 1;

const DAY = 86_400_000;
/** A day that lies back by more than this was not still to come when the article was written, and one ahead by more had not been. */
const LATE = 60 * DAY;

/**
 * The date that `spec` means in an article of the day `reference` (YYYY-MM-DD), as exact as the words are: "2025-08-24",
 * "2025-08", "2024". Null where the reference is needed and missing. A week is "2025-W34" (ISO 8601), a
 * season gives its year, which is that of its last month but for winter, which has the year in which it begins.
 */
export function resolveDate(spec: DateSpec, reference: string | null): string | null {
  if (spec.type === 'exact') return spec.iso;
  if (!reference) return null;
  const today = Date.parse(`${reference}T00:00:00Z`);
  if (Number.isNaN(today)) return null;
  const now = new Date(today);
  const year = now.getUTCFullYear();
  const month = now.getUTCMonth() + 1;
  switch (spec.type) {
    case 'day': {
      const at = (y: number): number => Date.UTC(y, spec.month - 1, spec.day);
      const distance = (y: number): number => Math.abs(at(y) - today);
      const nearest = nearestYear(year, 0, 0, distance);
      // An article may be dated some days after what it was written before.
      const wrong = (today - at(nearest)) * spec.lean > LATE;
      const named = spec.weekday !== undefined && distance(nearest) > LATE ? yearOfWeekday(year, spec.weekday, at) : null;
      const chosen = spec.years !== null ? year + spec.years : (named ?? (wrong ? nearest + spec.lean : nearest));
      return `${pad(chosen, 4)}-${pad(spec.month)}-${pad(spec.day)}`;
    }
    case 'month': {
      const chosen = spec.years !== null ? year + spec.years : nearestYear(year, spec.lean, spec.month - month, (y) => Math.abs((y - year) * 12 + spec.month - month));
      return `${pad(chosen, 4)}-${pad(spec.month)}`;
    }
    case 'month-day':
      return monthDay(now, spec.day, spec.lean);
    case 'weekday': {
      if (spec.weeks !== undefined) return isoDay(today + (fromMonday(spec.day) - fromMonday(now.getUTCDay()) + 7 * spec.weeks) * DAY);
      const back = (now.getUTCDay() - spec.day + 7) % 7;
      const days = spec.lean > 0 ? (7 - back) % 7 : spec.lean < 0 && back === 0 ? -7 : -back;
      return isoDay(today + days * DAY);
    }
    case 'offset':
      return offset(today, spec.unit, spec.amount);
    case 'season':
      return season(year, month, spec.season, spec.which);
  }
}

/** How many days after the Monday of its week a weekday is; 0 is Sunday. */
const fromMonday = (weekday: number): number => (weekday + 6) % 7;

/** The year among this, the last and the next in which the day or month lies where `lean` says. */
function nearestYear(year: number, lean: Lean, ahead: number, distance: (year: number) => number): number {
  if (lean < 0) return ahead > 0 ? year - 1 : year;
  if (lean > 0) return ahead < 0 ? year + 1 : year;
  let best = year;
  for (const other of [year - 1, year + 1]) if (distance(other) < distance(best)) best = other;
  return best;
}

/** The year among this, the last and the next in which a date falls on the weekday that is named; null where none or more of them fit. */
function yearOfWeekday(year: number, weekday: number, at: (year: number) => number): number | null {
  const fits = [year - 1, year, year + 1].filter((y) => new Date(at(y)).getUTCDay() === weekday);
  return fits.length === 1 ? fits[0]! : null;
}

/** Of the days with this number in the months around the one that lies where `lean` says; not every month has one. */
function monthDay(now: Date, day: number, lean: Lean): string | null {
  const today = now.getTime();
  let best: number | null = null;
  for (let step = -2; step <= 2; step++) {
    const time = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + step, day);
    if (new Date(time).getUTCDate() !== day || (time - today) * lean < 0) continue;
    if (best === null || Math.abs(time - today) < Math.abs(best - today)) best = time;
  }
  return best === null ? null : isoDay(best);
}

function offset(today: number, unit: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade', amount: number): string | null {
  const now = new Date(today);
  switch (unit) {
    case 'day':
      return isoDay(today + amount * DAY);
    case 'week':
      return isoWeek(today + amount * 7 * DAY);
    case 'month': {
      const months = now.getUTCFullYear() * 12 + now.getUTCMonth() + amount;
      return months < 0 ? null : `${pad(Math.floor(months / 12), 4)}-${pad((months % 12) + 1)}`;
    }
    case 'quarter': {
      const quarters = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / 3) + amount;
      return quarters < 0 ? null : `${pad(Math.floor(quarters / 4), 4)}-${pad((quarters % 4) * 3 + 1)}`;
    }
    case 'year':
      return yearOf(now.getUTCFullYear() + amount);
    case 'decade':
      return yearOf((Math.floor(now.getUTCFullYear() / 10) + amount) * 10);
  }
}

const yearOf = (year: number): string | null => (year < 0 || year > 9999 ? null : pad(year, 4));

/** First month of winter, spring, summer and autumn in the north, where nearly all English news is written. */
const SEASON_STARTS = [12, 3, 6, 9];

function season(year: number, month: number, which: number, step: -1 | 0 | 1): string {
  const start = SEASON_STARTS[which]!;
  // Months since the season last began: 0, 1 or 2 while it lasts.
  const since = (month - start + 12) % 12;
  const lastStart = month >= start ? year : year - 1;
  if (step === 0) return pad(since <= 2 || since >= 9 ? (since <= 2 ? lastStart : lastStart + 1) : lastStart, 4);
  if (step < 0) return pad(since <= 2 ? lastStart - 1 : lastStart, 4);
  return pad(lastStart + 1, 4);
}

/** The week that has the day: that of its Thursday's year. */
function isoWeek(time: number): string | null {
  const thursday = new Date(time + (3 - ((new Date(time).getUTCDay() + 6) % 7)) * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return year < 0 || year > 9999 ? null : `${pad(year, 4)}-W${pad(week)}`;
}

function isoDay(time: number): string | null {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() < 0 || date.getUTCFullYear() > 9999 ? null : date.toISOString().slice(0, 10);
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');
