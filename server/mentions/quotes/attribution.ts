import { MARK, POSSESSIVE, UPPER_FIRST, WORD } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { CUES, cueKind, HOLDS, LABELS, NOUN, PARTICIPLE, PAST, SAYS } from './cues.ts';
import { BETWEEN, CONJUNCTIONS, OBJECT_PRONOUNS, PRONOUNS, RELATIVES, type Pronoun } from './grammar.ts';
import { mainSubject, phraseEndingAt, phraseStartingAt, wholePhrase, type Phrase } from './phrase.ts';
import type { Scene } from './scene.ts';

/** Who says it, and the token of the word that shows it (-1 where nothing but place does). */
export interface Attribution {
  readonly speaker: Phrase;
  readonly cue: number;
}

const REACH = 60;

/** The attribution that follows a quotation: tokens `from` to `to`, the rest of its sentence up to the next quotation. */
export function attributionAfter(scene: Scene, from: number, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  let i = from;
  while (i < to && tokens.kind[i] === MARK && isPause(tokens.hash[i]!)) i++;
  if (i >= to) return null;
  if (i > from && isDash(tokens.hash[i - 1]!) && tokens.kind[i - 1] === MARK) {
    const named = phraseStartingAt(scene, i, to);
    if (named && (named.name >= 0 || named.role !== null) && !hasCue(scene, named.to, to)) return { speaker: named, cue: -1 };
  }
  if (isWord(scene, i, 'as')) i++;
  if (isWord(scene, i, 'according') && isWord(scene, i + 1, 'to')) return attributed(phraseStartingAt(scene, i + 2, to), i);
  if ((isWord(scene, i, 'was') || isWord(scene, i, 'is')) && isWord(scene, i + 1, 'how')) return attributed(phraseStartingAt(scene, i + 2, to), i + 1);
  const first = CUES.at(text, tokens, i);
  if (first !== undefined && cueKind(first) !== NOUN && (first & PARTICIPLE) === 0) {
    let j = i + 1;
    while (j < to && BETWEEN.at(text, tokens, j)) j++;
    const inverted = phraseStartingAt(scene, j, to);
    if (inverted) return { speaker: inverted, cue: i };
  }
  for (let j = i + 1; j < to && j < i + REACH; j++) {
    const cue = CUES.at(text, tokens, j);
    if (cue === undefined || cueKind(cue) === NOUN || cueKind(cue) === HOLDS || (cue & PARTICIPLE) !== 0) continue;
    const subject = subjectOf(scene, j, i, cue);
    if (subject) return { speaker: subject, cue: j };
  }
  return null;
}

/** The attribution at the end of a sentence whose quotation is only part of it: "... was “very good”, Smith said." */
export function attributionAtEnd(scene: Scene, from: number, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  for (let j = to - 1; j > from && j > to - REACH; j--) {
    if (scene.quoteOf[j] !== 0) return null;
    if (isWord(scene, j, 'according') && isWord(scene, j + 1, 'to')) return attributed(phraseStartingAt(scene, j + 2, to), j);
    const cue = CUES.at(text, tokens, j);
    if (cue === undefined || cueKind(cue) !== SAYS || (cue & PARTICIPLE) !== 0) continue;
    let comma = j - 1;
    while (comma >= from && !(tokens.kind[comma] === MARK && tokens.hash[comma] === 44)) comma--;
    if (comma < from) return null;
    const subject = subjectOf(scene, j, comma + 1, cue);
    if (subject) return { speaker: subject, cue: j };
  }
  return null;
}

/**
 * The attribution that leads to a quotation which opens at token `to`: the nearest cue before it in its sentence, tokens
 * `from` to `to`, other quotations passed over. `strong` asks for a cue right before the mark.
 */
export function attributionBefore(scene: Scene, from: number, to: number): Attribution | null {
  const { tokens, text } = scene.article;
  let weak: Attribution | null = null;
  for (let j = to - 1; j >= from && j > to - REACH; j--) {
    if (scene.quoteOf[j] !== 0 || tokens.kind[j] !== WORD) continue;
    if (isWord(scene, j, 'according') && isWord(scene, j + 1, 'to')) {
      const named = phraseStartingAt(scene, j + 2, to);
      if (named) return { speaker: named, cue: j };
    }
    const cue = CUES.at(text, tokens, j);
    if (cue === undefined) {
      const words = isWord(scene, j, 'words') ? possessor(scene, j, from) : null;
      if (words) return { speaker: words, cue: j };
      continue;
    }
    // "so-called" says that nobody in particular does.
    if (j > from + 1 && isWord(scene, j - 2, 'so') && tokens.hash[j - 1] === 45) return null;
    const floor = lastQuoteBefore(scene, j, from);
    const kind = cueKind(cue);
    if (kind === NOUN) {
      const owner = possessor(scene, j, floor);
      if (owner) weak ??= { speaker: owner, cue: j };
      continue;
    }
    const subject = subjectOf(scene, j, floor, cue);
    if (!subject || (kind !== SAYS && !isSomebody(subject))) continue;
    if (kind === SAYS || kind === LABELS) return weak && cueKind(CUES.at(text, tokens, weak.cue) ?? 0) === NOUN ? weak : { speaker: subject, cue: j };
    weak ??= { speaker: subject, cue: j };
  }
  return weak;
}

