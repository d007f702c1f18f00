import { diffArrays } from 'diff';
import { isNegation, isSlight, SENTENCE, type Words } from '../mentions/quotes/words.ts';
import { stem } from '../mentions/words/stem.ts';

/** A run of words that two quotations have in common: where it begins in either. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A stretch in which two quotations differ: words `a0` to `a1` of the source stand against `b0` to `b1` of the mention. */
export interface Difference {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

/** The runs of words that say that two quotations are one statement, in order; empty where nothing says so. */
export function commonRuns(a: Words, b: Words): readonly Run[] {
  const core = runsAroundTurn(a, b) ?? runsAroundCut(a, b) ?? best(a, equalRuns(a, b));
  return core.length === 0 ? core : withEdges(a, b, core.slice(isStray(a, b, core) ? 1 : 0));
}

/** Whether the first run is one word that says little and ends a sentence in one alone: the "this" of "They came to do this. It is hard" is not that of "This is hard". */
function isStray(a: Words, b: Words, [first, second]: readonly Run[]): boolean {
  if (!second || first!.length > 1 || !isSlight(a.folded[first!.a]!)) return false;
  return ((a.flags[first!.a + 1]! ^ b.flags[first!.b + 1]!) & SENTENCE) !== 0;
}

/** What a word counts: much less where it says little by itself. */
export const weigh = (word: string): number => (isSlight(word) ? 0.4 : 1);

/** Where `part` first stands in `whole` in one piece, or -1. Linear. */
export function indexOfRun(whole: readonly string[], part: readonly string[]): number {
  const last = whole.length - part.length;
  if (last < 0) return -1;
  if (part.length > FEW) return indexOfLong(whole, part);
  for (let at = 0; at <= last; at++) {
    let k = 0;
    while (k < part.length && whole[at + k] === part[k]) k++;
    if (k === part.length) return at;
  }
  return -1;
}

/** So many words at most are looked for at each place anew, for which nothing need be made. */
const FEW = 8;

/** The same of many words (Knuth, Morris and Pratt, SIAM J. Comput. 1977). */
function indexOfLong(whole: readonly string[], part: readonly string[]): number {
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

/** The two runs of a mention that is a stretch of its source with one word in another form, denied or no longer denied: no passage left out is so near. Null for any other. */
function runsAroundTurn(a: Words, b: Words): Run[] | null {
  const { length } = b.folded;
  for (let start = 0; start + length <= a.folded.length; start++) {
    let at = -1;
    let k = 0;
    for (; k < length; k++) {
      if (a.folded[start + k] === b.folded[k]) continue;
      if (at >= 0 || !isTurned(a.folded[start + k]!, b.folded[k]!)) break;
      at = k;
    }
    if (k === length && at > 0 && at < length - 1) return [{ a: start, b: 0, length: at }, { a: start + at + 1, b: at + 1, length: length - at - 1 }];
  }
  return null;
}

/** Whether one word denies and the other does not, or both are forms of one: "regret", "regrets". */
const isTurned = (a: string, b: string): boolean => isNegation(a) !== isNegation(b) || (a.length > 2 && stem(a) === stem(b));

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

/** So many words at either end of a mention are looked for beyond the words that its source has in between, and so many of those. */
const LOST = 3;
const BETWEEN = 4;

/** The runs with what a diff left at their ends: words that both have there, and the last few of the mention a little further on, "under a lot of duress" and "under duress". */
function withEdges(a: Words, b: Words, core: readonly Run[]): Run[] {
  const runs = [...core];
  const first = runs[0]!;
  let lead = 0;
  while (lead < first.a && lead < first.b && a.folded[first.a - 1 - lead] === b.folded[first.b - 1 - lead]) lead++;
  runs[0] = { a: first.a - lead, b: first.b - lead, length: first.length + lead };
  const last = runs[runs.length - 1]!;
  let trail = last.length;
  while (a.folded[last.a + trail] !== undefined && a.folded[last.a + trail] === b.folded[last.b + trail]) trail++;
  runs[runs.length - 1] = { ...last, length: trail };
  const before = lostBefore(a, b, runs[0]);
  const after = lostAfter(a, b, runs[runs.length - 1]!);
  return [...(before ? [before] : []), ...runs, ...(after ? [after] : [])];
}

function lostBefore(a: Words, b: Words, { a: from, b: length }: Run): Run | null {
  if (length === 0 || length > LOST) return null;
  const lost = b.folded.slice(0, length);
  if (lost.every(isSlight)) return null;
  for (let at = from - length - 1; at >= 0 && at >= from - length - BETWEEN; at--) if (lost.every((word, i) => a.folded[at + i] === word)) return { a: at, b: 0, length };
  return null;
}

function lostAfter(a: Words, b: Words, last: Run): Run | null {
  const [from, to] = [last.a + last.length, last.b + last.length];
  const lost = b.folded.slice(to);
  if (lost.length === 0 || lost.length > LOST || lost.every(isSlight)) return null;
  for (let at = from + 1; at <= from + BETWEEN; at++) if (lost.every((word, i) => a.folded[at + i] === word)) return { a: at, b: to, length: lost.length };
  return null;
}
