import { WEEKDAYS } from '../../text/calendar-names.ts';
import { draft, type Draft } from './draft.ts';
import { isCapital, isNumber, isWord, lengthOf, mark, raw, spaced, wholeAt, word, type Scan } from './scan.ts';
import { ONES } from './spelled.ts';

/** Hours to add for the half of the day that follows a time. */
export const HALVES: ReadonlyMap<string, number> = new Map([['a.m.', 0], ['am', 0], ['a.m', 0], ['p.m.', 12], ['pm', 12], ['p.m', 12]]);

/** A time of day that begins at token `i`: "3 p.m.", "10:30 a.m.", "10.45pm", "17:00", "noon", "three in the morning". */
export function readTime(s: Scan, i: number): Draft | null {
  const w = word(s, i);
  if (w === 'noon' || w === 'midnight') return word(s, i - 1) === '-' ? null : time(i, i + 1, w === 'noon' ? 12 : 0, 0);
  const past = readPast(s, i, w);
  if (past) return past;
  const spelled = ONES.get(w);
  if (!isNumber(s, i)) return spelled !== undefined && spelled >= 1 && spelled <= 12 ? readHalf(s, i, i + 1, spelled, 0) : null;
  const hour = wholeAt(s, i);
  const length = lengthOf(s, i);
  if (length > 2) {
    const dotted = hour < 0 && length <= 5 ? /^(\d{1,2})\.([0-5]\d)$/.exec(raw(s, i)) : null;
    if (dotted) {
      const [hour, minute] = [Number(dotted[1]), Number(dotted[2])];
      return readHalf(s, i, i + 1, hour, minute) ?? (hour < 24 && (isOnClock(s, i) || isLedByZero(s, i)) ? time(i, i + 1, hour, minute) : null);
    }
    return length === 4 && hour >= 0 && hour < 2400 && hour % 100 < 60 && ZONES.has(word(s, i + 1)) ? time(i, i + 2, Math.floor(hour / 100), hour % 100) : null;
  }
  if (isVerse(s, i)) return null;
  if (mark(s, i + 1) === 58 && !spaced(s, i + 1) && !spaced(s, i + 2) && /^[0-5]\d$/.test(raw(s, i + 2))) {
    let to = i + 3;
    if (mark(s, to) === 58 && !spaced(s, to) && !spaced(s, to + 1) && /^[0-5]\d$/.test(raw(s, to + 1))) to += 2;
    const minute = Number(raw(s, i + 2));
    return readHalf(s, i, to, hour, minute) ?? (hour < 24 ? time(i, to, hour, minute) : null);
  }
  return readHalf(s, i, i + 1, hour, 0);
}

/** Whether a number with a point is a time and no amount: "At 11.20, the clock …", "at 9.30 local time", "before 7.45 tomorrow". */
function isOnClock(s: Scan, i: number): boolean {
  const before = word(s, i - 1);
  return (before === 'at' && i - 1 === s.from && mark(s, i + 1) === 44) || (BEFORE_CLOCK.has(before) && (AFTER_TIME.has(word(s, i + 1)) || (word(s, i + 1) === 'this' && DAY_PARTS.has(word(s, i + 2)))));
}

/** "the log gives 02.40": no amount begins with a zero and another digit, but a day and its month do ("on 02.04."). */
function isLedByZero(s: Scan, i: number): boolean {
  if (s.text.charCodeAt(s.tokens.start[i]!) !== ZERO || lengthOf(s, i) !== 5 || word(s, i - 1) === 'on') return false;
  return spaced(s, i) && (spaced(s, i + 1) ? !MEASURED.has(word(s, i + 1)) : mark(s, i + 1) !== 0 && mark(s, i + 1) !== 37);
}
const MEASURED = new Set('second seconds minute minutes min mins sec secs m km meter meters metre metres percent per point points million billion'.split(' '));
const ZERO = 48;

