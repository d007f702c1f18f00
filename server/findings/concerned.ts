import type { Corpus } from '../corpus/corpus.ts';
import { INDEX_NAMES } from '../corpus/indexed.ts';
import { keepLatest } from './latest.ts';
import { RARE } from './quotation-shingles.ts';

/**
 * Whether the figures of an article can contradict others: it is related to some article, a reader has joined figures, or
 * it gives a figure twice itself. Most articles of a large corpus tell of an event alone, and are done with this.
 */
export function mayDiffer(corpus: Corpus, uri: string): boolean {
  return isCompared(corpus, uri) || corpus.indexed(uri)?.restates === true;
}

/** Whether the figures of an article are compared with those of another one. */
export function isCompared(corpus: Corpus, uri: string): boolean {
  return corpus.related(uri).length > 0 || corpus.decisions.same.length > 0;
}

/**
 * Whether some quote of an article can be one with another quote: only where the article is related to others, where two of
 * its own quotes share a shingle, or where one shares two rare shingles with a quote elsewhere.
 */
export const isQuotedAgain = keepLatest((corpus, uri): boolean => {
  if (corpus.related(uri).length > 0) return true;
  const keys = corpus.indexed(uri)?.keys[INDEX_NAMES.indexOf('quote')];
  if (!keys) return false;
  const { hashes, indexes } = keys;
  const pairs = new Set<string>();
  for (let k = 0; k < hashes.length; k++) {
    if (k > 0 && hashes[k] === hashes[k - 1]) return true;
    const count = corpus.count('quote', hashes[k]!);
    if (count < 2 || count > RARE) continue;
    for (const other of corpus.find('quote', hashes[k]!)) {
      if (other.uri === uri) continue;
      const pair = `${String(indexes[k]!)} ${String(other.index)} ${other.uri}`;
      if (pairs.has(pair)) return true;
      pairs.add(pair);
    }
  }
  return false;
});
