import { MONTHS, WEEKDAYS } from '../../text/calendar-names.ts';
import { POSSESSIVE } from '../../text/tokens.ts';
import { KIN } from '../words/kin.ts';
import { draft, type Draft } from './draft.ts';
import { TIME_UNITS } from './duration.ts';
import { afterHyphen, isCapital, isHyphen, isNumber, isWord, lengthOf, mark, spaced, wholeAt, word, type Scan } from './scan.ts';
import { readNumber } from './numbers.ts';
import { TENS } from './spelled.ts';
import { PLAIN } from './traits.ts';

const AGE = { ...PLAIN, age: true };
/** The age that bounds a group is nobody's, and never set against one. */
const BOUND = { ...AGE, vague: true };

/** "He will be 35 by then", "who was 19 when": a bare number as what a person is. */
function isSubjectsAge(s: Scan, i: number): boolean {
  if (!/^(?:when|by|at|in|and|on|this|but|now|years)$/.test(word(s, i + 1)) && isWord(s, i + 1)) return false;
  if (isWord(s, i + 1) && !spaced(s, i + 1)) return false;
  const c = mark(s, i + 1);
  if (c !== 0 && c !== 46 && c !== 44 && c !== 59) return false;
  const at = /^(?:now|just|only|about|around|almost|nearly)$/.test(word(s, i - 1)) ? i - 1 : i;
  const verb = word(s, at - 1);
  const subject = verb === 'be' ? at - 3 : at - 2;
  return /^(?:is|was|turned|turns|be|turning)$/.test(verb) && /^(?:he|she|who|i)$/.test(word(s, subject)) && (verb !== 'be' || /^(?:will|would|'ll)$/.test(word(s, at - 2)));
}

/** "turned 40 on Friday", "who turns 18 next month", "will turn 70 in May" */
function isBirthday(s: Scan, i: number): boolean {
  const verb = word(s, i - 1);
  if (!TURNING.has(verb) || (verb === 'turn' && !/^(?:will|would|'ll|to|could|may|might)$/.test(word(s, i - 2)))) return false;
  if (wholeAt(s, i) < YOUNGEST || wholeAt(s, i) >= OLDEST_ALIVE) return false;
  if (isWord(s, i + 1)) return spaced(s, i + 1) && /^(?:on|in|this|last|next|earlier|later|yesterday|today|tomorrow|and|when|while|during)$/.test(word(s, i + 1));
  const c = mark(s, i + 1);
  return i + 1 >= s.to || c === 46 || c === 44 || c === 59 || c === 41;
}
const TURNING = new Set(['turn', 'turns', 'turned', 'turning']);
/** What turns a smaller number may be a clock or a result. */
const YOUNGEST = 13;

/** "as young as 12", "17 and 19 years old", "died on Friday at 88": what stands around a bare number makes it an age. */
function isSaidOfAge(s: Scan, i: number): boolean {
  const age = wholeAt(s, i);
  if (word(s, i - 1) === 'as' && /^(?:young|old)$/.test(word(s, i - 2)) && word(s, i - 3) === 'as') return !TIME_UNITS.has(word(s, i + 1)) && !isHyphen(s, i + 1);
  if (/^(?:and|or)$/.test(word(s, i + 1)) && TIME_UNITS.has(word(s, i + 3)) && /^olds?$/.test(word(s, afterHyphen(s, i + 4)))) return isNumber(s, i + 2) && !/^(?:between|from|under|over)$/.test(word(s, i - 1));
  // "At 70, Sharon remains", "At 55 she left"
  if (word(s, i - 1) === 'at' && i - 1 === s.from && age >= ADULT && age < OLDEST_ALIVE && isHolder(s, mark(s, i + 1) === 44 ? i + 2 : i + 1)) return true;
  if (word(s, i - 1) !== 'at' || wholeAt(s, i) <= MOST_HOURS || (isWord(s, i + 1) && word(s, i + 1) !== 'after')) return false;
  for (let at = Math.max(s.from, i - DEATH_REACH); at < i; at++) if (LIFE.has(word(s, at))) return mark(s, i + 1) !== 58 && mark(s, i + 1) !== 37;
  return false;
}
const ADULT = 13;
const OLDEST_ALIVE = 110;
/** The person whose age opens the sentence: a pronoun, or after the comma a name. */
const isHolder = (s: Scan, i: number): boolean => /^(?:he|she|his|her)$/.test(word(s, i)) || (mark(s, i - 1) === 44 && isCapital(s, i) && !/^(?:the|a|an|it|they|we|its|their|this|in|on)$/.test(word(s, i)));
const MOST_HOURS = 24;
/** How far before "at 88" its verb may stand, in tokens. */
const DEATH_REACH = 7;
const LIFE = new Set('died dies retired retires retire'.split(' '));

const BOUNDS = new Set('under over above below'.split(' '));
const PEOPLE = new Set('people adults children those anyone everyone men women kids voters patients residents girls boys'.split(' '));
/** "people under 30", "women over 65", "children under ten". */
function isGroupsAge(s: Scan, i: number): boolean {
  if (isNumber(s, i) && lengthOf(s, i) > 2) return false;
  // "adults 18 and older"
  if (/^(?:and|or)$/.test(word(s, i + 1)) && /^(?:older|younger|over|under|up)$/.test(word(s, i + 2)) && isWord(s, i - 1)) return true;
  if (!BOUNDS.has(word(s, i - 1))) return false;
  // "a third of the patients are under five;"
  if (/^(?:are|were)$/.test(word(s, i - 2)) && PEOPLE.has(word(s, i - 3)) && !isWord(s, i + 1)) return true;
  return PEOPLE.has(word(s, i - 2)) && (!isWord(s, i + 1) || /^(?:who|in|are|were|have|had|to|and|or|from|with|engage|at|found|showed|said|say|told|got|went|came|took|made|gave|spent|fell|rose|will|can|should|may|must|is|was|who've|live|vote|made|make|account|accounted|died|fell|got|get|need|did|do|also|now|still)$/.test(word(s, i + 1)));
}

/** The ages in words at which children are told from one another. */
export const CHILDHOOD = 'two three five six seven eight ten twelve sixteen eighteen'.split(' ');

/** "in her 40s", "his late twenties": from 40 to 49. */
function readDecade(s: Scan, i: number): Draft | null {
  const age = wholeAt(s, i);
  const low = isNumber(s, i) ? (age % 10 === 0 && lengthOf(s, i) === 2 && word(s, i + 1) === 's' && !spaced(s, i + 1) ? age : undefined) : DECADES.get(word(s, i));
  if (low === undefined) return null;
  const owner = /^(?:early|mid|late)$/.test(word(s, i - 1)) ? i - 2 : isHyphen(s, i - 1) && word(s, i - 2) === 'mid' ? i - 3 : i - 1;
  if (!/^(?:his|her|their|my|our|your)$/.test(word(s, owner))) return null;
  return draft(i, isNumber(s, i) ? i + 2 : i + 1, 'duration', { low, high: low + 9, unit: 'year', traits: AGE });
}
/** "twenties" to "nineties". */
export const DECADES: ReadonlyMap<string, number> = new Map([...TENS].map(([w, value]) => [`${w.slice(0, -1)}ies`, value]));

/** "Mr. King, 82", "E. Kenny, 20", "the death of Scott, 43, a father": one word for a name, with a title, or with the age between commas and no list going on. */
function isAlone(s: Scan, i: number): boolean {
  if (mark(s, i - 3) === 46 && (TITLES.has(word(s, i - 4)) || (isCapital(s, i - 4) && lengthOf(s, i - 4) === 1))) return true;
  return mark(s, i + 1) === 44 && isWord(s, i + 2) && !isCapital(s, i + 2) && !LISTING.has(word(s, i + 2)) && !MONTHS.has(word(s, i - 2)) && !WEEKDAYS.has(word(s, i - 2)) && (isWord(s, i - 3) || BEFORE_NAME.has(mark(s, i - 3)));
}
/** What a name may follow: a comma, or what closes a quotation, “…,” Keller, 68, said. */
const BEFORE_NAME = new Set([44, 34, 0x201d, 0x2019]);
const TITLES = new Set('mr mrs ms dr prof sen rep gov gen capt lt sgt'.split(' '));
/** A list of numbers goes on with these. */
const LISTING = new Set('and or in to at but with for by on as then page pages'.split(' '));

/** "The suspect, 33, fled": whose age stands between commas. */
const SOMEBODY = new Set(`${KIN} man woman boy girl suspect victim driver defendant pilot cyclist pedestrian motorcyclist passenger student teacher accused teenager farmer nurse officer soldier girlfriend boyfriend neighbour neighbor tourist hiker climber skier swimmer sailor fisherman gunman attacker assailant shooter singer actor actress rapper footballer player striker goalkeeper runner teenage lawyer doctor engineer carpenter plumber electrician builder fitter chef waiter waitress worker employee clerk manager businessman businesswoman politician mayor senator minister priest pastor bishop nun monk journalist reporter photographer professor graduate pensioner retiree veteran conductor trucker courier detective policeman policewoman constable firefighter paramedic mechanic shopkeeper landlord tenant resident prisoner inmate immigrant migrant refugee comedian comic musician artist author writer novelist poet painter dancer director producer architect scientist biologist economist historian psychologist champion captain coach banker broker trader investor entrepreneur founder activist campaigner rider jockey boxer golfer cricketer gymnast athlete cleaner cook baker butcher barber hairdresser model presenter broadcaster`.split(' '));

/** "the tram driver", "his elder brother", "a retired teacher": whether one person is named by what stands before token `i` and the word at `i + 1`. */
function isOneOf(s: Scan, i: number): boolean {
  for (let at = i; at > i - NOUN_REACH && isWord(s, at); at--) {
    if (DETERMINERS.has(word(s, at)) || (s.tokens.flags[at]! & POSSESSIVE) !== 0) return true;
    if (isCapital(s, at)) return false;
  }
  return false;
}
const DETERMINERS = new Set('the a an his her their my our whose another'.split(' '));
/** Words that may stand before the noun, with the determiner. */
const NOUN_REACH = 4;

/** An age that begins at token `i` without its unit: "aged 25", "at age 87", "Ada Lint, 66,". */
export function readAge(s: Scan, i: number): Draft | null {
  const w = word(s, i);
  if (w === 'aged' || w === 'age' || w === 'ages') {
    const at = /^(?:of|between|from)$/.test(word(s, i + 1)) ? i + 2 : i + 1;
    const n = readNumber(s, at);
    if (!n?.value || n.value > 130 || n.fraction || !Number.isInteger(n.value)) return null;
    const second = /^(?:to|and|or)$/.test(word(s, n.to)) || mark(s, n.to) === 45 || mark(s, n.to) === 0x2013 ? readNumber(s, n.to + 1) : null;
    const high = second?.value && second.value > n.value && second.value <= 130 ? second : null;
    return draft(i, (high ?? n).to, 'duration', { value: high ? null : n.value, low: high ? n.value : null, high: high?.value ?? null, unit: 'year', traits: AGE });
  }
  const age = wholeAt(s, i);
  // In digits nobody is older; in words only a decade of life and the limit of a group are read here.
  if (isNumber(s, i) && (age < 1 || age >= 120 || s.text.charCodeAt(s.tokens.start[i]!) === 48)) return null;
  const decade = readDecade(s, i);
  if (decade) return decade;
  const inWords = age < 0 && isGroupsAge(s, i) ? readNumber(s, i) : null;
  if (inWords?.value) return draft(i, inWords.to, 'duration', { value: inWords.value, unit: 'year', traits: BOUND });
  if (age < 0) return null;
  if (isSubjectsAge(s, i) || isBirthday(s, i)) return draft(i, i + 1, 'duration', { value: age, unit: 'year', traits: AGE });
  if (isSaidOfAge(s, i)) return draft(i, i + 1, 'duration', { value: age, unit: 'year', traits: AGE });
  if (isGroupsAge(s, i)) return draft(i, i + 1, 'duration', { value: age, unit: 'year', traits: BOUND });
  if (mark(s, i - 1) === 44 && mark(s, i + 1) === 44 && spaced(s, i) && SOMEBODY.has(word(s, i - 2)) && isOneOf(s, i - 3)) return draft(i, i + 1, 'duration', { value: age, unit: 'year', traits: AGE });
  if (mark(s, i - 1) !== 44 || !isCapital(s, i - 2)) return null;
  const c = mark(s, i + 1);
  const closed = c === 44 || c === 0x2013 || c === 0x2014 || c === 0x2015 || c === 59 || c === 41 || (c === 46 && (i + 2 >= s.to || (!isWord(s, i + 2) && !isNumber(s, i + 2)) || isCapital(s, i + 2))) || (isWord(s, i + 1) && /^(?:of|from|and|who|was|is|has|had|said|told)$/.test(word(s, i + 1)));
  // "Aug. 24, 2025" and "Psalm 4, 5" are told apart by the name of two words or more before the comma.
  const isName = isCapital(s, i - 3) || afterHyphen(s, i - 3) > i - 3 || i - 2 === s.from || isAlone(s, i);
  if (!closed || !spaced(s, i) || !isName) return null;
  return draft(i, i + 1, 'duration', { value: age, unit: 'year', traits: AGE });
}
