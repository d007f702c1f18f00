import { expect, it } from 'vitest';
import { align } from '../../server/features/alignment.ts';
import { links } from '../../server/features/links.ts';
import { overlaps } from '../../server/features/overlap.ts';
import { parseArticle } from '../../server/text/article.ts';

/** Each is repeated to two lengths, one four times the other. */
const PATTERNS = ['a ', 'A. ', '. ', 'The bridge fell. ', 'http://a.b/c ', 'http://a.b/c.txt ', 'a.txt ', 'a/', '.', 'http://a.b/,,,,', 'one hundred and '];

/** Milliseconds of the processor, the least of several runs. */
function cost(work: () => void): number {
  let best = Infinity;
  for (let round = 0; round < 4; round++) {
    const { user } = process.cpuUsage();
    work();
    best = Math.min(best, (process.cpuUsage().user - user) / 1000);
  }
  return best;
}

it.each([
  ['finding links', (text: string) => void links(text, (path) => path)],
  ['aligning', (text: string) => void align(parseArticle('a.txt', text), parseArticle('b.txt', `Some lead. ${text}`))],
  ['measuring overlap', (text: string) => void overlaps(parseArticle('a.txt', text), [parseArticle('b.txt', `Some lead. ${text}`)])],
])('%s is linear in any input', (_, work) => {
  for (const pattern of PATTERNS) {
    const [short, long] = [30_000, 120_000].map((length) => pattern.repeat(Math.ceil(length / pattern.length)));
    // Quadratic would be 16 times; what the clock and the collector of garbage add is noise.
    expect(cost(() => work(long!)), JSON.stringify(pattern)).toBeLessThan(10 * cost(() => work(short!)) + 40);
  }
});
