import { MARK, POSSESSIVE, UPPER_FIRST, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { CUES, cueKind, LABELS, OPEN, PARTICIPLE, PAST, PLAIN, SAYS } from './cues.ts';
import { CONJUNCTIONS, DETERMINERS, isBetween, OBJECT_PRONOUNS, PRONOUNS, RELATIVES } from './grammar.ts';
import { mainSubject } from './main-subject.ts';
import { isGoverned, phraseEndingAt, phraseStartingAt, wholePhrase } from './phrase.ts';
import { ROLES } from './roles.ts';
import { isWord, type Scene } from './scene.ts';
import type { Phrase } from './speaker.ts';

/** So many tokens are looked at on either side. */
export const REACH = 60;

/** Dashes, hyphens and the minus sign. */
export const isDash = (code: number): boolean => code === 0x2014 || code === 0x2013 || code === 0x2015 || code === 45 || code === 0x2212;

/** The subject of the verb at token `cue`, looking back to `floor`; null where no phrase there can be one. */
export function subjectOf(scene: Scene, cue: number, floor: number, bits: number): Phrase | null {
  const { tokens, text } = scene.article;
  let p = cue - 1;
  // "the mayor’s naming her"
  if ((bits & PARTICIPLE) !== 0 && p >= floor && (tokens.flags[p]! & POSSESSIVE) !== 0 && !PRONOUNS.at(text, tokens, p - 1)) return null;
  let passive = false;
  const infinitive = isWord(scene, p, 'to');
  while (p >= floor && tokens.kind[p] === WORD && (isBetween(text, tokens, p) || isWord(scene, p, 'to'))) {
    if (BE.at(text, tokens, p)) passive = true;
    p--;
  }
  if (p < floor) return null;
  if (passive && infinitive) return null;
  // "the ruling, described by Ana Dell as"
  if ((bits & PAST) !== 0 && isWord(scene, cue + 1, 'by')) {
    const by = agent(scene, cue);
    if (cueKind(bits) === LABELS || (passive && by !== null)) return by;
    // "the deal announced by the mayor", but "said by telephone"
    if (by !== null && by.role !== 'document') return null;
  }
  if (passive && (bits & PAST) !== 0 && !isWord(scene, cue, 'said')) return agent(scene, cue);
  if ((bits & PARTICIPLE) !== 0 && !passive) return participleSubject(scene, p, floor);
  if ((bits & PLAIN) !== 0 && !infinitive && DETERMINERS.at(text, tokens, cue - 1)) return null;
  const led = infinitive ? ledTo(scene, p, floor) : null;
  if (led) return led;
  if (infinitive || isJoin(scene, p)) return mainSubject(scene, clauseStart(scene, p, floor), p) ?? mainSubject(scene, floor, p) ?? (infinitive ? phraseEndingAt(scene, p, floor) : null);
  if (RELATIVES.at(text, tokens, p)) {
    const q = tokens.kind[p - 1] === MARK ? p - 2 : p - 1;
    const near = phraseEndingAt(scene, q, floor);
    if (!near) return null;
    // "“New”, against the wish of shopkeepers who say"
    if (scene.quoteOf[floor - 1] !== 0 && floor > 0 && near.role === 'people' && isGoverned(scene, near, floor)) return null;
    return near.name >= 0 && scene.names[near.name]!.kind === 'person' ? near : wholePhrase(scene, near, floor);
  }
  p = pastStop(scene, p, floor);
  if (tokens.kind[p] === MARK && scene.nameOf[p] === 0) {
    // "The pupils, meanwhile, said"
    if (tokens.hash[p] === 44 && tokens.hash[p - 2] === 44 && p - 3 >= floor && isLoose(scene, p - 1)) return subjectBefore(scene, p - 3, floor);
    const kin = tokens.hash[p] === 44 ? ownedBefore(scene, p, floor) : null;
    if (kin) return kin;
    if (tokens.hash[p] === 44 || isDash(tokens.hash[p]!)) return beforeAside(scene, p, floor) ?? mainSubject(scene, clauseStart(scene, p, floor), p);
    if (tokens.hash[p] !== 41) return null;
  }
  const near = phraseEndingAt(scene, p, floor);
  const whole = near && wholePhrase(scene, near, floor);
  if (!whole && isTransitive(scene, cue) && p === cue - 1 && isHeadlines(scene, p, floor)) return { from: p, to: cue, name: -1, pronoun: null, role: ROLES.at(text, tokens, p)! };
  if (!whole || isGoverned(scene, whole, floor)) return (bits & PLAIN) !== 0 ? null : mainSubject(scene, clauseStart(scene, p, floor), p);
  if (whole.name >= 0 || whole.role !== null || whole.pronoun !== null) return agree(scene, whole, cue, p, bits) ? whole : null;
  // "the treasury called it": what calls something else so is a speaker.
  if (cueKind(bits) === LABELS && (bits & PLAIN) === 0 && (OBJECT_PRONOUNS.at(text, tokens, cue + 1) || isWord(scene, cue + 1, 'it'))) return whole;
  // Only a verb of saying in its past form makes a speaker of a noun that is not known to be one, or of an unknown name.
  const capital = (tokens.flags[whole.to - 1]! & UPPER_FIRST) !== 0;
  if (capital && (bits & PLAIN) !== 0 && p === cue - 1 && isTransitive(scene, cue)) return whole;
  return (bits & PLAIN) === 0 && (cueKind(bits) === SAYS || (capital && cueKind(bits) === LABELS)) ? whole : null;
}

/** Whether a word in "-s" that may be a noun is a verb after all: "Calder calls that". */
function isTransitive({ article: { tokens, text } }: Scene, i: number): boolean {
  return (text.charCodeAt(tokens.end[i]! - 1) | 32) === 115 && OBJECTS.at(text, tokens, i + 1) === true;
}

/** The last token of a name whose stop is token `p`, or `p`: "Justice Dept. brands", "Ana Dell, Jr. said". */
function pastStop({ nameOf, article: { tokens, text } }: Scene, p: number, floor: number): number {
  if (tokens.hash[p] !== STOP || p - 2 < floor || tokens.end[p - 1] !== tokens.start[p]) return p;
  if (GENERATIONS.at(text, tokens, p - 1) && p - 3 >= floor && tokens.hash[p - 2] === COMMA) return p - 3;
  return nameOf[p] === 0 && nameOf[p - 1] !== 0 ? p - 1 : p;
}
const GENERATIONS = wordSet('jr sr');

/** Whether a role without an article opens a clause as in headlines: "Mayor used it, owner calls it". */
function isHeadlines({ article: { tokens, text } }: Scene, p: number, floor: number): boolean {
  return ROLES.at(text, tokens, p) !== undefined && (p === floor || tokens.hash[p - 1] === COMMA || tokens.hash[p - 1] === COLON || tokens.hash[p - 1] === SEMICOLON);
}

const COMMA = 44;
const STOP = 46;
const COLON = 58;
const SEMICOLON = 59;
const OBJECTS = wordSet('that this it them him her these those');

/** Who is made to do something, the last token of it `p`: "Ana Dell" in "which led Ana Dell to call it". */
function ledTo(scene: Scene, p: number, floor: number): Phrase | null {
  const near = phraseEndingAt(scene, p, floor);
  if (!near || (near.name < 0 ? near.role !== 'person' : scene.names[near.name]!.kind !== 'person')) return null;
  const { tokens, text } = scene.article;
  for (let i = near.from - 1; i >= floor && i > near.from - LONGEST_TITLE && tokens.kind[i] === WORD; i--) if (LEADS_TO.at(text, tokens, i)) return near;
  return null;
}

const LEADS_TO = wordSet('led leads leading prompted prompts prompting forced forces forcing moved drove drives driving pushed compelled compels inspired inspires encouraged provoked provokes persuaded convinced allowed allows caused causes');
/** So many words of a title stand before a name. */
const LONGEST_TITLE = 6;

/** Who stands before what is put in between commas, of which the last is token `p`: "Captain Osei, as his crew call him, told". */
function beforeAside(scene: Scene, p: number, floor: number): Phrase | null {
  const { tokens, text } = scene.article;
  for (let i = p - 1; i > floor && i > p - LONGEST_ASIDE; i--) {
    if (tokens.kind[i] !== MARK || tokens.hash[i] !== 44) continue;
    const near = ASIDE.at(text, tokens, i + 1) ? phraseEndingAt(scene, i - 1, floor) : null;
    // "Ana Dell, R-Utah, who leads the panel, said"
    if (near && near.name >= 0 && isWord(scene, i + 1, 'who') && scene.names[near.name]!.kind !== 'person') return null;
    const whole = near && (near.name >= 0 || near.role !== null) ? wholePhrase(scene, near, floor) : null;
    return whole && !isGoverned(scene, whole, floor) ? whole : null;
  }
  return null;
}

/** Who is named between commas behind "whose" and a role: "the Norder, whose captain, Ana Dell, said". */
function ownedBefore(scene: Scene, p: number, floor: number): Phrase | null {
  const { nameOf, names, article: { tokens, text } } = scene;
  const name = nameOf[p - 1];
  if (!name || names[name - 1]!.kind !== 'person') return null;
  let first = p - 1;
  while (first > floor && nameOf[first - 1] === name) first--;
  if (tokens.hash[first - 1] !== 44 || ROLES.at(text, tokens, first - 2) !== 'person') return null;
  for (let i = first - 3; i >= floor && i > first - LONGEST_TITLE && tokens.kind[i] === WORD; i--) if (isWord(scene, i, 'whose')) return { from: first, to: p, name: name - 1, pronoun: null, role: null };
  return null;
}

/** Whether a lone word between commas may stand between a subject and its verb. */
const isLoose = ({ article: { tokens, text } }: Scene, i: number): boolean => LOOSE.at(text, tokens, i) === true || isBetween(text, tokens, i);
const LOOSE = wordSet('meanwhile however though too instead therefore moreover');

/** The phrase that ends with token `p`, or the one that it belongs to. */
function subjectBefore(scene: Scene, p: number, floor: number): Phrase | null {
  let end = p;
  while (end > floor && isBetween(scene.article.text, scene.article.tokens, end)) end--;
  const near = phraseEndingAt(scene, end, floor);
  const whole = near && wholePhrase(scene, near, floor);
  return whole && !isGoverned(scene, whole, floor) && (whole.name >= 0 || whole.role !== null || whole.pronoun !== null) ? whole : null;
}

const ASIDE = wordSet('as whose whom like who which');
const LONGEST_ASIDE = 14;

/** A base form right after a singular is a noun: "the state address". */
function agree(scene: Scene, subject: Phrase, cue: number, p: number, bits: number): boolean {
  const { tokens, text } = scene.article;
  if ((bits & PLAIN) === 0 || p !== cue - 1 || (text.charCodeAt(tokens.end[cue]! - 1) | 32) === 115) return true;
  return subject.role === 'people' || subject.pronoun === 'they' || subject.pronoun === 'i' || isWord(scene, subject.from - 1, 'and');
}

/** "footage of Clinton saying", but "Carney blamed Putin, saying" and "issued a statement saying". */
function participleSubject(scene: Scene, p: number, floor: number): Phrase | null {
  const { tokens } = scene.article;
  if (tokens.kind[p] === WORD && !isJoin(scene, p)) {
    const near = phraseEndingAt(scene, p, floor);
    if (near && near.name >= 0 && near.from > floor && (scene.names[near.name]!.kind === 'person' || isWord(scene, near.from - 1, 'with'))) return near;
    return mainSubject(scene, floor, p) ?? near;
  }
  const subject = mainSubject(scene, clauseStart(scene, p, floor), p) ?? mainSubject(scene, floor, p) ?? unknownAt(scene, floor);
  const doer = subject?.role === 'document' ? inClause(scene, subject.to, p) : null;
  if (doer) return doer;
  const isObject = subject !== null && subject.name >= 0 && subject.to === p && OBJECT_PRONOUNS.at(scene.article.text, tokens, p + 2) !== undefined;
  return isObject ? (earlierSubject(scene, floor, subject.from) ?? subject) : subject;
}

/** A name that nobody knows where it opens a sentence and has done something: "Chirper flagged the post, saying". */
function unknownAt({ article: { tokens, text } }: Scene, from: number): Phrase | null {
  const isName = tokens.kind[from] === WORD && (tokens.flags[from]! & UPPER_FIRST) !== 0 && ROLES.at(text, tokens, from) === undefined && !DETERMINERS.at(text, tokens, from) && !isBetween(text, tokens, from) && !text.endsWith('ing', tokens.end[from]) && (text.charCodeAt(tokens.end[from]! - 1) | 32) !== 115;
  return isName && text.endsWith('ed', tokens.end[from + 1]) && (tokens.flags[from + 1]! & UPPER_FIRST) === 0 ? { from, to: from + 1, name: -1, pronoun: null, role: null } : null;
}

/** Who does something in a clause of time: "Ana Dell" in "The notice came a day after Ana Dell left, saying". */
function inClause(scene: Scene, from: number, to: number): Phrase | null {
  const { tokens, text } = scene.article;
  for (let i = to - 1; i > from && i > to - REACH; i--) {
    if (!TIMES.at(text, tokens, i) || scene.quoteOf[i] !== 0) continue;
    const named = phraseStartingAt(scene, i + 1, to);
    return named && named.name >= 0 && scene.names[named.name]!.kind === 'person' ? named : null;
  }
  return null;
}
const TIMES = wordSet('after before when while as');

/** "the senator" in "the senator took a swipe at his rival Ana Dell, calling her": somebody by a role before whoever is called something. */
function earlierSubject(scene: Scene, floor: number, to: number): Phrase | null {
  const { tokens, text } = scene.article;
  for (let i = floor; i < to; i++) {
    const isHead = ROLES.at(text, tokens, i) === 'person' && DETERMINERS.at(text, tokens, i - 1) === true && scene.quoteOf[i] === 0;
    const phrase = isHead ? phraseEndingAt(scene, i, floor) : null;
    if (phrase && !isGoverned(scene, phrase, floor)) return phrase;
  }
  return null;
}

/** The first token from `from` on that is no auxiliary and no adverb. */
export function pastAdverbs({ article: { tokens, text } }: Scene, from: number, to: number): number {
  let i = from;
  while (i < to && isBetween(text, tokens, i)) i++;
  return i;
}

/** Forms of "to be". */
export const BE = wordSet('is are was were be been being');

/** "by X" after a passive cue. */
function agent(scene: Scene, cue: number): Phrase | null {
  for (let i = cue + 1; i < cue + 6 && i < scene.article.tokens.count; i++) if (isWord(scene, i, 'by')) return phraseStartingAt(scene, i + 1, i + 14);
  return null;
}

/** Where the clause begins that holds token `p`: after a semicolon, a colon, or a conjunction that follows a comma. */
function clauseStart(scene: Scene, p: number, floor: number): number {
  const { tokens, text } = scene.article;
  for (let i = p - 1; i > floor && i > p - REACH; i--) {
    if (tokens.kind[i] === MARK && (tokens.hash[i] === 59 || tokens.hash[i] === 58)) return i + 1;
    if (CONJUNCTIONS.at(text, tokens, i) && tokens.kind[i - 1] === MARK && tokens.hash[i - 1] === 44) return i + 1;
  }
  return floor;
}

/** Whether the verb belongs to a relative clause: "a woman who suggested that". */
export function inRelativeClause(scene: Scene, cue: number, floor: number): boolean {
  const { tokens, text } = scene.article;
  let p = cue - 1;
  while (p > floor && isBetween(text, tokens, p)) p--;
  return p > floor && RELATIVES.at(text, tokens, p) === true;
}

/** Whose words: the owner in "Trump's claim", "his remark". */
export function possessor(scene: Scene, noun: number, floor: number): Phrase | null {
  const { tokens, text } = scene.article;
  for (let i = noun - 1; i >= floor && i > noun - 5; i--) {
    if (tokens.kind[i] !== WORD) return null;
    if ((tokens.flags[i]! & POSSESSIVE) !== 0) return phraseEndingAt(scene, i - 1, floor);
    const pronoun = OBJECT_PRONOUNS.at(text, tokens, i);
    if (pronoun) return { from: i, to: i + 1, name: -1, pronoun, role: null };
  }
  return null;
}

/** The cue at the token with its bits, or 0; a word that is part of a name is none. */
export function cueAt(scene: Scene, i: number): number {
  if (scene.nameOf[i] !== 0 || scene.quoteOf[i] !== 0) return 0;
  const cue = CUES.at(scene.article.text, scene.article.tokens, i) ?? 0;
  return (cue & OPEN) === 0 || isSaying(scene, i) ? cue & ~OPEN : 0;
}

/** Whether what follows makes a verb of saying of one that has other uses: "puts it", "made it clear", and not "puts in", "began to". */
function isSaying(scene: Scene, i: number): boolean {
  const { tokens, text } = scene.article;
  if (isWord(scene, i, 'per')) return scene.nameOf[i + 1] !== 0 || DETERMINERS.at(text, tokens, i + 1) === true;
  if (PUTS.at(text, tokens, i)) return PUT.at(text, tokens, i + 1) === true;
  if (MAKES.at(text, tokens, i)) return CLEAR.at(text, tokens, isWord(scene, i + 1, 'it') ? i + 2 : i + 1) === true;
  return !isWord(scene, i + 1, 'to');
}

const PUTS = wordSet('put puts putting');
const PUT = wordSet('it this that things matters');
const MAKES = wordSet('make makes made making');
const CLEAR = wordSet('clear plain');

/** Whether the token joins two verbs of one subject: "left and said". */
function isJoin(scene: Scene, i: number): boolean {
  return isWord(scene, i, 'and') || isWord(scene, i, 'but') || isWord(scene, i, 'or');
}
