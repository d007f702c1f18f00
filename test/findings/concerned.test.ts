import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../server/corpus/create.ts';
import { isCompared, isQuotedAgain, mayDiffer } from '../../server/findings/concerned.ts';
import { figureDiffers } from '../../server/findings/figure-differs.ts';
import { figureImprecise } from '../../server/findings/figure-imprecise.ts';
import { quotations } from '../../server/findings/quotations.ts';
import { steps } from '../corpus/events.ts';

describe('an article that stands alone', () => {
  it('is one in which nothing would be found', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const corpus = createCorpus();
        for (const { uri, text } of list) if (text !== null) corpus.set(uri, text);
        const shared = quotations(corpus).filter(({ mentions }) => mentions.length > 1);
        for (const uri of corpus.uris()) {
          if (!mayDiffer(corpus, uri)) expect(figureDiffers(corpus, uri)).toEqual([]);
          if (!isCompared(corpus, uri)) expect(figureImprecise(corpus, uri)).toEqual([]);
          if (!isQuotedAgain(corpus, uri)) expect(shared.filter(({ mentions }) => mentions.some((m) => m.uri === uri))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('is not one that contradicts itself or shares a quote', () => {
    const corpus = createCorpus();
    corpus.set('a.txt', 'The harbour office put the loss at $3 million. The ferry line put it closer to $5 million.');
    corpus.set('b.txt', ' date 2031-03-04 Otto Lindqvist said: "A parsnip takes a season to grow and a minute to rot in the rain."');
    corpus.set('c.txt', ' date 2033-01-01 In another year and another valley somebody wrote "a parsnip takes a season to grow and a minute to rot in the rain" on a wall.');
    expect(corpus.related('b.txt')).toEqual([]);
    expect(isQuotedAgain(corpus, 'b.txt')).toBe(true);
    expect(isQuotedAgain(corpus, 'a.txt')).toBe(false);
    expect(isCompared(corpus, 'a.txt')).toBe(false);
  });
});
