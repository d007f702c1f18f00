import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCorpus } from '../../server/corpus/create.ts';
import { createSymbols, type Symbols } from '../../server/features/symbols.ts';

const TEXTS = [
  'Ana Torvald, the mayor of Lowmere, said 40 houses were lost. Torvald spoke for two hours.',
  'Houses: 40 were lost in Lowmere, the Harbour Board said. The Harbour Board paid $3 million.',
  'Ana Torvald met Lena Averin of the Harbour Board.',
  'The Lowmere Harbour Board paid $3 million for 40 houses, and 40 houses were sold.',
];
const QUERIES = ['', 'a', 'lo', 'low', 'torv', 'harbour b', 'board', 'ana t', 't ana', '40', 'ana ana', 'xyz', 'h'];

function everything(symbols: Symbols): unknown {
  while (!symbols.catchUp(1000));
  return QUERIES.map((query) => symbols.search(query, 5));
}

describe('symbols', () => {
  it('follow any edits as if they were read afresh', () => {
    const step = fc.record({ uri: fc.constantFrom('a.txt', 'b.txt', 'c.txt'), text: fc.option(fc.constantFrom(...TEXTS)), ask: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const corpus = createCorpus();
        const symbols = createSymbols(corpus);
        for (const { uri, text, ask } of steps) {
          if (text === null) corpus.delete(uri);
          else corpus.set(uri, text);
          symbols.changed(uri);
          if (ask) everything(symbols);
        }
        const fresh = createSymbols(corpus);
        for (const uri of corpus.uris()) fresh.changed(uri);
        expect(everything(symbols)).toEqual(everything(fresh));
      }),
      { numRuns: 60 },
    );
  });
  it('are those of the articles that have been read, while others still have to be', () => {
    const corpus = createCorpus();
    const symbols = createSymbols(corpus);
    TEXTS.slice(0, 3).forEach((text, i) => corpus.set(`${String(i)}.txt`, text));
    for (const uri of corpus.uris()) symbols.changed(uri);
    expect(symbols.search('ana', 9)).toEqual([]);
    expect(symbols.catchUp(-1)).toBe(false);
    expect(symbols.search('ana', 9)).toMatchObject([{ name: 'Ana Torvald', articles: 1, uri: '0.txt' }]);
    expect(symbols.search('lena', 9)).toEqual([]);
    expect(symbols.catchUp(1000)).toBe(true);
    expect(symbols.search('ana', 9)).toMatchObject([{ name: 'Ana Torvald', articles: 2 }]);
    expect(symbols.search('lena', 9)).toHaveLength(1);
  });
  it('are found by the beginnings of their words: what begins so first, then what stands more often, then by name', () => {
    const corpus = createCorpus();
    const symbols = createSymbols(corpus);
    corpus.set('a.txt', TEXTS[0]!);
    corpus.set('b.txt', TEXTS[2]!);
    for (const uri of corpus.uris()) symbols.changed(uri);
    while (!symbols.catchUp(1000));
    const names = (query: string, limit = 9): string[] => symbols.search(query, limit).map(({ name }) => name);
    expect(names('a')).toEqual(['Ana Torvald', 'Lena Averin']);
    expect(names('a', 1)).toEqual(['Ana Torvald']);
    expect(names('a', 0)).toEqual([]);
    expect(names('torv an')).toEqual(['Ana Torvald']);
    expect(names('torvaldo')).toEqual([]);
  });

  it('are found without regard to case and marks, whatever stands between their words', () => {
    const corpus = createCorpus();
    corpus.set('a.txt', 'Zo\u00eb \u00d8stby and Nils O\u2019Hara met in Velle. The shop sold 412 windmills and 37 p\u00e2t\u00e9s.');
    const symbols = createSymbols(corpus);
    symbols.changed('a.txt');
    while (!symbols.catchUp(100));
    const names = (query: string): string[] => symbols.search(query, 9).map(({ name }) => name);
    expect(names('ZOE')).toEqual(['Zo\u00eb \u00d8stby']);
    expect(names('\u00f8st')).toEqual(['Zo\u00eb \u00d8stby']);
    expect(names('hara')).toEqual(['Nils O\u2019Hara']);
    expect(names('412 wind')).toHaveLength(1);
    expect(names('37 pates')).toHaveLength(1);
  });
});
