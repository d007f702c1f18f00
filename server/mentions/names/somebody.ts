import { ALL_UPPER, MARK, NUMBER, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { KIN } from '../words/kin.ts';
import { isHead } from './bodies.ts';
import { BODY, COMPANY_SUFFIXES, COMPASS, DETERMINER, EVENT_AFTER, EVENT_BEFORE, GROUP, isIn, OF, ORDINARY, SITE, THE, TO, type Listed } from './lexicon.ts';
import { CITY, GIVEN_FEMALE, GIVEN_MALE } from './lists.ts';
import { territoryLength } from './places.ts';
import type { Draft } from './spans.ts';
import { hasPersonalRole, isCapital, isOffice } from './titles.ts';

/** "Calder, the mayor, says", "Ilva Torrin, an engineer, says": a role that only people have. */
export function isInOffice(words: Listed, draft: Draft): boolean {
  const { from, to, last, kind } = draft;
  if (kind === 'person' || kind === 'event') return false;
  if (to - from === 2 && isAged(words, draft)) return true;
  if (to - from === 2 || to - from === 3 || (to - from === 4 && words.tokens.hash[to - 2] === HYPHEN)) return isUnlisted(words, from, to) && (hasPersonalRole(words, to, last) || isSaidToBe(words, to, last) || isDescribed(words, to, last));
  // "Calder of Texas, the mayor": the role is that of whoever stands before.
  if (isIn(words, from - 1, SITE) && !isIn(words, from - 1, TO)) return false;
  if (kind === 'other' || to - from !== 1 || (words.tokens.flags[from]! & ALL_UPPER) !== 0) return false;
  return hasPersonalRole(words, to, last) && territoryLength(words, from) === 0;
}

/** "President Nakai", "the economist Odile Marsh": a form of address or an office of persons alone stands before it. */
export function isAddressed(words: Listed, { from, to, kind, first }: Draft): boolean {
  const { text, tokens } = words;
  if (kind === 'person' || kind === 'event' || to - from > (tokens.hash[to - 2] === HYPHEN ? 4 : 3) || from === first || !isUnlisted(words, from, to) || SITES.at(text, tokens, to - 1)) return false;
  // "the son of Odile Marsh"
  if (to - from === 2 && isIn(words, from - 1, OF) && from - 2 >= first && KINSPEOPLE.at(text, tokens, from - 2)) return true;
  if (to - from === 2 && isLeader(words, from, first)) return true;
  if (isStyle(words, from - 1)) return !isCapital(tokens, to);
  return to - from > 1 && tokens.kind[from - 1] === WORD && PERSONAL.test(text.slice(tokens.start[from - 1], tokens.end[from - 1]));
}

/** "captained by Odile Marsh", "a team of nine divers led by Odile Marsh": what people do, and no banks or firms are led. */
function isLeader(words: Listed, from: number, first: number): boolean {
  const { text, tokens } = words;
  if (from - 2 < first || !BY.at(text, tokens, from - 1)) return false;
  if (CAPTAINED.at(text, tokens, from - 2)) return true;
  if (!LED.at(text, tokens, from - 2)) return false;
  for (let i = from - 3; i >= first && i > from - LED_NEAR && tokens.kind[i] === WORD; i--) {
    if (INVESTED.at(text, tokens, i)) return false;
    // "a group led by" a bank, "a group of nine walkers led by" somebody
    if (TEAMS.at(text, tokens, i) || (GROUP_OF.at(text, tokens, i) && isIn(words, i + 1, OF))) return true;
  }
  return false;
}
const BY = wordSet('by');
const CAPTAINED = wordSet('captained skippered coached piloted choreographed');
const LED = wordSet('led headed');
const TEAMS = wordSet('team crew expedition choir orchestra band gang squad delegation patrol march rescue excavation');
const GROUP_OF = wordSet('group');
/** What companies lead. */
const INVESTED = wordSet('investor investors bank banks firm firms company companies lender lenders fund funds buyout bidding bidder bidders equity creditors shareholders investment');
const LED_NEAR = 9;

/** Whether what people alone are addressed by ends with token `last`: "Senator", "Mr.", "Attorney General". */
export function isStyle({ text, tokens }: Listed, last: number): boolean {
  const i = tokens.kind[last] === MARK && tokens.hash[last] === STOP ? last - 1 : last;
  return isCapital(tokens, i) && (STYLES.at(text, tokens, i) === true || (GENERAL.at(text, tokens, i) === true && isCapital(tokens, i - 1) && GENERALS.at(text, tokens, i - 1) === true));
}

const KINSPEOPLE = wordSet(KIN);
const GENERAL = wordSet('general');
const GENERALS = wordSet('secretary attorney director governor major lieutenant inspector consul solicitor');
const STYLES = wordSet('president premier chancellor senator governor congressman congresswoman mayor judge justice sheriff pope archbishop professor sergeant lieutenant corporal spokesman spokeswoman mr mrs ms miss dr sir');
/** Last words of the names of places, which are named after people. */
const SITES = wordSet('county island islands street road avenue square park bay lake river airport stadium tower hall house palace city station bridge school library drive');
/** Nouns of persons by their ending, and some others. */
const PERSONAL = /^(?:(?!assist$|exist$|list$|consist$|resist$|persist$|enlist$|twist$|median$)\p{Ll}{2,}(?:ist|ian|person|woman|(?:er|sh|s|y|ice|chair)man)|lawyer|attorney|professor|lecturer|teacher|nurse|doctor|surgeon|engineer|author|writer|actor|actress|mayor|senator|governor|sergeant|minister|executive|director|coach|captain|brother|sister|wife|husband|widow|niece|nephew)$/u;

/** Whether capitals are in no list of those that bodies, places and events are told by. */
function isUnlisted(words: Listed, from: number, to: number): boolean {
  const { text, tokens } = words;
  if (isIn(words, from - 1, THE) || isHead(words, to - 1) || territoryLength(words, from) > 0 || COMPANY_SUFFIXES.at(text, tokens, to - 1)) return false;
  for (let i = from; i < to; i++) {
    if (tokens.hash[i] === HYPHEN && i > from) continue;
    if (!isCapital(tokens, i) || (tokens.flags[i]! & ALL_UPPER) !== 0 || isIn(words, i, ORDINARY | BODY | EVENT_AFTER | EVENT_BEFORE | GROUP | THE | COMPASS)) return false;
  }
  return true;
}

/** "is the man who", "was a lawyer", "is 34 and" after token `to`. */
function isSaidToBe(words: Listed, to: number, last: number): boolean {
  if (to + 2 >= last || !BEING.at(words.text, words.tokens, to)) return false;
  if (isYears(words, to + 1)) return words.tokens.kind[to + 2] === MARK || AND_SO.at(words.text, words.tokens, to + 2) === true;
  if (!isIn(words, to + 1, DETERMINER)) return false;
  return SOMEBODY.at(words.text, words.tokens, to + 2) === true || (isOffice(words, to + 2) && !isIn(words, to + 3, OF) && words.tokens.kind[to + 3] === WORD);
}

const BEING = wordSet('is was');
const AND_SO = wordSet('and years');

/** Whether the years of somebody who is grown up stand at token `i`. */
const isYears = ({ tokens }: Listed, i: number): boolean => tokens.kind[i] === NUMBER && tokens.end[i]! - tokens.start[i]! === 2 && tokens.hash[i + 1] !== PERCENT;

const SOMEBODY = wordSet('man woman guy girl boy lad bloke lawyer engineer teacher nurse surgeon doctor farmer student father mother');

/** ", a retired fisherman" after token `to`. */
function isDescribed(words: Listed, to: number, last: number): boolean {
  const { text, tokens } = words;
  if (tokens.hash[to] !== COMMA || !ONE_OF.at(text, tokens, to + 1)) return false;
  for (let i = to + 2; i < Math.min(last, to + LONGEST); i++) {
    if (tokens.kind[i] !== WORD || isCapital(tokens, i)) return false;
    if (PERSONAL.test(text.slice(tokens.start[i], tokens.end[i]))) return i + 1 >= last || tokens.kind[i + 1] === MARK || APART.at(text, tokens, i + 1) === true;
  }
  return false;
}

/** What follows such a noun where it is not a part of another one. */
const APART = wordSet('who whose at in from with for of and');
const ONE_OF = wordSet('a an');
/** So many tokens from the comma to the noun. */
const LONGEST = 6;

/** "Mercy Banda, who is 29", "Mercy Banda, 29,": two capitals that no body ends with, and what only people are. */
function isAged(words: Listed, { from, to, last }: Draft): boolean {
  const { text, tokens } = words;
  if (to + 2 >= last || tokens.hash[to] !== COMMA || isHead(words, to - 1) || isIn(words, to - 1, EVENT_AFTER | BODY | ORDINARY) || isIn(words, from, ORDINARY | THE) || !isCapital(tokens, from) || !isCapital(tokens, to - 1)) return false;
  return (isYears(words, to + 1) && (tokens.hash[to + 2] === COMMA || tokens.hash[to + 2] === STOP)) || (WHO.at(text, tokens, to + 1) === true && ONE.at(text, tokens, to + 2) === true);
}

const COMMA = 44;
const STOP = 46;
const HYPHEN = 45;
const PERCENT = 37;
const WHO = wordSet('who');
/** Verbs of one person: a team is "who play". */
const ONE = wordSet('is has lives works runs heads leads chairs teaches speaks represents advises');

/** "Petra Holme": a first name and one more word, with nothing that makes a body or a place of them. */
export function isSomebody(words: Listed, { from, to, kind }: Draft, classOf: (hash: number) => number): boolean {
  const { tokens, text } = words;
  if (kind === 'person' || kind === 'event' || to - from !== 2 || !isCapital(tokens, from + 1) || (tokens.flags[from + 1]! & ALL_UPPER) !== 0 || isIn(words, from - 1, THE)) return false;
  const first = classOf(tokens.hash[from]!);
  const last = classOf(tokens.hash[from + 1]!);
  // A word that no list knows is a surname; one that news uses otherwise is a square's or a paper's.
  if ((first & (GIVEN_MALE | GIVEN_FEMALE)) === 0 || (first & CITY) !== 0 || last !== 0) return false;
  if (isIn(words, from, ORDINARY) || isIn(words, from + 1, ORDINARY | EVENT_AFTER | BODY | GROUP) || isHead(words, from + 1) || COMPANY_SUFFIXES.at(text, tokens, from + 1)) return false;
  return (text.charCodeAt(tokens.end[from + 1]! - 1) | 32) !== 115;
}
