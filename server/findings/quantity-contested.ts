import type { Corpus } from '../corpus/corpus.ts';
import { Scope } from '../mentions/figures/frame-roles.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import { Dimension, isYearLong, precision } from '../mentions/figures/range.ts';
import type { Figure } from '../mentions/mention.ts';
import { companionsOf } from './companions.ts';
import { dayOf } from './quantity-later.ts';
import type { Node } from './quantity-member.ts';
import { kinship, likeness } from './quantity-pair.ts';
import { agrees } from './quantity-values.ts';
import { isDevelopment, isRestated } from './quantity-within.ts';

/**
 * Whether an article gives that value, and not one that fits its rival as well: for the same thing unless it is the very
 * same number, as 240 workers are not the 241 patients, or a day or month of the year that is the value.
 */
function gives(corpus: Corpus, uri: string, value: Frame, rival: Frame): boolean {
  return (corpus.entry(uri)?.mentions.figures ?? []).some(({ frame }) => fits(frame, value, rival) && (frame.low === value.low || isWithinYear(frame, value) || kinship(frame, value) > 0));
}

function isWithinYear(frame: Frame, value: Frame): boolean {
  return value.dimension === Dimension.date && isYearLong(value.low, value.high) && !isYearLong(frame.low, frame.high);
}

function fits(frame: Frame, value: Frame, rival: Frame): boolean {
  return frame.dimension === value.dimension && agrees(frame, value) && !agrees(frame, rival);
}

/**
 * Whether the article of one of two figures that differ gives the value of the other as well: then it hardly says two
 * things of one. Measured on the annotated clusters: of the links that words alone make less than half were right there.
 */
export function isContested(corpus: Corpus, a: Node, b: Node): boolean {
  return gives(corpus, a.uri, b.frame, a.frame) || gives(corpus, b.uri, a.frame, b.frame);
}

/** Whether either article has another figure that looks more like the figure of the other. */
export function isOutdone(corpus: Corpus, a: Node, b: Node): boolean {
  const score = likeness(a.frame, b.frame, 'agree');
  const outdoes = (own: Node, other: Frame): boolean => (corpus.entry(own.uri)?.mentions.figures ?? []).some(({ frame }) => frame.dimension === other.dimension && !agrees(frame, own.frame) && likeness(frame, other, 'agree') > score);
  return outdoes(a, b.frame) || outdoes(b, a.frame);
}

/** How many of the articles related to both give the one value, and how many the other. */
export function supportOf(corpus: Corpus, a: Node, b: Node): readonly [number, number] {
  let [ofA, ofB] = [1, 1];
  for (const uri of thirds(corpus, a, b)) {
    if (gives(corpus, uri, a.frame, b.frame)) ofA++;
    if (gives(corpus, uri, b.frame, a.frame)) ofB++;
  }
  return [ofA, ofB];
}

/**
 * Whether what other articles give shows two figures that differ to be of two things: an article gives both, each for the
 * thing that the figure is of and not as the old and the new value of one ("19 were cut off, 12 of these were rescued"), or
 * as many give the one as the other in words that are not nearly the same. Measured on the annotated clusters: of the links
 * that words alone make a quarter were right there. `score` is their kinship.
 */
export function areOfTwoThings(corpus: Corpus, a: Node, b: Node, score: number): boolean {
  const [inA, inB] = [[a.uri], [b.uri]];
  for (const uri of thirds(corpus, a, b)) {
    const [some, others] = [likeIn(corpus, uri, a.frame, b.frame), likeIn(corpus, uri, b.frame, a.frame)];
    if (some.some((x) => others.some((y) => !isRestated(x, y) && !isDevelopment(x, y)))) return true;
    if (others.length === 0 && some.length > 0) inA.push(uri);
    if (some.length === 0 && others.length > 0) inB.push(uri);
  }
  return inA.length === inB.length && score < CLOSE && (inA.length > 1 ? !areOfOneKind(a.frame, b.frame) || !(areInTurn(corpus, inA, inB) || areTolls(a.frame, b.frame)) : isOutdone(corpus, a, b));
}

