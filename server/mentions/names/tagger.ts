import type { Article } from '../../text/article.ts';
import { hashMap } from '../../text/hash-map.ts';
import { int32s, uint8s } from '../../text/room.ts';
import { ALL_UPPER, MARK, UPPER_FIRST, WORD, touches, type Tokens } from '../../text/tokens.ts';
import { blankTraits, look, type Surroundings } from './features.ts';
import { LABELS } from './labels.ts';
import { isIn, OPENING, type Listed } from './lexicon.ts';
import type { Score } from './scoring.ts';
import { findStretches, RUNNING, type Stretch } from './stretches.ts';

/** A linear model: what each feature and each step from label to label adds to the score of a label. */
export interface Model {
  readonly score: Score;
  /** Weight of going from one label to the next over a kind of link, at `(link * LABELS + from) * LABELS + to`. */
  readonly steps: ArrayLike<number>;
  readonly classOf: (hash: number) => number;
}

/** The stretches of an article and the label of each token; outside them it is `NONE`. */
export interface Tagged {
  readonly stretches: readonly Stretch[];
  readonly labels: Uint8Array;
}

/** Labels the capitalised stretches of an article: the best path of a linear chain in each (Viterbi 1967). */
export function tag(words: Listed, model: Model): Tagged {
  const { article } = words;
  const memory = remember(article, model);
  const stretches = findStretches(words);
  const labels = uint8s(article.tokens.count);
  const longest = stretches.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  const scores = int32s(longest * LABELS);
  const came = uint8s(longest * LABELS);
  for (const stretch of stretches) {
    if (isOpening(words, stretch)) {
      memory.learn(stretch, labels);
      continue;
    }
    memory.look(stretch);
    model.score(memory.around, stretch, scores);
    bestPath(article.tokens, model.steps, stretch, scores, came, labels);
    memory.learn(stretch, labels);
  }
  return { stretches, labels };
}

/** Whether the stretch is nothing but a small word that begins a sentence: the model takes none of them for a name, so it is not asked. */
function isOpening(words: Listed, { from, to, first, style }: Stretch): boolean {
  return from === first && to - from === 1 && style === RUNNING && (words.tokens.flags[from]! & ALL_UPPER) === 0 && isIn(words, from, OPENING);
}

/** What stands between a token of a stretch and the one before: 0 a space, 1 nothing, 2 and 3 when one of the two is a mark or a small word. */
export function linkAt(tokens: Tokens, i: number): number {
  const small = tokens.kind[i] !== WORD || (tokens.flags[i]! & UPPER_FIRST) === 0;
  if (small) return 2;
  if (tokens.kind[i - 1] === MARK || (tokens.flags[i - 1]! & UPPER_FIRST) === 0) return 3;
  return touches(tokens, i) ? 1 : 0;
}

/** Writes the labels of the best path through a stretch at its tokens; `scores` and `came` (where each came from) are used up. */
export function bestPath(tokens: Tokens, steps: ArrayLike<number>, { from, to }: Stretch, scores: Int32Array | Float64Array, came: Uint8Array, labels: Uint8Array): void {
  for (let i = from + 1; i < to; i++) {
    const at = (i - from) * LABELS;
    const link = linkAt(tokens, i) * LABELS * LABELS;
    for (let b = 0; b < LABELS; b++) {
      let best = -Infinity;
      for (let a = 0; a < LABELS; a++) {
        const score = scores[at - LABELS + a]! + steps[link + a * LABELS + b]!;
        if (score > best) {
          best = score;
          came[at + b] = a;
        }
      }
      scores[at + b]! += best;
    }
  }
  const end = (to - from - 1) * LABELS;
  let label = 0;
  for (let b = 1; b < LABELS; b++) if (scores[end + b]! > scores[end + label]!) label = b;
  for (let i = to - 1; i >= from; i--) {
    labels[i] = label;
    label = came[(i - from) * LABELS + label]!;
  }
}

/** What an article has told so far of its words. */
export interface Memory {
  readonly around: Surroundings;
  /** To be called before the features of the stretch are asked for. */
  look(stretch: Stretch): void;
  /** To be called with the labels that the stretch was given. */
  learn(stretch: Stretch, labels: Uint8Array): void;
}

/** The memory of one article, in which nothing has been labelled yet. */
export function remember(article: Article, model: Pick<Model, 'classOf'>): Memory {
  const { tokens } = article;
  const { seen, capitals } = seenWords(article);
  const given = hashMap(capitals);
  const { words, shapes, classes } = blankTraits(article);
  const around: Surroundings = { article, words, shapes, classes, labelled: given.get, seen: (hash) => seenAt(seen, hash) };
  return {
    around,
    look: (stretch) => look(around, stretch, model.classOf),
    learn({ from, to }, labels) {
      for (let i = from; i < to; i++) if (tokens.kind[i] === WORD && (tokens.flags[i]! & UPPER_FIRST) !== 0) given.set(tokens.hash[i]!, labels[i]! + 1);
    },
  };
}

/**
 * A filter (Bloom 1970, one hash) of the words that stand in lower case and of those that stand capitalised after a
 * lower-case word: two bits in each of at least eight slots a token, so that a wrong answer is rare; and how many are capitalised.
 */
function seenWords({ tokens }: Article): { readonly seen: Uint8Array; readonly capitals: number } {
  let size = 4096;
  while (size < tokens.count * 8 && size < 1 << 22) size *= 2;
  const seen = uint8s(size);
  let capitals = 0;
  let lowerBefore = false;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== WORD) {
      lowerBefore = false;
      continue;
    }
    const lower = (tokens.flags[i]! & UPPER_FIRST) === 0;
    if (!lower) capitals++;
    if (lower || lowerBefore) seen[slot(tokens.hash[i]!, size)]! |= lower ? 1 : 2;
    lowerBefore = lower;
  }
  return { seen, capitals };
}

const slot = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1);
const seenAt = (bits: Uint8Array, hash: number): number => bits[slot(hash, bits.length)]!;
