import { diffArrays } from 'diff';
import { GAP, INSERTED, isNegation, isSlight, SENTENCE, type Words } from '../mentions/quotes/words.ts';
import type { Change, Match } from './comparison.ts';

/** How one quotation's words stand to another's, speakers left aside. */
export interface Likeness {
  readonly match: Exclude<Match, 'source' | 'misattributed'>;
  readonly changes: readonly Change[];
  /** How many words both have, and the share of the shorter one that this is, words weighed by what they say. */
  readonly shared: number;
  readonly share: number;
  /** Whether the mention has words beyond what the source holds. */
  readonly beyond: boolean;
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
    if (at >= 0) return { match: a.length === b.length ? 'verbatim' : 'partial', changes: [], shared: b.length, share: 1, beyond: false };
  }
  if (a.length < 3 || b.length < 3) return oneWordTurned(source, here);
  return align(source, here);
}

/** Where `part` first stands in `whole` in one piece, or -1. Linear (Knuth, Morris and Pratt, SIAM J. Comput. 1977). */
export function indexOfRun(whole: readonly string[], part: readonly string[]): number {
  if (part.length > whole.length) return -1;
  const back = new Int32Array(part.length + 1);
  for (let i = 1, k = 0; i < part.length; i++) {
    while (k > 0 && part[i] !== part[k]) k = back[k]!;
    if (part[i] === part[k]) k++;
    back[i + 1] = k;
  }
  for (let i = 0, k = 0; i < whole.length; i++) {
    while (k > 0 && whole[i] !== part[k]) k = back[k]!;
    if (whole[i] === part[k]) k++;
    if (k === part.length) return i + 1 - k;
  }
  return -1;
}

const NEGATIVE = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'mis'];

/** Whether one word is the other with a negative prefix: "realistic" and "unrealistic". */
export function areOpposites(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 3 && NEGATIVE.some((prefix) => long === prefix + short);
}

/** A quotation of a word or two in which one word is turned into its opposite. */
function oneWordTurned(source: Words, here: Words): Likeness | null {
  if (source.folded.length !== here.folded.length) return null;
  const turned = source.folded.findIndex((word, i) => areOpposites(word, here.folded[i]!));
  if (turned < 0 || !source.folded.every((word, i) => i === turned || word === here.folded[i])) return null;
  const changes: Change[] = [{ kind: 'replaced', source: slice(source, turned, turned + 1), here: slice(here, turned, turned + 1) }];
  return { match: 'altered', changes, shared: source.folded.length - 1, share: 1, beyond: false };
}

