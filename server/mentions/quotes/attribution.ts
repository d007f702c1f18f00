import { MARK, POSSESSIVE, UPPER_FIRST, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { CUES, cueKind, HOLDS, LABELS, PARTICIPLE, PAST, PLAIN, SAID_THINGS, SAYS } from './cues.ts';
import { CONJUNCTIONS, DETERMINERS, isBetween, OBJECT_PRONOUNS, RELATIVES } from './grammar.ts';
import { isGoverned, mainSubject, phraseEndingAt, phraseStartingAt, wholePhrase, type Phrase } from './phrase.ts';
import { isWord, type Scene } from './scene.ts';

/** Who says it, and the token of the word that shows it (-1 where nothing but place does). */
export interface Attribution {
  readonly speaker: Phrase;
  readonly cue: number;
}

/** So many tokens are looked at on either side of a quotation. */
const REACH = 60;

/** Words after a quotation that begin another clause, not an attribution. */
const TURNS = wordSet('when while after before because although though and but or if since until where which who that');

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
  if (isWord(scene, i, 'as')) i++;
  else if (TURNS.at(text, tokens, i)) return null;
  if (isAccording(scene, i)) return attributed(phraseStartingAt(scene, i + 2, to), i);
  if ((isWord(scene, i, 'was') || isWord(scene, i, 'is')) && isWord(scene, i + 1, 'how')) return attributed(phraseStartingAt(scene, i + 2, to), i + 1);
  const first = cueAt(scene, i);
  if (first !== 0 && (first & PARTICIPLE) === 0) {
    const inverted = phraseStartingAt(scene, pastAdverbs(scene, i + 1, to), to);
    if (inverted) return { speaker: inverted, cue: i };
  }
  for (let j = i + 1; j < to && j < i + REACH; j++) {
    const relayed = relay(scene, j, to);
    if (relayed) return relayed;
    const cue = cueAt(scene, j);
    if (cueKind(cue) !== SAYS || (cue & PARTICIPLE) !== 0 || isWord(scene, j - 1, 'to')) continue;
    const subject = subjectOf(scene, j, i, cue);
    if (subject) return { speaker: subject, cue: j };
  }
  return null;
}

/** "Calling it “a shame,” Smith left": a participle that leads to the quotation, its subject after the comma. */
export function attributionAround(scene: Scene, from: number, quote: { readonly from: number; readonly to: number }, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  let cue = from;
  while (cue < quote.from && isBetween(text, tokens, cue)) cue++;
  if (cue >= quote.from || (cueAt(scene, cue) & PARTICIPLE) === 0 || quote.from - cue > REACH / 2) return null;
  let i = quote.to;
  while (i < to && tokens.kind[i] === MARK && tokens.hash[i] === 44) i++;
  return attributed(phraseStartingAt(scene, i, to), cue);
}

/** The attribution that ends a sentence of which the quotation is only a part: "... was “very good”, Smith said." */
export function attributionAtEnd(scene: Scene, from: number, to: number): Attribution | null {
  const { tokens } = scene.article;
  for (let j = to - 1; j > from && j > to - REACH / 2; j--) {
    if (scene.quoteOf[j] !== 0) return null;
    if (isAccording(scene, j)) return attributed(phraseStartingAt(scene, j + 2, to), j);
    const cue = cueAt(scene, j);
    if (cueKind(cue) !== SAYS || (cue & PARTICIPLE) !== 0) continue;
    const subject = subjectOf(scene, j, from, cue);
    const before = subject ? subject.from - 1 : -1;
    const title = before >= from && tokens.kind[before] === WORD && (tokens.flags[before]! & UPPER_FIRST) !== 0;
    for (let k = before; subject && k >= from && k > before - (title ? 5 : 1); k--) if (tokens.kind[k] === MARK && tokens.hash[k] === 44) return { speaker: subject, cue: j };
  }
  return null;
}

/**
 * The attribution that leads to a quotation which opens at token `to`: the nearest cue before it in its sentence, tokens
 * `from` to `to`, other quotations passed over. A verb of the main clause goes before an infinitive, a relative clause, a
 * noun for something said and a verb of thinking.
 */
