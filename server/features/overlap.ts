import type { Article } from '../text/article.ts';
import { MARK } from '../text/tokens.ts';
import { align } from './alignment.ts';

/** How much of one article stands in another, as shares of its words from 0 to 1. */
export interface Overlap {
  /** Words that stand there in the same order, five or more in a row. */
  readonly verbatim: number;
  /** Other words of sentences that stand there in a similar form. */
  readonly reworded: number;
}

/** Length of the runs of words that count as taken over. */
const RUN = 5;

/** How much of `article` stands in each of `others`. */
export function overlaps(article: Article, others: readonly Article[]): Overlap[] {
  const words = wordsOf(article);
  return others.map((other) => overlap(article, words, other));
}

interface Words {
  readonly hashes: Int32Array;
  /** The sentence of each word. */
  readonly sentence: Int32Array;
}

function overlap(article: Article, { hashes, sentence }: Words, other: Article): Overlap {
  if (hashes.length === 0) return { verbatim: 0, reworded: 0 };
  const there = new Set(runs(wordsOf(other).hashes));
  const taken = new Uint8Array(hashes.length);
  runs(hashes).forEach((run, start) => {
    if (there.has(run)) taken.fill(1, start, start + RUN);
  });
  const starts = new Set(align(article, other).flatMap(({ left, right }) => (left && right ? [left.start] : [])));
  let verbatim = 0;
  let reworded = 0;
  for (let i = 0; i < hashes.length; i++) {
    if (taken[i] === 1) verbatim++;
    else if (starts.has(article.sentences[sentence[i]!]!.start)) reworded++;
  }
  return { verbatim: verbatim / hashes.length, reworded: reworded / hashes.length };
}

function wordsOf({ sentences, tokens }: Article): Words {
  const hashes: number[] = [];
  const sentence: number[] = [];
  sentences.forEach(({ from, to }, index) => {
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] === MARK) continue;
      hashes.push(tokens.hash[i]!);
      sentence.push(index);
    }
  });
  return { hashes: Int32Array.from(hashes), sentence: Int32Array.from(sentence) };
}

/** A hash of each run of `RUN` words, by the run's first word. */
function runs(hashes: Int32Array): number[] {
  const all: number[] = [];
  for (let start = 0; start + RUN <= hashes.length; start++) {
    let hash = 17;
    for (let i = start; i < start + RUN; i++) hash = (Math.imul(hash, 31) + hashes[i]!) | 0;
    all.push(hash);
  }
  return all;
}
