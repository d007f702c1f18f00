import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../server/corpus/create.ts';
import type { Node } from '../../server/findings/quantity-member.ts';
import { kinship } from '../../server/findings/quantity-pair.ts';
import { areLikelySame } from '../../server/findings/quantity-same.ts';

/** What is told of the first figures of two articles, the same from either side; the words around them are not enough by themselves. */
function first(a: string, b: string): boolean {
  const corpus = createCorpus();
  corpus.set('a.txt', a);
  corpus.set('b.txt', b);
  const [x, y] = ['a.txt', 'b.txt'].map((uri): Node => ({ uri, index: 0, frame: corpus.entry(uri)!.mentions.figures[0]!.frame }));
  const score = kinship(x!.frame, y!.frame);
  expect(score).toBeLessThanOrEqual(0);
  expect(areLikelySame(corpus, y!, x!, score)).toBe(areLikelySame(corpus, x!, y!, score));
  return areLikelySame(corpus, x!, y!, score);
}

describe('figures that agree in other words', () => {
  const report = 'The keeper counted 40 seals on the sandbank.';

  it('are likely of one quantity where nothing else would do as well', () => {
    expect(first(report, 'Of the animals, 40 in all, none has been seen since.')).toBe(true);
  });
  it('are not where another figure of the article gives the same in the same words', () => {
    expect(first(report, 'Bidders made another 40 offers for the lighthouse. The keeper counted 40 seals on the sandbank.')).toBe(false);
  });
  it('are not where the number is small and said of many things', () => {
    expect(first('Two ferries were late.', 'The mayor gave two answers. Two of them stayed, two left.')).toBe(false);
  });
  it('are not where one is only rounded to the other', () => {
    expect(first('The town has 6,300 inhabitants.', 'The fair drew some 6,200 visitors.')).toBe(false);
  });
});
