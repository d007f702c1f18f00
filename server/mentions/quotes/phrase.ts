import { MARK, NUMBER, POSSESSIVE, UPPER_FIRST, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { nameRoot } from '../words/demonyms.ts';
import { beside, colleagueAfter, isOwning } from './beside.ts';
import { CUES, PARTICIPLE, PAST } from './cues.ts';
import { CONJUNCTIONS, DETERMINERS, isBetween, OBJECT_PRONOUNS, PREPOSITIONS, PRONOUNS, RELATIVES } from './grammar.ts';
import { ROLES, type Role } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Phrase } from './speaker.ts';

const LONGEST = 9;

/** The noun phrase whose last token is `t`, looking no further back than `floor`. */
export function phraseEndingAt(scene: Scene, t: number, floor: number): Phrase | null {
  const { article, nameOf, quoteOf } = scene;
  const { tokens, text } = article;
  if (t < floor || quoteOf[t] !== 0) return null;
  if (tokens.kind[t] === MARK && tokens.hash[t] === 41) {
    for (let i = t - 1; i > t - 14 && i > floor; i--) if (tokens.kind[i] === MARK && tokens.hash[i] === 40) return phraseEndingAt(scene, i - 1, floor);
    return null;
  }
  if (nameOf[t] !== 0) return namePhrase(scene, t, floor);
  if (tokens.kind[t] !== WORD) return null;
  // The rest of a hyphenated name.
  if (t - 2 >= floor && tokens.hash[t - 1] === 45 && tokens.end[t - 1] === tokens.start[t] && nameOf[t - 2] !== 0) return { ...namePhrase(scene, t - 2, floor), to: t + 1 };
  const pronoun = PRONOUNS.at(text, tokens, t);
  if (pronoun) return { from: t, to: t + 1, name: -1, pronoun, role: null };
  const parent = parentOfSome(scene, t, floor);
  if (parent) return parent;
  const role = isAge(scene, t) || isElect(scene, t) ? 'person' : (ROLES.at(text, tokens, t) ?? null);
  if (SOME.at(text, tokens, t)) return { from: t, to: t + 1, name: -1, pronoun: null, role: 'people' };
  if (role === null && !isNounLike(scene, t)) return null;
  let from = t;
  let determined = role === 'people';
  for (let i = t - 1; i >= floor && t - i < LONGEST; i--) {
    if (quoteOf[i] !== 0) break;
    if (nameOf[i] !== 0 || tokens.kind[i] === NUMBER || (tokens.flags[i]! & POSSESSIVE) !== 0) {
      from = i;
      determined = true;
    } else if (tokens.kind[i] === MARK) {
      if (tokens.hash[i] !== 45 || tokens.end[i] !== tokens.start[i + 1]) break;
      from = i;
    } else if (DETERMINERS.at(text, tokens, i)) {
      from = i;
      determined = true;
      break;
    } else if (isNounLike(scene, i)) from = i;
    else break;
  }
  if (tokens.kind[from] === MARK) from++;
  const to = t + 1;
  const capital = (tokens.flags[t]! & UPPER_FIRST) !== 0;
  const leader = determined && role === 'people' ? leaderOf(scene, from, floor) : null;
  if (leader) return leader;
  if (determined) return { from, to, name: -1, pronoun: null, role };
  // A single bare noun is part of something else ("Republican claims"); with a capital it may be a name that nobody knows.
  if (from === t || role === null) return capital ? { from: firstCapital(scene, t, from), to, name: -1, pronoun: null, role: null } : null;
  return { from, to, name: -1, pronoun: null, role };
}

/** Whether token `i` ends "44-year-old", which is a person where it is a noun. */
function isAge({ article: { tokens, text } }: Scene, i: number): boolean {
  return tokens.hash[i - 1] === 45 && OLD.at(text, tokens, i) === true && YEAR.at(text, tokens, i - 2) === true && i > 3 && tokens.kind[i - 4] === NUMBER;
}

/** Whether token `i` ends "president-elect". */
function isElect({ article: { tokens, text } }: Scene, i: number): boolean {
  return tokens.hash[i - 1] === 45 && ELECT.at(text, tokens, i) === true && ROLES.at(text, tokens, i - 2) === 'person';
}

const ELECT = wordSet('elect designate');
const OLD = wordSet('old');
const YEAR = wordSet('year');

/** Who is named before "and her colleagues", which begins at token `i`. */
function leaderOf(scene: Scene, i: number, floor: number): Phrase | null {
  const { tokens, text } = scene.article;
  const isOwn = OBJECT_PRONOUNS.at(text, tokens, i) && i - 2 >= floor && CONJUNCTIONS.at(text, tokens, i - 1) && scene.nameOf[i - 2] !== 0;
  return isOwn ? namePhrase(scene, i - 2, floor) : null;
}

