import { draft, type Draft } from './draft.ts';
import { nearResult } from './results.ts';
import { readNumber } from './numbers.ts';
import type { Numeral } from './numerals.ts';
import { afterHyphen, isCapital, isHyphen, isNumber, isWord, lengthOf, mark, spaced, wholeAt, word, type Scan } from './scan.ts';

/** Words of those who give odds. */
const BETTING = new Set('odds bookmaker bookmakers bookie bookies punter punters betting bettors'.split(' '));
/** What stands right after odds: "a 3-1 favourite". */
const RUNNERS = new Set('favourite favourites favorite favorites outsider outsiders shot longshot underdog underdogs'.split(' '));
/** After "ten to one" these count nothing. */
const AFTER_ONE = new Set('on against for in at that when and or but as to by because with over after before among if while majority favourite favorite ratio margin outsider'.split(' '));
const REACH = 10;

/** "two-to-one", "3-to-1", "ten to one", "1:3", and in the words of betting "6-4", "7/2", "11 to 8": the number `n` over the one after it. */
export function readOdds(s: Scan, n: Numeral): Draft | null {
  if (n.value === null) return null;
  const odds = (to: number, second: number): Draft => draft(n.from, to, 'ratio', { value: n.value! / second });
  const c = mark(s, n.to);
  // "1:3", but "Acts 5:3"
  if (c === 58 && n.bare && !spaced(s, n.to) && !spaced(s, n.to + 1) && lengthOf(s, n.to + 1) === 1 && wholeAt(s, n.to + 1) > 0 && ends(s, n.to + 2) && !(isCapital(s, n.from - 1) && n.from - 1 > s.from)) return odds(n.to + 2, wholeAt(s, n.to + 1));
  // "a 50-50 chance", "fifty-fifty"
  if (isEven(s, n.from)) return draft(n.from, n.from + 3, 'ratio', { value: 0.5 });
  if ((c === 47 || isHyphen(s, n.to)) && isPair(s, n.from) && isOdds(s, n.from)) return odds(n.to + 2, wholeAt(s, n.to + 1));
  const to = afterHyphen(s, n.to);
  if (word(s, to) !== 'to' || (to === n.to) !== spaced(s, to + 1)) return null;
  const second = readNumber(s, afterHyphen(s, to + 1));
  if (!second?.value || n.value > 1000 || second.value > 1000) return null;
  if (to > n.to) return odds(second.to, second.value);
  const isLevel = second.value === 1 && n.value > 1 && word(s, n.from - 1) !== 'from' && !nearResult(s, n.from);
  return (isLevel || isBetting(s, n.from)) && (!isWord(s, second.to) || AFTER_ONE.has(word(s, second.to))) ? odds(second.to, second.value) : null;
}

/** Whether the pair of numbers at token `i` ("20-1", "7/2") gives odds and no result, range or fraction. */
export function isOdds(s: Scan, i: number): boolean {
  const isLong = wholeAt(s, i) >= 10 && wholeAt(s, i + 2) === 1 && /^(?:at|paid|to)$/.test(word(s, i - 1));
  return isLong || RUNNERS.has(word(s, i + 3)) || isBetting(s, i);
}

/** Whether halves are set against each other at token `i`, and not the two sides of a result. */
export const isEven = (s: Scan, i: number): boolean => isHyphen(s, i + 1) && (word(s, i) === '50' || word(s, i) === 'fifty') && word(s, i) === word(s, i + 2) && !spaced(s, i + 1) && !spaced(s, i + 2) && !nearResult(s, i);

const isPair = (s: Scan, i: number): boolean => wholeAt(s, i) > 0 && wholeAt(s, i + 2) > 0 && isNumber(s, i + 2) && !spaced(s, i + 1) && !spaced(s, i + 2) && ends(s, i + 3);

/** Whether a number may end before token `i`: white space follows, or a mark that closes. */
const ends = (s: Scan, i: number): boolean => spaced(s, i) || (mark(s, i) !== 0 && !isHyphen(s, i) && mark(s, i) !== 47 && spaced(s, i + 1));

function isBetting(s: Scan, i: number): boolean {
  for (let at = Math.max(s.from, i - REACH); at < Math.min(s.to, i + REACH); at++) if (BETTING.has(word(s, at))) return true;
  return false;
}
