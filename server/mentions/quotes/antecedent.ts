import { MARK, POSSESSIVE, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import type { Name } from '../mention.ts';
import { genderOf } from './gender.ts';
import { PREPOSITIONS, PRONOUNS, type Pronoun } from './grammar.ts';
import { isPersonal } from './person.ts';
import { phraseEndingAt, phraseStartingAt, type Phrase } from './phrase.ts';
import type { Spoken } from './resolve.ts';
import { ROLES } from './roles.ts';
import { sentenceOf, type Scene } from './scene.ts';

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
  let s = spoken.length - 1;
  for (let n = home; n >= 0 && n > home - SENTENCES && sentences[n]!.to > at - TOKENS; n--) {
    const to = n === home ? at : sentences[n]!.to;
    const from = Math.max(sentences[n]!.from, at - TOKENS);
    while (s >= 0 && spoken[s]!.at >= to) s--;
    if (s >= 0 && spoken[s]!.at >= from && agrees(scene, spoken[s]!, pronoun)) return { name: spoken[s]!.speaker };
    const name = firstName(scene, from, to, pronoun, n === home);
    if (name) return { name: name.full };
    const body = pronoun === 'they' || pronoun === 'it' ? firstBody(scene, from, to, pronoun) : null;
    if (body) return { phrase: body };
    const holder = pronoun === 'he' || pronoun === 'she' ? openingRole(scene, from, to) : null;
    if (holder) return { phrase: holder };
  }
  const named = home < SENTENCES && (pronoun === 'he' || pronoun === 'she') ? firstName(scene, at + 1, sentences[Math.min(home + NAMED_WITHIN, sentences.length - 1)]!.to, pronoun, true) : null;
  return named && { name: named.full };
}

function firstName(scene: Scene, from: number, to: number, pronoun: Pronoun, home: boolean): Name | null {
  const { article, names, nameOf, quoteOf } = scene;
  const { tokens, text } = article;
  let owner: Name | null = null;
  for (let i = from; i < to; i++) {
    if (quoteOf[i] !== 0 || tokens.kind[i] !== WORD) continue;
    if (nameOf[i] === 0) {
      if (!home && PRONOUNS.at(text, tokens, i) === pronoun && !isAdverbial(scene, from, i, to)) return null;
      continue;
    }
    const name = names[nameOf[i]! - 1]!;
    const governed = home && i > from && PREPOSITIONS.at(text, tokens, i - 1) === true;
    const isFit = fits(scene, name, pronoun);
    const isOwner = OF.at(text, tokens, i - 1) === true;
    if (isFit && !governed) return name;
    while (i + 1 < to && nameOf[i + 1] === nameOf[i]) i++;
    // "Several of Ana Dell’s posts doubted the machine, or, as she calls it, …"
    if (isFit && isOwner && (tokens.flags[i + 1]! & POSSESSIVE) !== 0 && genderOf(name, names) === pronoun) owner ??= name;
  }
  return owner;
}

const OF = wordSet('of');

/** Whether token `i` stands in a clause before the main one: "Asked whether he would go, Karl Fenn left". */
function isAdverbial({ article: { tokens, text } }: Scene, from: number, i: number, to: number): boolean {
  if (!SUBORDINATE.at(text, tokens, from)) return false;
  for (let j = i + 1; j < to; j++) if (tokens.kind[j] === MARK && tokens.hash[j] === COMMA) return true;
  return false;
}
const SUBORDINATE = wordSet('asked when while after before as although though if because since once until speaking pressed whether');
const COMMA = 44;

/** The holder of an office whom a sentence is about that begins with "the": "The prime minister was unrepentant." */
function openingRole(scene: Scene, from: number, to: number): Phrase | null {
  const { tokens, text } = scene.article;
  if (!THE.at(text, tokens, from)) return null;
  const phrase = phraseStartingAt(scene, from, to);
  return phrase?.role === 'person' && OFFICES.at(text, tokens, phrase.to - 1) ? phrase : null;
}
const THE = wordSet('the');
/** Offices of which a place or a body has one holder, who need not be named. */
const OFFICES = wordSet('minister premier president governor mayor chancellor king queen pope chairman chairwoman chair secretary ambassador commissioner');

/** The first group or body in the range that "they" or "it" can stand for. */
function firstBody(scene: Scene, from: number, to: number, pronoun: Pronoun): Phrase | null {
  const { tokens, text } = scene.article;
  for (let i = from; i < to; i++) {
    const role = scene.quoteOf[i] === 0 && scene.nameOf[i] === 0 ? ROLES.at(text, tokens, i) : undefined;
    const phrase = role === 'body' || (role === 'people' && pronoun === 'they') ? phraseEndingAt(scene, i, from) : null;
    if (phrase) return phrase;
  }
  return null;
}

function agrees(scene: Scene, spoken: Spoken, pronoun: Pronoun): boolean {
  if (spoken.pronoun !== null) return spoken.pronoun === pronoun;
  if (spoken.name !== null) return fits(scene, spoken.name, pronoun);
  const role = ROLES.get(spoken.speaker.slice(spoken.speaker.lastIndexOf(' ') + 1));
  if (pronoun === 'they') return role !== 'document';
  if (pronoun === 'it') return role === 'body' || role === 'document';
  return role === 'person';
}

function fits(scene: Scene, name: Name, pronoun: Pronoun): boolean {
  if (pronoun === 'they') return name.kind === 'organization';
  if (pronoun === 'it') return name.kind === 'organization' || name.kind === 'place';
  if (!isPersonal(scene, name)) return false;
  const gender = genderOf(name, scene.names);
  return gender === null || gender === pronoun;
}
