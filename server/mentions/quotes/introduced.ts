import { MARK, POSSESSIVE } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { CUES, SAID_THINGS } from './cues.ts';
import { isBetween } from './grammar.ts';
import { mainSubject } from './main-subject.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';
import { isWord, type Scene } from './scene.ts';
import type { Attribution, Phrase } from './speaker.ts';
import { BE, cueAt, pastAdverbs, possessor, REACH } from './subject.ts';

/** What marks a quotation without a cue: a colon, "as a" or "the phrase" after any verb that somebody does. */
export function introduced(scene: Scene, start: number, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  const from = Math.max(start, to - REACH);
  const last = to - 1;
  if (last <= from) return null;
  const colon = tokens.kind[last] === MARK && tokens.hash[last] === 58;
  let as = last;
  while (as > from && as > to - 4 && ARTICLES.at(text, tokens, as)) as--;
  const owner = colon ? (ownerOf(scene, from, last) ?? lastInLine(scene, from, last)) : null;
  if (owner) return owner;
  if (!colon && !isWord(scene, as, 'as') && !isWord(scene, last, 'to') && !WORDINGS.at(text, tokens, last)) return null;
  for (let i = from; i < last; i++) if (AVOIDS.at(text, tokens, i)) return null;
  if (isPassive(scene, from, last) && (!colon || ADDRESSED.at(text, tokens, last - 1))) return null;
  const subject = mainSubject(scene, from, last);
  const person = subject && (subject.name >= 0 ? scene.names[subject.name]!.kind === 'person' : subject.pronoun === 'he' || subject.pronoun === 'she' || subject.role === 'person' || subject.role === 'people');
  return person ? { speaker: subject, cue: -1 } : null;
}

/** Whose message the sentence begins with: "Osei’s message to the strikers was short:". */
function ownerOf(scene: Scene, from: number, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  for (let i = from + 1; i < to && i < from + 6; i++) {
    const owner = SAID_THINGS.at(text, tokens, i) ? possessor(scene, i, from) : null;
    if (owner) return { speaker: owner, cue: i };
  }
  return null;
}

/** What is done with words that one does not say. */
const AVOIDS = wordSet('weary tired sick bored hate hates hated dislike dislikes disliked loathe loathes loathed avoid avoids avoided avoiding shun shuns shunned dropped removed deleted banned without');

/** Who was asked or told does not speak: "Voters were asked: …". */
const ADDRESSED = wordSet('asked told informed advised reminded urged warned');
/** Nouns for how something is put. */
export const WORDINGS = wordSet('phrase phrases word words term terms expression view views opinion');

/** Whether a form of "to be" and a past participle stand in the range: "was seen as". */
function isPassive(scene: Scene, from: number, to: number): boolean {
  const { tokens, text } = scene.article;
  for (let i = from; i < to; i++) {
    if (!BE.at(text, tokens, i)) continue;
    const verb = pastAdverbs(scene, i + 1, to);
    if (verb < to && /(?:ed|en|wn|ght)$/i.test(text.slice(tokens.end[verb]! - 3, tokens.end[verb]))) return true;
  }
  return false;
}

const ARTICLES = wordSet('a an the being some');

/** Whose words a sentence is about that leads to them: "Ms Osei’s own words were well chosen.", "Her answer was short." */
export function ownerOfWords(scene: Scene, from: number, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  for (let i = from + 1; i < to && i < from + 9; i++) {
    if (!BE.at(text, tokens, i) && cueAt(scene, i) === 0) continue;
    const told = WORDINGS.at(text, tokens, i - 1) || SAID_THINGS.at(text, tokens, i - 1);
    const owner = told ? possessor(scene, i - 1, from) : null;
    if (told) return owner && { speaker: owner, cue: i - 1 };
    break;
  }
  return lastInLine(scene, from, to);
}

/** Whether a few words without a verb that is known as one lead to a colon at token `to`. */
export function isFragment(scene: Scene, from: number, to: number): boolean {
  const { tokens, text } = scene.article;
  if (tokens.hash[to] !== 58 || to - from > LONGEST_FRAGMENT) return false;
  for (let i = from; i < to; i++) if (isBetween(text, tokens, i) || CUES.at(text, tokens, i) !== undefined || text.endsWith('ed', tokens.end[i])) return false;
  return true;
}

const LONGEST_FRAGMENT = 8;

/** Whether nothing but words that go on leads to a colon at token `to`: "And then:". */
export function isGoingOn(scene: Scene, from: number, to: number): boolean {
  const { tokens, text } = scene.article;
  if (tokens.hash[to] !== 58 || to <= from || to - from > 3) return false;
  for (let i = from; i < to; i++) if (!GOES_ON.at(text, tokens, i)) return false;
  return true;
}
const GOES_ON = wordSet('and but then later also again finally next after that further');

/** Whose turn it is at the end of a sentence about what is said: "The best line came from Ana Dell.", "It was left to the mayor to say it:", "The last word was hers." */
function lastInLine(scene: Scene, from: number, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  for (let i = from + 1; i + 2 < to && i < from + REACH / 2; i++) {
    const isTurn = COMES.at(text, tokens, i) && TO.at(text, tokens, i + 1) && (BE.at(text, tokens, i - 1) || hasLine(scene, from, i));
    const speaker = isTurn ? phraseStartingAt(scene, i + 2, to) : null;
    if (speaker && isSomebody(scene, speaker)) return { speaker, cue: -1 };
  }
  const end = tokens.kind[to - 1] === MARK ? to - 1 : to;
  const owner = (tokens.flags[end - 1]! & POSSESSIVE) !== 0 && hasLine(scene, from, end) ? phraseEndingAt(scene, end - 2, from) : null;
  return owner && { speaker: owner, cue: -1 };
}

/** Whether what is told of in a range is something said. */
function hasLine({ article: { tokens, text } }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (LINES.at(text, tokens, i) || SAID_THINGS.at(text, tokens, i)) return true;
  return false;
}

function isSomebody({ names }: Scene, { name, role }: Phrase): boolean {
  return name >= 0 ? names[name]!.kind !== 'place' : role === 'person';
}

const COMES = wordSet('came comes come belonged belongs fell falls left went goes');
const TO = wordSet('from to with');
const LINES = wordSet('line lines word words remark remarks joke sentence summary');
