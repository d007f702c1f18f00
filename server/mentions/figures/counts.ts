import type { Amount } from './amount.ts';
import { TIME_UNITS } from './duration.ts';
import { countedNoun } from './nouns.ts';
import { isCapital, isHyphen, isWord, spaced, word, type Scan } from './scan.ts';
import { isPastForm } from './tense.ts';

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
  if (!isWord(s, i + 1) || !spaced(s, i + 1)) return isHyphen(s, i + 1) && isWord(s, i + 2) && !/^(?:off|time|on|to|sided|way|and|by|handed|size|stop|up|liners?|track|eyed)$/.test(word(s, i + 2)) && !isCapital(s, i + 2);
  if (BEFORE_ONE.has(word(s, i - 1)) || AFTER_ONE.has(word(s, i + 1))) return false;
  return countedNoun(s, i + 1, true) !== null;
}
