import { WORD } from '../../text/tokens.ts';
import { ABSENT, featureHash, letters, pair, positionOf, runEnd, runStart, spellingOf, TEMPLATES, touching, type Surroundings } from './features.ts';
import { LABELS, NONE, ORGANIZATION, OTHER, PERSON, PLACE } from './labels.ts';
import { CLUSTER } from './lists.ts';
import { SHOUTED, type Stretch } from './stretches.ts';

/**
 * Writes the sums of the weights of all features of the tokens of a stretch (see `featuresOf`) to `scores`: for each token
 * one for each label, that of no name, which is 0, first.
 */
export type Score = (around: Surroundings, stretch: Stretch, scores: Int32Array) => void;

/** Features: the number of a template and what it saw, in turn. */
type Features = readonly number[];

/**
 * Two numbers hold the sums of the four labels, sixteen bits each, so that adding a feature is two additions. A weight, which
 * is a signed byte, is raised by 128 so that no sum is negative; those of all templates fit. What has no weight adds 128 too.
 */
const RAISED = 0x80808080 | 0;
const LANES = 0x00ff00ff;
const NOTHING = 0x00800080;
const RAISE = TEMPLATES * 128;

/** How many of the features of two words a run of one word has not, and a stretch in capitals. */
const ONE_WORD = 3;
const NO_RUN = 6;

/** Tables of sums by numbers of fifteen bits at most: what is in the bits above them. */
const SHAPES = 0;
const LISTS_BEFORE = 1 << 15;
const LISTS_AFTER = 2 << 15;
const LABELS_AROUND = 3 << 15;
const LABELLED_SHAPES = 4 << 15;
const POSITIONS = 5 << 15;
const RUNS = 6 << 15;
const RUN_ENDS = 7 << 15;
const TABLES = 8 << 15;

/** The templates of two words or classes, then those of the ends of a run. */
const PAIRED = [6, 7, 15, 16, 17, 34, 35, 36];
const AT_ENDS = [37, 38, 39];

/** The features that a number tells; the run's are absent where its place, which is never 0, is 0. */
function featuresBy(key: number): Features {
  const seen = key & 0x7fff;
  switch (key - seen) {
    case SHAPES: return [9, seen];
    case LISTS_BEFORE: return [19, seen];
    case LISTS_AFTER: return [20, seen];
    case LABELS_AROUND: return [21, seen & 7, 22, ((seen >> 3) & 7) << 4 | (seen & 7), 23, (seen >> 6) << 4 | (seen & 7)];
    case LABELLED_SHAPES: return [26, seen];
    case POSITIONS: return [24, ((seen >> 10) & 3) << 5 | ((seen >> 8) & 3) << 2 | (seen >> 12), 25, seen];
    case RUNS: return [32, seen >> 11 || ABSENT, 33, seen >> 11 ? pair(seen >> 11, (seen >> 7) & 15) : ABSENT, 41, seen & 127];
    default: return [40, seen >> 8 ? ((seen >> 4) & 15) << 8 | (seen & 15) : ABSENT];
  }
}

/** So many words are kept in each place beside a token, and as many tokens, each in the one row that its hash gives; a power of two. */
const ROWS = 8192;
const rowOf = (word: number): number => (word ^ (word >>> 15)) & (ROWS - 1);

/**
 * Makes the sums from `weightsOf`, the four weights of a feature by its hash, the lowest byte that of the first label. It
 * looks few features up one by one: what several templates see together, or of one word, is summed up once and kept.
 */