/** Whether the phrase surely stands for somebody: a name, a pronoun, or a noun that is known to speak. */
function isSomebody(phrase: Phrase): boolean {
  return phrase.name >= 0 || phrase.pronoun !== null || phrase.role !== null;
}

/** The subject of the verb at token `cue`, looking back to `floor`. */
export function subjectOf(scene: Scene, cue: number, floor: number, bits: number): Phrase | null {
  const { tokens, text } = scene.article;
  let p = cue - 1;
  let passive = false;
  while (p >= floor && tokens.kind[p] === WORD && (BETWEEN.at(text, tokens, p) || isWord(scene, p, 'to'))) {
    if (BE.at(text, tokens, p)) passive = true;
    p--;
  }
  if (p < floor) return null;
  if (passive && (bits & PAST) !== 0 && !isWord(scene, cue, 'said')) return agent(scene, cue);
  if ((bits & PARTICIPLE) !== 0 || isJoin(scene, p)) {
    if (tokens.kind[p] === WORD && !isJoin(scene, p)) {
      const near = phraseEndingAt(scene, p, floor);
      if (near && (bits & PARTICIPLE) !== 0 && near.role !== null) return mainSubject(scene, floor, p) ?? near;
    }
    return mainSubject(scene, floor, p);
  }
  if (RELATIVES.at(text, tokens, p)) {
    const q = tokens.kind[p - 1] === MARK ? p - 2 : p - 1;
    const near = phraseEndingAt(scene, q, floor);
    return near ? (near.name >= 0 && scene.names[near.name]!.kind === 'person' ? near : wholePhrase(scene, near, floor)) : null;
  }
  if (tokens.kind[p] === MARK) {
    if (tokens.hash[p] === 44 || isDash(tokens.hash[p]!)) return mainSubject(scene, clauseStart(scene, p, floor), p);
    if (tokens.hash[p] !== 41) return null;
  }
  const near = phraseEndingAt(scene, p, floor);
  return near ? wholePhrase(scene, near, floor) : null;
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
  for (let i = p - 1; i > floor; i--) {
    if (tokens.kind[i] === MARK && (tokens.hash[i] === 59 || tokens.hash[i] === 58)) return i + 1;
    if (CONJUNCTIONS.at(text, tokens, i) && tokens.kind[i - 1] === MARK && tokens.hash[i - 1] === 44) return i + 1;
  }
  return floor;
}

/** Whose words: the owner in "Trump's claim", "his remark". */
function possessor(scene: Scene, noun: number, floor: number): Phrase | null {
  const { tokens, text } = scene.article;
  for (let i = noun - 1; i >= floor && i > noun - 5; i--) {
    if (tokens.kind[i] !== WORD) return null;
    if ((tokens.flags[i]! & POSSESSIVE) !== 0) return phraseEndingAt(scene, i - 1, floor);
    const pronoun = OBJECT_PRONOUNS.get(text.slice(tokens.start[i], tokens.end[i]).toLowerCase());
    if (pronoun) return { from: i, to: i + 1, name: -1, pronoun, role: null };
  }
  return null;
}

function lastQuoteBefore(scene: Scene, i: number, floor: number): number {
  for (let j = i - 1; j >= floor; j--) if (scene.quoteOf[j] !== 0) return j + 1;
  return floor;
}

function hasCue(scene: Scene, from: number, to: number): boolean {
  const { tokens, text } = scene.article;
  for (let i = from; i < to; i++) if (cueKind(CUES.at(text, tokens, i) ?? 0) === SAYS) return true;
  return false;
}

function attributed(speaker: Phrase | null, cue: number): Attribution | null {
  return speaker && { speaker, cue };
}

/** Whether the token joins two verbs of one subject: "left and said". */
function isJoin(scene: Scene, i: number): boolean {
  return isWord(scene, i, 'and') || isWord(scene, i, 'but') || isWord(scene, i, 'or');
}

/** Whether token `i` is the given word, which is in lower case. */
export function isWord(scene: Scene, i: number, word: string): boolean {
  const { tokens, text } = scene.article;
  if (i < 0 || i >= tokens.count || tokens.end[i]! - tokens.start[i]! !== word.length) return false;
  return text.slice(tokens.start[i], tokens.end[i]).toLowerCase() === word;
}

/** A pronoun that begins at the token, if any. */
export function pronounAt(scene: Scene, i: number): Pronoun | null {
  const { tokens, text } = scene.article;
  return PRONOUNS.get(text.slice(tokens.start[i], tokens.end[i]).toLowerCase()) ?? null;
}

/** Whether the token begins with a capital. */
export function isUpper(scene: Scene, i: number): boolean {
  return (scene.article.tokens.flags[i]! & UPPER_FIRST) !== 0;
}

const isDash = (code: number): boolean => code === 0x2014 || code === 0x2013 || code === 0x2015 || code === 45 || code === 0x2212;
const isPause = (code: number): boolean => code === 44 || isDash(code) || code === 46;
