import { MARK, NUMBER, POSSESSIVE, UPPER_FIRST, WORD, touches } from '../../text/tokens.ts';
import { NAME_WEIGHT } from '../words/classes.ts';
import type { Stretch } from './frame-clause.ts';
import { FIGURE, endsIn, hasAny, is, isMark, phraseText, type Words } from './frame-tokens.ts';
import { SETS, unionOf } from './frame-words.ts';

/** Who a sentence credits with what it tells. */
export interface Sources {
  /** Whoever follows "according to"; undefined where that does not stand there. */
  readonly according: string | null | undefined;
  /** The subject of the last verb of saying that has one. */
  readonly sayer: string | null;
  /** A clause may name whose figures it gives ("data from the Kiel group"). */
  readonly isStudied: boolean;
}

/** Words without which a stretch credits nobody. */
export const SOURCES = unionOf(SETS.according, SETS.saying, SETS.study);
/** What a stretch without any has. */
export const NO_SOURCES: Sources = { according: undefined, sayer: null, isStudied: false };

/** Reads the sources that all figures of a stretch share. */
export function sourcesOf(words: Words, { from, to }: Stretch): Sources {
  for (let i = from; i + 1 < to; i++) {
    if (is(words, i, SETS.according) && is(words, i + 1, SETS.to)) return { according: phrase(words, i + 2, to), sayer: null, isStudied: false };
  }
  return { according: undefined, sayer: sayerOf(words, from, to), isStudied: hasAny(words, from, to, SETS.study) };
}

/** Who the figures of a clause are attributed to ("the fire service", "the Kiel group"), as it stands, or null. */
export function sourceOf(words: Words, sources: Sources, clause: Stretch): string | null {
  if (sources.according !== undefined) return sources.according;
  for (let i = clause.from; sources.isStudied && i + 1 < clause.to; i++) {
    if (is(words, i, SETS.study) && is(words, i + 1, SETS.fromOrBy)) return phrase(words, i + 2, clause.to);
  }
  // "Organisers said 3,500 came; police put the number at 2,000": each has its own.
  return sources.sayer === null ? null : (sayerOf(words, clause.from, clause.to) ?? sources.sayer);
}

function sayerOf(words: Words, from: number, to: number): string | null {
  const { tokens } = words;
  for (let i = to - 1; i >= from; i--) {
    if (!is(words, i, SETS.saying) || isNoSaying(words, i, from)) continue;
    const subject = phraseBefore(words, i, from);
    if (subject !== null) return subject;
    if (i + 1 < to && tokens.kind[i + 1] === WORD && (tokens.flags[i + 1]! & UPPER_FIRST) !== 0 && !is(words, i + 1, SETS.calendar)) return phrase(words, i + 1, to);
  }
  return null;
}

/** "Osso's estimated 14 million voters", "an estimated 300", "from the first estimate of 498", "was to put off the vote", "claimed 14 lives": nobody says anything. */
function isNoSaying(words: Words, i: number, first: number): boolean {
  const { tokens, taken } = words;
  if (i > first && ((tokens.flags[i - 1]! & POSSESSIVE) !== 0 || is(words, i - 1, SETS.plainArticle) || is(words, i - 1, SETS.to))) return true;
  return is(words, i + 1, SETS.of) || (taken[i + 1] === FIGURE && is(words, i, SETS.winning)) || (is(words, i, SETS.putting) && is(words, i + 1, SETS.particle));
}

/** The words from token `i` up to a mark or a word that ends a name, at most eight. */
function phrase(words: Words, i: number, end: number): string | null {
  const { tokens } = words;
  let to = i;
  while (to < end && to < i + 8 && (tokens.kind[to] !== MARK || isWithinName(words, to, end)) && (!is(words, to, SETS.nameEnd) || isMaker(words, to, i, end)) && !is(words, to, SETS.saying)) to++;
  while (to > i && (is(words, to - 1, SETS.calendar) || tokens.kind[to - 1] === MARK)) to--;
  return to === i || is(words, i, SETS.speakerPronoun) || (to === i + 1 && is(words, i, SETS.plainArticle)) ? null : phraseText(words, i, to);
}

