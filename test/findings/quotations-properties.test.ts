import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCorpus } from '../../server/corpus/create.ts';
import { quotationOf, quotations, quotationsIn } from '../../server/findings/quotations.ts';
import { LEAD } from './dam.ts';

const piece = fc.constantFrom(
  '"The wall was old and full of cracks," Ana Dell said.',
  '"The wall was old and full of holes," Ana Dell said.',
  '"The wall was old. We told them so. Nobody listened to us," Dell said.',
  '"The wall was old. Nobody listened to us," Ana Dell said.',
  'She warned of rain. "Nobody listened to us," Ana Dell said.',
  '"The wall was old and full of cracks," Bruno Haas said.',
  'Ana Dell called it "careless" and "old" work.',
  'Ana Dell said the work was "uncareless" and "full of cracks".',
  '"The wall … full of cracks," said a resident.',
  'They spoke of a "new normal".',
);
const articles = fc.array(fc.array(piece, { maxLength: 4 }), { minLength: 1, maxLength: 5 });

function corpusFrom(bodies: readonly (readonly string[])[], order: readonly number[]): ReturnType<typeof createCorpus> {
  const corpus = createCorpus();
  for (const i of order) corpus.set(`${String(i)}.txt`, `${LEAD}\n\n${bodies[i]!.join('\n\n')}`);
  return corpus;
}

test('every quote stands in exactly one statement, which the list, the article and the quote itself give alike', () => {
  fc.assert(
    fc.property(articles, (bodies) => {
      const corpus = corpusFrom(bodies, bodies.map((_, i) => i));
      const all = quotations(corpus);
      const seen = new Set<string>();
      for (const quotation of all) {
        expect(quotation.mentions.filter((m) => m.match === 'source')).toEqual([quotation.mentions[quotation.source]]);
        for (const mention of quotation.mentions) {
          const key = `${mention.uri} ${String(mention.start)}`;
          expect(seen.has(key)).toBe(false);
          seen.add(key);
          const index = corpus.entry(mention.uri)!.mentions.quotes.findIndex((q) => q.start === mention.start);
          expect(quotationOf(corpus, mention.uri, index)).toEqual(quotation);
        }
      }
      for (const uri of corpus.uris()) {
        const { quotes } = corpus.entry(uri)!.mentions;
        for (const quote of quotes) expect(seen.has(`${uri} ${String(quote.start)}`)).toBe(true);
        for (const quotation of quotationsIn(corpus, uri)) expect(all).toContainEqual(quotation);
      }
    }),
    { numRuns: 40 },
  );
});

test('the order in which articles come changes nothing', () => {
  fc.assert(
    fc.property(articles.chain((bodies) => fc.tuple(fc.constant(bodies), fc.shuffledSubarray(bodies.map((_, i) => i), { minLength: bodies.length }))), ([bodies, order]) => {
      expect(quotations(corpusFrom(bodies, order))).toEqual(quotations(corpusFrom(bodies, bodies.map((_, i) => i))));
    }),
    { numRuns: 30 },
  );
});
