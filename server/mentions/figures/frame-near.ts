import type { Article } from '../../text/article.ts';
import type { Sentence } from '../../text/sentences.ts';
import { ALL_UPPER, MARK, touches, type Tokens } from '../../text/tokens.ts';
import { segmentsOf, type Segment, type Stretch } from './frame-clause.ts';
import { readFates } from './frame-fates.ts';
import type { Place } from './frame-place.ts';
import { NO_SOURCES, SOURCES, sourcesOf, type Sources } from './frame-source.ts';
import type { StretchTerms, openTerms } from './frame-terms.ts';
import { is, isMark, isNumberWord, type Words } from './frame-tokens.ts';
import { SETS, unionOf, type WordSet } from './frame-words.ts';

/** The sentence around a figure, or what is near of a very long one, read once for all figures that share it. */
export interface Near extends Stretch {
  readonly segments: readonly Segment[];
  readonly hasVerb: boolean;
  /** It speaks of a poll, and not of how many of the voters voted. */
  readonly isSampled: boolean;
  /** Token at which "the other four" begins, what is left of a whole; -1 where nothing is. */
  readonly remainder: number;
  /** It may say when the article was published. */
  readonly isPublishing: boolean;
  /** It may limit what it tells: to a plan, an earlier time, each of many. */
  readonly isLimited: boolean;
  readonly sources: Sources;
  readonly terms: StretchTerms;
}

/** Words without which a clause limits nothing that it tells. */
export const LIMITS = unionOf(SETS.total, SETS.prior, SETS.last, SETS.ago, SETS.wish, SETS.plan, SETS.negation, SETS.each, SETS.until, SETS.elsewhere, SETS.lasting, SETS.supposing);

/** So many tokens of a sentence before and after a figure are read at most. */
const REACH = 45;
/** So many tokens around the stretch that is read are looked at by rules that look back or ahead. */
const MARGIN = 16;

const QUESTION = 63;

/** The stretch of the sentence that is near a figure. */
export function stretchAround(sentence: Sentence, place: Place): Stretch {
  if (place.from - sentence.from <= REACH && sentence.to - place.to <= REACH) return sentence;
  return { from: Math.max(sentence.from, place.from - REACH), to: Math.min(sentence.to, place.to + REACH) };
}

/** What a stretch is read with: the words, what makes more of them known, and what reads their concepts. */
export interface Reading {
  readonly words: Words;
  readonly read: (from: number, to: number) => number;
  readonly terms: ReturnType<typeof openTerms>;
}

/** Reads a stretch of the sentence with the given index. */
export function readNear(article: Article, { words, read, terms }: Reading, index: number, { from, to }: Stretch): Near {
  const before = contextOf(words, article, index, from);
  readFates(words, read(Math.min(before.from, from - MARGIN), to + MARGIN), Math.min(words.tokens.count, to + MARGIN));
  const segments = segmentsOf(words, from, to);
  const seen = signsIn(words, from, to);
  return {
    from,
    to,
    segments,
    hasVerb: segments.some((segment) => segment.hasVerb),
    isSampled: (seen & Sign.poll) !== 0 && (seen & Sign.turnout) === 0,
    remainder: (seen & Sign.other) === 0 ? -1 : remainderIn(words, from, to),
    isPublishing: (seen & Sign.publishing) !== 0,
    isLimited: (seen & Sign.limit) !== 0,
    sources: (seen & Sign.source) === 0 ? NO_SOURCES : sourcesOf(words, { from, to }),
    terms: terms({ from: pastDateline(words.tokens, from, to), to }, before),
  };
}

/**
 * What a sentence goes on from: the one before it in its paragraph, and where a heading or a question ("When will it open again?") stands over these,
 * all since then; empty where there is none.
 */
function contextOf(words: Words, { sentences, blocks }: Article, index: number, from: number): Stretch {
  const last = sentences[index - 1];
  const { block } = sentences[index]!;
  if (!last) return { from, to: from };
  let at = index - 1;
  while (at >= 0 && sentences[at]!.block === block && last.to - sentences[at]!.from < REACH) at--;
  const head = sentences[at];
  const isHeaded = head !== undefined && head.block !== block && (blocks[head.block]!.kind === 'heading' || isMark(words, head.to - 1, QUESTION));
  if (isHeaded) return { from: Math.max(head.from, last.to - REACH), to: last.to };
  return last.block === block ? { from: Math.max(last.from, last.to - REACH), to: last.to } : { from, to: from };
}

/** What a stretch may be asked for only where one of its words is a sign of it. */
const Sign = { poll: 1, other: 2, publishing: 4, limit: 8, source: 16, turnout: 32 } as const;
const SIGNS: readonly (readonly [number, WordSet])[] = [
  [Sign.poll, SETS.poll], [Sign.other, SETS.other], [Sign.publishing, SETS.publishing], [Sign.limit, LIMITS], [Sign.source, SOURCES], [Sign.turnout, SETS.turnout],
];
/** The signs that the words of each number are. */
const SIGNS_OF = Uint8Array.from(SETS.poll, (_, number) => SIGNS.reduce((bits, [sign, set]) => (set[number] === 1 ? bits | sign : bits), 0));

function signsIn({ numbers }: Words, from: number, to: number): number {
  let seen = 0;
  for (let i = from; i < to; i++) seen |= SIGNS_OF[numbers[i]!]!;
  return seen;
}

/** "seven villages were opened; the other four remain closed": the last place of its kind. */
function remainderIn(words: Words, from: number, to: number): number {
  for (let i = to - 3; i >= from; i--) if (is(words, i, SETS.definite) && is(words, i + 1, SETS.other) && isNumberWord(words, i + 2)) return i;
  return -1;
}

/** The first token after a dateline ("BREZNOV, Feb. 3 (Eastern Wire) -"), or the first of the stretch. */
function pastDateline(tokens: Tokens, from: number, to: number): number {
  if ((tokens.flags[from]! & ALL_UPPER) === 0) return from;
  for (let i = from + 1; i < to && i < from + 14; i++) {
    const mark = tokens.kind[i] === MARK ? tokens.hash[i] : 0;
    if (mark === 0x2014 || mark === 0x2013 || (mark === 45 && !touches(tokens, i))) return i + 1;
  }
  return from;
}
