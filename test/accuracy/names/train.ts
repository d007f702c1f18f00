import { ABSENT, featureHash, featuresOf, TEMPLATES } from '../../../server/mentions/names/features.ts';
import { listed } from '../../../server/mentions/names/lexicon.ts';
import { findStretches, type Stretch } from '../../../server/mentions/names/stretches.ts';
import { LABELS, ORGANIZATION, OTHER, PERSON, PLACE } from '../../../server/mentions/names/labels.ts';
import { bestPath, linkAt, remember } from '../../../server/mentions/names/tagger.ts';
import type { NameKind } from '../../../server/mentions/mention.ts';
import { parseArticle, type Article } from '../../../server/text/article.ts';
import { shuffled } from './shuffle.ts';

/** An article with the labels of all its tokens. */
export interface Labelled {
  readonly article: Article;
  readonly labels: Uint8Array;
}

export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** What training gives: five weights a feature (the first is that of no name, always 0) and the weights of the steps. */
export interface Trained {
  readonly weights: ReadonlyMap<number, Float32Array>;
  readonly steps: Float32Array;
}

export interface Settings {
  readonly rounds: number;
  /** AdaGrad's step (Duchi et al. 2011). */
  readonly rate: number;
  /** Penalty on the square of each weight, for each stretch that uses it. */
  readonly decay: number;
  /** Share of the features that each token lacks in a round, so that no single one is relied on. */
  readonly drop: number;
  /** Features that may be used; all when null. */
  readonly keep: ReadonlySet<number> | null;
}

const LINKS = 4;
const LABEL_OF: Readonly<Record<NameKind, number>> = { person: PERSON, organization: ORGANIZATION, place: PLACE, event: OTHER, other: OTHER };

export function labelled(path: string, text: string, names: readonly GoldName[]): Labelled {
  const article = parseArticle(path, text);
  const labels = new Uint8Array(article.tokens.count);
  let i = 0;
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    while (i < article.tokens.count && article.tokens.start[i]! < name.start) i++;
    for (let k = i; k < article.tokens.count && article.tokens.start[k]! < name.end; k++) labels[k] = LABEL_OF[name.kind];
  }
  return { article, labels };
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) over the capitalised stretches by stochastic
 * gradient. The labels of earlier mentions, which are features, are those that the model itself gives.
 */
export function train(articles: readonly Labelled[], classOf: (hash: number) => number, settings: Settings, random: () => number): Trained {
  const rows = new Map<number, number>();
  let weights = new Float32Array(1 << 20);
  let squares = new Float32Array(1 << 20);
  const steps = new Float32Array(LINKS * LABELS * LABELS);
  const stepSquares = new Float32Array(steps.length);
  const rowOf = (feature: number): number => {
    if (settings.keep && !settings.keep.has(feature)) return -1;
    let row = rows.get(feature);
    if (row === undefined) {
      rows.set(feature, (row = rows.size * LABELS));
      if (row + LABELS > weights.length) {
        weights = grown(weights);
        squares = grown(squares);
      }
    }
    return row;
  };
  const features = new Int32Array(TEMPLATES);
  const step = (w: Float32Array, s: Float32Array, at: number, gradient: number): void => {
    const g = gradient - settings.decay * w[at]!;
    s[at]! += g * g;
    w[at]! += (settings.rate * g) / Math.sqrt(s[at]! + 1e-6);
  };
  for (let round = 0; round < settings.rounds; round++) {
    for (const { article, labels } of shuffled(articles, random)) {
      const memory = remember(article, { classOf });
      const given = new Uint8Array(labels.length);
      for (const stretch of findStretches(listed(article))) {
        memory.look(stretch);
        const used: number[][] = [];
        const length = stretch.to - stretch.from;
        const full = new Float64Array(length * LABELS);
        const scores = new Float64Array(length * LABELS);
        for (let k = 0; k < length; k++) {
          featuresOf(memory.around, stretch, stretch.from + k, features);
          const kept: number[] = [];
          for (let t = 0; t < TEMPLATES; t++) {
            const row = features[t] === ABSENT ? -1 : rowOf(featureHash(t, features[t]!));
            if (row < 0) continue;
            const dropped = random() < settings.drop;
            if (!dropped) kept.push(row);
            for (let l = 0; l < LABELS; l++) {
              full[k * LABELS + l]! += weights[row + l]!;
              if (!dropped) scores[k * LABELS + l]! += weights[row + l]!;
            }
          }
          used.push(kept);
        }
        const { nodes, edges } = marginals(article, steps, stretch, scores);
        for (let k = 0; k < length; k++) {
          const gold = labels[stretch.from + k]!;
          for (const row of used[k]!) for (let l = 1; l < LABELS; l++) step(weights, squares, row + l, (l === gold ? 1 : 0) - nodes[k * LABELS + l]!);
          if (k === 0) continue;
          const link = linkAt(article.tokens, stretch.from + k) * LABELS * LABELS;
          const before = labels[stretch.from + k - 1]!;
          for (let a = 0; a < LABELS; a++)
            for (let b = 0; b < LABELS; b++) step(steps, stepSquares, link + a * LABELS + b, (a === before && b === gold ? 1 : 0) - edges[(k * LABELS + a) * LABELS + b]!);
        }
        bestPath(article.tokens, steps, stretch, full, new Uint8Array(full.length), given);
        memory.learn(stretch, given);
      }
    }
  }
  return { weights: new Map([...rows].map(([feature, row]) => [feature, weights.slice(row, row + LABELS)])), steps };
}