export function attributionBefore(scene: Scene, from: number, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  let weak: Attribution | null = null;
  for (let j = to - 1; j >= from && j > to - REACH; j--) {
    if (scene.quoteOf[j] !== 0 || tokens.kind[j] !== WORD || scene.nameOf[j] !== 0) continue;
    if (isAccording(scene, j)) {
      const named = phraseStartingAt(scene, j + 2, to);
      if (named) return { speaker: named, cue: j };
    }
    const relayed = relay(scene, j, to);
    if (relayed) return relayed;
    const cue = cueAt(scene, j);
    const floor = lastQuoteBefore(scene, j, from);
    const subject = cue === 0 ? null : subjectOf(scene, j, floor, cue);
    if (!subject || isNaming(scene, j, to, subject)) {
      if (SAID_THINGS.at(text, tokens, j) && leadsToContent(scene, j, to)) weak ??= attributed(possessor(scene, j, floor), j);
      if (cue !== 0 && cueKind(cue) === SAYS && j === from) weak ??= attributed(phraseStartingAt(scene, j + 1, to), j);
      continue;
    }
    const indirect = isWord(scene, j - 1, 'to') || inRelativeClause(scene, j, floor);
    if (cueKind(cue) === HOLDS || indirect) weak ??= { speaker: subject, cue: j };
    else return weak && to - weak.cue < 4 && SAID_THINGS.at(text, tokens, weak.cue) ? weak : { speaker: subject, cue: j };
  }
  return weak ?? introduced(scene, from, to);
}

/** "the agency quoted Lebed as saying" and "Lebed was quoted as saying": the words are Lebed's. */
function relay(scene: Scene, quoted: number, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  if (!isWord(scene, quoted, 'quoted') && !isWord(scene, quoted, 'quotes')) return null;
  if (BE.at(text, tokens, quoted - 1)) {
    const near = phraseEndingAt(scene, pastAuxiliaries(scene, quoted - 1), Math.max(0, quoted - REACH));
    return isWord(scene, quoted + 1, 'as') ? attributed(near, quoted) : null;
  }
  const pronoun = OBJECT_PRONOUNS.at(text, tokens, quoted + 1);
  const object = pronoun ? { from: quoted + 1, to: quoted + 2, name: -1, pronoun, role: null } : phraseStartingAt(scene, quoted + 1, to);
  return object && isWord(scene, object.to, 'as') && isWord(scene, object.to + 1, 'saying') ? { speaker: object, cue: quoted } : null;
}

function pastAuxiliaries(scene: Scene, from: number): number {
  let i = from;
  while (i > 0 && isBetween(scene.article.text, scene.article.tokens, i)) i--;
  return i;
}

/** What marks a quotation without a cue: a colon, "as a" or "the phrase" after any verb that somebody does. */
function introduced(scene: Scene, start: number, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  const from = Math.max(start, to - REACH);
  const last = to - 1;
  if (last <= from) return null;
  const colon = tokens.kind[last] === MARK && tokens.hash[last] === 58;
  let as = last;
  while (as > from && as > to - 4 && ARTICLES.at(text, tokens, as)) as--;
  if (!colon && !isWord(scene, as, 'as') && !isWord(scene, last, 'to') && !WORDINGS.at(text, tokens, last)) return null;
  if (!colon && isPassive(scene, from, last)) return null;
  const subject = mainSubject(scene, from, last);
  const person = subject && (subject.name >= 0 ? scene.names[subject.name]!.kind === 'person' : subject.pronoun === 'he' || subject.pronoun === 'she' || subject.role === 'person' || subject.role === 'people');
  return person ? { speaker: subject, cue: -1 } : null;
}

const WORDINGS = wordSet('phrase phrases word words term terms expression');

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

/** The subject of the verb at token `cue`, looking back to `floor`; null where no phrase there can be one. */
function subjectOf(scene: Scene, cue: number, floor: number, bits: number): Phrase | null {
  const { tokens, text } = scene.article;
  let p = cue - 1;
  let passive = false;
  const infinitive = isWord(scene, p, 'to');
  while (p >= floor && tokens.kind[p] === WORD && (isBetween(text, tokens, p) || isWord(scene, p, 'to'))) {
    if (BE.at(text, tokens, p)) passive = true;
    p--;
  }
  if (p < floor) return null;
  if (passive && infinitive) return null;
  if (passive && (bits & PAST) !== 0 && !isWord(scene, cue, 'said')) return agent(scene, cue);
  if ((bits & PARTICIPLE) !== 0 && !passive) return participleSubject(scene, p, floor);
  if ((bits & PLAIN) !== 0 && !infinitive && DETERMINERS.at(text, tokens, cue - 1)) return null;
  if (infinitive || isJoin(scene, p)) return mainSubject(scene, clauseStart(scene, p, floor), p) ?? mainSubject(scene, floor, p) ?? (infinitive ? phraseEndingAt(scene, p, floor) : null);
  if (RELATIVES.at(text, tokens, p)) {
    const q = tokens.kind[p - 1] === MARK ? p - 2 : p - 1;
    const near = phraseEndingAt(scene, q, floor);
    if (!near) return null;
    return near.name >= 0 && scene.names[near.name]!.kind === 'person' ? near : wholePhrase(scene, near, floor);
  }
  if (tokens.kind[p] === MARK) {
    if (tokens.hash[p] === 44 || isDash(tokens.hash[p]!)) return mainSubject(scene, clauseStart(scene, p, floor), p);
    if (tokens.hash[p] !== 41) return null;
  }
  const near = phraseEndingAt(scene, p, floor);
  const whole = near && wholePhrase(scene, near, floor);
  if (!whole || isGoverned(scene, whole, floor)) return (bits & PLAIN) !== 0 ? null : mainSubject(scene, clauseStart(scene, p, floor), p);
  if (whole.name >= 0 || whole.role !== null || whole.pronoun !== null) return agree(scene, whole, cue, p, bits) ? whole : null;
  // Only a verb of saying in its past form makes a speaker of a noun that is not known to be one, or of an unknown name.
  const capital = (tokens.flags[whole.to - 1]! & UPPER_FIRST) !== 0;
  return (bits & PLAIN) === 0 && (cueKind(bits) === SAYS || (capital && cueKind(bits) === LABELS)) ? whole : null;
}

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
    if (near && near.name >= 0 && scene.names[near.name]!.kind === 'person' && near.from > floor) return near;
    return mainSubject(scene, floor, p) ?? near;
  }
  return mainSubject(scene, clauseStart(scene, p, floor), p) ?? mainSubject(scene, floor, p);
}

