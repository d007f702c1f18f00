import type { Corpus } from '../corpus/corpus.ts';
import { Dimension, dateRange } from '../mentions/figures/range.ts';
import type { Node } from './quantity-member.ts';

/**
 * Whether two scores are of two matches: a result is that of the day that its clause names, or else of the day of its
 * article, and the same sides meet again the day after. Where a day is not known nothing is said.
 */
export function areOfTwoMatches(corpus: Corpus, a: Node, b: Node): boolean {
  if (a.frame.dimension !== Dimension.score) return false;
  const [x, y] = [daysOf(corpus, a), daysOf(corpus, b)];
  return x !== null && y !== null && (x.high < y.low || y.high < x.low);
}

function daysOf(corpus: Corpus, { uri, frame }: Node): { readonly low: number; readonly high: number } | null {
  if (!Number.isNaN(frame.whenLow)) return { low: frame.whenLow, high: frame.whenHigh };
  return dateRange(corpus.entry(uri)!.header.published);
}
