import { MARK, POSSESSIVE, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { isLower, MOST_WORDS } from './coinage.ts';
import { cueKind, LABELS, SAYS } from './cues.ts';
import { ARTICLES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, PRONOUNS } from './grammar.ts';
import { countWords, isWord, type Scene } from './scene.ts';
import type { Attribution } from './speaker.ts';
import { cueAt } from './subject.ts';
/**
 * Whether a word or two are the name of a thing of which somebody says something, or tell which: "he said the “brain drain” had
 * slowed", "says that “zombie” firms close". What is said of it stands after it.
 */
export function isTopic(scene: Scene, { cue }: Attribution, quote: { readonly from: number; readonly to: number }): boolean {
  const { tokens, text } = scene.article;
  if (cue < 0 || !(cueKind(cueAt(scene, cue)) === SAYS || THINKS.at(text, tokens, cue)) || quote.from - cue > LONGEST_TOPIC || !isLower(scene, quote.to) || countWords(scene, quote) > MOST_WORDS) return false;
  let i = quote.from - 1;
  const determined = THINGS.at(text, tokens, i) === true;
  if (determined) i--;
  const that = THAT.at(text, tokens, i) === true;
  if (that) i--;
  if (!that && !(determined && i === cue && !OBJECT_VERBS.at(text, tokens, cue))) return false;
  if (that && PREPOSITIONS.at(text, tokens, quote.to) && !hasVerb(scene, quote.to)) return false;
  const first = tokens.kind[quote.from] === MARK ? quote.from + 1 : quote.from;
  if (!determined && (NOT.at(text, tokens, first) || DETERMINERS.at(text, tokens, first) || PRONOUNS.at(text, tokens, first) || PREPOSITIONS.at(text, tokens, first))) return false;
  // "says that “we” are": between the cue and "that" at most whom it is said to.
  for (; i > cue; i--) if (tokens.kind[i] !== WORD || CONJUNCTIONS.at(text, tokens, i)) return false;
  return true;
}

/** Verbs that take what is said as their object: "expressed its “deep concern” over". */
const OBJECT_VERBS = wordSet('express expresses expressed voice voices voiced demand demands demanded promise promises promised pledge pledges pledged reiterate reiterates reiterated repeat repeats repeated reaffirm reaffirmed stress stresses stressed proclaim proclaims proclaimed declare declares declared announce announces announced');

/** Whether a finite verb stands between token `from` and the end of its clause: "the “dry hour” at noon | was gone". */
function hasVerb(scene: Scene, from: number): boolean {
  const { tokens, text } = scene.article;
  for (let i = from; i < from + LONGEST_ASIDE && i < tokens.count && tokens.kind[i] !== MARK; i++) if (FINITE.at(text, tokens, i) || cueAt(scene, i) !== 0 || text.endsWith('ed', tokens.end[i])) return true;
  return false;
}
const FINITE = wordSet('is are was were has have had do does did will would can could may might must shall should');

const THINKS = wordSet('think thinks thought believe believes believed assume assumes assumed find finds found learn learns learned learnt discover discovers discovered know knows knew');

/** Whether it is what nobody answered: "did not answer questions about “paper profits”", "declined to say whether it was “sabotage”". */
export function isUnanswered(scene: Scene, { cue }: Attribution): boolean {
  const { tokens, text } = scene.article;
  if (cue < 0) return false;
  const asked = cueAt(scene, cue) !== 0 && (ANSWERS.at(text, tokens, cue) === true || (isWord(scene, cue, 'say') && CLAUSES.at(text, tokens, cue + 1) === true));
  return asked && (isWord(scene, cue - 1, 'not') || (isWord(scene, cue - 1, 'to') && DECLINES.at(text, tokens, cue - 2) === true));
}
const ANSWERS = wordSet('answer comment respond reply discuss');
const DECLINES = wordSet('decline declines declined declining refuse refuses refused refusing fail fails failed');

/** Whether a word or two tell which thing is meant far on in a clause of what somebody says or asks: "asked why the guides went down into the “quiet zone”". */
export function isAside(scene: Scene, { cue }: Attribution, quote: { readonly from: number; readonly to: number }): boolean {
  const { tokens, text } = scene.article;
  if (cue < 0 || quote.from - cue <= LONGEST_TOPIC || countWords(scene, quote) > MOST_WORDS) return false;
  if (!THINGS.at(text, tokens, quote.from - 1) || !PREPOSITIONS.at(text, tokens, quote.from - 2)) return false;
  for (let i = cue + 1; i < quote.from - 2; i++) if (CLAUSES.at(text, tokens, i)) return true;
  return false;
}
const CLAUSES = wordSet('why how whether where when who which if');

/**
 * Whether a word or two are a part of the sentence that its last words credit, and not what was said of anything: "two “suspicious”
 * parcels were lunch, police said", "the “black box” was found". "It was “pure” luck, she said" is credited.
 */
export function isAttribute(scene: Scene, quote: { readonly from: number; readonly to: number }): boolean {
  const { tokens, text } = scene.article;
  const [before, after] = [quote.from - 1, quote.to];
  if (!isLower(scene, after) || countWords(scene, quote) > MOST_WORDS || DETERMINERS.at(text, tokens, after) || CONJUNCTIONS.at(text, tokens, after) || PREPOSITIONS.at(text, tokens, after)) return false;
  // "the legendary “brush man” calling at the door"
  const adjective = isLower(scene, before) && DETERMINERS.at(text, tokens, before - 1) === true && cueAt(scene, before) === 0;
  return adjective || DETERMINERS.at(text, tokens, before) === true || PREPOSITIONS.at(text, tokens, before) === true || (tokens.flags[before]! & POSSESSIVE) !== 0 || isWord(scene, before, 'word') || isWord(scene, before, 'such');
}

/** Whether a title in marks is what somebody says something about: "calls “The Long Dry” a gift", "describes “The Long Dry” as a gift". */
export function isLabelled(scene: Scene, { cue }: Attribution, quote: { readonly from: number; readonly to: number }, capitals: number): boolean {
  const { tokens, text } = scene.article;
  if (cue < 0 || capitals < 2 || quote.from - cue > 2 || cueKind(cueAt(scene, cue)) !== LABELS) return false;
  if (ARTICLES.at(text, tokens, quote.to)) return true;
  for (let i = quote.to; i < quote.to + LONGEST_ASIDE && i < tokens.count && scene.quoteOf[i] === 0; i++) if (isWord(scene, i, 'as')) return true;
  return false;
}
const LONGEST_ASIDE = 14;
const THAT = wordSet('that why how whether if');
const NOT = wordSet('not never only just even too very');
/** So many tokens stand between a verb of saying and the thing of which it says something. */
const LONGEST_TOPIC = 7;
const THINGS = wordSet('the its their his her those these this');