/** The full stop of "Dr. Lint", the hyphen of "Ada-Lint". */
function isWithinName(words: Words, i: number, end: number): boolean {
  const { tokens } = words;
  if (i + 1 >= end || !touches(tokens, i) || tokens.kind[i + 1] !== WORD) return false;
  if (isMark(words, i, HYPHEN)) return touches(tokens, i + 1);
  return isMark(words, i, STOP) && tokens.end[i - 1]! - tokens.start[i - 1]! <= TITLE && (tokens.flags[i - 1]! & UPPER_FIRST) !== 0 && (tokens.flags[i + 1]! & UPPER_FIRST) !== 0;
}

const HYPHEN = 45;
const STOP = 46;
/** A title has so many letters before its stop. */
const TITLE = 4;

/** "data compiled by the Kiel group": whether token `i` leads on from a noun in lower case to whoever made it. */
function isMaker(words: Words, i: number, first: number, end: number): boolean {
  const { tokens } = words;
  return i > first && i + 1 < end && is(words, i, SETS.by) && (tokens.flags[i - 1]! & UPPER_FIRST) === 0 && ((tokens.flags[i + 1]! & UPPER_FIRST) !== 0 || is(words, i + 1, SETS.plainArticle));
}

/** The subject right before a saying verb: words back to a mark, at most six, that begin with an article or a capital, and before them whoever is "in Osso" or "for the mayor". */
function phraseBefore(words: Words, verb: number, first: number): string | null {
  const { tokens } = words;
  let end = verb;
  while (end > first && ((endsIn(words, end - 1, 'ly') && !is(words, end - 1, SETS.nounsInLy)) || is(words, end - 1, SETS.calendar) || (end < verb && is(words, end - 1, SETS.onto)))) end--;
  let from = backFrom(words, end, first);
  while (from < end - 1 && is(words, from, SETS.formerly)) from++;
  if (areNamedBare(words, from, end, first)) return inSentence(words, from, end);
  const start = openingOf(words, from, end);
  // "a blade was noted" names nobody.
  if (start === end || hasAny(words, start, verb, SETS.auxiliary) || is(words, start, SETS.speakerPronoun) || tokens.kind[end - 1] === NUMBER) return null;
  if (end === start + 1 && is(words, start, SETS.plainArticle)) return null;
  if (start !== from || !is(words, from - 1, SETS.belonging) || from - 1 <= first) return phraseText(words, start, end);
  const holder = backFrom(words, from - 1, first);
  const opening = openingOf(words, holder, from - 1, true);
  return opening === from - 1 || is(words, opening - 1, SETS.preposition) || hasAny(words, opening, from, SETS.auxiliary) ? null : phraseText(words, opening, end);
}

/** "…, police said", ", health officials say": whether the tokens are nothing but a few words for more than one person, behind a mark. */
function areNamedBare(words: Words, from: number, end: number, first: number): boolean {
  const last = end - 1;
  return last >= from && end - from <= 3 && (from === first || words.tokens.kind[from - 1] === MARK || is(words, from - 1, SETS.formerly)) && ((words.plural[last] === 1 && words.taken[last] === 0) || is(words, last, SETS.sayers)) && !hasAny(words, from, end, SETS.function) && !hasAny(words, from, end, SETS.numberWord) && words.tokens.kind[from] === WORD;
}

/** "Health officials said" at the beginning of a sentence are health officials, but "Dutch officials" are Dutch. */
function inSentence(words: Words, from: number, end: number): string {
  const text = phraseText(words, from, end);
  const isName = words.taken[from] !== 0 || words.weights[from] === NAME_WEIGHT || /^.\p{Lu}/u.test(text);
  return isName ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

/** The first of the tokens before `end` that stand between no marks and end no name. */
function backFrom(words: Words, end: number, first: number): number {
  let from = end;
  while (from > first && from > end - 7 && (words.tokens.kind[from - 1] !== MARK || (from < end && isWithinName(words, from - 1, end))) && !is(words, from - 1, SETS.nameEnd)) from--;
  return from;
}

/** The first token from `from` on that may open a subject: an article, a capital, or the plural right before `end` where it may be one. */
function openingOf(words: Words, from: number, end: number, mayBePlural = false): number {
  let i = from;
  while (i < end && !is(words, i, SETS.plainArticle) && (words.tokens.flags[i]! & UPPER_FIRST) === 0 && !(mayBePlural && i === end - 1 && words.plural[i] === 1)) i++;
  return i;
}
