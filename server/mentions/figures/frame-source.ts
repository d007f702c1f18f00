import { MARK, NUMBER, UPPER_FIRST, WORD } from '../../text/tokens.ts';
import type { Stretch } from './frame-clause.ts';
import { hasAny, is, phraseText, type Words } from './frame-tokens.ts';
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
  return sources.sayer;
}

function sayerOf(words: Words, from: number, to: number): string | null {
  const { tokens } = words;
  for (let i = to - 1; i >= from; i--) {
    if (!is(words, i, SETS.saying)) continue;
    const subject = phraseBefore(words, i, from);
    if (subject !== null) return subject;
    if (i + 1 < to && tokens.kind[i + 1] === WORD && (tokens.flags[i + 1]! & UPPER_FIRST) !== 0 && !is(words, i + 1, SETS.calendar)) return phrase(words, i + 1, to);
  }
  return null;
}

/** The words from token `i` up to a mark or a word that ends a name, at most eight. */
function phrase(words: Words, i: number, end: number): string | null {
  const { tokens } = words;
  let to = i;
  while (to < end && to < i + 8 && tokens.kind[to] !== MARK && !is(words, to, SETS.nameEnd) && !is(words, to, SETS.saying)) to++;
  return to === i || is(words, i, SETS.speakerPronoun) ? null : phraseText(words, i, to);
}

/** The subject right before a saying verb: words back to a mark, at most six, that begin with an article or a capital. */
function phraseBefore(words: Words, verb: number, first: number): string | null {
  const { tokens } = words;
  let from = verb;
  while (from > first && from > verb - 7 && tokens.kind[from - 1] !== MARK && !is(words, from - 1, SETS.nameEnd)) from--;
  while (from < verb && !is(words, from, SETS.plainArticle) && (tokens.flags[from]! & UPPER_FIRST) === 0) from++;
  // "a blade was noted" names nobody.
  if (from === verb || is(words, from, SETS.speakerPronoun) || is(words, verb - 1, SETS.auxiliary)) return null;
  return tokens.kind[verb - 1] === NUMBER ? null : phraseText(words, from, verb);
}
