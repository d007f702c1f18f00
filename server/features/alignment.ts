import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { MARK } from '../text/tokens.ts';

/** A sentence of one article and the sentence of the other that says the same; null where the other has none. */
export interface Passage {
  readonly left: Span | null;
  readonly right: Span | null;
}

/** Two sentences tell the same when this share of what their words weigh is common. */
const SAME = 0.2;
/** A word that stands in more sentences of an article than this says too little to find candidates by. */
const COMMON = 12;

/**
 * Pairs the sentences of two articles that tell the same, each at most once, best pairs first. The passages are in the
 * order of the left article; a sentence that only the right one has follows the sentence that precedes it there.
 */
export function align(left: Article, right: Article): Passage[] {
  const partner = pairs(wordsBySentence(left), wordsBySentence(right));
  const taken = new Set(partner.values());
  const passages: Passage[] = [];
  const onlyRight = (from: number): void => {
    for (let r = from; r < right.sentences.length && !taken.has(r); r++) passages.push({ left: null, right: span(right, r) });
  };
  onlyRight(0);
  for (let l = 0; l < left.sentences.length; l++) {
    const r = partner.get(l);
    passages.push({ left: span(left, l), right: r === undefined ? null : span(right, r) });
    if (r !== undefined) onlyRight(r + 1);
  }
  return passages;
}

function span({ sentences }: Article, index: number): Span {
  const { start, end } = sentences[index]!;
  return { start, end };
}

/** The distinct words and numbers of each sentence. */
function wordsBySentence({ sentences, tokens }: Article): Set<number>[] {
  return sentences.map(({ from, to }) => {
    const words = new Set<number>();
    for (let i = from; i < to; i++) if (tokens.kind[i] !== MARK) words.add(tokens.hash[i]!);
    return words;
  });
}

function pairs(left: readonly Set<number>[], right: readonly Set<number>[]): Map<number, number> {
  const inLeft = postings(left);
  const inRight = postings(right);
  // A word weighs the less, the more sentences have it.
  const weight = (word: number): number => 1 / ((inLeft.get(word)?.length ?? 0) + (inRight.get(word)?.length ?? 0));
  const total = (words: Set<number>): number => [...words].reduce((sum, word) => sum + weight(word), 0);
  const rightTotals = right.map(total);
  const candidates: { l: number; r: number; score: number }[] = [];
  left.forEach((words, l) => {
    const shared = new Map<number, number>();
    for (const word of words) {
      const where = inRight.get(word) ?? [];
      if (where.length <= COMMON) for (const r of where) shared.set(r, (shared.get(r) ?? 0) + weight(word));
    }
    const leftTotal = total(words);
    for (const [r, common] of shared) {
      const score = (2 * common) / (leftTotal + rightTotals[r]!);
      if (score >= SAME) candidates.push({ l, r, score });
    }
  });
  candidates.sort((a, b) => b.score - a.score || a.l - b.l || a.r - b.r);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { l, r } of candidates) {
    if (partner.has(l) || taken.has(r)) continue;
    partner.set(l, r);
    taken.add(r);
  }
  return partner;
}

function postings(sentences: readonly Set<number>[]): Map<number, number[]> {
  const where = new Map<number, number[]>();
  sentences.forEach((words, index) => {
    for (const word of words) {
      const list = where.get(word);
      if (list) list.push(index);
      else where.set(word, [index]);
    }
  });
  return where;
}