/** After these a clock is read, and not how long something took. */
export const BEFORE_CLOCK: ReadonlySet<string> = new Set('at by around about until till before after since from'.split(' '));
const AFTER_TIME = new Set('sharp local tonight tomorrow'.split(' '));
const DAY_PARTS = new Set('morning afternoon evening'.split(' '));

/** What follows a time written in four digits: "0600 GMT", "1400 hours". */
export const ZONES = new Set('gmt utc bst est edt cst cdt mst mdt pst pdt cet cest eet hours hrs'.split(' '));

/** "John 3:16": a name before chapter and verse. */
const isVerse = (s: Scan, i: number): boolean => mark(s, i + 1) === 58 && isCapital(s, i - 1) && i - 1 > s.from && !WEEKDAYS.has(word(s, i - 1)) && isNumber(s, i + 2) && !spaced(s, i + 2) && !HALVES.has(word(s, i + 3));

/** "half past six", "quarter to nine", "ten to five on Monday evening": on the clock of twelve hours where nothing says which half of the day. */
function readPast(s: Scan, i: number, w: string): Draft | null {
  const minutes = PARTS.get(w);
  const joint = word(s, i + 1);
  // "at ten to five"; without "at" it may be a range
  const isBefore = joint === 'to' && (w === 'quarter' || (w !== 'half' && ONES.has(word(s, i + 2)) && ((word(s, i - 1) === 'at' && !isWord(s, i + 3)) || (/^(?:before|after|about|around|since|until|by|at|was|is)$/.test(word(s, i - 1)) && partOfDay(s, i + 3) !== null))));
  if (minutes === undefined || (joint !== 'past' && !isBefore)) return null;
  const hour = isNumber(s, i + 2) && /^\d{1,2}$/.test(raw(s, i + 2)) ? Number(raw(s, i + 2)) : (ONES.get(word(s, i + 2)) ?? 0);
  if (hour < 1 || hour > 12 || isNumber(s, i + 3)) return null;
  const [full, rest] = joint === 'past' ? [hour, minutes] : [hour === 1 ? 12 : hour - 1, 60 - minutes];
  const part = partOfDay(s, i + 3);
  return time(i, i + 3, full < 12 && (part === 'afternoon' || part === 'evening') ? full + 12 : full, rest);
}
/** "on Thursday morning", "in the afternoon", "this evening": the part of the day that token `i` begins to tell. */
function partOfDay(s: Scan, i: number): string | null {
  const first = word(s, i);
  const at = first === 'this' ? i + 1 : (first === 'on' && WEEKDAYS.has(word(s, i + 1))) || (first === 'in' && word(s, i + 1) === 'the') ? i + 2 : -1;
  return at > 0 && DAY_PARTS.has(word(s, at)) ? word(s, at) : null;
}

const PARTS: ReadonlyMap<string, number> = new Map([['half', 30], ['quarter', 15], ['five', 5], ['ten', 10], ['twenty', 20]]);

/** With "a.m." or "p.m." (or what says as much) at `to`. */
function readHalf(s: Scan, from: number, to: number, hour: number, minute: number): Draft | null {
  if (hour < 1 || hour > 12) return null;
  const w = word(s, to);
  const half = HALVES.get(w);
  if (half !== undefined && (w.length > 2 || !spaced(s, to) || isNumber(s, from))) {
    // The stop of "p.m" may have been cut off as a mark of its own.
    const end = w.endsWith('m') && w.includes('.') && mark(s, to + 1) === 46 && !spaced(s, to + 1) ? to + 2 : to + 1;
    return time(from, end, (hour % 12) + half, minute);
  }
  if (w === "o'clock") return time(from, to + 1, hour, minute);
  if (w === 'in' && word(s, to + 1) === 'the') {
    const part = word(s, to + 2);
    if (part === 'morning') return time(from, to + 3, hour % 12, minute);
    if (part === 'afternoon' || part === 'evening') return time(from, to + 3, (hour % 12) + 12, minute);
  }
  return null;
}

/** A time of day from token `from` up to `to`. */
export function time(from: number, to: number, hour: number, minute: number): Draft {
  return draft(from, to, 'time', { iso: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` });
}
