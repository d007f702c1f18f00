import fc from 'fast-check';
import { expect, it } from 'vitest';
import { KeyList } from '../../../server/mentions/key-list.ts';
import { keyed } from '../../../server/mentions/keyed.ts';
import { NARRATION, narrationKeys, quoteKeys, SHINGLE, shingles } from '../../../server/mentions/quotes/keys.ts';
import { findQuotes } from '../../../server/mentions/quotes/quotes.ts';
import { parseArticle } from '../../../server/text/article.ts';

/** The hash and the place of each key. */
function keysOf(text: string, index: typeof quoteKeys): [number, number][] {
  const article = parseArticle('a.txt', text);
  const keys = new KeyList();
  index(keyed(article, { quotes: findQuotes(article, []), names: [], figures: [] }), keys);
  return Array.from({ length: keys.count }, (_, i) => [keys.hashes[i]!, keys.indexes[i]!]);
}

const words = fc.array(fc.tuple(fc.constantFrom('ab', 'cd', 'ef', 'gh'), fc.constantFrom(1, 1, 9)), { maxLength: 60 }).map((list) => list.flatMap(([word, times]) => Array<string>(times).fill(word)));

it('keeps of every four neighbouring runs of five words of narration the one with the least hash, the last of equals', () => {
  fc.assert(
    fc.property(words, (list) => {
      const runs = Array.from({ length: Math.max(0, list.length - NARRATION + 1) }, (_, i) => [...shingles(list.slice(i, i + NARRATION).join(' '), NARRATION)][0]!);
      const kept = new Set<number>();
      for (let i = 0; i < runs.length && i <= Math.max(0, runs.length - 4); i++) {
        const window = runs.slice(i, i + 4);
        kept.add(i + window.lastIndexOf(Math.min(...window)));
      }
      expect(keysOf(list.join(' '), narrationKeys)).toEqual([...kept].map((i) => [runs[i], i * 'ab '.length]));
    }),
  );
});

it('keeps every run of three words of a quotation, once', () => {
  fc.assert(
    fc.property(words, (list) => {
      const text = list.join(' ');
      expect(keysOf(`"${text},"`, quoteKeys)).toEqual([...shingles(text, SHINGLE)].map((hash) => [hash, 0]));
    }),
  );
});
