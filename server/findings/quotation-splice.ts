import { BREAK, GAP, isNegation, SENTENCE, type Words } from '../mentions/quotes/words.ts';
import { indexOfRun } from './quotation-align.ts';
import type { Said } from './quotation-said.ts';

/** The share of its words that the pieces of a splice must make up. */
export const COVERED = 0.7;

/** Words of a stretch at least. */
const SHORTEST = 3;

/** Words that nobody leaves out for want of space alone, those that stand in their place not counted. */
const PASSAGE = 4;

/** A quote and the longest run of words that it has in common with a statement: where it begins there and in the quote. */
export interface Stretch extends Run {
  readonly other: Said;
}

/** Words that two quotes have in common: where they begin in either. */
interface Run {
  readonly at: number;
  readonly from: number;
  readonly length: number;
}

/** What quotes have in common with `node`, in their order. */
export function stretchesOf(node: Said, others: readonly Said[]): Stretch[] {
  return others.map((other) => ({ other, ...sharedRun(node.words, other.words) }));
}

/** Tells whether an article quotes more of a speaker between two of its quotes that stands nowhere in the splice. */
export type Skips = (last: Said, other: Said) => boolean;

/** The quotes of which whole stretches stand one after the other in `node`: those of one article are each credited on its own, or what stands between the stretches is left out; those of several need the latter. */
export function piecesIn(node: Said, stretches: readonly Stretch[], skips: Skips, least = COVERED): Said[] {
  const placed = [...stretches].sort((a, b) => a.at - b.at || b.length - a.length);
  const pieces: Said[] = [];
  let end = 0;
  let covered = 0;
  /** Words of the last piece after its stretch. */
  let rest = 0;
  for (const { other, at, from, length } of placed) {
    const last = pieces[pieces.length - 1];
    if (length < SHORTEST || at < end || (last && !isLeftOut(other, rest, from, at - end) && (last.uri !== other.uri || !(areApart(last, other) || skips(last, other)))) || (last && (isSigned(node, end, at) || hasNext(last, rest, node, at)))) continue;
    // "You cannot sell a crane" is no piece of "You can sell a crane", whatever stands around it.
    const [before, after] = [node.words.folded[at - 1], other.words.folded[from - 1]];
    if (before !== undefined && after !== undefined && isNegation(before) !== isNegation(after)) return [];
    pieces.push(other);
    end = at + length;
    rest = other.words.folded.length - from - length;
    covered += length;
  }
  return covered >= least * node.words.folded.length ? pieces : [];
}

/** The same of several articles, none of which has all of them; they leave nothing over. */
export function piecesAcross(node: Said, stretches: readonly Stretch[]): Said[] {
  const pieces = piecesIn(node, stretches, () => false, 1);
  return pieces.length > 1 && new Set(pieces.map(({ uri }) => uri)).size > 1 ? pieces : [];
}

/** Whether the last `rest` words of a piece hold the first ones of the next, which are then not of another statement. */
function hasNext(piece: Said, rest: number, node: Said, at: number): boolean {
  const { folded } = piece.words;
  return indexOfRun(folded.slice(folded.length - rest), node.words.folded.slice(at, at + SHORTEST)) >= 0;
}

/** Whether so much is left out between two stretches that it is a passage: `rest` words of the first quote and `from` of the second, `instead` words in their place; or a sentence. */
function isLeftOut({ words }: Said, rest: number, from: number, instead: number): boolean {
  return rest + from - instead >= PASSAGE || (rest === 0 && instead === 0 && from > 1 && (words.flags[from]! & SENTENCE) !== 0);
}

/** Whether an ellipsis or a paragraph stands between two pieces: somewhere from word `from` to word `to`. */
function isSigned(node: Said, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) if ((node.words.flags[i]! & (GAP | BREAK)) !== 0) return true;
  return false;
}

/** Whether two quotes have a whole sentence in common. */
export function haveSentence(a: Words, b: Words): boolean {
  const { at, from, length } = sharedRun(a, b);
  return length >= SHORTEST && isSentence(a, at, at + length) && isSentence(b, from, from + length);
}

