import { MARK, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { isLower } from './coinage.ts';
import { ARTICLES, CONJUNCTIONS, DETERMINERS, isBetween, PREPOSITIONS, PRONOUNS } from './grammar.ts';
import { ROLES } from './roles.ts';
import { countWords, isWord, type Scene } from './scene.ts';
import type { Attribution } from './speaker.ts';
import { BE } from './subject.ts';

/** The tokens of a quotation, its marks included. */
interface Marks {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a few words in marks are told of as words, whoever may be named near them: what people have heard of, how a name
 * sounds, what is on a list of words, what a status is changed to, what everybody says, what somebody is told to say.
 */
export function isWording(scene: Scene, quote: Marks): boolean {
  const words = countWords(scene, quote);
  if (words === 0 || words > MOST) return false;
  return isHeardOf(scene, quote) || isSounded(scene, quote, words) || isListed(scene, quote) || isStatus(scene, quote, words) || isKnownAs(scene, quote) || isGenerallySaid(scene, quote) || isOffered(scene, quote) || isPut(scene, quote) || isPleaded(scene, quote, words) || isPseudonym(scene, quote) || isOfferedAs(scene, quote) || isGrade(scene, quote, words) || isLaunched(scene, quote);
}

/** Such words are no more than so many. */
const MOST = 5;
/** So many tokens before them stands the verb or the noun that tells of them. */
const NEAR = 8;

/** "before most of us had heard of “cool tourism”", "nobody had heard of the “dry hour”" */
function isHeardOf(scene: Scene, { from }: Marks): boolean {
  const of = DETERMINERS.at(scene.article.text, scene.article.tokens, from - 1) ? from - 2 : from - 1;
  return isWord(scene, of, 'of') && isWord(scene, of - 1, 'heard');
}

/** "the name, pronounced “Shay”", "is spelt “colour”" */
function isSounded({ article: { tokens, text } }: Scene, { from }: Marks, words: number): boolean {
  return words < 3 && SOUNDED.at(text, tokens, from - 1) === true;
}
const SOUNDED = wordSet('pronounced spelt spelled misspelt misspelled pronounces rhymes');

/** "went by names like “Doctor”", "stop using terms such as “alien”" */
function isListed(scene: Scene, { from }: Marks): boolean {
  const { tokens, text } = scene.article;
  const noun = isWord(scene, from - 1, 'like') ? from - 2 : isWord(scene, from - 1, 'as') && isWord(scene, from - 2, 'such') ? from - 3 : -1;
  if (NAMES.at(text, tokens, noun)) return true;
  if (!TERMS.at(text, tokens, noun)) return false;
  for (let i = noun - 1; i > noun - NEAR && tokens.kind[i] === WORD; i--) if (AVOIDS.at(text, tokens, i)) return true;
  return false;
}
const NAMES = wordSet('names name nicknames titles labels headings headlines slogans codenames passwords hashtags categories brands');
const TERMS = wordSet('terms words phrases expressions language term word phrase');
const AVOIDS = wordSet('stop stops stopped avoid avoids avoided avoiding ban bans banned banning drop drops dropped replace replaces replaced without shun shuns shunned');

/** "changed its status from “threatened” to “endangered”" */
function isStatus(scene: Scene, { from }: Marks, words: number): boolean {
  const { tokens, text } = scene.article;
  if (words > 3 || !FROM_TO.at(text, tokens, from - 1)) return false;
  let near = 0;
  for (let i = from - 2; i >= 0 && near < NEAR && (tokens.kind[i] === WORD || scene.quoteOf[i] !== 0); i--) {
    if (scene.quoteOf[i] !== 0) continue;
    near++;
    if (STATUS.at(text, tokens, i)) return true;
  }
  return false;
}
const FROM_TO = wordSet('from to');
const STATUS = wordSet('status rating alert upgraded upgrade downgraded downgrade reclassified relabelled relabeled renamed');

/** "newcomers, known derisively as “newbies”", "known to drivers as the “Mouse Trap”" */
function isKnownAs(scene: Scene, { from }: Marks): boolean {
  const { tokens, text } = scene.article;
  const as = DETERMINERS.at(text, tokens, from - 1) ? from - 2 : from - 1;
  if (!isWord(scene, as, 'as')) return false;
  for (let i = as - 1; i > as - NEAR && tokens.kind[i] === WORD && scene.quoteOf[i] === 0; i--) if (KNOWS.at(text, tokens, i)) return true;
  return false;
}

const KNOWS = wordSet('known know knows knew');

/** "hotels are offering “black sand” weeks", "argue about “wear and tear”" */
function isOffered(scene: Scene, { from, to }: Marks): boolean {
  const { tokens, text } = scene.article;
  const verb = DETERMINERS.at(text, tokens, from - 1) ? from - 2 : from - 1;
  if (OFFERS.at(text, tokens, verb)) return isLower(scene, to) && !PREPOSITIONS.at(text, tokens, to) && !CONJUNCTIONS.at(text, tokens, to) && !DETERMINERS.at(text, tokens, to);
  return (isWord(scene, verb, 'about') || isWord(scene, verb, 'over')) && ARGUES.at(text, tokens, verb - 1) === true;
}
const OFFERS = wordSet('offer offers offered offering');
const ARGUES = wordSet('argue argues argued arguing quarrel quarrelled');

/** "offers rye bread as a “winter loaf”" */
function isOfferedAs(scene: Scene, { from }: Marks): boolean {
  const { tokens, text } = scene.article;
  const as = from - 2;
  if (!isWord(scene, as, 'as') || !ARTICLES.at(text, tokens, from - 1)) return false;
  for (let i = as - 1; i > as - NEAR && tokens.kind[i] === WORD && scene.quoteOf[i] === 0; i--) if (SELLS.at(text, tokens, i)) return true;
  return false;
}
const SELLS = wordSet('offer offers offered offering sell sells sold selling marketed advertised');

/** "pleaded “no contest”", "voted “no”", "press “send”" */
function isPleaded({ article: { tokens, text } }: Scene, { from }: Marks, words: number): boolean {
  return words < 3 && PLEADS.at(text, tokens, from - 1) === true;
}
const PLEADS = wordSet('pleads pleaded pled pleading voted voting press presses pressed pressing click clicks clicked clicking tap taps tapped tick ticks ticked select selects selected type types');

/** "rated the kitchen “poor”" */
function isGrade({ article: { tokens, text }, quoteOf }: Scene, { from }: Marks, words: number): boolean {
  if (words > 2 || AS.at(text, tokens, from - 1)) return false;
  for (let i = from - 1; i > from - NEAR && tokens.kind[i] === WORD && quoteOf[i] === 0; i--) if (GRADES.at(text, tokens, i)) return true;
  return false;
}
const AS = wordSet('as');
const GRADES = wordSet('rated graded classed reclassified');

/** "announced a “jobs first” plan" */
function isLaunched(scene: Scene, { from, to }: Marks): boolean {
  const { tokens, text } = scene.article;
  if (!ARTICLES.at(text, tokens, from - 1) || !LAUNCHES.at(text, tokens, from - 2)) return false;
  return isLower(scene, to) && !PREPOSITIONS.at(text, tokens, to) && !CONJUNCTIONS.at(text, tokens, to) && !DETERMINERS.at(text, tokens, to) && !isBetween(text, tokens, to);
}
const LAUNCHES = wordSet('announces announced unveils unveiled launches launched introduces introduced proposes proposed declares declared');

/** "a teacher who posts as “Mossy”", "goes by “the Hook”" */
function isPseudonym(scene: Scene, { from }: Marks): boolean {
  const { tokens, text } = scene.article;
  return (isWord(scene, from - 1, 'as') && POSTS.at(text, tokens, from - 2) === true) || (isWord(scene, from - 1, 'by') && GOES.at(text, tokens, from - 2) === true);
}
const POSTS = wordSet('post posts posted posting tweet tweets tweeted blog blogs blogged stream streams streamed performs performed performing sings sang');
const GOES = wordSet('go goes going went');

/** "holds a “waiting room”, as actuaries put it" */
function isPut(scene: Scene, { from, to }: Marks): boolean {
  const { tokens, text } = scene.article;
  const as = isWord(scene, to, ',') ? to + 1 : to;
  if (!isWord(scene, as, 'as') || !DETERMINERS.at(text, tokens, from - 1)) return false;
  for (let i = as + 2; i < as + 5; i++) if (PUTS.at(text, tokens, i) && isWord(scene, i + 1, 'it')) return ROLES.at(text, tokens, i - 1) === 'people';
  return false;
}
const PUTS = wordSet('put puts have');

/** "everybody said “never again”", "people say “once in a century”", "were told to say “cheese”": without a pause, and of nobody in particular. */
function isGenerallySaid(scene: Scene, { from, to }: Marks): boolean {
  const { tokens, text } = scene.article;
  const verb = from - 1;
  if (!SAYS.at(text, tokens, verb)) return false;
  let subject = verb - 1;
  while (subject >= 0 && isBetween(text, tokens, subject)) subject--;
  // "they do not say “spill”", "whoever says “it will pass”", "anyone who says so"
  for (let i = subject + 1; i < verb; i++) if (NEVER.at(text, tokens, i)) return true;
  if (isWord(scene, subject, 'whoever') || (isWord(scene, subject, 'who') && (EVERYBODY.at(text, tokens, subject - 1) || isWord(scene, subject - 1, 'those')))) return true;
  for (let i = from; i < to; i++) if (PRONOUNS.at(text, tokens, i) || OWN.at(text, tokens, i)) return false;
  if (isWord(scene, verb - 1, 'to')) return TAUGHT.at(text, tokens, verb - 2) === true && isAfterBe(scene, verb - 2);
  if (PLACED.at(text, tokens, subject)) subject--;
  if (EVERYBODY.at(text, tokens, subject)) return true;
  return isWord(scene, subject, 'people') && (subject === 0 || tokens.kind[subject - 1] === MARK || OPENS.at(text, tokens, subject - 1) === true);
}
const NEVER = wordSet('not never');
const SAYS = wordSet('say says said saying');
const OWN = wordSet("my our i'm we're it's don't can't");
const TAUGHT = wordSet('told taught asked trained advised reminded expected');
const EVERYBODY = wordSet('everybody everyone nobody whoever anybody anyone noone');
const PLACED = wordSet('here there else');
const OPENS = wordSet('and but when where as that while because so then how');

function isAfterBe({ article: { tokens, text } }: Scene, verb: number): boolean {
  let i = verb - 1;
  while (i > verb - 4 && isBetween(text, tokens, i) && !BE.at(text, tokens, i)) i--;
  return BE.at(text, tokens, i) === true;
}

/**
 * Whether a few words are on a thing or for a thing rather than somebody's: "vests reading “Here to help”", "carried a cardboard
 * sign: “I can’t vote”", "a card with the words “Stop, look”", "wrote “seen” next to the names", "a letter addressed to “the
 * occupier”", "prefer “release” to spill".
 */
export function isOnThing(scene: Scene, { speaker, cue }: Attribution, { from, to }: Marks): boolean {
  const { tokens, text } = scene.article;
  const before = from - 1;
  if (cue >= 0 && READS.at(text, tokens, cue) && (cue === before || (cue === before - 1 && tokens.kind[before] === MARK))) {
    const noun = isWord(scene, cue - 1, 'that') || isWord(scene, cue - 1, 'which') ? cue - 2 : cue - 1;
    // "a ring that says “oiled”"
    const isThing = noun < cue - 1 && ROLES.at(text, tokens, noun) === undefined && isLower(scene, noun) && !PRONOUNS.at(text, tokens, noun);
    if (tokens.kind[noun] === WORD && scene.nameOf[noun] === 0 && (isThing || SURFACES.at(text, tokens, noun))) return true;
  }
  if (tokens.hash[before] === COLON && SURFACES.at(text, tokens, before - 1) && isHeld(scene, before - 1)) return true;
  if (TERMS.at(text, tokens, before) && isWord(scene, before - 1, 'the') && isWord(scene, before - 2, 'with') && SURFACES.at(text, tokens, before - 3)) return true;
  if (cue === before && WROTE.at(text, tokens, cue) && speaker.name < 0 && speaker.pronoun === null && BESIDE.at(text, tokens, to)) return true;
  if (isWord(scene, cue, 'addressed') && isWord(scene, before, 'to') && cue === before - 1 && ROLES.at(text, tokens, cue - 1) === 'document') return true;
  return cue === before && PREFERS.at(text, tokens, cue) === true && OVER.at(text, tokens, to) === true && countWords(scene, { from, to }) < 3;
}
/** Whether the thing that ends with token `noun` is carried or put up by somebody. */
function isHeld({ article: { tokens, text } }: Scene, noun: number): boolean {
  for (let i = noun - 1; i > noun - NEAR && tokens.kind[i] === WORD; i--) if (HELD.at(text, tokens, i)) return true;
  return false;
}
const HELD = wordSet('carry carries carried carrying hold holds held holding wave waves waved waving raise raised raising hung hang wore wear wearing brought bring put stuck');
const COLON = 58;
const READS = wordSet('read reads reading saying says');
const SURFACES = wordSet('board boards sheet sheets card cards vest vests shirt shirts cap caps mug mugs banner banners sign signs placard placards cardboard bedsheet sticker stickers badge badges tin box boxes wall walls gate gates door doors ribbon ribbons flag flags hoarding blackboard chalkboard plate plates tattoo wreath cake jacket jackets hoodie armband sash');
const WROTE = wordSet('wrote written write writes painted sprayed scrawled chalked scribbled');
const BESIDE = wordSet('on next beside across over above in under');
const PREFERS = wordSet('prefer prefers preferred');
const OVER = wordSet('to over');