const BE = wordSet('is are was were be been being');

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
function inRelativeClause(scene: Scene, cue: number, floor: number): boolean {
  const { tokens, text } = scene.article;
  let p = cue - 1;
  while (p > floor && isBetween(text, tokens, p)) p--;
  return p > floor && RELATIVES.at(text, tokens, p) === true;
}

const NAMES_IT = wordSet('called named titled entitled dubbed nicknamed labelled labeled termed known billed branded styled');

/** "a song called “…”": the verb gives the quotation as a name, whoever sings it. "what he called “…”" does not. */
function isNaming(scene: Scene, cue: number, to: number, subject: Phrase): boolean {
  const { tokens, text } = scene.article;
  if (!NAMES_IT.at(text, tokens, cue)) return false;
  const so = tokens.hash[cue - 1] === 45 && isWord(scene, cue - 2, 'so');
  return so || (to - cue < 3 && subject.to === cue && subject.pronoun === null && !isWord(scene, subject.from - 1, 'what') && (subject.name < 0 || scene.names[subject.name]!.kind !== 'person') && subject.role !== 'people');
}

/** Whether a noun for something said leads on to what was said: "the claim that …", "a statement: …". */
function leadsToContent(scene: Scene, noun: number, to: number): boolean {
  const { tokens, text } = scene.article;
  if (noun + 1 >= to) return true;
  if (tokens.kind[noun + 1] === MARK) return tokens.hash[noun + 1] === 58 || tokens.hash[noun + 1] === 44;
  return to - noun < 16 && CONTENT.at(text, tokens, noun + 1) === true;
}

const CONTENT = wordSet('that about of is was as');

/** Whose words: the owner in "Trump's claim", "his remark". */
function possessor(scene: Scene, noun: number, floor: number): Phrase | null {
  const { tokens, text } = scene.article;
  for (let i = noun - 1; i >= floor && i > noun - 5; i--) {
    if (tokens.kind[i] !== WORD) return null;
    if ((tokens.flags[i]! & POSSESSIVE) !== 0) return phraseEndingAt(scene, i - 1, floor);
    const pronoun = OBJECT_PRONOUNS.at(text, tokens, i);
    if (pronoun) return { from: i, to: i + 1, name: -1, pronoun, role: null };
  }
  return null;
}

function lastQuoteBefore(scene: Scene, i: number, floor: number): number {
  for (let j = i - 1; j >= floor; j--) if (scene.quoteOf[j] !== 0) return j + 1;
  return floor;
}

/** The cue at the token with its bits, or 0; a word that is part of a name is none. */
function cueAt(scene: Scene, i: number): number {
  if (scene.nameOf[i] !== 0 || scene.quoteOf[i] !== 0) return 0;
  return CUES.at(scene.article.text, scene.article.tokens, i) ?? 0;
}

function pastAdverbs(scene: Scene, from: number, to: number): number {
  let i = from;
  while (i < to && isBetween(scene.article.text, scene.article.tokens, i)) i++;
  return i;
}

function hasCue(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + REACH; i++) if (cueKind(cueAt(scene, i)) === SAYS) return true;
  return false;
}

function attributed(speaker: Phrase | null, cue: number): Attribution | null {
  return speaker && { speaker, cue };
}

function isAccording(scene: Scene, i: number): boolean {
  return isWord(scene, i, 'according') && isWord(scene, i + 1, 'to');
}

/** Whether the token joins two verbs of one subject: "left and said". */
function isJoin(scene: Scene, i: number): boolean {
  return isWord(scene, i, 'and') || isWord(scene, i, 'but') || isWord(scene, i, 'or');
}

const isDash = (code: number): boolean => code === 0x2014 || code === 0x2013 || code === 0x2015 || code === 45 || code === 0x2212;
const isPause = (code: number): boolean => code === 44 || isDash(code) || code === 46;