/** A stretch in which the two differ: words `a0` to `a1` of the source stand against `b0` to `b1` of the mention. */
interface Difference {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

function align(a: Words, b: Words): Likeness | null {
  const core = runsAroundTurn(a, b) ?? runsAroundCut(a, b) ?? best(a, equalRuns(a, b));
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
  const lead = swapped({ a0: 0, a1: first.a, b0: 0, b1: first.b }, 'lead');
  const trail = swapped({ a0: last.a + last.length, a1: a.folded.length, b0: last.b + last.length, b1: b.folded.length }, 'trail');
  const differences = [...(lead ? [lead] : []), ...inner, ...(trail ? [trail] : [])].filter((d) => !isSigned(a, b, d));
  const beyond = (!lead && first.b > 0) || (!trail && last.b + last.length < b.folded.length);
  const short = first.a > 0 || last.a + last.length < a.folded.length || core.length > 1;
  const changes = differences.map((d) => change(a, b, d));
  const match = changes.length === 0 ? (short || beyond ? 'partial' : 'verbatim') : differences.every((d) => isPassage(a, b, d)) ? 'spliced' : 'altered';
  return { match, changes, shared, share: weight / Math.min(total(a), total(b)), beyond };
}

interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** The diff looks for no more edits than these: the work is at most words times edits. */
const MOST_WORK = 20_000_000;

function equalRuns(a: Words, b: Words): Run[] {
  const maxEditLength = Math.ceil(MOST_WORK / (a.folded.length + b.folded.length));
  const parts = diffArrays([...a.folded], [...b.folded], { maxEditLength }) ?? [];
  const runs: Run[] = [];
  let i = 0;
  let j = 0;
  for (const part of parts) {
    if (part.removed) i += part.value.length;
    else if (part.added) j += part.value.length;
    else {
      runs.push({ a: i, b: j, length: part.value.length });
      i += part.value.length;
      j += part.value.length;
    }
  }
  return runs;
}

/** The two runs of a mention that is a stretch of its source with one word denied or no longer denied: no passage left out is so near. Null for any other. */
function runsAroundTurn(a: Words, b: Words): Run[] | null {
  const { length } = b.folded;
  for (let start = 0; start + length <= a.folded.length; start++) {
    let at = -1;
    let k = 0;
    for (; k < length; k++) {
      if (a.folded[start + k] === b.folded[k]) continue;
      if (at >= 0 || isNegation(a.folded[start + k]!) === isNegation(b.folded[k]!)) break;
      at = k;
    }
    if (k === length && at > 0 && at < length - 1) return [{ a: start, b: 0, length: at }, { a: start + at + 1, b: at + 1, length: length - at - 1 }];
  }
  return null;
}

/** By so many words the beginning and the end of a mention are found in its source. */
const EDGE = 2;

/**
 * The two runs of a mention that is its source with one passage left out; null for any other. Where several cuts give the
 * same words, the one at the beginning of a sentence, else the first: a diff would spread the words over the source as it sees fit.
 */
function runsAroundCut(a: Words, b: Words): Run[] | null {
  const length = b.folded.length;
  const start = length < 2 * EDGE ? -1 : indexOfRun(a.folded, b.folded.slice(0, EDGE));
  if (start < 0) return null;
  let before = 0;
  while (before < length && a.folded[start + before] === b.folded[before]) before++;
  for (let end = a.folded.length; end >= start + length; end--) {
    let after = 0;
    while (after < length && a.folded[end - 1 - after] === b.folded[length - 1 - after]) after++;
    if (after < EDGE || before + after < length) continue;
    const first = Math.max(1, length - after);
    const last = Math.min(before, length - 1);
    let at = first;
    for (let k = first; k <= last; k++) if ((a.flags[start + k]! & SENTENCE) !== 0) at = k;
    return [{ a: start, b: 0, length: at }, { a: end - (length - at), b: at, length: length - at }];
  }
  return null;
}

/** What a word that differs takes from the score of the run that holds it. */
const CHANGED = 0.35;
/** A passage left out costs no more than this, however long it is. */
const LEFT_OUT = 3;

/** The neighbouring runs that together say most for the two being one statement; stray words that happen to agree fall away. */
function best(a: Words, runs: readonly Run[]): readonly Run[] {
  let top = 0;
  let from = 0;
  let to = 0;
  let sum = 0;
  let start = 0;
  for (let r = 0; r < runs.length; r++) {
    const run = runs[r]!;
    if (r > start) {
      const before = runs[r - 1]!;
      sum -= Math.max(Math.min(LEFT_OUT, CHANGED * (run.a - before.a - before.length)), CHANGED * (run.b - before.b - before.length));
    }
    if (sum <= 0) {
      sum = 0;
      start = r;
    }
    for (let k = 0; k < run.length; k++) sum += weigh(a.folded[run.a + k]!);
    if (sum > top) {
      top = sum;
      from = start;
      to = r + 1;
    }
  }
  return runs.slice(from, to);
}

const weigh = (word: string): number => (isSlight(word) ? 0.4 : 1);

function total(words: Words): number {
  return words.folded.reduce((sum, word) => sum + weigh(word), 0);
}

/**
 * At either end: a few words of the mention where the source has others are a replacement ("now" for "this year"); more
 * are another sentence, which does not count.
 */
function swapped(end: Difference, side: 'lead' | 'trail'): Difference | null {
  const here = end.b1 - end.b0;
  const there = end.a1 - end.a0;
  if (here === 0 || there === 0 || here > 3) return null;
  if (there <= 4) return end;
  return side === 'lead' ? { ...end, a0: end.a1 - here } : { ...end, a1: end.a0 + here };
}

/** Whether the difference shows itself: an ellipsis stands for what is left out, brackets for what is put in. */
function isSigned(a: Words, b: Words, d: Difference): boolean {
  if (d.b0 === d.b1 && ((b.flags[d.b1] ?? 0) & GAP) !== 0) return true;
  if (d.a0 === d.a1 && ((a.flags[d.a1] ?? 0) & GAP) !== 0) return true;
  return (d.a0 < d.a1 || d.b0 < d.b1) && allInserted(a, d.a0, d.a1) && allInserted(b, d.b0, d.b1)
    ? true
    : d.b0 < d.b1 && allInserted(b, d.b0, d.b1);
}

function allInserted(words: Words, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((words.flags[i]! & INSERTED) === 0) return false;
  return true;
}

/** Words from which on what is left out is a passage of its own and not a word of the sentence. */
const PASSAGE = 4;

/** Words that may join what is run together. */
const JOINS: ReadonlySet<string> = new Set(['and', 'but', 'so']);

/**
 * Whether a passage of the source is missing and nothing stands for it: several words, or the end of one sentence and the
 * beginning of the next. Where the latter are missing, a word may join what is left: "and".
 */
function isPassage(a: Words, b: Words, d: Difference): boolean {
  if (d.a1 === a.folded.length) return false;
  let ends = false;
  for (let i = d.a0; i <= d.a1 && !ends; i++) ends = (a.flags[i]! & SENTENCE) !== 0;
  if (d.b0 < d.b1) return ends && d.a1 - d.a0 >= PASSAGE && d.b1 - d.b0 === 1 && JOINS.has(b.folded[d.b0]!);
  return ends || d.a1 - d.a0 >= PASSAGE;
}

function change(a: Words, b: Words, d: Difference): Change {
  const source = d.a0 < d.a1 ? slice(a, d.a0, d.a1) : null;
  const here = d.b0 < d.b1 ? slice(b, d.b0, d.b1) : null;
  return { kind: source === null ? 'added' : here === null ? 'removed' : 'replaced', source, here };
}

function slice(words: Words, from: number, to: number): string {
  return words.text.slice(words.starts[from], words.ends[to - 1]).replace(/\s+/g, ' ');
}
