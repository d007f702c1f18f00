import { draft, type Draft } from './draft.ts';
import { isEven, isOdds } from './odds.ts';
import { nearResult } from './results.ts';
import { PLAIN } from './traits.ts';
import { isHyphen, isNumber, isWord, lengthOf, mark, raw, spaced, wholeAt, word, type Scan } from './scan.ts';
import { DIGITS, ONES } from './spelled.ts';

/** "3-1", "89-89": kind count, unit `score`, the sides as bounds. */
export function readScore(s: Scan, i: number): Draft | null {
  if (word(s, i + 1) === 'to') return readVotes(s, i);
  if (isWord(s, i) || word(s, i + 2) === 'nil') return readSpelledScore(s, i);
  if (!isNumber(s, i) || !isHyphen(s, i + 1) || !isNumber(s, i + 2) || spaced(s, i + 1) || spaced(s, i + 2)) return null;
  const [a, b] = [wholeAt(s, i), wholeAt(s, i + 2)];
  if (a < 0 || b < 0 || lengthOf(s, i) > 3 || lengthOf(s, i + 2) > 3 || !(spaced(s, i) || mark(s, i - 1) === 40)) return null;
  if (!spaced(s, i + 3) && (isHyphen(s, i + 3) || (isNumber(s, i + 3) || /^[a-z$%]/i.test(raw(s, i + 3))))) return null;
  if (isOdds(s, i) || isEven(s, i)) return null;
  // A falling or level pair is no range; a rising one is a result only near words of games and votes.
  if (a < b && !(a < 10 && b - a < 30 && nearResult(s, i))) return null;
  return score(i, a, b);
}

/** "two-nil", "2-nil"; "three-one" near words of games and votes. */
function readSpelledScore(s: Scan, i: number): Draft | null {
  const digits = wholeAt(s, i);
  const [a, b] = [digits >= 0 ? digits : ONES.get(word(s, i)), DIGITS.get(word(s, i + 2))];
  if (a === undefined || b === undefined || !isHyphen(s, i + 1) || spaced(s, i + 1) || spaced(s, i + 2)) return null;
  if (!spaced(s, i) || isHyphen(s, i + 3) || (b > 0 && !nearResult(s, i))) return null;
  return score(i, a, b);
}

/** "voted 142 to 137 to adopt it", "upheld, six to three": the two sides of a vote in words, the larger first. */
function readVotes(s: Scan, i: number): Draft | null {
  const [a, b] = [sideAt(s, i), sideAt(s, i + 2)];
  if (a < 0 || b < 0 || a < b || !spaced(s, i) || !(ENDS.has(word(s, i + 3)) || (!isWord(s, i + 3) && spaced(s, i + 4) && !isHyphen(s, i + 3)))) return null;
  for (let at = Math.max(s.from, i - VOTE_REACH); at < i; at++) if (VOTING.has(word(s, at))) return /^(?:from|between)$/.test(word(s, i - 1)) ? null : score(i, a, b);
  return null;
}
const VOTING = new Set('vote votes voted voting passed approved rejected defeated adopted upheld ruled ruling split divided'.split(' '));
const VOTE_REACH = 8;
/** After the sides of a vote. */
const ENDS = new Set('to in for against on with that along and but last when after'.split(' '));
const sideAt = (s: Scan, i: number): number => (isNumber(s, i) ? wholeAt(s, i) : (ONES.get(word(s, i)) ?? -1));

function score(i: number, a: number, b: number): Draft {
  return draft(i, i + 3, 'count', { low: Math.min(a, b), high: Math.max(a, b), unit: 'score', traits: { ...PLAIN, score: [a, b] } });
}
