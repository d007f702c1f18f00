import type { BlockKind } from '../../text/kinds.ts';
import { MARK, NUMBER, POSSESSIVE, UPPER_FIRST, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { cueKind, SAYS } from './cues.ts';
import { ARTICLES, DETERMINERS, isBetween, RELATIVES } from './grammar.ts';
import { beforeVerb, phraseEndingAt } from './phrase.ts';
import { countWords, isWord, sentenceOf, type Scene } from './scene.ts';
import type { Attribution, Phrase } from './speaker.ts';
import { BE, cueAt } from './subject.ts';

const NAMING = wordSet('call calls calling called calling dub dubs dubbed name names named nickname nicknames nicknamed term terms termed');
/** Nouns for what things are called, and verbs for what they are sold under. */
const LABELLED = wordSet('term name title label nickname motto caption inscription slogan placard plaque codename brand heading headline hashtag password keyword alias pseudonym letters stamped marked titled entitled captioned class category grade rubric rated graded classed classified inscribed');
/** What somebody may do with words too: "labelled “unsafe” by". */
const STUCK = wordSet('labelled labeled');
const SOLD = wordSet('marketed sold billed branded labelled labeled advertised promoted listed registered stamped marked classed classified graded rated filed categorised categorized recorded');
const MEANT = wordSet('mean means meant');
const KNOWS = wordSet('know knows knew known');
const PARTICIPLES = wordSet('dubbed named nicknamed termed');
const COMMA = 44;
/** What is done with a name alone. */
const CHRISTENED = wordSet('nickname nicknames nicknamed christen christened rename renamed baptised baptized codenamed');
const IN_GENERAL = wordSet('call calls calling dub dubs nickname nicknames term terms');
/** A name that is given to something has no more tokens than this, and stands so near to the verb that gives it. */
const LONGEST = 7;
const NEAR = 4;
/** "what" stands so near to the verb that it belongs to. */
const SUBJECT = 4;

/**
 * Whether the words in marks are what something is called rather than what somebody said: what many call it ("they call it
 * “the long wet”"), what is the usual word for it ("what drillers call “porridge”"), what a thing is known as, and a name in
 * capitals that is given to a thing and not to a person ("calls the plan “Project Tide”").
 */
export function isCoinage(scene: Scene, quote: { readonly from: number; readonly to: number }): boolean {
  const { tokens, text } = scene.article;
  if (quote.to - quote.from > LONGEST) return false;
  // "a grade of four, or “poor”"
  if (isWord(scene, quote.from - 1, 'or') && tokens.hash[quote.from - 2] === COMMA && countWords(scene, quote) <= MOST_WORDS) return true;
  if (LABELLED.at(text, tokens, quote.from - 1) || (STUCK.at(text, tokens, quote.from - 1) && !isWord(scene, quote.to, 'by')) || (isWord(scene, quote.from - 1, 'as') && SOLD.at(text, tokens, quote.from - 2))) return true;
  if (isExplained(scene, quote)) return true;
  if (isForThings(scene, ARTICLES.at(text, tokens, quote.from - 1) ? quote.from - 2 : quote.from - 1) || isCalled(scene, quote) || isHeard(scene, quote.from - 1)) return true;
  if (isWord(scene, quote.from - 1, 'by') && MEANT.at(text, tokens, quote.from - 2)) return true;
  for (let verb = quote.from - 1; verb >= 0 && verb >= quote.from - NEAR; verb--) {
    if (scene.quoteOf[verb] !== 0 || tokens.kind[verb] !== WORD) continue;
    if (KNOWS.at(text, tokens, verb) && isWord(scene, verb + 1, 'as')) return true;
    if (CHRISTENED.at(text, tokens, verb)) return true;
    if (isTalk(scene, verb, quote)) return true;
    if (isWord(scene, verb, 'named') && isTitle(scene, quote)) return true;
    if (!NAMING.at(text, tokens, verb)) continue;
    // "The law, dubbed the “Ruiz law”"
    if (PARTICIPLES.at(text, tokens, verb) && tokens.kind[verb - 1] === MARK && tokens.hash[verb - 1] === COMMA) return true;
    return (IN_GENERAL.at(text, tokens, verb) === true && isCommon(scene, verb)) || (DETERMINERS.at(text, tokens, verb + 1) === true && isTitle(scene, quote));
  }
  return false;
}

/** Whether a word or two are explained right after: "the victim of a “rip-on”, in which drugs are hidden". */
function isExplained(scene: Scene, quote: { readonly from: number; readonly to: number }): boolean {
  const { tokens, text } = scene.article;
  if (countWords(scene, quote) > MOST_WORDS || !ARTICLES.at(text, tokens, quote.from - 1)) return false;
  const comma = tokens.hash[quote.to] === COMMA ? quote.to : tokens.hash[quote.to - 2] === COMMA ? quote.to - 1 : -1;
  return comma >= 0 && ((isWord(scene, comma + 1, 'in') && isWord(scene, comma + 2, 'which')) || EXPLAINS.at(text, tokens, comma + 1) === true);
}

const EXPLAINS = wordSet('whereby meaning');

/** Whether it is what a thing is called by nobody who is told: "is still called simply “the long one”", and not "was called “a fraud” by". */
function isCalled(scene: Scene, quote: { readonly from: number; readonly to: number }): boolean {
  const { tokens, text } = scene.article;
  let verb = quote.from - 1;
  while (verb > 0 && (ARTICLES.at(text, tokens, verb) || (isBetween(text, tokens, verb) && !BE.at(text, tokens, verb)))) verb--;
  if (!NAMED_SO.at(text, tokens, verb)) return false;
  let be = verb - 1;
  while (be > 0 && isBetween(text, tokens, be) && !BE.at(text, tokens, be)) be--;
  return BE.at(text, tokens, be) === true && !isWord(scene, quote.to, 'by');
}
const NAMED_SO = wordSet('called dubbed nicknamed named titled entitled');

/** Whether a colon or a comma at token `mark` leads to what a thing is called: "they have a word for the wind:". */
function isForThings(scene: Scene, mark: number): boolean {
  const { tokens, text } = scene.article;
  if (tokens.hash[mark] !== COLON && tokens.hash[mark] !== COMMA) return false;
  for (let i = mark - 1; i > 0 && i > mark - FOR_THINGS && tokens.kind[i] === WORD && cueKind(cueAt(scene, i)) !== SAYS; i--) if (FOR.at(text, tokens, i)) return NAMED.at(text, tokens, i - 1) === true;
  return false;
}

/** Whether a word is one that somebody hears or wants gone: "she never wants to hear the word “spoiler” again". */
function isHeard({ article: { tokens, text } }: Scene, noun: number): boolean {
  if (!WORD_ITSELF.at(text, tokens, noun)) return false;
  const verb = DETERMINERS.at(text, tokens, noun - 1) ? noun - 2 : noun - 1;
  return HEARS.at(text, tokens, verb) === true;
}

const FOR = wordSet('for');
const COLON = 58;
/** So many tokens stand between "for" and the mark. */
const FOR_THINGS = 8;
const NAMED = wordSet('word name term nickname expression phrase');
const WORD_ITSELF = wordSet('word words term phrase');
const HEARS = wordSet('hear hears heard hearing avoid avoids avoided ban bans banned banning drop drops dropped delete deleted remove removes removed strike struck forget forgot scrap scrapped');

/** Whether a sentence that begins with a word or two in marks says what they mean: "“Fair” does not mean dry, forecasters say", "“Ripe” is a word that …". */
export function isDefined(scene: Scene, quote: { readonly from: number; readonly to: number }): boolean {
  const { tokens, text } = scene.article;
  if (countWords(scene, quote) > MOST_WORDS) return false;
  const first = quote.to;
  if ((isWord(scene, first, 'is') || isWord(scene, first, 'was')) && ARTICLES.at(text, tokens, first + 1)) return EXPRESSIONS.at(text, tokens, first + 2) === true || EXPRESSIONS.at(text, tokens, first + 3) === true;
  const verb = DOES.at(text, tokens, first) ? first + (isWord(scene, first + 1, 'not') ? 2 : 1) : first;
  return MEANS.at(text, tokens, verb) === true;
}

const DOES = wordSet("does doesn't did didn't can may");
const MEANS = wordSet('mean means meant denotes denoted');
const EXPRESSIONS = wordSet('word term expression phrase label name title');

/** Whether it is a name that the public has for a thing: "residents spoke of a “dead month”", "a lorry that his friends called “the Whale”". What critics call it, they say. */
function isTalk(scene: Scene, verb: number, quote: { readonly from: number; readonly to: number }): boolean {
  const { tokens, text } = scene.article;
  const isSpoken = SPEAKS.at(text, tokens, verb) === true && (isWord(scene, verb + 1, 'of') || isWord(scene, verb + 1, 'about'));
  if (!isSpoken && !NAMING.at(text, tokens, verb)) return false;
  const first = tokens.kind[quote.from] === MARK ? quote.from + 1 : quote.from;
  const isName = ARTICLES.at(text, tokens, quote.from - 1) === true || (ARTICLES.at(text, tokens, first) === true && isTitle(scene, { from: first + 1, to: quote.to }, 1)) || isPlainName(scene, first, quote);
  return isName && isPublic(scene, verb);
}

/** Whether the words from token `first` on are "the" and a noun, which name a thing and do not judge it: "the office", and not "the worst day". */
function isPlainName(scene: Scene, first: number, quote: { readonly from: number; readonly to: number }): boolean {
  const { tokens, text } = scene.article;
  if (!isWord(scene, first, 'the') || countWords(scene, quote) > MOST_WORDS) return false;
  for (let i = first + 1; i < quote.to; i++) if (text.endsWith('est', tokens.end[i]) || JUDGES.at(text, tokens, i)) return false;
  return true;
}
const JUDGES = wordSet('worst most least wrong right only real true end enemy same first last problem future key');

/** Whether the subject of a verb is people of whom none is named and who take no side: "residents", "some papers". */
function isPublic(scene: Scene, verb: number): boolean {
  const { tokens, text } = scene.article;
  let end = pastHabit(scene, beforeVerb(scene, verb));
  // "people here called it"
  if (PLACED.at(text, tokens, end)) end--;
  // "those who speak of a “dead month”"
  if (RELATIVES.at(text, tokens, end) && (EVERYBODY.at(text, tokens, end - 1) || ANYBODY.at(text, tokens, end - 1))) return true;
  if (RELATIVES.at(text, tokens, end)) end -= tokens.hash[end - 1] === COMMA ? 2 : 1;
  const subject = phraseEndingAt(scene, end, Math.max(0, end - SUBJECT));
  if (subject === null || subject.name >= 0 || subject.pronoun !== null || SIDES.at(text, tokens, end)) return false;
  const isSeveral = subject.role === null && isLower(scene, end) && /[^s]s$/.test(text.slice(tokens.start[end], tokens.end[end]));
  return isSeveral || subject.role === 'people' || SOME.at(text, tokens, subject.from) === true;
}

/** The last token before "like to", "have begun to" and "have taken to", where such words end with token `i`. */
function pastHabit(scene: Scene, i: number): number {
  const { tokens, text } = scene.article;
  return isWord(scene, i, 'to') && BEGINS.at(text, tokens, i - 1) ? beforeVerb(scene, i - 1) : i;
}
const BEGINS = wordSet('like likes liked begun began begin start started taken took take used tend tended love prefer');

const PLACED = wordSet('here there hereabouts locally');
const SPEAKS = wordSet('speak speaks spoke spoken speaking talk talks talked talking joke jokes joked joking whisper whispers whispered whispering murmur murmurs murmured dream dreams dreamed dreaming');
const SIDES = wordSet('critics opponents campaigners activists protesters leaders rivals lawyers prosecutors officials members lawmakers republicans democrats conservatives liberals ministers victims survivors witnesses doctors');
const SOME = wordSet('some many most several other');
const ANYBODY = wordSet('those anybody anyone nobody somebody someone they some many');
const EVERYBODY = wordSet('everybody everyone people');

/** Whether a few words, `capitals` of them with one, are what somebody calls a thing now, wants it to be or has written on it: "she wants the town “fit for visitors”". */
export function isByname(scene: Scene, { speaker, cue }: Attribution, quote: { readonly from: number; readonly to: number }, capitals: number, block: BlockKind): boolean {
  const { tokens, text } = scene.article;
  if (cue < 0 || quote.to - quote.from > LONGEST) return false;
  const isThing = ARTICLES.at(text, tokens, quote.from - 1) === true || capitals > 1 || (capitals === 1 && quote.to - quote.from === 3);
  if (speaker.pronoun === 'it' && isOfBoard(scene, speaker.from)) return true;
  const board = RELATIVES.at(text, tokens, cue - 1) ? cue - 2 : cue - 1;
  if (BOARDS.at(text, tokens, board) || isOnBoard(scene, cue) || (capitals > 1 && speaker.name >= 0 && isWord(scene, cue, 'read'))) return true;
  // Headlines tell in the present what was said once: "Mayor calls plan a “surrender”".
  const isHabit = CALLS.at(text, tokens, cue) === true && block === 'prose' && !isPersons(scene, speaker);
  return (isThing && isHabit) || WANTS.at(text, tokens, cue) === true || (speaker.name < 0 && BOARDS.at(text, tokens, speaker.to - 1) === true);
}

/**
 * Whether a name in marks is a show's or a song's rather than words: "said on “Late Line”", "told Coast News’ “Late Line”", "sang “Delia”";
 * or a word is added to others: "has added “author” to her titles".
 */
export function isShow(scene: Scene, { cue }: Attribution, quote: { readonly from: number; readonly to: number }): boolean {
  const { tokens, text } = scene.article;
  const before = quote.from - 1;
  if (cue === before && ADDS.at(text, tokens, cue) && isWord(scene, quote.to, 'to') && countWords(scene, quote) <= MOST_WORDS) return true;
  if (countWords(scene, quote) > MOST_WORDS + 1 || !isTitle(scene, quote, 1)) return false;
  if (SINGS.at(text, tokens, cue)) return true;
  const isOf = AIRED.at(text, tokens, before) === true || (tokens.flags[before]! & POSSESSIVE) !== 0 || (tokens.hash[before] === APOSTROPHE && tokens.end[before - 1] === tokens.start[before]) || (tokens.hash[before] === RIGHT_SINGLE && tokens.end[before - 1] === tokens.start[before]);
  return isOf && cue < before;
}
const ADDS = wordSet('add adds added adding');
const SINGS = wordSet('sing sings sang singing sung');
const AIRED = wordSet('on in from at during');
const APOSTROPHE = 39;
const RIGHT_SINGLE = 0x2019;

/** Whether a person who is named has a word for what "what" or "which" stands for, which is a word of theirs: "the remains of what Dell calls a “last supper”". */
function isPersons(scene: Scene, speaker: Phrase): boolean {
  return speaker.name >= 0 && scene.names[speaker.name]!.kind === 'person' && (isWord(scene, speaker.from - 1, 'what') || isWord(scene, speaker.from - 1, 'which'));
}

/** Whether a word or two tell what crowds there are of or what a year had: "hundreds of “ghost pupils”", "the 1994 “round table” talks". What there is a number of, somebody may well say. */
export function isCounted(scene: Scene, quote: { readonly from: number; readonly to: number }): boolean {
  const { tokens, text } = scene.article;
  const i = quote.from - 1;
  if (i < 1 || countWords(scene, quote) >= MOST_WORDS) return false;
  const isYear = tokens.kind[i] === NUMBER && /^(?:1[89]|20)\d\d$/.test(text.slice(tokens.start[i], tokens.end[i])) && isLower(scene, quote.to);
  return isYear || (isWord(scene, i, 'of') && CROWDS.at(text, tokens, i - 1) === true);
}
const CROWDS = wordSet('dozens scores hundreds thousands millions');

/** Whether "it" at token `i` is a thing that is written on: "There is a new sign by the church. It says". */
function isOfBoard(scene: Scene, i: number): boolean {
  const { sentences, tokens, text } = scene.article;
  const before = sentences[sentenceOf(scene, i) - 1];
  if (!before) return false;
  for (let j = before.from; j < before.to; j++) if (BOARDS.at(text, tokens, j) && scene.quoteOf[j] === 0) return true;
  return false;
}

/** Whether what says it is a thing that is written on, told by where it stands: "the sign in front of the school says". */
function isOnBoard(scene: Scene, cue: number): boolean {
  const { tokens, text } = scene.article;
  for (let i = cue - 2; i >= 0 && i > cue - 7 && tokens.kind[i] === WORD; i--) {
    if (BOARDS.at(text, tokens, i)) return PLACES.at(text, tokens, i + 1) === true;
  }
  return false;
}

const PLACES = wordSet('at on in above beside over by outside behind under next near below');


/** What is more than a word or two. */
export const MOST_WORDS = 3;

/** Whether token `i` is a word in lower case. */
export function isLower({ article: { tokens } }: Scene, i: number): boolean {
  return i < tokens.count && tokens.kind[i] === WORD && (tokens.flags[i]! & UPPER_FIRST) === 0;
}

const CALLS = wordSet('call calls');
const WANTS = wordSet('want wants');
const BOARDS = wordSet('sign signs banner banners poster posters placard placards plaque plaques label labels badge badges sticker stickers shirt shirts scoreboard gravestone headstone tombstone inscription screen notice noticeboard billboard graffiti tattoo caption slogan motto note form');

/** Whether several call it so, or it is what those of a trade or a place call it. */
function isCommon(scene: Scene, verb: number): boolean {
  const { tokens, text } = scene.article;
  const end = pastHabit(scene, beforeVerb(scene, verb));
  const subject = phraseEndingAt(scene, end, Math.max(0, end - SUBJECT));
  if (EVERYBODY.at(text, tokens, end) || subject?.role === 'people' || subject?.pronoun === 'they' || subject?.pronoun === 'i') return true;
  if (subject !== null && subject.name >= 0 && scene.names[subject.name]!.kind === 'person') return false;
  for (let i = end; i >= 0 && i >= end - SUBJECT; i--) if (isWord(scene, i, 'what')) return subject === null || subject.pronoun === null || subject.pronoun === 'it';
  return false;
}

/** Whether each of so many words or more begins with a capital. */
function isTitle({ article: { tokens } }: Scene, { from, to }: { readonly from: number; readonly to: number }, least = 2): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== WORD) continue;
    if ((tokens.flags[i]! & UPPER_FIRST) === 0) return false;
    words++;
  }
  return words >= least;
}
