import { describe, expect, it } from 'vitest';
import { quantities } from '../../server/findings/quantities.ts';
import { corpusOf } from '../corpus.ts';

/** What the articles give different values for, as written. */
function differing(a: string, b: string): string[] {
  const corpus = corpusOf(`=== a.txt\ndate 2031-05-06 The harbour at Olmeck was flooded when the dyke gave way, mayor Ilse Brandtner said. ${a}\n=== b.txt\ndate 2031-05-07 A day after the harbour at Olmeck was flooded because the dyke gave way, mayor Ilse Brandtner spoke. ${b}`);
  return quantities(corpus).filter(({ verdict }) => verdict === 'differ').map(({ mentions }) => mentions.map(({ text }) => text).join(' / '));
}

describe('figures that are hardly rivals', () => {
  it('a handful and thousands', () => {
    expect(differing('In the harbour 5,000 people were rescued by boats.', 'In the harbour five people were rescued by boats.')).toEqual([]);
    expect(differing('The dyke cost $5 million to build.', 'The dyke cost $5 billion to build.')).toEqual(['$5 million / $5 billion']);
  });

  it('a day and a year', () => {
    expect(differing('The dyke was inspected on 2 March.', 'The dyke was inspected in 2024.')).toEqual([]);
    expect(differing('The dyke was built in 1884.', 'The dyke was built in 1848.')).toEqual(['1884 / 1848']);
  });
});
