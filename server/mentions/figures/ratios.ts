import { draft, type Draft } from './draft.ts';
import { readNumber } from './numbers.ts';
import type { Numeral } from './numerals.ts';
import { readOdds } from './odds.ts';
import { PLAIN } from './traits.ts';
import { afterHyphen, isCapital, isHyphen, isWord, mark, raw, spaced, word, type Scan } from './scan.ts';

/** "one in five", "two out of three", "1 over 3", "two-to-one", "a third of": what follows the number `n` makes it a share. */
export function readRatio(s: Scan, n: Numeral): Draft | null {
  if (n.value === null) return null;
  if (n.fraction) return draft(n.from, n.to, 'ratio', { value: n.value });
  const w = word(s, n.to);
  const out = w === 'out' && word(s, n.to + 1) === 'of' ? (word(s, n.to + 2) === 'every' ? n.to + 3 : n.to + 2) : 0;
  const inside = (w === 'in' || (w === 'of' && (word(s, n.to + 1) === 'every' || raw(s, n.to + 1) === '10' || word(s, n.to + 1) === 'ten'))) && (word(s, n.to + 1) === 'every' ? n.to + 2 : n.to + 1);
  const members = membersIn(s, n);
  if (members) return members;
  const joined = joinedShare(s, n);
  if (joined) return joined;
  const over = w === 'over' ? n.to + 1 : 0;
  const at = out || inside || over;
  if (at) {
    const whole = readNumber(s, at);
    if (!whole?.value || whole.fraction) return null;
    const small = n.value < whole.value && Number.isInteger(n.value) && Number.isInteger(whole.value);
    if (out ? small : over ? ends(s, whole.to) : small && n.value <= 10 && isRound(whole.value) && isInEvery(s, n, whole)) {
      return draft(n.from, whole.to, 'ratio', { value: n.value / whole.value });
    }
    return null;
  }
  return readOdds(s, n);
}

/** "a one-in-three chance" */
function joinedShare(s: Scan, n: Numeral): Draft | null {
  const at = afterHyphen(s, n.to);
  if (at === n.to || word(s, at) !== 'in' || afterHyphen(s, at + 1) === at + 1) return null;
  const whole = readNumber(s, at + 2);
  return whole?.value && n.value !== null && n.value < whole.value && n.value <= 10 ? draft(n.from, whole.to, 'ratio', { value: n.value / whole.value }) : null;
}

/** "one person in twelve", "two children in five" */
function membersIn(s: Scan, n: Numeral): Draft | null {
  if (n.value === null || n.value > 9 || !isWord(s, n.to) || isCapital(s, n.to) || word(s, n.to + 1) !== 'in') return null;
  const whole = readNumber(s, n.to + 2);
  if (!whole?.value || whole.fraction || whole.value <= n.value || !Number.isInteger(whole.value) || !(isRound(whole.value) && whole.value <= 1e6) || (!whole.spelled && whole.value < 10)) return null;
  return ends(s, whole.to) || isVerb(word(s, whole.to)) || (n.value === 1 && word(s, whole.to) === 'to') ? draft(n.from, whole.to, 'ratio', { value: n.value / whole.value }) : null;
}

/** Of so many a share is told. */
const isRound = (whole: number): boolean => whole <= 20 || whole % 10 === 0 || whole === 25;

/** A verb, or "at risk", after the whole, which shows that nothing else is counted: "one child in five is", "had", "lives". */
const isVerb = (w: string): boolean => /^(?:at|under|without|is|are|was|were|has|have|had|does|do|did|can|could|will|would|may|must|now|still|who|already|said|says)$/.test(w);

/** "one in five people" and not "two in 2019", "three in 10 days". */
function isInEvery(s: Scan, n: Numeral, whole: Numeral): boolean {
  if (whole.value !== null && whole.value > 1900 && whole.value < 2100) return false;
  return !/^(?:minutes?|days?|weeks?|months?|years?|hours?|games?|matches|seconds?|innings|overs|seasons?)$/.test(word(s, whole.to)) && !(isHyphen(s, whole.to) && !spaced(s, whole.to)) && word(s, n.from - 1) !== 'a';
}

const ends = (s: Scan, i: number): boolean => !isWord(s, i) && !isHyphen(s, i);

const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ['twice', 2], ['thrice', 3], ['double', 2], ['doubled', 2], ['doubling', 2], ['doubles', 2], ['triple', 3], ['tripled', 3], ['treble', 3], ['trebled', 3], ['trebling', 3], ['tripling', 3], ['triples', 3], ['quadruple', 4], ['quadrupled', 4], ['quadrupling', 4],
  ['quintuple', 5], ['quintupled', 5], ['quintupling', 5], ['sextupled', 6], ['halved', 0.5], ['halving', 0.5], ['twofold', 2], ['threefold', 3], ['fourfold', 4], ['fivefold', 5], ['sixfold', 6], ['sevenfold', 7], ['eightfold', 8], ['ninefold', 9], ['tenfold', 10], ['hundredfold', 100], ['thousandfold', 1000],
]);
const COMPARED = new Set('the as that what its their his more bigger larger higher faster greater stronger longer smaller'.split(' '));

/** "twice as many", "doubled", "tenfold", "double the rate". */
export function readMultiple(s: Scan, i: number): Draft | null {
  const w = word(s, i);
  const value = MULTIPLES.get(w);
  if (value === undefined || isHyphen(s, i + 1) || word(s, i + 1) === 'down') return null;
  if (w === 'twice' || w === 'thrice') {
    // "twice a week" counts occasions; "scored twice" too, and says no more than the verb.
    if (!COMPARED.has(word(s, i + 1))) return null;
  } else if (/^(?:double|triple|treble|quadruple|quintuple|doubles|triples)$/.test(w)) {
    if (!COMPARED.has(word(s, i + 1)) && !/^(?:than|nearly|almost|to|will|would|could|may|might|should)$/.test(word(s, i - 1))) return null;
  }
  return draft(i, i + 1, 'ratio', { value, traits: { ...PLAIN, multiple: true } });
}

/** Words that a multiple begins with, for the gate in `figures.ts`. */
export const MULTIPLE_WORDS: readonly string[] = [...MULTIPLES.keys()];

/** After "times" these compare. */
const THAN_ONE = new Set('as more higher larger bigger greater faster smaller longer stronger wider heavier less lower slower the its their that what his her our this oversubscribed undersubscribed'.split(' '));

/** "three times as many", "6.5 times earnings"; "seven times since Monday" counts occasions. */
export function timesOf(s: Scan, n: Numeral): Draft | null {
  const fold = word(s, afterHyphen(s, n.to));
  if (fold === 'fold' && n.value !== null) return draft(n.from, afterHyphen(s, n.to) + 1, 'ratio', { value: n.value, traits: { ...PLAIN, multiple: true } });
  if (n.value === null) return null;
  // "10x"
  if (((word(s, n.to) === 'x' && !n.spelled) || mark(s, n.to) === 0xd7) && !spaced(s, n.to) && spaced(s, n.to + 1)) return draft(n.from, n.to + 1, 'ratio', { value: n.value, unit: 'time', traits: { ...PLAIN, multiple: true } });
  if (word(s, n.to) !== 'times') return null;
  const compared = THAN_ONE.has(word(s, n.to + 1)) || !Number.isInteger(n.value);
  return compared ? draft(n.from, n.to + 1, 'ratio', { value: n.value, unit: 'time', traits: { ...PLAIN, multiple: true } }) : null;
}
