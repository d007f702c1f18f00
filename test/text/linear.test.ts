import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../server/text/article.ts';
import { termsOf } from '../../server/corpus/terms.ts';

/** What made scanners slow in the past, or could: each is repeated to two lengths, one four times the other. */
const PATTERNS = [
  'a', 'A', '1', ',', '"', '“', '‘', "'", '.', '. ', ' ', '\n', '\r', '\t', '-', '- ', '> ', '#', '|', ' | ', ' / ', '```\n', '---\n', '>\n', 'A. ', 'U.S. ', 'Mr. ', '“"', '\n\n', '\n \n',
  '1,000 ', 'one hundred and ', 'By ', 'By A. B. ', 'The Old Bridge ', 'OLD BRIDGE/', 'Photo: ', 'May 6 ', 'May 6, 2031 ', '(AP) ', 'Copyright ', '\ud800', '\u00a0', 'x   y', 'date 2031-05-06 ', '![', '<a>', '1. ',
];

describe('the text layer is linear', () => {
  it('in any input', () => {
    for (const pattern of PATTERNS) {
      const measure = (length: number): number => {
        const text = pattern.repeat(Math.ceil(length / pattern.length));
        let best = Infinity;
        for (let round = 0; round < 4; round++) {
          const start = performance.now();
          termsOf(parseArticle('a.txt', text));
          best = Math.min(best, performance.now() - start);
        }
        return best;
      };
      const short = measure(60_000);
      const long = measure(240_000);
      // Quadratic would be 16 times; a few milliseconds are noise.
      expect(long, JSON.stringify(pattern)).toBeLessThan(short * 10 + 15);
    }
  });
});
