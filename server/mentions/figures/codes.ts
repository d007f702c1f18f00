import type { Amount } from './amount.ts';
import { countedNoun } from './nouns.ts';
import { isCapital, isHyphen, isNumber, isWord, mark, raw, spaced, word, type Scan } from './scan.ts';

/** Ends of street names. */
const STREETS = new Set('street st avenue ave road rd drive dr lane ln boulevard blvd way place pl square sq court ct terrace crescent highway hwy parkway pkwy alley row quay circle mews close'.split(' '));
/** Words that a number names one of a row: "Highway 61", "Channel 4", "page 12". Capitals say the same of other words. */
const SERIES = new Set('highway route channel flight room page chapter section article paragraph apartment apt unit suite gate exit interstate figure fig table part volume vol episode season version category model phase stage step level grade type tier group psalm verse act scene resolution bus line platform track terminal runway ward precinct lot row seat box pier bay hall block sector zone area studio camp level nrs'.split(' '));

/** Whether a number without a unit is a code, a part of a name, an address or the like, and measures nothing. `to`: token after it. */
export function isCode(s: Scan, from: number, to: number): boolean {
  return isTable(s, from, to) || isJoined(s, from, to) || isNamed(s, from, to) || isAddress(s, to) || isListNumber(s, from, to);
}

/** One of three numbers or more in a row, as in a table of results. */
function isTable(s: Scan, from: number, to: number): boolean {
  if (!isNumber(s, to - 1)) return false;
  const before = isNumber(s, from - 1) ? (isNumber(s, from - 2) ? 2 : 1) : 0;
  const after = isNumber(s, to) ? (isNumber(s, to + 1) ? 2 : 1) : 0;
  return before + after >= 2;
}

/** "12A" in "row 12A": a letter after the number of one in a row is no unit. */
export function isSerial(s: Scan, { number, to, kind }: Amount): boolean {
  return kind === 'measure' && to === number.to + 1 && !spaced(s, number.to) && s.tokens.end[number.to]! - s.tokens.start[number.to]! === 1 && SERIES.has(word(s, number.from - 1));
}

/** Whether a street is named at `i`: "St", "Avenue". */
export const isStreet = (s: Scan, i: number): boolean => isCapital(s, i) && STREETS.has(word(s, i));

/** Touched by letters, or by other runs of digits as in "1-222-2222", "v2.0", "F-16", "787s", "#4". */
function isJoined(s: Scan, from: number, to: number): boolean {
  if (!spaced(s, to) && isWord(s, to) && isNumber(s, to - 1)) return true;
  if (mark(s, to) === 47 && !spaced(s, to) && !spaced(s, to + 1)) return true;
  if (mark(s, to) === 64 || mark(s, to) === 95) return true;
  if (isChain(s, to) || isPhone(s, from, to)) return true;
  if (spaced(s, from)) return mark(s, from) === 45 && isProper(s, from - 1);
  if (isWord(s, from - 1) || isNumber(s, from - 1)) return isNumber(s, from);
  const c = mark(s, from - 1);
  if (c === 35 || c === 95 || c === 47 || c === 64 || c === 58) return true;
  if (!isHyphen(s, from - 1)) return false;
  return !spaced(s, from - 1) && (isNumber(s, from - 2) || isPrefixed(s, from));
}

/** "(800)-273-8255", "273-8255". */
function isPhone(s: Scan, from: number, to: number): boolean {
  if (mark(s, from - 1) === 40 && mark(s, to) === 41) return isNumber(s, isHyphen(s, to + 1) ? to + 2 : to + 1) && /^\d{3}$/.test(raw(s, from));
  const digits = isHyphen(s, from + 1) && to === from + 3 ? `${raw(s, from)}-${raw(s, from + 2)}` : '';
  return /^\d{3}-\d{4}$/.test(digits) && !spaced(s, from + 1) && !spaced(s, from + 2);
}

/** "-0134-2210" after the first number of a telephone number or code. */
const isChain = (s: Scan, i: number): boolean => isHyphen(s, i) && isHyphen(s, i + 2) && isNumber(s, i - 1) && isNumber(s, i + 1) && isNumber(s, i + 3) && !spaced(s, i) && !spaced(s, i + 1) && !spaced(s, i + 2) && !spaced(s, i + 3);

/** "scp-173", "COVID-19", and not "sub-7", "minus-5": a word and a hyphen that make a name of the number at `i`. */
export function isPrefixed(s: Scan, i: number): boolean {
  return isNumber(s, i) && isHyphen(s, i - 1) && !spaced(s, i) && !spaced(s, i - 1) && isWord(s, i - 2) && !HYPHENED.has(word(s, i - 2));
}
const HYPHENED = new Set('minus sub plus over under mid late early now then some about nearly almost roughly around to a per a'.split(' '));

/** "Boeing 737", "Group of Seven", "Game 7", "page 12": a bare number right after a name that it is part of. */
function isNamed(s: Scan, from: number, to: number): boolean {
  const digits = isNumber(s, from);
  if (digits && SERIES.has(word(s, from - 1)) && !/[,.]/.test(raw(s, from))) return true;
  if (isWord(s, from - 1) && spaced(s, from) && digits && to === from + 1 && !/[,]/.test(raw(s, from)) && isProper(s, from - 1)) return true;
  // "787 Dreamliner"; but "500 Ukrainian soldiers"
  if (digits && to === from + 1 && /^\d{3,5}$/.test(raw(s, from)) && isCapital(s, to) && countedNoun(s, to, false) === null) return true;
  return word(s, from - 1) === 'of' && isCapital(s, from) && isCapital(s, from - 2) && !digits;
}

/** A capital that its place in the sentence does not ask for, or one inside the word ("iPhone"). */
const isProper = (s: Scan, i: number): boolean => (isCapital(s, i) ? i > s.from || /[A-Z0-9]{2}$/.test(raw(s, i)) : /^[a-z]{1,2}[A-Z]/.test(raw(s, i))) && !AFTER_CAPITAL.has(word(s, i));
const AFTER_CAPITAL = new Set('the a an all some about around nearly almost over under more only at least up to and or but in on of for with by from another these those its their his her our other both just another january february march april may june july august september october november december'.split(' '));

/** "123 Random Street", "9 E 71st St", "16-18 Industrial Avenue". */
function isAddress(s: Scan, to: number): boolean {
  let at = to;
  if (isHyphen(s, at) && isNumber(s, at + 1)) at += 2;
  for (let k = 0; k < 5; k++, at++) {
    if (isStreet(s, at) && (k > 0 || isCapital(s, at + 1))) return true;
    if (isNumber(s, at) ? k === 0 : !isCapital(s, at) && !/^(?:st|nd|rd|th)$/.test(word(s, at))) return false;
  }
  return false;
}

/** "2." or "(2)" at the head of a sentence. */
function isListNumber(s: Scan, from: number, to: number): boolean {
  if (!isNumber(s, from) || to !== from + 1) return false;
  const c = mark(s, to);
  if (c === 41 && (from === s.from || mark(s, from - 1) === 40)) return from <= s.from + 1;
  return c === 46 && from === s.from && to < s.to - 1;
}