/** "the mother-of-two" and "a dad of three", of which token `t` is the last. */
function parentOfSome({ article: { tokens, text }, quoteOf }: Scene, t: number, floor: number): Phrase | null {
  if (!SOME_CHILDREN.at(text, tokens, t)) return null;
  let i = t - 1;
  while (i > floor && i > t - 5 && quoteOf[i] === 0 && (tokens.hash[i] === 45 || (tokens.end[i]! - tokens.start[i]! === 2 && text.startsWith('of', tokens.start[i])))) i--;
  if (i === t - 1 || !PARENTS.at(text, tokens, i)) return null;
  const from = i > floor && DETERMINERS.at(text, tokens, i - 1) ? i - 1 : i;
  return { from, to: t + 1, name: -1, pronoun: null, role: 'person' };
}

const SOME_CHILDREN = wordSet('one two three four five six seven eight nine');
const PARENTS = wordSet('mother father mum mom dad grandmother grandfather gran grandad');

function firstCapital({ article: { tokens } }: Scene, t: number, floor: number): number {
  let from = t;
  while (from > floor && (tokens.flags[from - 1]! & UPPER_FIRST) !== 0) from--;
  return from;
}

/** A pronoun of quantity that speaks: "others argued". Words that "some" use are nobody's. */
const SOME = wordSet('others');

function namePhrase(scene: Scene, t: number, floor: number): Phrase {
  const { nameOf } = scene;
  let from = t;
  while (from > floor && nameOf[from - 1] === nameOf[t]) from--;
  return { from, to: t + 1, name: nameOf[t]! - 1, pronoun: null, role: null };
}

/** Whether a word may stand inside a noun phrase: anything that is known to be nothing else. */
function isNounLike({ article }: Scene, i: number): boolean {
  const { tokens, text } = article;
  if (tokens.kind[i] !== WORD) return false;
  if (isBetween(text, tokens, i) || PREPOSITIONS.at(text, tokens, i) || CONJUNCTIONS.at(text, tokens, i) || RELATIVES.at(text, tokens, i) || DETERMINERS.at(text, tokens, i)) return false;
  const cue = CUES.at(text, tokens, i);
  if (cue !== undefined && (cue & (PAST | PARTICIPLE)) !== 0) return false;
  return PRONOUNS.at(text, tokens, i) === undefined;
}

/** Nouns of quantity: in "a group of officials" it is the officials who speak. */
const MEASURES = wordSet('number group handful couple majority series dozens lot hundreds thousands pair trio crowd');

/** From the object of a preposition back to the noun that it belongs to: "a spokesman for Clinton" from "Clinton". */
export function wholePhrase(scene: Scene, phrase: Phrase, floor: number): Phrase {
  const { tokens, text } = scene.article;
  let whole = phrase;
  for (let n = 0; n < 4 && whole.pronoun === null; n++) {
    const before = whole.from - 1;
    const i = DETERMINERS.at(text, tokens, before) ? before - 1 : before;
    if (i - 1 < floor || tokens.kind[i] !== WORD || !JOINS.at(text, tokens, i)) break;
    if (MEASURES.at(text, tokens, i - 1)) break;
    const head = phraseEndingAt(scene, i - 1, floor);
    if (!head || head.pronoun !== null || (head.role === null && head.name < 0)) break;
    whole = head;
  }
  return whole;
}

const JOINS = wordSet('of for at in from with on to near by');

/** Whether a preposition governs the phrase, so that it cannot be a subject. */
export function isGoverned(scene: Scene, phrase: Phrase, floor: number): boolean {
  const { tokens, text } = scene.article;
  if (phrase.pronoun !== null) return false;
  let i = beforeTitle(scene, phrase) - 1;
  // Titles and adjectives may stand between.
  const least = i - 3;
  while (i > floor && i > least && tokens.kind[i] === WORD && !PREPOSITIONS.at(text, tokens, i) && (DETERMINERS.at(text, tokens, i) || (tokens.flags[i]! & UPPER_FIRST) !== 0)) i--;
  return i >= floor && i > least && PREPOSITIONS.at(text, tokens, i) === true && !CLAUSES.at(text, tokens, i);
}

/** The first token of the phrase with the title before it: "Secretary of State Ana Dell". */
function beforeTitle({ names, article: { tokens, text } }: Scene, { from, name }: Phrase): number {
  const title = name >= 0 ? names[name]!.title : null;
  const start = title?.includes(' ') ? tokens.start[from]! - title.length - 1 : -1;
  if (start < 0 || text.slice(start, start + title!.length) !== title) return from;
  let i = from;
  while (i > 0 && tokens.start[i - 1]! >= start) i--;
  return i;
}

/** Words that are prepositions here and conjunctions there: "after Clinton said". */
const CLAUSES = wordSet('after before since until as than like');

const COMMA = 44;
const ONE = wordSet('one');
const OF = wordSet('of');

/**
 * The noun phrase that begins at token `start` ("said | Ion Cărbuneanu"), or null. In "said the mayor, Yannis Drakatos" it is
 * the name that stands beside the role.
 */
