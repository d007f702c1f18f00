import type { Amount } from './amount.ts';
import { TIME_UNITS } from './duration.ts';
import { countedNoun } from './nouns.ts';
import { isCapital, isHyphen, isNumber, isWord, spaced, word, type Scan } from './scan.ts';
import { isPastForm } from './past.ts';

/** Before "one" where it stands for a noun and counts nothing. */
const BEFORE_ONE = new Set('this that the which each every no any another last next every some big good bad new old first only such a an my his her their our your right wrong on at not someone'.split(' '));
const AFTER_ONE = new Set('of another day time who that which is was has could can would should might may must never always cannot and or to in on at for with by from as if but than thing way such whose where'.split(' '));

/** Before a number that tells a place in an order or how many are singled out. */
const RANKED = new Set('top bottom last first final big'.split(' '));

/** Whether a number without a unit counts something: not the pronoun "one", not a number that stands in a word or an idiom. */
export function isCount(s: Scan, amount: Amount): boolean {
  const { from, to, number } = amount;
  if (word(s, from) === 'one' && to === from + 1) return isOne(s, from);
  if (number.spelled && number.value === 0 && (word(s, from - 1) === 'for' || isCapital(s, from - 1) || /^(?:ground|patient|net)$/.test(word(s, from - 1)) || /^(?:tolerance|sum|emission)$/.test(word(s, isHyphen(s, to) ? to + 1 : to)))) return false;
  // "a day or two" is a length of time or, as in "a year or two ago", none.
  if (word(s, from) === 'two' && to === from + 1 && word(s, from - 1) === 'or' && TIME_UNITS.has(word(s, from - 2))) return false;
  if (RANKED.has(word(s, from - 1)) && countedNoun(s, to, false) === null && !standsForNoun(s, from, to)) return false;
  if (isHyphen(s, from - 1) && !spaced(s, from) && !spaced(s, from - 1) && number.spelled) return false;
  if (number.spelled && isHyphen(s, to) && !spaced(s, to + 1) && /^(?:way|fold|piece|star|one|off|on|thirds|figure|wheel|letter)$/.test(word(s, to + 1))) return false;
  return true;
}

/** "The last three came off": the verb shows that the number stands for what was named before. */
function standsForNoun(s: Scan, from: number, to: number): boolean {
  return /^(?:last|first|final)$/.test(word(s, from - 1)) && /^(?:the|its|his|her|their|our)$/.test(word(s, from - 2)) && isWord(s, to) && (isPastForm(word(s, to)) || /^(?:are|have|will|would|can|could|to)$/.test(word(s, to)) || (word(s, to) === 'of' && /^(?:them|these|those|whom|which)$/.test(word(s, to + 1))));
}

function isOne(s: Scan, i: number): boolean {
  // "one hurt nobody"
  if (HARMED.has(word(s, i + 1)) && (isNumber(s, i + 2) || (isWord(s, i + 2) && !AFTER_VICTIM.has(word(s, i + 2))))) return false;
  if (isOneVictim(s, i)) return true;
  if (!isWord(s, i + 1) || !spaced(s, i + 1)) return isHyphen(s, i + 1) && isWord(s, i + 2) && !/^(?:off|time|on|to|sided|way|and|by|handed|size|stop|up|liners?|track|eyed)$/.test(word(s, i + 2)) && !isCapital(s, i + 2);
  if (BEFORE_ONE.has(word(s, i - 1)) || AFTER_ONE.has(word(s, i + 1))) return false;
  return countedNoun(s, i + 1, true) !== null;
}

/** "kills one, injures seven", "one dead", "One is dead", "one runner was killed", but not "no one was hurt", "the one who died", "killed one of them". */
function isOneVictim(s: Scan, i: number): boolean {
  const next = word(s, i + 1);
  const before = word(s, i - 1);
  // "a fire in which one man was killed", but not "which one was killed", "one by one died"
  if (before === 'by' || (BEFORE_ONE.has(before) && !(before === 'which' && PREPOSITIONS.has(word(s, i - 2)))) || (isHyphen(s, i + 1) && !spaced(s, i + 2)) || (isHyphen(s, i - 1) && !spaced(s, i))) return false;
  if (VICTIM.has(next)) return !isCapital(s, i + 1) || isCapital(s, i);
  if (HARMING.has(before) && (!isWord(s, i + 1) || AFTER_VICTIM.has(next))) return true;
  // "one was killed", "one runner has been hurt"
  let at = BE.has(next) ? i + 1 : isWord(s, i + 1) && !AFTER_ONE.has(next) && BE.has(word(s, i + 2)) ? i + 2 : -1;
  if (at < 0) return next !== 'in' && !AFTER_ONE.has(next) && isWord(s, i + 1) && /^(?:died|drowned)$/.test(word(s, i + 2));
  if (word(s, at + 1) === 'been') at++;
  return VICTIM.has(word(s, at + 1));
}
const PREPOSITIONS = new Set('in of during'.split(' '));
const HARMED = new Set('killed injured hurt wounded'.split(' '));
const VICTIM = new Set([...HARMED, ...'dead died dies missing drowned'.split(' ')]);
const HARMING = new Set('kills killed killing injures injured injuring wounds wounded wounding hurts hurting'.split(' '));
const AFTER_VICTIM = new Set('and but as in at on after when near during while'.split(' '));
const BE = new Set('is was has had'.split(' '));
