import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leastWeight, mayBeRelated, weigh, type Traits } from '../../server/corpus/similarity.ts';

/** So many terms as an article has, some of them names, on some day. */
const traits: fc.Arbitrary<Traits> = fc
  .record({ terms: fc.nat(96), share: fc.nat(100), day: fc.constantFrom(NaN, 0, 30, 300, 3000) })
  .map(({ terms, share, day }) => ({ terms, names: Math.floor((terms * share) / 100), day }))
  .map(({ terms, names, day }) => ({ terms, names, day, weight: weigh(terms, names) }));

it('says of no two articles that may be related that they share too little', () => {
  let related = 0;
  fc.assert(
    fc.property(traits, traits, (x, y) => {
      const least = Math.min(leastWeight(x), leastWeight(y));
      for (let count = 0; count <= Math.min(x.terms, y.terms); count++) {
        for (let names = 0; names <= count; names++) {
          if (!mayBeRelated(count, names, x, y)) continue;
          related++;
          expect(weigh(count, names)).toBeGreaterThanOrEqual(least);
          break;
        }
      }
    }),
    { numRuns: 2000 },
  );
  expect(related).toBeGreaterThan(1000);
});