export function phraseStartingAt(scene: Scene, start: number, end: number): Phrase | null {
  const { article, nameOf, quoteOf, names } = scene;
  const { tokens, text } = article;
  // "one of the survivors, Yannis Drakatos"
  const of = start + 2 < end && ONE.at(text, tokens, start) && OF.at(text, tokens, start + 1) ? start + 2 : start;
  // "one of them, Yannis Drakatos"
  const i = of > start && of + 2 < end && OBJECT_PRONOUNS.at(text, tokens, of) && tokens.hash[of + 1] === COMMA && nameOf[of + 2] !== 0 ? of + 2 : of;
  const limit = Math.min(end, i + 14);
  let role: Role | null = null;
  let last = -1;
  let from = i;
  let name = -1;
  for (let j = i; j < limit && quoteOf[j] === 0; j++) {
    if (nameOf[j] !== 0) {
      const n = nameOf[j]! - 1;
      let next = j + 1;
      while (next < limit && nameOf[next] === nameOf[j]) next++;
      const possessive = next < end && ((tokens.flags[next]! & POSSESSIVE) !== 0 || isOwning(scene, next));
      if (names[n]!.kind === 'person' && !possessive) return colleagueAfter(scene, next, limit) ?? { from: j, to: next, name: n, pronoun: null, role: null };
      if (!possessive && role === null) {
        const colleague = colleagueAfter(scene, next, limit);
        if (colleague) return colleague;
      }
      if (last < 0 || role === null) {
        name = possessive ? -1 : n;
        last = next;
      }
      j = possessive ? next : next - 1;
      continue;
    }
    if (tokens.kind[j] === MARK) {
      if (tokens.hash[j] === 45 || tokens.hash[j] === 47 || (tokens.hash[j] === 46 && j > i && tokens.end[j - 1]! - tokens.start[j - 1]! <= 4 && (tokens.flags[j - 1]! & UPPER_FIRST) !== 0)) continue;
      break;
    }
    if (tokens.kind[j] === NUMBER) continue;
    // "the company's spokeswoman"
    if (role !== null && name < 0 && (tokens.flags[j]! & POSSESSIVE) !== 0) {
      [role, last] = [null, -1];
      continue;
    }
    const pronoun = PRONOUNS.at(text, tokens, j);
    if (pronoun) return j === i ? { from: j, to: j + 1, name: -1, pronoun, role: null } : null;
    const known = isAge(scene, j) || isElect(scene, j) ? 'person' : (ROLES.at(text, tokens, j) ?? peopleOf(scene, j));
    // "the official Coast Gazette"
    if (known === 'person' && ADJECTIVES.at(text, tokens, j) && j + 1 < limit && nameOf[j + 1] !== 0 && names[nameOf[j + 1]! - 1]!.kind !== 'person') continue;
    if (known && (role !== 'person' || known === 'person' || (known === 'body' && last === j))) {
      role = known;
      last = j + 1;
      name = -1;
      continue;
    }
    if (DETERMINERS.at(text, tokens, j)) {
      if (j === i) continue;
      // "the debate prompted a girl to write": a verb stands between.
      if (role === null && last < 0 && !DETERMINERS.at(text, tokens, j - 1)) return null;
    }
    if (role === null && last < 0 && j > i && FINITE.at(text, tokens, j)) return null;
    // "an official briefing reporters": what follows the noun is no part of it.
    if (role !== null && (tokens.flags[j]! & UPPER_FIRST) === 0) break;
    if (PREPOSITIONS.at(text, tokens, j) || CONJUNCTIONS.at(text, tokens, j) || RELATIVES.at(text, tokens, j)) break;
    if (j === i) from = i;
  }
  if (last < 0) return null;
  if (name >= 0 && role === null) return { from: firstOf(scene, name, i), to: last, name, pronoun: null, role: null };
  if (role === null) return null;
  return beside(scene, last, end) ?? { from, to: last, name: -1, pronoun: null, role };
}

/** "Britons", "Finns": people by where they are from. */
function peopleOf({ article: { tokens, text } }: Scene, i: number): Role | undefined {
  if ((tokens.flags[i]! & UPPER_FIRST) === 0 || (text.charCodeAt(tokens.end[i]! - 1) | 32) !== 115) return undefined;
  const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
  return nameRoot(word) !== word ? 'people' : undefined;
}

function firstOf(scene: Scene, name: number, from: number): number {
  let i = from;
  while (scene.nameOf[i] !== name + 1) i++;
  return i;
}

/** Nouns of persons that are adjectives too. */
const ADJECTIVES = wordSet('official native conservative liberal private rival general');
const FINITE = wordSet('is are was were has have had will would');

/** The last token before a verb that is no adverb or auxiliary: "people" in "people now call". */
export function beforeVerb({ article: { text, tokens } }: Scene, verb: number): number {
  let end = verb - 1;
  while (end > 0 && isBetween(text, tokens, end)) end--;
  return end;
}
