import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../server/corpus/create.ts';
import { checkArticle } from '../../server/findings/check.ts';
import { figureSum } from '../../server/findings/figure-sum.ts';

/** The messages on a text that is the only article there is. */
function sums(text: string): string[] {
  const corpus = createCorpus();
  corpus.set('a.txt', text);
  return figureSum(corpus, 'a.txt').map(({ message }) => message);
}

describe('a total that is not the sum of its parts', () => {
  it.each([
    ['The storm killed 45 people: 30 in Arlen and 10 in Bexmoor.', '30 and 10 do not add up to 45 people, the total that this article gives.'],
    ['The storm damaged 120 houses – 70 in Arlen, 20 in Bexmoor and 40 in Corley.', '70, 20 and 40 do not add up to 120 houses, the total that this article gives.'],
    ['The council granted $5.2 million: $2.1 million for schools and $1.5 million for roads.', '$2.1 million and $1.5 million do not add up to $5.2 million, the total that this article gives.'],
    ['The storm killed 30 people in Arlen and 10 in Bexmoor, a total of 45.', '30 and 10 do not add up to 45, the total that this article gives.'],
  ])('%s', (text, message) => {
    expect(sums(text)).toEqual([message]);
  });

  it('is underlined at the total, with the parts as evidence, though no other article is there', () => {
    const corpus = createCorpus();
    const text = 'The storm killed 45 people: 30 in Arlen and 10 in Bexmoor.';
    corpus.set('a.txt', text);
    const [finding, ...others] = checkArticle(corpus, 'a.txt');
    expect(others).toEqual([]);
    expect(text.slice(finding!.start, finding!.end)).toBe('45');
    expect(finding!.related.map(({ start, end }) => text.slice(start, end))).toEqual(['30', '10']);
  });

  it.each([
    ['it is', 'The storm killed 40 people: 30 in Arlen and 10 in Bexmoor.'],
    ['rounded', 'The council granted $3.6 million: $2.3 million for schools and $1.2 million for roads.'],
    ['some of the parts', 'The storm killed 45 people, including 30 in Arlen and 10 in Bexmoor.'],
    ['others besides', 'The storm killed 45 people: 30 in Arlen, 10 in Bexmoor and others in Corley.'],
    ['no list', 'The storm killed 45 people in Arlen and 30 in Bexmoor.'],
    ['a hedge', 'The storm killed 45 people: about 30 in Arlen and 10 in Bexmoor.'],
    ['another unit', 'The storm left 45 people without a roof: 30 kilometres of coast in Arlen and 10 in Bexmoor.'],
    ['one part', 'The storm killed 45 people: 30 in Arlen.'],
    ['things of other kinds', 'The storm killed 45 people: 30 women and 10 children.'],
    ['a further clause', 'The storm killed 45 people: 30 in Arlen and 10 in Bexmoor, while 5 drowned.'],
  ])('is not found: %s', (_name, text) => {
    expect(sums(text)).toEqual([]);
  });
});
