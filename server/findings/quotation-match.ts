import { GAP, INSERTED, isNegation, SENTENCE, type Words } from '../mentions/quotes/words.ts';
import type { Change, Match } from './comparison.ts';
import { commonRuns, indexOfRun, weigh, type Difference } from './quotation-align.ts';
import { isContracted } from './quotation-manner.ts';
import { areSpeltAlike } from './quotation-spelt.ts';

/** How one quotation's words stand to another's, speakers left aside. */
export interface Likeness {
  readonly match: Exclude<Match, 'source' | 'misattributed'>;
  readonly changes: readonly Change[];
  /** How many words both have, and the share of the shorter one that this is, words weighed by what they say. */
  readonly shared: number;
  readonly share: number;
  /** Whether the mention has words beyond what the source holds. */
  readonly beyond: boolean;
  /** Whether a sentence that both have begins or ends with many other words in either: what they share may be a common phrase. */
  readonly apart: boolean;
  /** Whether words at either end stand in place of others. */
  readonly edged: boolean;
}

/**
 * Compares the words of a mention with those of a source: `verbatim` for the same words, `partial` for a part of them in
 * one piece or joined by an ellipsis, `spliced` where nothing but passages between its own words is left out, without a sign
 * (see `isPassage`), `altered` for any other difference; null where the two have nothing to do with each other.
 */
export function likeness(source: Words, here: Words): Likeness | null {
  const a = source.folded;
  const b = here.folded;
  if (a.length === 0 || b.length === 0) return null;
  if (b.length <= a.length) {
    const at = indexOfRun(a, b);
    if (at >= 0) {
      const changes = denialDropped(source, here, at);
      return { match: changes.length > 0 ? 'altered' : a.length === b.length ? 'verbatim' : 'partial', changes, shared: b.length, share: 1, beyond: false, apart: false, edged: false };
    }
  }
  if (a.length < 3 || b.length < 3) return oneWordTurned(source, here);
  return align(source, here);
}

/**
 * The denial that stands in the source right before a mention which begins as a sentence there and no longer denies: "Not a stone will stay",
 * "A stone will stay". Of a few words that an article quotes in the midst of its own sentence it may say so itself.
 */
function denialDropped(source: Words, here: Words, at: number): Change[] {
  const isDenied = at > 0 && here.folded.length >= LEAST && (source.flags[at]! & SENTENCE) === 0 && BARE_NEGATIONS.has(source.folded[at - 1]!);
  const [was, is] = [source.text.charAt(source.starts[at]!), here.text.charAt(here.starts[0]!)];
  return isDenied && was === was.toLowerCase() && is !== is.toLowerCase() ? [{ kind: 'removed', source: slice(source, at - 1, at), here: null }] : [];
}

/** Words that turn a sentence which they open into its opposite, and the words of the shortest one. */
const BARE_NEGATIONS: ReadonlySet<string> = new Set(['no', 'not', 'never', 'hardly', 'nor', 'neither']);
const LEAST = 3;

const NEGATIVE = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'mis'];
const LONGEST_NEGATIVE = 3;
/** Letters of the shortest word that is turned into its opposite. */
const SHORTEST = 4;

/** Whether one word is the other with a negative prefix: "realistic" and "unrealistic". */
export function areOpposites(a: string, b: string): boolean {
  const more = a.length - b.length;
  // Nearly all pairs end here.
  if (more === 0 || more > LONGEST_NEGATIVE || more < -LONGEST_NEGATIVE) return false;
  const short = more < 0 ? a : b;
  const long = more < 0 ? b : a;
  return short.length >= SHORTEST && long.endsWith(short) && NEGATIVE.includes(long.slice(0, long.length - short.length));
}

/** What those of some words that have a negative prefix are opposite to: "realistic" for "unrealistic". */
export function withoutNegative(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    if (word.length <= SHORTEST) continue;
    for (const prefix of NEGATIVE) if (word.length >= prefix.length + SHORTEST && word.startsWith(prefix)) found.push(word.slice(prefix.length));
  }
  return found;
}

/** A quotation of a word or two in which one word is turned into its opposite. */
function oneWordTurned(source: Words, here: Words): Likeness | null {
  if (source.folded.length !== here.folded.length) return null;
  const turned = source.folded.findIndex((word, i) => areOpposites(word, here.folded[i]!));
  if (turned < 0 || !source.folded.every((word, i) => i === turned || word === here.folded[i])) return null;
  const changes: Change[] = [{ kind: 'replaced', source: slice(source, turned, turned + 1), here: slice(here, turned, turned + 1) }];
  return { match: 'altered', changes, shared: source.folded.length - 1, share: 1, beyond: false, apart: false, edged: false };
}

