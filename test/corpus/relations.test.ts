import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Indexed } from '../../server/corpus/indexed.ts';
import { createRelations } from '../../server/corpus/relations.ts';
import { similarity, traitsOf } from '../../server/corpus/similarity.ts';

/** An article's terms, the first ones in nearly every article, and its date. */
type Story = Pick<Indexed, 'terms' | 'header'>;

const VOCABULARY = 150;
const DATES = [null, '2031', '2031-01-01', '2031-02-11', '2031-02-12', '2031-03-25', '2031-03-27', '2033-01-01'];
const FEW = [3, 10, 40];

const story: fc.Arbitrary<Story> = fc
  .record({ size: fc.oneof(fc.nat(20), fc.integer({ min: 20, max: 96 })), seed: fc.nat(1000), named: fc.constantFrom(...FEW), published: fc.constantFrom(...DATES) })
  .map(({ size, seed, named, published }) => {
    const hashes = new Set<number>();
    for (let i = 0; i < size; i++) hashes.add(Math.floor(VOCABULARY * ((((i + seed) * 2654435761) >>> 0) / 2 ** 32) ** 2));
    const sorted = Int32Array.from(hashes).sort();
    const terms = { hashes: sorted.map((hash) => Math.imul(hash, 0x01000193)).sort(), weights: Uint8Array.from(sorted, (hash) => ((hash + seed) % named === 0 ? 3 : 1)) };
    return { terms, header: { published } as Indexed['header'] };
  });

it('gives what a comparison of all pairs gives, also after articles were taken out and put back', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(story, { minLength: 2, maxLength: 40 }), fc.nat(), (stories, n) => {
      const all = stories.map(({ terms, header }) => ({ terms, traits: traitsOf(terms, header.published) }));
      const relations = createRelations((doc) => stories[doc] as Indexed | undefined);
      stories.forEach((_, doc) => relations.add(doc));
      for (const doc of [n % stories.length, (n * 7) % stories.length]) {
        relations.of(doc);
        relations.remove(doc);
        relations.add(doc);
      }
      all.forEach((a, doc) => {
        const expected = all.flatMap((b, other): [number, number][] => {
          const common = other === doc ? 0 : similarity(a.terms, b.terms, a.traits, b.traits);
          return common > 0 ? [[other, common]] : [];
        });
        found += expected.length;
        expect([...relations.of(doc)].sort(([x], [y]) => x - y)).toEqual(expected);
      });
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(1000);
});
