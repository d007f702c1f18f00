import { SEASONS, yearSpan, pad, yearAt, isMeasured } from './calendar.ts';
import type { Draft } from './draft.ts';
import { afterHyphen, isCapital, isHyphen, isNumber, lengthOf, mark, raw, spaced, wholeAt, word, type Scan } from './scan.ts';
import { ONES, TENS } from './spelled.ts';
import { ZONES } from './times.ts';

/** Years and decades that begin at token `i`. */
export const readYears = (s: Scan, i: number): Draft | null => (isNumber(s, i) ? (readDecade(s, i) ?? readYear(s, i)) : mark(s, i) !== 0 ? readShortDecade(s, i) : (readSpelledYear(s, i) ?? readSeason(s, i)));

/** "the 1990s", "mid-2020s", "the 80's": ISO 8601-2 writes them "199X". */
function readDecade(s: Scan, i: number): Draft | null {
  const year = wholeAt(s, i);
  const end = pluralEnd(s, i);
  if (year < 10 || year % 10 !== 0 || end === 0) return null;
  // "the 80s", but "in her 80s"
  const first = lengthOf(s, i) === 2 && word(s, i - 1) === 'the' ? year + (year <= 20 ? 2000 : 1900) : lengthOf(s, i) === 4 ? year : 0;
  return first >= 1000 && first < 2100 ? yearSpan(i, end, `${String(first / 10)}X`, first, first + 9) : null;
}

/** The token after the "s" of "80s", or of "the 80's", which only after these words is not a year's own ("2020's budget"); else 0. */
function pluralEnd(s: Scan, i: number): number {
  if (spaced(s, i + 1)) return 0;
  if (word(s, i + 1) === 's') return i + 2;
  const c = mark(s, i + 1);
  const isPlural = (c === 39 || c === 0x2019) && word(s, i + 2) === 's' && !spaced(s, i + 2) && /^(?:the|early|mid|late)$/.test(word(s, i - 1));
  return isPlural ? i + 3 : 0;
}

/** "the '90s" */
function readShortDecade(s: Scan, i: number): Draft | null {
  const c = mark(s, i);
  if ((c !== 39 && c !== 0x2019 && c !== 0x2018) || !/^\d0$/.test(raw(s, i + 1)) || spaced(s, i + 1) || spaced(s, i + 2) || word(s, i + 2) !== 's') return null;
  const century = Number(raw(s, i + 1)) <= 20 ? '20' : '19';
  const first = Number(century + raw(s, i + 1));
  return yearSpan(i, i + 3, `${century}${raw(s, i + 1).slice(0, 1)}X`, first, first + 9);
}

const BEFORE_YEAR = new Set('in since until till by during from of before after to between and the early late mid year through circa around'.split(' '));

/** "in 2014", "the 2009 fire", "2014-2018": a bare number of four digits that nothing shows to be a count. */
function readYear(s: Scan, i: number): Draft | null {
  const year = yearAt(s, i);
  if (year === null || (!spaced(s, i) && !isHyphen(s, i - 1) && mark(s, i - 1) !== 40 && mark(s, i - 1) !== 47)) return null;
  const before = word(s, i - 1);
  const season = BEFORE_YEAR.has(before);
  // Away from our own time it takes a word that says year.
  if ((year < 1800 || year > 2060) && !(season && before !== 'the' && before !== 'to' && before !== 'of' && before !== 'and' && before !== 'around' && !(before === 'by' && isNumber(s, i - 2)))) {
    // "The Salt Barge, of 1641, hung there"
    const isWorks = before === 'of' && mark(s, i - 2) === 44 && isCapital(s, i - 3) && mark(s, i + 1) === 44 && !isNumber(s, i + 2);
    if (!isWorks && !(before === 'and' && yearAt(s, i - 2) !== null)) return null;
  }
  if (isHyphen(s, i - 1) && !spaced(s, i) && !isNumber(s, i - 2) && !/^(?:mid|pre|post|early|late)$/.test(word(s, i - 2))) return null;
  let to = i + 1;
  let last = year;
  if ((isHyphen(s, to) || mark(s, to) === 47) && !spaced(s, to) && !spaced(s, to + 1) && isNumber(s, to + 1)) {
    last = /^\d\d$/.test(raw(s, to + 1)) ? Math.floor(year / 100) * 100 + Number(raw(s, to + 1)) : (yearAt(s, to + 1) ?? 0);
    if (last <= year) return null;
    to += 2;
  }
  // "Flight 1943", "1903 GMT"
  if (NUMBERED.has(before) || ZONES.has(word(s, to))) return null;
  if (isMeasured(s, to) || (word(s, to) === 'over' && isNumber(s, to + 1))) return null;
  return yearSpan(i, to, last > year ? `${pad(year, 4)}/${pad(last, 4)}` : pad(year, 4), year, last);
}

/** A number after these says which one, and no year. */
const NUMBERED = new Set('flight room highway route channel suite gate apartment locker'.split(' '));

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
  return yearSpan(i, alone ? next + 1 : next, pad(year, 4), year, year);
}
/** Words that a spelled year begins with. */
export const CENTURIES: ReadonlyMap<string, number> = new Map([['eighteen', 18], ['nineteen', 19], ['twenty', 20]]);

/** "spring 2025", "the fall of 2024", "late 2023" */
function readSeason(s: Scan, i: number): Draft | null {
  if (!SEASONS.has(word(s, i))) return null;
  const at = word(s, i + 1) === 'of' ? i + 2 : i + 1;
  const year = yearAt(s, at);
  return year === null ? null : yearSpan(i, at + 1, pad(year, 4), year, year);
}