function align(a: Words, b: Words): Likeness | null {
  const core = commonRuns(a, b);
  if (core.length === 0) return null;
  const first = core[0]!;
  const last = core[core.length - 1]!;
  let shared = 0;
  let weight = 0;
  for (const run of core) {
    shared += run.length;
    for (let k = 0; k < run.length; k++) weight += weigh(a.folded[run.a + k]!);
  }
  const inner: Difference[] = [];
  for (let r = 1; r < core.length; r++) {
    const [before, after] = [core[r - 1]!, core[r]!];
    inner.push({ a0: before.a + before.length, a1: after.a, b0: before.b + before.length, b1: after.b });
  }
  const [head, tail] = [{ a0: 0, a1: first.a, b0: 0, b1: first.b }, { a0: last.a + last.length, a1: a.folded.length, b0: last.b + last.length, b1: b.folded.length }];
  const heads = isWithin(a, b, head, first.a, first.b);
  const tails = isWithin(a, b, tail, tail.a0, tail.b0);
  const lead = heads ? (swapped(b, head, 'lead') ?? denied(a, b, head, 'lead')) : null;
  const trail = tails ? (swapped(b, tail, 'trail') ?? denied(a, b, tail, 'trail')) : null;
  const said = [...(lead ? [lead] : []), ...inner, ...(trail ? [trail] : [])].filter((d) => !areSpeltAlike(a, b, d));
  const differences = said.filter((d) => !isSigned(a, b, d));
  const beyond = (lead ? lead.b0 > 0 : first.b > 0) || (trail ? trail.b1 : tail.b0) < b.folded.length;
  const short = (!lead && first.a > 0) || (!trail && last.a + last.length < a.folded.length) || said.length > 0;
  const changes = differences.map((d) => change(a, b, d));
  const match = changes.length === 0 ? (short || beyond ? 'partial' : 'verbatim') : differences.every((d) => isPassage(a, b, d)) ? 'spliced' : 'altered';
  return { match, changes, shared, share: weight / Math.min(total(a), total(b)), beyond, apart: (heads && !lead) || (tails && !trail), edged: lead !== null || trail !== null };
}

function total(words: Words): number {
  return words.folded.reduce((sum, word) => sum + weigh(word), 0);
}

/** Whether at either end both have words left that belong to the sentence next to them, which neither begins or ends there. */
function isWithin(a: Words, b: Words, end: Difference, at: number, here: number): boolean {
  return end.a0 < end.a1 && end.b0 < end.b1 && ((a.flags[at]! | b.flags[here]!) & (SENTENCE | GAP)) === 0;
}

/**
 * At either end of a sentence: a few words of the mention where the source has others are a replacement ("now" for "this year"); more
 * are another sentence, which does not count.
 */
function swapped(b: Words, end: Difference, side: 'lead' | 'trail'): Difference | null {
  if (end.b1 - end.b0 > 3) return null;
  if (end.a1 - end.a0 <= 4) return end;
  let here = 0;
  for (let i = end.b0; i < end.b1; i++) here += isContracted(b.folded[i]!) ? 2 : 1;
  return side === 'lead' ? { ...end, a0: Math.max(end.a0, end.a1 - here) } : { ...end, a1: Math.min(end.a1, end.a0 + here) };
}

/**
 * The words of one sentence at either end of what both share, where the sentence denies in one quotation and not in the other and a word
 * besides stands in both: "We got", "We did not get". However many they are, they are no other sentence.
 */
function denied(a: Words, b: Words, end: Difference, side: 'lead' | 'trail'): Difference | null {
  const [a0, a1] = sentencePart(a, end.a0, end.a1, side);
  const [b0, b1] = sentencePart(b, end.b0, end.b1, side);
  const [was, is] = [a.folded.slice(a0, a1), b.folded.slice(b0, b1)];
  if (Math.max(was.length, is.length) > DENIAL || was.some(isNegation) === is.some(isNegation)) return null;
  return was.some((word) => is.includes(word)) ? { a0, a1, b0, b1 } : null;
}

/** So many words at an end may be those of a sentence that is denied. */
const DENIAL = 6;

/** Of the words at an end those that stand in one sentence with what both share. */
function sentencePart({ flags }: Words, from: number, to: number, side: 'lead' | 'trail'): readonly [number, number] {
  if (side === 'lead') {
    let start = to - 1;
    while (start > from && (flags[start]! & SENTENCE) === 0) start--;
    return [start, to];
  }
  let until = from + 1;
  while (until < to && (flags[until]! & SENTENCE) === 0) until++;
  return [from, until];
}