/** Whether two counts of people are so near each other as a toll is to that of some hours later. */
function areTolls(a: Frame, b: Frame): boolean {
  return (a.scope & b.scope & Scope.people) !== 0 && Math.abs(a.low - b.low) <= Math.max(1, GROWN * Math.min(a.low, b.low));
}

/** By so much of itself a toll grows in some hours, or by one. */
const GROWN = 0.25;

/** Whether what two figures are of is told by their unit, or both count people: of things there are many counts, "burnt" and "towed away". */
function areOfOneKind(a: Frame, b: Frame): boolean {
  return a.dimension !== Dimension.count || (a.scope & b.scope & Scope.people) !== 0;
}

/** Whether all of some articles were published on days before the first of the others: what they give is the news of its day. */
function areInTurn(corpus: Corpus, some: readonly string[], others: readonly string[]): boolean {
  const daysOf = (uris: readonly string[]): number[] =>
    uris.map((uri) => {
      const { header, reference } = corpus.entry(uri)!;
      return dayOf(header.yearless === null ? header.published : reference);
    });
  const [x, y] = [daysOf(some), daysOf(others)];
  return Math.max(...x) < Math.min(...y) || Math.max(...y) < Math.min(...x);
}

/** Whether beside one of two figures its article gives what is missing to the other: 540 hurt and 210 dead are the 750 of another article. */
export function isPart(corpus: Corpus, a: Node, b: Node): boolean {
  const [part, whole] = a.frame.low < b.frame.low ? [a, b] : [b, a];
  if (part.frame.dimension === Dimension.date) return false;
  const figures = corpus.entry(part.uri)?.mentions.figures ?? [];
  if (isBesideRest(figures, part, whole.frame.low)) return true;
  if (precision(whole.frame.low).digits < EXACT) return false;
  const { dimension, low } = part.frame;
  const isRest = (figure: Figure): boolean => figure !== figures[part.index] && figure.frame.dimension === dimension && Math.abs(figure.frame.low + low - whole.frame.low) <= 1e-9 * whole.frame.low;
  return figures.slice(Math.max(0, part.index - BESIDE), part.index + BESIDE + 1).some(isRest);
}

/** "20 children and six adults": whether right beside a count another one stands that with it makes the whole. */
function isBesideRest(figures: readonly Figure[], { index, frame: { dimension, low } }: Node, whole: number): boolean {
  if (dimension !== Dimension.count || !(whole >= 10)) return false;
  const own = figures[index]!;
  const isRest = (other: Figure | undefined, gap: number): boolean => other?.frame.dimension === dimension && gap < JOINED && other.frame.low + low === whole;
  return isRest(figures[index + 1], (figures[index + 1]?.start ?? 0) - own.end) || isRest(figures[index - 1], own.start - (figures[index - 1]?.end ?? 0));
}

/** So many letters stand between two counts that "and" joins: a noun, or two. */
export const JOINED = 26;
/** So many digits and more are no sum of two others by chance. */
const EXACT = 3;
/** So many figures apart a whole is divided. */
const BESIDE = 2;

/** The figures of an article that give a value and not its rival, for the same thing. */
function likeIn(corpus: Corpus, uri: string, own: Frame, rival: Frame): Node[] {
  const figures = corpus.entry(uri)?.mentions.figures ?? [];
  const found: Node[] = [];
  // A loop: this is asked for every pair of related articles and each third beside them.
  for (let index = 0; index < figures.length; index++) {
    const { frame } = figures[index]!;
    if (fits(frame, own, rival) && kinship(frame, own) > 0) found.push({ uri, index, frame });
  }
  return found;
}

/** Figures so much more alike than `kinship` asks stand in sentences that are nearly the same. */
const CLOSE = 0.5;

function thirds(corpus: Corpus, a: Node, b: Node): string[] {
  const around = new Set(companionsOf(corpus, b.uri));
  return companionsOf(corpus, a.uri).filter((uri) => uri !== b.uri && around.has(uri));
}
