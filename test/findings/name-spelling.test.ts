import { describe, expect, it } from 'vitest';
import { nameSpelling } from '../../server/findings/name-spelling.ts';
import { corpusOf } from '../corpus.ts';

/** What is told of the spelling of names in the last of three articles that tell of one thing. */
function told(usual: string, here: string): string[] {
  const corpus = corpusOf(['a', 'b'].map((name) => `=== ${name}.txt\nThe Verrano dam above Tolmezza burst on Tuesday and flooded the Lirano valley. ${usual}\n\n`).join('') + `=== c.txt\nThe Verrano dam above Tolmezza burst on Tuesday and flooded the Lirano valley. ${here}\n`);
  return nameSpelling(corpus, 'c.txt').map(({ message }) => message);
}

describe('another spelling of a name', () => {
  it('is told', () => {
    expect(told('The engineer Ada Langworth said so. Langworth built the dam.', 'The engineer Ada Langwerth said so. Langwerth built the dam.')).toEqual(['The name spelt “Ada Langwerth” here is “Ada Langworth” in 2 other articles.']);
  });
  it('is none where its letters are drawn out', () => {
    expect(told('The engineer Ada Langworth said so. Langworth built the dam.', 'The engineer Ada Langworth built the dam. They sang Laaangworth when Langworth came.')).toEqual([]);
  });
});
