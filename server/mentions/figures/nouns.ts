import { WEEKDAYS } from '../../text/calendar-names.ts';
import { POSSESSIVE } from '../../text/tokens.ts';
import { isAdverb } from '../words/adverbs.ts';
import { PASTS } from '../words/pasts.ts';
import { isPlural } from '../words/plurals.ts';
import { singularOf } from '../words/stem.ts';
import { isCapital, isHyphen, isNumber, isWord, raw, spaced, word, type Scan } from './scan.ts';
import { ONES, TENS } from './spelled.ts';

/** The noun that a number counts. */
export interface Noun {
  /** Token after it. */
  readonly to: number;
  /** In the singular, folded; a name keeps its capital. */
  readonly lemma: string;
}

/** No noun stands beyond these. */
const STOP = new Set(
  'of in on at to from by for with without within and or but nor so than that which who whom whose when where while because if as is are was were be been being am has have had do does did will would can could may might must shall should not no per via into onto over under between among during before after until since through throughout across against about around above below behind near off out up down upon like unlike despite amid besides toward towards however also too very just only even still already again ago later earlier said says say told tells went came got made took gave left began become became remain remains remained the a an this these those its his her their our my your it he she they we you i him them us each every both either neither all any some such what how why there here then now today yesterday tomorrow tonight yet more most less fewer least many much few other\'s ended died killed injured wounded dead missing arrested charged lost won beat met led held set saw found rose fell grew stood lay sat hit according including plus minus versus vs apart away worth times straight cannot ever anyone anybody beyond outside inside alongside together ahead'.split(' '),
);
/** In STOP, but may stand between a number and its noun, or is what is counted. */
const PASS = new Set('times more other such few most all straight killed injured wounded missing lost arrested charged'.split(' '));
/** Words before the noun that a scan goes past. */
const REACH = 6;

/** The singular of what is counted: of a folded word that is a plural, else the word. */
export function singular(w: string): string {
  return isPlural(w) || VERBAL.has(w) ? singularOf(w) : w;
}

/**
 * The noun counted by a number whose last token is before `i`: "soldier" in "1,000 soldiers", "boss" in "25 company bosses",
 * "nation" in "30-nation coalition", "house" in "nine of the 20 houses". `one`: the number is one, and its noun singular. `vague`: "of" may
 * stand between ("dozens of people").
 */
export function countedNoun(s: Scan, i: number, one: boolean, vague = false): Noun | null {
  if (isHyphen(s, i) && !spaced(s, i)) return joinedNoun(s, i + 1);
  let at = i;
  if (word(s, at) === 'of') return afterOf(s, at + 1, vague);
  let last = -1;
  let hyphened = false;
  for (let steps = 0; steps < REACH; steps++) {
    // "two new 737 Max jets", "18 Boeing 747 jets"
    if (steps > 0 && isNumber(s, at) && isWord(s, at + 1) && (isCapital(s, at + 1) || isCapital(s, at - 1))) at++;
    // "two bachelor's degrees"
    if (steps > 0 && !one && at < s.to && (s.tokens.flags[at]! & POSSESSIVE) !== 0 && !isCapital(s, at - 1) && !isPlural(word(s, at - 1)) && isPlural(word(s, at + 1))) at++;
    if (!isWord(s, at) || (s.tokens.flags[at]! & POSSESSIVE) !== 0) break;
    const w = word(s, at);
    if (one && isPredicate(s, at, steps)) break;
    // "digital and physical sales"
    if ((w === 'and' || w === 'or') && steps > 0 && !one && !STOP.has(word(s, at + 1)) && isWord(s, at + 1) && !isPlural(word(s, at + 1)) && isPlural(word(s, at + 2)) && !STOP.has(word(s, at + 2))) {
      at += 2;
      continue;
    }
    // "10 US citizens"
    const isStop = STOP.has(w) && !(steps === 0 && PASS.has(w)) && !(w === 'us' && raw(s, at) === 'US');
    if (isStop || w.includes("'")) break;
    // "plain-clothes officers": the plural belongs to an adjective.
    const inside = hyphened && isWord(s, at + 1) && !STOP.has(word(s, at + 1)) && isWord(s, at + 2);
    if (!one && (isPlural(w) || isInitials(s, at) || isNounAfterNumber(s, at, steps)) && !inside) return { to: pluralEnd(s, at), lemma: lemmaAt(s, pluralEnd(s, at) - 1) };
    if (one && steps > 0 && ((isVerb(w) && !hyphened) || (isPlural(w) && w !== 'media') || (isCapital(s, at) && !isCapital(s, at - 1) && !isInside(s, at + 1)))) break;
    // "a U.S.-built part": the end of an adjective
    last = hyphened && isVerb(w) ? -1 : at;
    at++;
    hyphened = isHyphen(s, at) && !spaced(s, at) && !spaced(s, at + 1);
    if (hyphened) at++;
    // Adjectives in a row: "big, heavy trucks".
    else if (s.tokens.hash[at] === 44 && at < s.to && isWord(s, at + 1) && !one && steps < 2 && nounFollows(s, at + 1)) at++;
  }
  if (one && isAdverb(word(s, last))) last--;
  return one && last >= i && !hyphened && isWord(s, last) ? { to: last + 1, lemma: lemmaAt(s, last) } : null;
}

