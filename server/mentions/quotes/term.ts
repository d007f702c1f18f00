import { WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { DETERMINERS, RELATIVES } from './grammar.ts';
import { beforeVerb, phraseEndingAt } from './phrase.ts';
import { countWords, isWord, type Scene } from './scene.ts';
import type { Phrase } from './speaker.ts';

/** The tokens of a quotation, its marks included. */
interface Marks {
  readonly from: number;
  readonly to: number;
}

/** A term has no more words. */
const LONGEST = 6;
/** So many tokens before a term stands the verb that it belongs to, and so many before that its subject begins. */
const NEAR = 7;
const SUBJECT = 6;

/**
 * Whether the words in marks are a term that is in use, or a word spoken of as a word: "the so-called “dry tax”", "the word
 * “dry” went down badly", "she rates it as “fair”", "the office now speaks of “light repairs”", "on a list of what the council
 * called “spare rooms”", "the “dry hour”, as people call it". What a person who is named calls something, they say.
 */
export function isTerm(scene: Scene, quote: Marks): boolean {
  const { tokens, text } = scene.article;
  const words = countWords(scene, quote);
  if (words === 0 || words > LONGEST) return false;
  const before = quote.from - 1;
  if (isWord(scene, before, 'called') && isWord(scene, before - 2, 'so') && tokens.start[before] === tokens.end[before - 1] && !isPersonNamed(scene, before - 2)) return true;
  if (ITSELF.at(text, tokens, before) && isWord(scene, before - 1, 'the') && (!UTTERS.at(text, tokens, before - 2) || isDenied(scene, before - 2))) return true;
  return isNamedAfter(scene, quote.to) || isUsed(scene, quote);
}

const ITSELF = wordSet('word phrase');
/** Who uses a word says it. */
const UTTERS = wordSet('use uses used using utter utters uttered uttering say says said saying repeat repeats repeated repeating by with chose choose chosen tweeted wrote write writes');

/** "would not use the word": what nobody said. */
const isDenied = ({ article: { tokens, text } }: Scene, verb: number): boolean => NOT.at(text, tokens, verb - 1) === true;
const NOT = wordSet("not never don't didn't doesn't won't wouldn't can't cannot couldn't");

/** Whether somebody is named shortly before token `i`, who may say it. */
function isPersonNamed({ nameOf, names }: Scene, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - NEAR; k--) if (nameOf[k] !== 0 && names[nameOf[k]! - 1]!.kind === 'person') return true;
  return false;
}

/** Whether many are said to call it so after it: "as people call the curfew". */
function isNamedAfter(scene: Scene, to: number): boolean {
  const { tokens, text } = scene.article;
  const as = isWord(scene, to, ',') ? to + 1 : to;
  if (!isWord(scene, as, 'as')) return false;
  for (let verb = as + 2; verb < as + SUBJECT; verb++) {
    if (!CALLS.at(text, tokens, verb)) continue;
    const subject = phraseEndingAt(scene, verb - 1, as + 1);
    return subject !== null && subject.name < 0 && (subject.role === 'people' || subject.pronoun === 'they');
  }
  return false;
}

/** Whether the verb before it says by which word something goes, and none who is named says it. */
function isUsed(scene: Scene, quote: Marks): boolean {
  const { tokens, text } = scene.article;
  const isAs = isWord(scene, quote.from - 1, 'as');
  for (let verb = quote.from - 1; verb > 0 && verb >= quote.from - NEAR; verb--) {
    if (scene.quoteOf[verb] !== 0 || tokens.kind[verb] !== WORD) return false;
    if (isAs && RATES.at(text, tokens, verb)) return true;
    if (SPEAKS.at(text, tokens, verb) && isWord(scene, verb + 1, 'of') && verb + 2 === quote.from) return !isPerson(scene, subjectOf(scene, verb));
    const isNaming = (isAs && DESCRIBES.at(text, tokens, verb) === true) || (NAMED.at(text, tokens, verb) === true && (verb === quote.from - 1 || (verb === quote.from - 2 && DETERMINERS.at(text, tokens, verb + 1) === true)));
    if (isNaming) return isOfBody(scene, verb);
  }
  return false;
}

const RATES = wordSet('rate rates class classes classify classifies grade grades');
const SPEAKS = wordSet('speak speaks');
const NAMED = wordSet('called');
const DESCRIBES = wordSet('describe describes');
const CALLS = wordSet('call calls called');

/** Whether "what" or "which" stands before the subject of a verb, and that is a body or what "it" stands for: "what the coast guard called". */
function isOfBody(scene: Scene, verb: number): boolean {
  const { tokens, text } = scene.article;
  const subject = subjectOf(scene, verb);
  if (subject === null || isPerson(scene, subject) || subject.role === 'people' || (subject.pronoun !== null && subject.pronoun !== 'it')) return false;
  return isWord(scene, subject.from - 1, 'what') || (RELATIVES.at(text, tokens, subject.from - 1) === true && !isWord(scene, subject.from - 1, 'that'));
}

function subjectOf(scene: Scene, verb: number): Phrase | null {
  const end = beforeVerb(scene, verb);
  return phraseEndingAt(scene, end, Math.max(0, end - SUBJECT));
}

/** Whether it is one person, or it is not told who. */
function isPerson(scene: Scene, subject: Phrase | null): boolean {
  if (subject !== null && isWord(scene, subject.to - 1, 'guard') && isWord(scene, subject.to - 2, 'coast')) return false;
  if (subject === null || subject.pronoun === 'he' || subject.pronoun === 'she' || subject.pronoun === 'i') return true;
  return subject.name >= 0 ? scene.names[subject.name]!.kind === 'person' : subject.role === 'person';
}