export function scorer(weightsOf: (hash: number) => number): Score {
  const sums = new Int32Array(2 * TABLES);
  /** For each row of each of the four neighbours the word and two sums; for each row of tokens the word, how it is written, and two sums. */
  const neighbours = new Int32Array(4 * ROWS * 3);
  const own = new Int32Array(ROWS * 4);
  const spelt = new Int32Array(TEMPLATES);

  const sumUp = (features: Features, to: Int32Array, at: number): void => {
    let low = 0;
    let high = 0;
    for (let k = 0; k < features.length; k += 2) {
      const weights = features[k + 1] === ABSENT ? RAISED : weightsOf(featureHash(features[k]!, features[k + 1]!)) ^ RAISED;
      low += weights & LANES;
      high += (weights >>> 8) & LANES;
    }
    to[at] = low;
    to[at + 1] = high;
  };

  /** Where the sums stand of a word one before (0), one after (1), two before (2) or two after (3) a token. */
  const neighbour = (k: number, word: number, wordClass: number): number => {
    const at = 3 * (k * ROWS + rowOf(word));
    if (neighbours[at] !== word || neighbours[at + 1] === 0) {
      neighbours[at] = word;
      sumUp([2 + k, word, 11 + k, wordClass & CLUSTER], neighbours, at + 1);
    }
    return at + 1;
  };

  /** Where the sums stand of what a token tells by its word and by how that is written. */
  const self = ({ article: { text, tokens }, words, shapes, classes }: Surroundings, i: number): number => {
    const word = words[i]!;
    const shape = shapes[i]!;
    const written = tokens.kind[i] === WORD ? (Math.imul(letters(text, tokens.start[i]!, tokens.end[i]!), 32) + shape) | 0 : shape;
    const at = 4 * rowOf(word);
    if (own[at] !== word || own[at + 1] !== written || own[at + 2] === 0) {
      own[at] = word;
      own[at + 1] = written;
      spellingOf(text, tokens, i, spelt);
      const lists = (classes[i]! >> 8) & 15;
      const features = [0, 0, 1, word, 8, shape, 10, classes[i]! & CLUSTER, 18, lists << 5 | shape, 27, spelt[27]!, 28, spelt[28]!, 29, spelt[29]!, 30, spelt[30]!, 31, spelt[31]!];
      sumUp(features, own, at + 2);
    }
    return at + 2;
  };

  const keys = new Int32Array(8);
  /** What is looked up by itself, since it is too much for a table: two words or classes, then words at the ends of a run. */
  const lefts = new Int32Array(PAIRED.length);
  const rights = new Int32Array(PAIRED.length);
  const ends = new Int32Array(AT_ENDS.length);
  const near = new Int32Array(4);

  return (around, stretch, scores) => {
    const { words, shapes, classes } = around;
    const { tokens } = around.article;
    const { first, last, style } = stretch;
    const before = tokens.count;
    const after = before + 1;
    for (let i = stretch.from; i < stretch.to; i++) {
      const one = i > first ? i - 1 : before;
      const next = i + 1 < last ? i + 1 : after;
      near[0] = one;
      near[1] = next;
      near[2] = i - 1 > first ? i - 2 : before;
      near[3] = i + 2 < last ? i + 2 : after;
      const word = words[i]!;
      const shape = shapes[i]!;
      const lists = (classes[i]! >> 8) & 15;
      const cluster = classes[i]! & CLUSTER;
      const clusterBefore = classes[one]! & CLUSTER;
      const clusterAfter = classes[next]! & CLUSTER;
      const label = around.labelled(word);
      keys[0] = SHAPES | shapes[one]! << 10 | shape << 5 | shapes[next]!;
      keys[1] = LISTS_BEFORE | ((classes[one]! >> 8) & 15) << 10 | lists << 5 | shapes[one]!;
      keys[2] = LISTS_AFTER | ((classes[next]! >> 8) & 15) << 10 | lists << 5 | shapes[next]!;
      keys[3] = LABELS_AROUND | around.labelled(words[next]!) << 6 | around.labelled(words[one]!) << 3 | label;
      keys[4] = LABELLED_SHAPES | style << 10 | label << 5 | shape;
      keys[5] = POSITIONS | around.seen(word) << 12 | style << 10 | positionOf(tokens, stretch, i) << 8 | cluster;
      keys[6] = RUNS | lists << 7 | shape << 2 | touching(tokens, i);
      keys[7] = RUN_ENDS;
      lefts[0] = words[one]!;
      rights[0] = lefts[1] = word;
      rights[1] = words[next]!;
      lefts[2] = lefts[4] = clusterBefore;
      rights[2] = lefts[3] = cluster;
      rights[3] = rights[4] = clusterAfter;
      let paired = 5;
      let atEnds = 0;
      let missing = NO_RUN;
      if (style !== SHOUTED) {
        const start = runStart(tokens, stretch, i);
        const end = runEnd(tokens, stretch, i);
        const left = start > first ? start - 1 : before;
        const right = end < last ? end : after;
        keys[6] |= (Math.min(i - start, 3) << 2 | Math.min(end - start, 3)) << 11;
        lefts[5] = words[left]!;
        rights[5] = 1 + Math.min(i - start, 2);
        lefts[6] = words[right]!;
        rights[6] = 1 + Math.min(end - i, 3);
        lefts[7] = classes[left]! & CLUSTER;
        rights[7] = classes[right]! & CLUSTER;
        paired = PAIRED.length;
        missing = ONE_WORD;
        if (end - start > 1) {
          keys[7] = RUN_ENDS | 1 << 8 | (classes[end - 1]! >> 8) << 4 | classes[start]! >> 8;
          ends[0] = words[end - 1]!;
          ends[1] = words[start]!;
          ends[2] = classes[end - 1]! & CLUSTER;
          atEnds = AT_ENDS.length;
          missing = 0;
        }
      }

      const mine = self(around, i);
      let low = own[mine]! + missing * NOTHING;
      let high = own[mine + 1]! + missing * NOTHING;
      for (let k = 0; k < 4; k++) {
        const at = neighbour(k, words[near[k]!]!, classes[near[k]!]!);
        low += neighbours[at]!;
        high += neighbours[at + 1]!;
      }
      for (let k = 0; k < 8; k++) {
        const at = 2 * keys[k]!;
        if (sums[at] === 0) sumUp(featuresBy(keys[k]!), sums, at);
        low += sums[at]!;
        high += sums[at + 1]!;
      }
      for (let k = 0; k < paired + atEnds; k++) {
        const hash = k < paired ? featureHash(PAIRED[k]!, pair(lefts[k]!, rights[k]!)) : featureHash(AT_ENDS[k - paired]!, ends[k - paired]!);
        const weights = weightsOf(hash) ^ RAISED;
        low += weights & LANES;
        high += (weights >>> 8) & LANES;
      }
      const at = (i - stretch.from) * LABELS;
      scores[at + NONE] = 0;
      scores[at + PERSON] = (low & 0xffff) - RAISE;
      scores[at + ORGANIZATION] = (high & 0xffff) - RAISE;
      scores[at + PLACE] = (low >>> 16) - RAISE;
      scores[at + OTHER] = (high >>> 16) - RAISE;
    }
  };
}