/** "one resigned", "one driving from Arlen", "one person close to her": what is said of one and is not what is counted. */
function isPredicate(s: Scan, i: number, steps: number): boolean {
  const w = word(s, i);
  const next = word(s, i + 1);
  if (steps > 0) return w === 'close' && next === 'to';
  return PARTICIPLES.has(w) || (w.length > 4 && w.endsWith('ed') && !PASS.has(w) && (!isWord(s, i + 1) || STOP.has(next) || isAdverb(next) || WEEKDAYS.has(next)));
}
const PARTICIPLES = new Set('involving driving looking losing saying going coming making taking getting seeking showing using carrying wearing being having'.split(' '));

/** Whether a noun goes on after a name inside it: "one top Norland official". */
const isInside = (s: Scan, i: number): boolean => !WEEKDAYS.has(word(s, i - 1)) && isWord(s, i) && !isCapital(s, i) && !STOP.has(word(s, i)) && !isVerb(word(s, i));

/** "three runs", "five new shows": words in -s that are mostly verbs are what is counted right after a number or an adjective, where no object follows. */
function isNounAfterNumber(s: Scan, i: number, steps: number): boolean {
  return steps < 3 && VERBAL.has(word(s, i)) && !isCapital(s, i - 1) && !OBJECTS.has(word(s, i + 1));
}
const VERBAL = new Set('runs shows plans stands stays hopes goes takes'.split(' '));

/** Joined to a number, these count nothing: "a 30,000-strong crowd". */
const JOINED_ADJECTIVES = new Set('strong something odd plus high wide long tall deep'.split(' '));

/** The noun of "30-nation", and of "four-, five- and six-cylinder". */
function joinedNoun(s: Scan, i: number): Noun | null {
  if (isWord(s, i) && !spaced(s, i) && (STOP.has(word(s, i)) || JOINED_ADJECTIVES.has(word(s, i)) || ONES.has(word(s, i)))) return null;
  if (isWord(s, i) && !spaced(s, i)) return { to: i + 1, lemma: lemmaAt(s, i) };
  for (let at = i; at < i + REACH + 2; at++) {
    if (isHyphen(s, at) && !spaced(s, at) && !spaced(s, at + 1) && isWord(s, at + 1)) return { to: i - 1, lemma: lemmaAt(s, at + 1) };
    if (!(s.tokens.hash[at] === 44 || isHyphen(s, at) || isNumber(s, at) || /^(?:and|or|to)$/.test(word(s, at)) || ONES.has(word(s, at)) || TENS.has(word(s, at)))) return null;
  }
  return null;
}

/** Whether a plural follows at once or after one word: the comma before was between adjectives. */
const nounFollows = (s: Scan, i: number): boolean => !STOP.has(word(s, i)) && !isCapital(s, i) && (isPlural(word(s, i)) || (!STOP.has(word(s, i + 1)) && isPlural(word(s, i + 1))));

/** The token after a row of plurals: "sports cars". */
function pluralEnd(s: Scan, i: number): number {
  return isWord(s, i + 1) && isPlural(word(s, i + 1)) && !STOP.has(word(s, i + 1)) && spaced(s, i + 1) && !VERBS.has(word(s, i + 1)) && !OBJECTS.has(word(s, i + 2)) ? i + 2 : i + 1;
}

/** Before these a word in -s is a verb: "19 fouls proves it". */
const OBJECTS = new Set('it the a an that this him her them us me his its their how what'.split(' '));
const VERBS = new Set('works lives uses leaves houses calls rates costs moves plays'.split(' '));
const isVerb = (w: string): boolean => PASTS.has(w) || w === 'put' || (w.endsWith('ed') && w.length > 4) || (w.endsWith('ing') && w.length > 5);

/** The noun after "of the", "of the 20", "of their". */
function afterOf(s: Scan, i: number, vague: boolean): Noun | null {
  let at = i;
  if (/^(the|these|those|its|their|his|her|our|my|your|all)$/.test(word(s, at))) at++;
  else if (!vague) return null;
  if (isNumber(s, at)) at++;
  if (!isWord(s, at)) return null;
  const noun = countedNoun(s, at, false);
  return noun && { to: i - 1, lemma: noun.lemma };
}

function lemmaAt(s: Scan, i: number): string {
  const w = word(s, i);
  return isInitials(s, i) ? w.slice(0, -1) : singular(w);
}

/** "TDs", "RBIs": several of what capitals stand for. */
const isInitials = (s: Scan, i: number): boolean => isCapital(s, i) && word(s, i).endsWith('s') && /^[A-Z]{2,5}s$/.test(raw(s, i));