/** Whether a sentence begins with word `from` and ends before word `to`. */
const isSentence = ({ flags }: Words, from: number, to: number): boolean => (flags[from]! & SENTENCE) !== 0 && (to === flags.length || (flags[to]! & SENTENCE) !== 0);

/** Whether an article quotes the stretches of `node` as one statement that is interrupted to say who speaks: "We lost," she said. "We will be back." The stretches are in the order of its quotes. */
export function goesOn(node: Said, stretches: readonly Stretch[], skips: Skips): boolean {
  let last: Said | null = null;
  let end = 0;
  let rest = 0;
  let covered = 0;
  for (const { other, at, from, length } of stretches) {
    if (length < SHORTEST) continue;
    if (last === null || areApart(last, other) || skips(last, other) || at < end || isLeftOut(other, rest, from, at - end)) covered = 0;
    last = other;
    end = at + length;
    rest = other.words.folded.length - from - length;
    covered += length;
    if (covered >= COVERED * node.words.folded.length) return true;
  }
  return false;
}

/** The passage after what a statement has in common with a quote that goes on in other words; null where it is too short for one. */
export function cutOff(statement: Words, quote: Words): string | null {
  const { at, from, length } = commonRun(quote, statement);
  const end = from + length;
  if (at + length === quote.folded.length || statement.folded.length - end < PASSAGE) return null;
  return statement.text.slice(statement.starts[end], statement.ends[statement.ends.length - 1]).replace(/\s+/g, ' ');
}

/** So many words that begin another sentence in both are no part of what they share: "We". */
const OVERHANG = 2;

/** The longest run of words that both have, without the first words of another sentence. */
function sharedRun(a: Words, b: Words): Run {
  const run = commonRun(a, b);
  const { at, from, length } = run;
  if (at + length === a.folded.length || from + length === b.folded.length) return run;
  for (let over = 1; over <= OVERHANG && over < length; over++) {
    if ((a.flags[at + length - over]! & b.flags[from + length - over]! & SENTENCE) !== 0) return { at, from, length: length - over };
  }
  return run;
}

/** Two quotations of more words than this product allows are not looked at for splices. */
const MOST_WORK = 4_000_000;

/** The longest run of words that both have, where it begins in `a` and in `b`. */
function commonRun(a: Words, b: Words): Run {
  let best = { at: 0, from: 0, length: 0 };
  if (a.folded.length * b.folded.length > MOST_WORK) return best;
  // How long the run is that ends with a word of either, from the last one on, so that what the row before had is still there.
  const row = new Int32Array(b.folded.length + 1);
  for (let i = 0; i < a.folded.length; i++) {
    const word = a.folded[i];
    let longest = best.length;
    let end = -1;
    for (let j = b.folded.length; j > 0; j--) {
      row[j] = word === b.folded[j - 1] ? row[j - 1]! + 1 : 0;
      if (row[j]! >= longest && row[j]! > best.length) {
        longest = row[j]!;
        end = j;
      }
    }
    if (end >= 0) best = { at: i + 1 - longest, from: end - longest, length: longest };
  }
  return best;
}

/** Characters between two quotes of one paragraph from which on something is told between them besides who speaks: no other distance between two quotes that matters is greater. */
export const FAR = 160;
/** The same where the second opens a paragraph: "she said" and no more. */
const NEXT = 40;

/** The same where both are credited, the first after it and the second after it too: a name and what somebody does may stand there. */
const TOLD = 55;

/** Whether two quotes of one article are two statements, and not one that is interrupted to say who speaks. */
function areApart(a: Said, b: Said): boolean {
  const [{ start, end, cue }, next] = [a.quote, b.quote];
  if (start > next.start || next.start - end > (a.paragraph === b.paragraph ? FAR : NEXT)) return true;
  return cue !== null && next.cue !== null && cue.start > end && next.cue.start > next.end && next.start - cue.end > TOLD;
}