/** The probability of each label of each token, and of each pair of labels in a row (forward-backward). */
function marginals(article: Article, steps: Float32Array, stretch: Stretch, scores: Float64Array): { nodes: Float64Array; edges: Float64Array } {
  const length = stretch.to - stretch.from;
  const forward = new Float64Array(length * LABELS);
  const backward = new Float64Array(length * LABELS);
  const nodes = new Float64Array(length * LABELS);
  const edges = new Float64Array(length * LABELS * LABELS);
  const link = (k: number): number => linkAt(article.tokens, stretch.from + k) * LABELS * LABELS;
  const terms = new Float64Array(LABELS);
  for (let b = 0; b < LABELS; b++) forward[b] = scores[b]!;
  for (let k = 1; k < length; k++) {
    const at = link(k);
    for (let b = 0; b < LABELS; b++) {
      for (let a = 0; a < LABELS; a++) terms[a] = forward[(k - 1) * LABELS + a]! + steps[at + a * LABELS + b]!;
      forward[k * LABELS + b] = logSum(terms) + scores[k * LABELS + b]!;
    }
  }
  for (let k = length - 2; k >= 0; k--) {
    const at = link(k + 1);
    for (let a = 0; a < LABELS; a++) {
      for (let b = 0; b < LABELS; b++) terms[b] = backward[(k + 1) * LABELS + b]! + steps[at + a * LABELS + b]! + scores[(k + 1) * LABELS + b]!;
      backward[k * LABELS + a] = logSum(terms);
    }
  }
  const total = logSum(forward.subarray((length - 1) * LABELS));
  for (let k = 0; k < length; k++) {
    for (let b = 0; b < LABELS; b++) {
      nodes[k * LABELS + b] = Math.exp(forward[k * LABELS + b]! + backward[k * LABELS + b]! - total);
      if (k === 0) continue;
      for (let a = 0; a < LABELS; a++) {
        edges[(k * LABELS + a) * LABELS + b] = Math.exp(
          forward[(k - 1) * LABELS + a]! + steps[link(k) + a * LABELS + b]! + scores[k * LABELS + b]! + backward[k * LABELS + b]! - total,
        );
      }
    }
  }
  return { nodes, edges };
}

function logSum(terms: Float64Array): number {
  const most = Math.max(...terms);
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - most);
  return most + Math.log(sum);
}

function grown(from: Float32Array): Float32Array<ArrayBuffer> {
  const to = new Float32Array(from.length * 2);
  to.set(from);
  return to;
}

