import { describe, expect, it } from 'vitest';
import { compact } from '../../server/corpus/compact.ts';
import { indexArticle, indexArticles } from '../../server/corpus/index-article.ts';

const indexed = indexArticle('press/a.txt', '12 May 2031\n\nMayor Ida Kvist said "we will rebuild the bridge by spring". The works cost $4.2 million.\n');

describe('an article that was read', () => {
  it('has all its arrays in one buffer and nothing else there', () => {
    const { lines, terms, mentions, forms, keys } = indexed;
    const arrays = [lines, terms.hashes, terms.weights, forms.of, ...keys.flatMap(({ hashes, indexes }) => [hashes, indexes]), mentions.figures, mentions.quotes, mentions.names];
    expect(new Set(arrays.map(({ buffer }) => buffer)).size).toBe(1);
    // A number of four bytes says how many they are, and one of each how long it is; each begins at a multiple of four.
    expect(lines.buffer.byteLength).toBe(arrays.reduce((sum, { byteLength }) => sum + Math.ceil(byteLength / 4) * 4, 4 * (1 + arrays.length)));
  });

  it('shares that buffer with those that were read together with it', () => {
    const articles = ['Five bridges fell on 3 March 2031.', '', 'Ida Kvist said "not one of them".'].map((text, i) => ({ path: `${String(i)}.txt`, text }));
    const together = indexArticles(articles);
    expect(new Set(together.flatMap(({ lines, keys, mentions }) => [lines.buffer, keys[0]!.hashes.buffer, mentions.names.buffer])).size).toBe(1);
    expect(together).toEqual(articles.map(({ path, text }) => indexArticle(path, text)));
  });

  it('takes a byte or two for what counts something in it or says where that stands', () => {
    const { lines, forms, keys } = indexed;
    for (const small of [lines, forms.of, ...keys.map(({ indexes }) => indexes)]) expect(small.BYTES_PER_ELEMENT).toBeLessThan(4);
  });

  it('is the same as before', () => {
    expect(compact([structuredClone(indexed)])).toEqual([indexed]);
  });
});
