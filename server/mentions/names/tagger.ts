import type { Article } from '../../text/article.ts';
import { MARK, UPPER_FIRST, WORD, touches, type Tokens } from '../../text/tokens.ts';
import { featuresOf, MOST_FEATURES, type Surroundings } from './features.ts';
import { findStretches, type Stretch } from './stretches.ts';

/** Labels of tokens. */
export const NONE = 0;
export const PERSON = 1;
export const ORGANIZATION = 2;
export const PLACE = 3;
export const OTHER = 4;
export const LABELS = 5;

/** A linear model: what each feature and each step from label to label adds to the score of a label. */
export interface Model {
  /** Adds the weights of a feature to the scores of the labels from `at` on. */
  add(feature: number, scores: Float64Array, at: number): void;
  /** Weight of going from one label to the next over a kind of link, at `(link * LABELS + from) * LABELS + to`. */
  readonly steps: ArrayLike<number>;
  readonly classOf: (hash: number) => number;
}

/** A stretch and the label of each of its tokens. */
export interface Tagged {
  readonly stretch: Stretch;
  readonly labels: Uint8Array;
}

/** Labels the capitalised stretches of an article: the best path of a linear chain in each (Viterbi 1967). */
export function tag(article: Article, model: Model): Tagged[] {
  const memory = remember(article, model);
  const buffer = new Int32Array(MOST_FEATURES);
  return findStretches(article).map((stretch) => {
    const scores = scoreStretch(memory.around, model, stretch, buffer);
    const labels = bestPath(article.tokens, model, stretch, scores);
    memory.learn(stretch, labels);
    return { stretch, labels };
  });
}

/** The sum of the weights of each token's features, label by label. */
export function scoreStretch(around: Surroundings, model: Model, stretch: Stretch, buffer: Int32Array): Float64Array {
  const length = stretch.to - stretch.from;
  const scores = new Float64Array(length * LABELS);
  for (let k = 0; k < length; k++) {
    const n = featuresOf(around, stretch, stretch.from + k, buffer);
    for (let f = 0; f < n; f++) model.add(buffer[f]!, scores, k * LABELS);
  }
  return scores;
}

/** What stands between a token of a stretch and the one before: 0 a space, 1 nothing, 2 and 3 when one of the two is a mark or a small word. */
export function linkAt(tokens: Tokens, i: number): number {
  const small = tokens.kind[i] !== WORD || (tokens.flags[i]! & UPPER_FIRST) === 0;
  if (small) return 2;
  if (tokens.kind[i - 1] === MARK || (tokens.flags[i - 1]! & UPPER_FIRST) === 0) return 3;
  return touches(tokens, i) ? 1 : 0;
}

export function bestPath(tokens: Tokens, model: Model, stretch: Stretch, scores: Float64Array): Uint8Array {
  const length = stretch.to - stretch.from;
  const from = new Uint8Array(length * LABELS);
  for (let k = 1; k < length; k++) {
    const steps = linkAt(tokens, stretch.from + k) * LABELS * LABELS;
    for (let b = 0; b < LABELS; b++) {
      let best = -Infinity;
      let arg = 0;
      for (let a = 0; a < LABELS; a++) {
        const s = scores[(k - 1) * LABELS + a]! + model.steps[steps + a * LABELS + b]!;
        if (s > best) {
          best = s;
          arg = a;
        }
      }
      scores[k * LABELS + b]! += best;
      from[k * LABELS + b] = arg;
    }
  }
  const labels = new Uint8Array(length);
  let label = 0;
  for (let b = 1; b < LABELS; b++) if (scores[(length - 1) * LABELS + b]! > scores[(length - 1) * LABELS + label]!) label = b;
  for (let k = length - 1; k >= 0; k--) {
    labels[k] = label;
    label = from[k * LABELS + label]!;
  }
  return labels;
}

/** What an article has told so far of its words. */
export interface Memory {
  readonly around: Surroundings;
  learn(stretch: Stretch, labels: Uint8Array): void;
}

export function remember(article: Article, model: Pick<Model, 'classOf'>): Memory {
  const { tokens } = article;
  const seen = seenWords(article);
  const labelled = new Map<number, number>();
  return {
    around: { article, classOf: model.classOf, labelled: (hash) => labelled.get(hash) ?? 0, seen: (hash) => seenAt(seen, hash) },
    learn({ from }, labels) {
      for (let k = 0; k < labels.length; k++) {
        if (tokens.kind[from + k] === WORD && (tokens.flags[from + k]! & UPPER_FIRST) !== 0) labelled.set(tokens.hash[from + k]!, labels[k]! + 1);
      }
    },
  };
}

/**
 * A filter (Bloom 1970, one hash) of the words that stand in lower case and of those that stand capitalised after a
 * lower-case word: two bits in each of at least eight slots a token, so that a wrong answer is rare.
 */
function seenWords({ tokens }: Article): Uint8Array {
  let size = 4096;
  while (size < tokens.count * 8 && size < 1 << 22) size *= 2;
  const bits = new Uint8Array(size);
  let lowerBefore = false;
  for (let i = 0; i < tokens.count; i++) {
    if (tokens.kind[i] !== WORD) {
      lowerBefore = false;
      continue;
    }
    const lower = (tokens.flags[i]! & UPPER_FIRST) === 0;
    if (lower || lowerBefore) bits[slot(tokens.hash[i]!, size)]! |= lower ? 1 : 2;
    lowerBefore = lower;
  }
  return bits;
}

const slot = (hash: number, size: number): number => (hash ^ (hash >>> 15)) & (size - 1);
const seenAt = (bits: Uint8Array, hash: number): number => bits[slot(hash, bits.length)]!;
