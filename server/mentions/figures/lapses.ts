import { draft, type Draft } from './draft.ts';
import { hedgeBefore } from './hedges.ts';
import { isNumber, isWord, lengthOf, mark, raw, spaced, wholeAt, word, type Scan } from './scan.ts';
import { BEFORE_CLOCK, HALVES, time, ZONES } from './times.ts';

/** Letters and short words for the parts of a lapse of time, with their place in it: hours, minutes, seconds. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['h', 0], ['hr', 0], ['hrs', 0], ['m', 1], ['min', 1], ['mins', 1], ['s', 2], ['sec', 2], ['secs', 2],
]);
const UNITS = ['hour', 'minute', 'second'];

/** How long something took, as a stopwatch gives it: "2h 14m", "7h05m", "4min 3sec", "1:47:03", "3:52.7", "4h31". */
export function readLapse(s: Scan, i: number): Draft | null {
  return isNumber(s, i) && lengthOf(s, i) <= 3 ? (readLetters(s, i) ?? readClock(s, i)) : null;
}

/** Two parts or three in falling order, of which the first is a letter or touches its number: "5 m 3 s" alone may be lengths. */
function readLetters(s: Scan, i: number): Draft | null {
  const first = partAt(s, i);
  if (first === null || first.place > 1 || (raw(s, i + 1).length === 1 && spaced(s, i + 1))) return null;
  let value = wholeAt(s, i);
  let to = i + 2;
  let { place } = first;
  for (let next = partAt(s, to); next !== null && next.place > place && next.value < 60; next = partAt(s, to)) {
    value += next.value / 60 ** (next.place - first.place);
    place = next.place;
    to += 2;
  }
  // "4h31"; "at 14h30" is on the clock.
  if (to === i + 2 && first.place === 0 && raw(s, i + 1) === 'h' && isBareMinutes(s, to)) {
    if (BEFORE_CLOCK.has(word(s, i - 1)) && value < 24) return time(i, to + 1, value, wholeAt(s, to));
    return lapse(s, i, to + 1, value + wholeAt(s, to) / 60, 'hour');
  }
  return to === i + 2 ? null : lapse(s, i, to, value, UNITS[first.place]!);
}

const isBareMinutes = (s: Scan, i: number): boolean => isNumber(s, i) && !spaced(s, i) && /^[0-5]\d$/.test(raw(s, i)) && (spaced(s, i + 1) || !isWord(s, i + 1));

function partAt(s: Scan, i: number): { place: number; value: number } | null {
  const place = isWord(s, i + 1) ? PARTS.get(raw(s, i + 1)) : undefined;
  const value = wholeAt(s, i);
  return place === undefined || value < 0 || (isNumber(s, i + 2) && !spaced(s, i + 2) && place === 2) ? null : { place, value };
}

/** "1:47:03" is a time of day only where the words or a leading zero say so, "3:52.7" never. */
function readClock(s: Scan, i: number): Draft | null {
  if (!joins(s, i + 1) || s.text.charCodeAt(s.tokens.start[i]!) === ZERO) return null;
  const [first, second] = [wholeAt(s, i), wholeAt(s, i + 2)];
  if (second < 0) {
    const seconds = /^[0-5]\d\.\d{1,3}$/.test(raw(s, i + 2)) ? Number(raw(s, i + 2)) : -1;
    return first < 0 || seconds < 0 ? null : lapse(s, i, i + 3, first + seconds / 60, 'minute');
  }
  if (!joins(s, i + 3) || isMoment(s, i, first) || HALVES.has(word(s, i + 5)) || ZONES.has(word(s, i + 5))) return null;
  const third = /^[0-5]\d(?:\.\d+)?$/.test(raw(s, i + 4)) ? Number(raw(s, i + 4)) : -1;
  return first < 0 || second >= 60 || lengthOf(s, i + 2) !== 2 || third < 0 ? null : lapse(s, i, i + 5, first + second / 60 + third / 3600, 'hour');
}
const ZERO = 48;
/** Without a word before it so many hours and more are a time of day: few races take as long. */
const LONG = 10;

function isMoment(s: Scan, i: number, hours: number): boolean {
  if (!isWord(s, i - 1)) return hours >= LONG;
  // "stopped the clock at 2:23:06"
  return BEFORE_CLOCK.has(word(s, i - 1)) && word(s, i - 2) !== 'clock';
}

/** Whether a colon stands between two numbers without spaces. */
const joins = (s: Scan, i: number): boolean => mark(s, i) === 58 && !spaced(s, i) && !spaced(s, i + 1) && isNumber(s, i + 1);

function lapse(s: Scan, from: number, to: number, value: number, unit: string): Draft {
  return draft(from, to, 'duration', { value: Number(value.toPrecision(12)), unit, hedge: hedgeBefore(s, from).hedge });
}
