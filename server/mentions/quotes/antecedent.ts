import { MARK, POSSESSIVE, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import type { Name } from '../mention.ts';
import { genderOf, genderOfRole, shownGender } from './gender.ts';
import { PREPOSITIONS, PRONOUNS, type Pronoun } from './grammar.ts';
import { isPersonal } from './person.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';
import { ROLES } from './roles.ts';
import { sentenceOf, wordAt, type Scene } from './scene.ts';
import type { Phrase, Spoken } from './speaker.ts';

/** How far back a pronoun is followed: sentences, and tokens. */
const SENTENCES = 10;
const TOKENS = 600;
/** An article that opens with somebody's words names the speaker within so many sentences. */
const NAMED_WITHIN = 2;

/** Whom a pronoun stands for: a name, a speaker found before, or a phrase for a body or a group; null when nobody fits. */
export type Antecedent = { readonly name: string } | { readonly phrase: Phrase };

/**
 * Follows the pronoun at token `at` back, sentence by sentence: whoever spoke in a sentence, else the first name in it that
 * fits, which as a rule is its subject. A sentence whose subject is the same pronoun has nobody else for it. At the beginning
 * of an article, where nobody fits, it is whoever is named next.
 */
export function antecedentOf(scene: Scene, at: number, pronoun: Pronoun, spoken: readonly Spoken[]): Antecedent | null {
  if (pronoun === 'i') return null;
  const { sentences } = scene.article;
  const home = sentenceOf(scene, at);
  const own = labelOf(scene, at);
  let s = spoken.length - 1;
  for (let n = home; n >= 0 && n > home - SENTENCES && sentences[n]!.to > at - TOKENS; n--) {
    const to = n === home ? at : sentences[n]!.to;
    const from = Math.max(sentences[n]!.from, at - TOKENS);
    while (s >= 0 && spoken[s]!.at >= to) s--;
    if (s >= 0 && spoken[s]!.at >= from && spoken[s]!.speaker !== own && agrees(scene, spoken[s]!, pronoun)) return { name: spoken[s]!.speaker };
    const name = (n === home ? null : tellerOf(scene, from, to, pronoun)) ?? firstName(scene, from, to, pronoun, n === home, own);
    if (name) return { name: name.full };
    const body = pronoun === 'they' || pronoun === 'it' ? firstBody(scene, from, to, pronoun) : null;
    if (body) return { phrase: body };
    const holder = pronoun === 'he' || pronoun === 'she' ? openingRole(scene, from, to, pronoun, sentences[n]!.block === sentences[home]!.block) : null;
    if (holder) return { phrase: holder };
  }
  const named = home < SENTENCES && (pronoun === 'he' || pronoun === 'she') ? firstName(scene, at + 1, sentences[Math.min(home + NAMED_WITHIN, sentences.length - 1)]!.to, pronoun, true, own) : null;
  return named && { name: named.full };
}

function firstName(scene: Scene, from: number, to: number, pronoun: Pronoun, home: boolean, own: string | null): Name | null {
  const { article, names, nameOf, quoteOf } = scene;
  const { tokens, text } = article;
  let owner: Name | null = null;
  /** Who is named in an adverbial that opens the sentence: "In an interview with Rusty Hale, Ana Dell said so." */
  let aside: Name | null = null;
  const isLed = PREPOSITIONS.at(text, tokens, from) === true;
  let comma = false;
  for (let i = from; i < to; i++) {
    if (quoteOf[i] !== 0) continue;
    if (tokens.kind[i] !== WORD) {
      comma ||= tokens.hash[i] === COMMA;
      continue;
    }
    if (nameOf[i] === 0) {
      if (!home && PRONOUNS.at(text, tokens, i) === pronoun && (comma || !isAdverbial(scene, from, i, to))) return aside;
      continue;
    }
    const name = names[nameOf[i]! - 1]!;
    const governed = i > from && PREPOSITIONS.at(text, tokens, i - 1) === true;
    const isFit = fits(scene, name, pronoun) && name.full !== own && (genderOfRole(wordAt(scene, tokens.hash[i - 1] === COMMA && isClosed(scene, i) ? i - 2 : i - 1)) ?? pronoun) === pronoun;
    const isOwner = OF.at(text, tokens, i - 1) === true;
    if (isFit && (isCredited(scene, i) || ownsSpeaker(scene, i, to, pronoun))) {
      while (i + 1 < to && nameOf[i + 1] === nameOf[i]) i++;
      continue;
    }
    if (isFit && !home && governed && isLed && !comma) aside ??= name;
    else if (isFit && !(home && governed)) return name;
    while (i + 1 < to && nameOf[i + 1] === nameOf[i]) i++;
    // "Several of Ana Dell’s posts doubted the machine, or, as she calls it, …"
    if (isFit && isOwner && (tokens.flags[i + 1]! & POSSESSIVE) !== 0 && genderOf(name, names) === pronoun) owner ??= name;
  }
  return owner ?? aside;
}

/** Whether a mark follows the name at token `i`: "his wife, Ana,", but not "asked by his wife, Tom left". */
function isClosed({ nameOf, article: { tokens } }: Scene, i: number): boolean {
  let next = i + 1;
  while (next < tokens.count && nameOf[next] === nameOf[i]) next++;
  return next >= tokens.count || tokens.kind[next] === MARK;
}

/** Who tells of it at the end of a sentence: "Quill would win, according to Ana Dell.", "Quill would win, Ana Dell said." */
function tellerOf(scene: Scene, from: number, to: number, pronoun: Pronoun): Name | null {
  const { names, nameOf, quoteOf, article: { tokens, text } } = scene;
  let end = to - 1;
  while (end > from && tokens.kind[end] === MARK) end--;
  const said = TELLS.at(text, tokens, end) === true;
  const last = said ? end - 1 : end;
  if (last <= from || nameOf[last] === 0 || quoteOf[last] !== 0) return null;
  let first = last;
  while (first > from && nameOf[first - 1] === nameOf[last]) first--;
  const isTeller = said ? tokens.hash[beforeRole(scene, first, from)] === COMMA : TO.at(text, tokens, first - 1) === true && ACCORDING.at(text, tokens, first - 2) === true;
  const name = names[nameOf[last]! - 1]!;
  return isTeller && fits(scene, name, pronoun) && (genderOfRole(wordAt(scene, first - 1)) ?? pronoun) === pronoun ? name : null;
}
/** The token before the role that stands before a name: the comma in "…, his sister Ana Dell"; before the name where none does. */
function beforeRole({ nameOf, article: { tokens, text } }: Scene, first: number, from: number): number {
  if (ROLES.at(text, tokens, first - 1) !== 'person') return first - 1;
  let i = first - 2;
  while (i > from && i > first - LONGEST_ROLE && tokens.kind[i] === WORD && nameOf[i] === 0) i--;
  return i;
}
const TELLS = wordSet('said says added told explained');
const TO = wordSet('to');
const ACCORDING = wordSet('according');

const OF = wordSet('of');

/** Whether the name belongs to whoever is named next or goes by a role: "Dell’s lawyer, Ana Quill," is not Dell. */
function ownsSpeaker(scene: Scene, i: number, to: number, pronoun: Pronoun): boolean {
  const { nameOf, article: { tokens, text } } = scene;
  let next = i + 1;
  while (next < to && nameOf[next] === nameOf[i]) next++;
  if (next >= to || (tokens.flags[next]! & POSSESSIVE) === 0) return false;
  for (let k = next + 1; k < to && k < next + LONGEST_ROLE && tokens.kind[k] === WORD && nameOf[k] === 0; k++) {
    if (PREPOSITIONS.at(text, tokens, k)) return false;
    if (ROLES.at(text, tokens, k) === 'person' && ROLES.at(text, tokens, k + 1) === undefined) return (genderOfRole(wordAt(scene, k)) ?? pronoun) === pronoun;
  }
  return false;
}
const LONGEST_ROLE = 6;

/** Whether whoever took a picture or signs a post is named: "(Photo by Ana Dell/Coast Press)", "Ana Dell (@adell)". */
function isCredited({ nameOf, article: { tokens, text } }: Scene, i: number): boolean {
  let next = i + 1;
  while (next < tokens.count && nameOf[next] === nameOf[i]) next++;
  const touchesSlash = (next + 1 < tokens.count && tokens.hash[next] === SLASH && (nameOf[next + 1] !== 0 || tokens.hash[i - 1] === SLASH || tokens.hash[i - 1] === BRACKET)) || tokens.hash[i - 1] === SLASH;
  const signs = (tokens.hash[next] === BRACKET && tokens.hash[next + 1] === AT) || tokens.hash[i - 1] === AT;
  return touchesSlash || signs || (i > 1 && BY.at(text, tokens, i - 1) === true && PICTURES.at(text, tokens, i - 2) === true);
}
const SLASH = 47;
const BRACKET = 40;
const AT = 64;
const BY = wordSet('by');
const PICTURES = wordSet('photo photos photograph photographs picture pictures image images illustration');

/** Whether token `i` stands in a clause before the main one: "Asked whether he would go, Karl Fenn left". */
function isAdverbial({ article: { tokens, text } }: Scene, from: number, i: number, to: number): boolean {
  if (!SUBORDINATE.at(text, tokens, from)) return false;
  for (let j = i + 1; j < to; j++) if (tokens.kind[j] === MARK && tokens.hash[j] === COMMA) return true;
  return false;
}
const SUBORDINATE = wordSet('asked when while after before as although though if because since once until speaking pressed whether');
const COMMA = 44;

/** Whose turn it is where the paragraph begins with a name and a colon: "DELL: He'd lost.", who speaks of somebody else then. */
function labelOf(scene: Scene, at: number): string | null {
  const { names, nameOf, article: { tokens, blocks, sentences } } = scene;
  const { start } = blocks[sentences[sentenceOf(scene, at)]?.block ?? 0]!;
  let i = at;
  while (i > 0 && i > at - TOKENS && tokens.start[i - 1]! >= start) i--;
  const name = nameOf[i]!;
  let to = i;
  while (name !== 0 && nameOf[to] === name) to++;
  return name !== 0 && tokens.hash[to] === COLON ? names[name - 1]!.full : null;
}
const COLON = 58;

/**
 * The holder of an office whom a sentence is about that begins with "the", or somebody's relative: "The prime minister was unrepentant.",
 * "His mother agreed."; in the paragraph of the pronoun one who goes unnamed: "One father was delighted."
 */
function openingRole(scene: Scene, from: number, to: number, pronoun: Pronoun, isNear: boolean): Phrase | null {
  const { tokens, text } = scene.article;
  if (from < to && JOINS.at(text, tokens, from)) return openingRole(scene, from + 1, to, pronoun, isNear);
  if (scene.nameOf[from] !== 0 || scene.nameOf[from + 1] !== 0) {
    const kin = phraseStartingAt(scene, from, to);
    if (kin?.role === 'person' && (genderOfRole(wordAt(scene, kin.to - 1)) ?? pronoun) === pronoun && hasOwner(scene, kin)) return kin;
  }
  if (isNear && SOME.at(text, tokens, from)) {
    const somebody = phraseStartingAt(scene, from, to);
    return somebody?.role === 'person' && (genderOfRole(wordAt(scene, somebody.to - 1)) ?? pronoun) === pronoun ? somebody : null;
  }
  if (OWN.at(text, tokens, from)) {
    const kin = phraseStartingAt(scene, from, to);
    return kin?.role === 'person' && genderOfRole(wordAt(scene, kin.to - 1)) === pronoun ? kin : null;
  }
  if (!THE.at(text, tokens, from)) return null;
  const phrase = phraseStartingAt(scene, from, to);
  // "The mayor’s spokesman was terse. “No,” he said."
  if (isNear && phrase?.role === 'person' && (tokens.flags[phrase.to - 2]! & POSSESSIVE) !== 0 && (genderOfRole(wordAt(scene, phrase.to - 1)) ?? pronoun) === pronoun) return phrase;
  return phrase?.role === 'person' && OFFICES.at(text, tokens, phrase.to - 1) ? phrase : null;
}

/** "Ana Dell’s brother", with the name before it. */
function hasOwner({ nameOf, article: { tokens } }: Scene, { from, to }: Phrase): boolean {
  for (let i = from + 1; i < to; i++) if (nameOf[i - 1] !== 0 && (tokens.flags[i]! & POSSESSIVE) !== 0) return true;
  return false;
}
const JOINS = wordSet('but and yet so');
const THE = wordSet('the');
const SOME = wordSet('one a an another');
const OWN = wordSet('my his her their our');
/** Offices of which a place or a body has one holder, who need not be named. */
const OFFICES = wordSet('minister premier president governor mayor chancellor king queen pope chairman chairwoman chair secretary ambassador commissioner');

/** The first group or body in the range that "they" or "it" can stand for. */
function firstBody(scene: Scene, from: number, to: number, pronoun: Pronoun): Phrase | null {
  const { tokens, text } = scene.article;
  for (let i = from; i < to; i++) {
    const role = scene.quoteOf[i] === 0 && scene.nameOf[i] === 0 ? ROLES.at(text, tokens, i) : undefined;
    const phrase = (role === 'body' && (pronoun === 'they' || !isPlural(scene, i))) || (role === 'people' && pronoun === 'they') ? phraseEndingAt(scene, i, from) : null;
    if (phrase) return phrase;
  }
  return null;
}

/** Whether a noun stands for several bodies: "governments". */
function isPlural(scene: Scene, i: number): boolean {
  const word = wordAt(scene, i);
  return word.endsWith('s') && ROLES.get(word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)) === 'body';
}

function agrees(scene: Scene, spoken: Spoken, pronoun: Pronoun): boolean {
  if (spoken.pronoun !== null) return spoken.pronoun === pronoun;
  if (spoken.name !== null) return fits(scene, spoken.name, pronoun);
  const head = spoken.speaker.slice(spoken.speaker.lastIndexOf(' ') + 1);
  const role = ROLES.get(head);
  if (pronoun === 'they') return role !== 'document';
  if (pronoun === 'it') return role === 'body' || role === 'document';
  return role === 'person' && (genderOfRole(head) ?? pronoun) === pronoun;
}

function fits(scene: Scene, name: Name, pronoun: Pronoun): boolean {
  if (pronoun === 'they') return name.kind === 'organization';
  if (pronoun === 'it') return name.kind === 'organization' || name.kind === 'place';
  if (!isPersonal(scene, name)) return false;
  const gender = genderOf(name, scene.names) ?? shownGender(scene, name);
  return gender === null || gender === pronoun;
}
