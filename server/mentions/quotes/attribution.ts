import { MARK, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { cueKind, HOLDS, PARTICIPLE, PLAIN, SAID_THINGS, SAYS } from './cues.ts';
import { ARTICLES, isBetween, OBJECT_PRONOUNS, PREPOSITIONS, RELATIVES } from './grammar.ts';
import { introduced, WORDINGS } from './introduced.ts';
import { phraseEndingAt, phraseStartingAt } from './phrase.ts';
import { ROLES } from './roles.ts';
import { isWord, type Scene } from './scene.ts';
import type { Attribution, Phrase } from './speaker.ts';
import { BE, cueAt, inRelativeClause, isDash, pastAdverbs, possessor, REACH, subjectOf } from './subject.ts';

/** Words after a quotation that begin another clause, not an attribution. */
const TURNS = wordSet('when while after before because although though and but or if since until where which who that whatever whichever');

/** The attribution that follows a quotation: tokens `from` to `to`, the rest of its sentence up to the next quotation. */
export function attributionAfter(scene: Scene, from: number, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  let i = from;
  while (i < to && tokens.kind[i] === MARK && isPause(tokens.hash[i]!)) i++;
  if (i >= to) return null;
  if (i > from && isDash(tokens.hash[i - 1]!)) {
    const named = phraseStartingAt(scene, i, to);
    if (named && named.pronoun === null && !hasCue(scene, named.to, to)) return { speaker: named, cue: -1 };
  }
  // "“We go”: Ana Dell on her plans"
  if (i === from && tokens.hash[i] === 58) {
    const named = phraseStartingAt(scene, i + 1, to);
    return named && named.name >= 0 && scene.names[named.name]!.kind === 'person' && scene.names[named.name]!.text.includes(' ') ? { speaker: named, cue: -1 } : null;
  }
  if (isWord(scene, i, 'as')) i++;
  else if (TURNS.at(text, tokens, i)) return null;
  if (isAccording(scene, i)) return attributed(phraseStartingAt(scene, i + 2, to), i);
  if (isWord(scene, i, 'in') && isWord(scene, i + 1, 'the') && isWord(scene, i + 2, 'words') && isWord(scene, i + 3, 'of')) return attributed(phraseStartingAt(scene, i + 4, to), i + 2);
  if ((isWord(scene, i, 'was') || isWord(scene, i, 'is')) && isWord(scene, i + 1, 'how')) return attributed(phraseStartingAt(scene, i + 2, to), i + 1);
  const first = cueAt(scene, i);
  if ((first & PARTICIPLE) !== 0 || isRemark(scene, i, to)) return null;
  if (first !== 0) {
    const at = pastAdverbs(scene, i + 1, to);
    const inverted = phraseStartingAt(scene, at, to) ?? (cueKind(first) === SAYS && (first & PLAIN) === 0 ? someone(scene, at, to) : null);
    if (inverted) return { speaker: inverted, cue: i };
  }
  for (let j = i + 1; j < to && j < i + REACH; j++) {
    const relayed = relay(scene, j, to);
    if (relayed) return relayed;
    const cue = cueAt(scene, j);
    if (cueKind(cue) !== SAYS || (cue & PARTICIPLE) !== 0 || (ANSWERS.at(text, tokens, j + 1) && j + 2 < to)) continue;
    // "as the mayor likes to say": a word or two are then a name for a thing.
    const isHabit = isWord(scene, j - 1, 'to') && HABITS.at(text, tokens, j - 2) === true && from - (scene.marked[scene.quoteOf[from - 1]! - 1]?.from ?? from) > PHRASE;
    const subject = isHabit ? subjectOf(scene, j - 2, i, SAYS) : isWord(scene, j - 1, 'to') ? null : subjectOf(scene, j, i, cue);
    if (subject) return { speaker: subject, cue: j };
  }
  return null;
}

/** A quotation of no more tokens than this, its marks counted, is a phrase and no sentence. */
const PHRASE = 5;
/** What is said instead of the quotation: "Ana Dell said yes, over and over". */
const ANSWERS = wordSet('yes no nothing goodbye hello');
/** Whether the whole of what is said stands right after the verb and another clause goes on: "says no, take". */
function isAnswered(scene: Scene, cue: number, to: number): boolean {
  const { tokens, text } = scene.article;
  return (ANSWERS.at(text, tokens, cue + 1) === true || isWord(scene, cue + 1, 'so')) && isComma(scene, cue + 2) && to - cue > 4 && !isWord(scene, cue + 3, 'and');
}

const HABITS = wordSet('likes liked loves loved used tends tended prefers preferred wants wanted');

/** Whether a noun for what was said follows with what others did with it: "a charge that the mayor denied", "words that she repeated". */
function isRemark(scene: Scene, from: number, to: number): boolean {
  const { tokens, text } = scene.article;
  const noun = ARTICLES.at(text, tokens, from) ? from + 1 : from;
  for (let i = noun; i < noun + 3 && i + 1 < to && tokens.kind[i] === WORD && scene.nameOf[i] === 0; i++) {
    if (!RELATIVES.at(text, tokens, i + 1)) continue;
    return (noun > from || isWord(scene, i, 'words')) && (ROLES.at(text, tokens, i) === undefined || SAID_THINGS.at(text, tokens, i) === true);
  }
  return false;
}

/** The attribution that is a sentence of its own after the quotation: "So says Nils Aker.", "That was the view of the mayor.", "That is what she told them.", "That was Ana Dell." Who is named so is of whom another one speaks where it goes on from what was said by somebody. */
export function attributionNext(scene: Scene, from: number, to: number, goesOn: boolean): Attribution | null {
  const { tokens, text } = scene.article;
  if (isWord(scene, from, 'so') && cueKind(cueAt(scene, from + 1)) === SAYS) return attributed(phraseStartingAt(scene, from + 2, to), from + 1);
  const pointed = POINTING.at(text, tokens, from) && BE.at(text, tokens, from + 1);
  const teller = pointed && (isWord(scene, from + 2, 'what') || isWord(scene, from + 2, 'how')) ? phraseStartingAt(scene, from + 3, to) : null;
  if (teller && cueKind(cueAt(scene, teller.to)) === SAYS) return { speaker: teller, cue: teller.to };
  const named = !goesOn && POINTING.at(text, tokens, from) ? personIn(scene, isWord(scene, from + 1, 'would') && isWord(scene, from + 2, 'be') ? from + 3 : pointed ? from + 2 : to, to) : null;
  if (named) return { speaker: named, cue: -1 };
  if (!pointed || !isWord(scene, from + 2, 'the') || !isWord(scene, from + 4, 'of')) return null;
  return WORDINGS.at(text, tokens, from + 3) || SAID_THINGS.at(text, tokens, from + 3) ? attributed(phraseStartingAt(scene, from + 5, to), from + 3) : null;
}
const POINTING = wordSet('that this those these such');

/** The person whose name begins at token `i`, and nothing that is theirs: "That was Ana Dell, the mayor", and not "That was Ana Dell's first". */
function personIn(scene: Scene, i: number, to: number): Phrase | null {
  const { nameOf, names, article: { tokens } } = scene;
  if (i >= to || nameOf[i] === 0 || names[nameOf[i]! - 1]!.kind !== 'person') return null;
  let end = i + 1;
  while (end < to && nameOf[end] === nameOf[i]) end++;
  const isAlone = end >= to || (tokens.kind[end] === MARK && (tokens.hash[end] === 44 || tokens.hash[end] === 46));
  return isAlone ? { from: i, to: end, name: nameOf[i]! - 1, pronoun: null, role: null } : null;
}

/** "said the foreman": a noun that nobody listed as a speaker, right after the verb and before the end of its phrase. */
function someone(scene: Scene, from: number, to: number): Phrase | null {
  const { tokens, text } = scene.article;
  if (!SINGLE.at(text, tokens, from)) return null;
  let end = from + 1;
  while (end < to && end < from + 4 && tokens.kind[end] === WORD && scene.nameOf[end] === 0 && !isBetween(text, tokens, end) && !PREPOSITIONS.at(text, tokens, end) && !RELATIVES.at(text, tokens, end)) end++;
  const closed = end >= to || tokens.kind[end] === MARK || PREPOSITIONS.at(text, tokens, end) || RELATIVES.at(text, tokens, end);
  return end > from + 1 && closed ? { from, to: end, name: -1, pronoun: null, role: 'person' } : null;
}
const SINGLE = wordSet('the a an one another her his');

/** "Calling it “a shame,” Smith left": a participle that leads to the quotation, its subject after the comma. */
export function attributionAround(scene: Scene, from: number, quote: { readonly from: number; readonly to: number }, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  let cue = from;
  // "After saying her foot was “sore,” Smith left"
  if (SUBORDINATE.at(text, tokens, cue)) cue++;
  while (cue < quote.from && isBetween(text, tokens, cue)) cue++;
  if (cue >= quote.from || (cueAt(scene, cue) & PARTICIPLE) === 0 || quote.from - cue > REACH / 2) return null;
  let i = quote.to;
  while (i < to && tokens.kind[i] === MARK && tokens.hash[i] === 44) i++;
  return attributed(phraseStartingAt(scene, i, to), cue);
}

const SUBORDINATE = wordSet('after before while when by in without despite since besides on upon');

/**
 * The attribution that leads to a quotation which opens at token `to`: the nearest cue before it in its sentence, tokens
 * `from` to `to`, other quotations passed over. A verb of the main clause goes before an infinitive, a relative clause, a
 * noun for something said and a verb of thinking.
 */
export function attributionBefore(scene: Scene, from: number, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  const view = isWord(scene, from, 'if') ? inView(scene, from, to) : null;
  if (view) return view;
  let weak: Attribution | null = null;
  for (let j = to - 1; j >= from && j > to - REACH; j--) {
    if (scene.quoteOf[j] !== 0 || tokens.kind[j] !== WORD || scene.nameOf[j] !== 0) continue;
    if (isAccording(scene, j)) {
      const named = phraseStartingAt(scene, j + 2, to);
      if (named) return { speaker: named, cue: j };
    }
    const relayed = relay(scene, j, to);
    if (relayed) return relayed;
    if (isWord(scene, j, 'words') && isWord(scene, j - 1, 'the') && isWord(scene, j - 2, 'in') && isWord(scene, j + 1, 'of')) return attributed(phraseStartingAt(scene, j + 2, to), j);
    const cue = cueAt(scene, j);
    // "if your gut says no, take the “slow lane”"
    if (cue !== 0 && isAnswered(scene, j, to)) continue;
    const inserted = cueKind(cue) === SAYS && (cue & PARTICIPLE) === 0 && isComma(scene, j - 1) ? phraseStartingAt(scene, j + 1, to) : null;
    if (inserted && isComma(scene, inserted.to)) return { speaker: inserted, cue: j };
    const floor = lastQuoteBefore(scene, j, from);
    const subject = cue === 0 ? null : subjectOf(scene, j, floor, cue);
    if (!subject || isNaming(scene, j, to, subject)) {
      if (SAID_THINGS.at(text, tokens, j) && leadsToContent(scene, j, to)) weak ??= attributed(possessor(scene, j, floor), j);
      if (cue !== 0 && cueKind(cue) === SAYS && (j === from || (isComma(scene, j - 1) && (cue & PARTICIPLE) === 0 && !TAKES.at(text, tokens, j)))) weak ??= attributed(phraseStartingAt(scene, j + 1, to), j);
      continue;
    }
    if (DENIES.at(text, tokens, j) && isClaimed(scene, j + 1, to)) return weak;
    const indirect = isGerund(scene, j, to) || isWord(scene, j - 1, 'to') || inRelativeClause(scene, j, floor);
    const isTold = THINGS_DO.at(text, tokens, j) === true && subject.name < 0 && subject.role === null && subject.pronoun === null && isAfterCue(scene, subject.from, from);
    if (cueKind(cue) === HOLDS || indirect || isTold) weak ??= { speaker: subject, cue: j };
    else return weak && to - weak.cue < 4 && SAID_THINGS.at(text, tokens, weak.cue) ? weak : { speaker: subject, cue: j };
  }
  return weak ?? introduced(scene, from, to) ?? inView(scene, from, to);
}

/** Whether the phrase that begins at token `i` is what somebody says something about: "the chief said the final signals showed". */
function isAfterCue(scene: Scene, i: number, from: number): boolean {
  let p = i - 1;
  if (isWord(scene, p, 'the')) p--;
  if (isWord(scene, p, 'that')) p--;
  return p > from && cueKind(cueAt(scene, p)) === SAYS && (cueAt(scene, p) & PARTICIPLE) === 0;
}

/** What things do as well as people. */
const THINGS_DO = wordSet('indicate indicates indicated suggest suggests suggested mean means meant continue continues continued reflect reflects reflected reveal reveals revealed signal signals signaled signalled');

/** Verbs whose next noun is whom it is said to. */
export const TAKES = wordSet('tell tells told ask asks asked inform informed assure assured remind reminded warn warned thank thanked');

/** Whether a clause such as "days after saying so," ends before token `to`. */
function isGerund(scene: Scene, cue: number, to: number): boolean {
  const { tokens, text } = scene.article;
  if (!PREPOSITIONS.at(text, tokens, cue - 1) || (cueAt(scene, cue) & PARTICIPLE) === 0) return false;
  for (let i = cue + 1; i < to - 1; i++) if (isComma(scene, i)) return true;
  return false;
}

/** Whether a claim and what it says follow a verb of denying: "denied claims that he was “a puppet”". */
function isClaimed(scene: Scene, from: number, to: number): boolean {
  const { tokens, text } = scene.article;
  for (let i = from; i < from + 7 && i + 1 < to; i++) if (CLAIMS.at(text, tokens, i) && isWord(scene, i + 1, 'that')) return true;
  return false;
}

const DENIES = wordSet('deny denies denied reject rejects rejected dismiss dismisses dismissed refute refutes refuted rebut rebuts rebutted defend defends defended');
const CLAIMS = wordSet('claim claims accusation accusations allegation allegations suggestion suggestions complaint complaints criticism rumour rumours rumor rumors speculation reports fears');

/** "For Dr Sen, the finding is “a gift”", "If you ask Tom Riley, “it was …”": whose view the sentence opens with. */
function inView(scene: Scene, from: number, to: number): Attribution | null {
  const asked = isWord(scene, from, 'if') && isWord(scene, from + 1, 'you') && isWord(scene, from + 2, 'ask');
  if (!asked && !isWord(scene, from, 'for')) return null;
  const named = phraseStartingAt(scene, asked ? from + 3 : from + 1, to);
  const person = named !== null && named.name >= 0 && scene.names[named.name]!.kind === 'person';
  return person && isComma(scene, named.to) ? { speaker: named, cue: -1 } : null;
}

/** Whether token `i` is a comma. */
export const isComma = ({ article: { tokens } }: Scene, i: number): boolean => i >= 0 && tokens.kind[i] === MARK && tokens.hash[i] === 44;

/** "the agency quoted Lebed as saying" and "Lebed was quoted as saying": the words are Lebed's. */
function relay(scene: Scene, quoted: number, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  if (!RELAYS.at(text, tokens, quoted)) return null;
  if (BE.at(text, tokens, quoted - 1)) {
    const near = phraseEndingAt(scene, pastAside(scene, pastAuxiliaries(scene, quoted - 1)), Math.max(0, quoted - REACH));
    const isTold = isWord(scene, quoted + 1, 'as') && (isWord(scene, quoted, 'quoted') || isWord(scene, quoted + 2, 'saying'));
    return isTold || isQuotedBy(scene, quoted + 1, to) ? attributed(near, quoted) : null;
  }
  const pronoun = OBJECT_PRONOUNS.at(text, tokens, quoted + 1);
  const object = pronoun ? { from: quoted + 1, to: quoted + 2, name: -1, pronoun, role: null } : phraseStartingAt(scene, quoted + 1, to);
  return object && isWord(scene, object.to, 'as') && isWord(scene, object.to + 1, 'saying') ? { speaker: object, cue: quoted } : null;
}

const RELAYS = wordSet('quoted quotes reported reports cited cites recorded heard');

/** "by the agency as saying", from the token of "by" on. */
function isQuotedBy(scene: Scene, by: number, to: number): boolean {
  if (!isWord(scene, by, 'by')) return false;
  for (let i = by + 2; i + 1 < to && i < by + LONGEST_ASIDE; i++) if (isWord(scene, i, 'as') && isWord(scene, i + 1, 'saying')) return true;
  return false;
}

/** The token before what stands between commas, where the last of them is token `i`: "Ana Dell, the mayor, was quoted". */
function pastAside(scene: Scene, i: number): number {
  if (!isComma(scene, i)) return i;
  for (let j = i - 1; j > 0 && j > i - LONGEST_ASIDE; j--) if (isComma(scene, j)) return j - 1;
  return i;
}
const LONGEST_ASIDE = 14;

function pastAuxiliaries(scene: Scene, from: number): number {
  let i = from;
  while (i > 0 && isBetween(scene.article.text, scene.article.tokens, i)) i--;
  return i;
}

const NAMES_IT = wordSet('called named titled entitled dubbed nicknamed labelled labeled termed known billed branded styled');

/** "a song called “…”": the verb gives the quotation as a name, whoever sings it. "what he called “…”" does not. */
function isNaming(scene: Scene, cue: number, to: number, subject: Phrase): boolean {
  const { tokens, text } = scene.article;
  if (!NAMES_IT.at(text, tokens, cue)) return false;
  const so = tokens.hash[cue - 1] === 45 && isWord(scene, cue - 2, 'so');
  const other = OBJECT_PRONOUNS.at(text, tokens, cue + 1) !== undefined || isWord(scene, cue + 1, 'it');
  return so || (!other && to - cue < 3 && subject.to === cue && subject.pronoun === null && !isWord(scene, subject.from - 1, 'what') && (subject.name < 0 || scene.names[subject.name]!.kind !== 'person') && subject.role !== 'people');
}

/** Whether a noun for something said leads on to what was said: "the claim that …", "a statement: …". */
function leadsToContent(scene: Scene, noun: number, to: number): boolean {
  const { tokens, text } = scene.article;
  if (noun + 1 >= to) return true;
  if (tokens.kind[noun + 1] === MARK) return tokens.hash[noun + 1] === 58 || tokens.hash[noun + 1] === 44 || (tokens.hash[noun + 1] === 63 && noun + 2 >= to);
  return to - noun < 16 && CONTENT.at(text, tokens, noun + 1) === true;
}

const CONTENT = wordSet('that about of is was as');

function lastQuoteBefore(scene: Scene, i: number, floor: number): number {
  for (let j = i - 1; j >= floor; j--) if (scene.quoteOf[j] !== 0) return j + 1;
  return floor;
}

function hasCue(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + REACH; i++) if (cueKind(cueAt(scene, i)) === SAYS) return true;
  return false;
}

/** An attribution where there is a speaker. */
export function attributed(speaker: Phrase | null, cue: number): Attribution | null {
  return speaker && { speaker, cue };
}

/** Whether “according to” begins at token `i`. */
export function isAccording(scene: Scene, i: number): boolean {
  return isWord(scene, i, 'according') && isWord(scene, i + 1, 'to');
}

const isPause = (code: number): boolean => code === 44 || isDash(code) || code === 46;