/** Whether the difference shows itself: an ellipsis stands for what is left out, brackets for what is put in. */
function isSigned(a: Words, b: Words, d: Difference): boolean {
  if (d.b0 === d.b1 && ((b.flags[d.b1] ?? 0) & GAP) !== 0) return true;
  if (d.a0 === d.a1 && ((a.flags[d.a1] ?? 0) & GAP) !== 0) return true;
  return (d.b0 < d.b1 && allInserted(b, d.b0, d.b1)) || (d.a0 < d.a1 && allInserted(a, d.a0, d.a1));
}

function allInserted(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((words.flags[i]! & INSERTED) === 0) return false;
  return true;
}

/** Words from which on what is left out is a passage of its own and not a word of the sentence. */
const PASSAGE = 4;

/** Words that may join what is run together. */
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'so']);

/** Words that another clause of the sentence begins with. */
const CLAUSES: ReadonlySet<string> = new Set([...JOINS, 'or']);

/**
 * Whether a passage of the source is missing and nothing stands for it: several words, or the end of one sentence and the
 * beginning of the next. Where the latter are missing, a word may join what is left: "and".
 */
function isPassage(a: Words, b: Words, d: Difference): boolean {
  // "was not sold. It was given away" and "was given away"
  if (d.a1 === a.folded.length || ((a.flags[d.a0]! & SENTENCE) === 0 && a.folded.slice(d.a0, d.a0 + 2).some(isNegation))) return false;
  // "to wait its turn. Tonight" and "to wait. Tonight": the sentence has lost its end, and no other one was joined to it; what begins with "and" is a passage.
  const isTrimmed = (a.flags[d.a0]! & SENTENCE) === 0 && (b.flags[d.b1]! & SENTENCE) !== 0;
  // "We lost. It is no shame" and "We lost, no shame"
  let ends = d.b0 === d.b1 && (a.flags[d.a0]! & SENTENCE) !== 0 && d.b0 > 0 && (b.flags[d.b0]! & SENTENCE) === 0;
  let isOver = false;
  for (let i = d.a0 + 1; i <= d.a1 && !ends; i++) {
    if ((a.flags[i]! & SENTENCE) === 0) continue;
    isOver = isTrimmed && i === d.a1;
    ends = !isOver;
  }
  if (isOver) return d.b0 === d.b1 && d.a1 - d.a0 >= PASSAGE && CLAUSES.has(a.folded[d.a0]!);
  // "We lost. We will be back" and "We lost, and we will be back"
  if (d.a0 === d.a1 && d.b1 - d.b0 === 1) return JOINS.has(b.folded[d.b0]!) && (a.flags[d.a0]! & SENTENCE) !== 0 && (b.flags[d.b0]! & SENTENCE) === 0;
  if (d.b0 < d.b1) return ends && d.a1 - d.a0 >= PASSAGE && d.b1 - d.b0 === 1 && JOINS.has(b.folded[d.b0]!);
  return ends || d.a1 - d.a0 >= PASSAGE;
}

function change(a: Words, b: Words, difference: Difference): Change {
  const d = withCompounds(a, b, difference);
  const source = d.a0 < d.a1 ? slice(a, d.a0, d.a1) : null;
  const here = d.b0 < d.b1 ? slice(b, d.b0, d.b1) : null;
  return { kind: source === null ? 'added' : here === null ? 'removed' : 'replaced', source, here };
}

/** The difference with what it stands in one word with: "Twenty-two" became "Twenty", not "two" was left out. */
function withCompounds(a: Words, b: Words, { a0, a1, b0, b1 }: Difference): Difference {
  const [isBefore, isAfter] = [isHyphened(a, a0, a1, a0) || isHyphened(b, b0, b1, b0), isHyphened(a, a0, a1, a1) || isHyphened(b, b0, b1, b1)];
  const [before, after] = [isBefore && a0 > 0 && b0 > 0 ? 1 : 0, isAfter && a1 < a.folded.length && b1 < b.folded.length ? 1 : 0];
  return { a0: a0 - before, a1: a1 + after, b0: b0 - before, b1: b1 + after };
}

/** Whether there are words from `from` to `to`, and a hyphen alone stands before word `at`, the first of them or the one behind them. */
function isHyphened({ text, starts, ends }: Words, from: number, to: number, at: number): boolean {
  return from < to && at > 0 && at < starts.length && /^[-\u2010\u2011]$/.test(text.slice(ends[at - 1], starts[at]));
}

function slice(words: Words, from: number, to: number): string {
  return words.text.slice(words.starts[from], words.ends[to - 1]).replace(/\s+/g, ' ');
}
