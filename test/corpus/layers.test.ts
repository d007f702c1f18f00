import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scramble, unscramble, type Standing } from '../../server/corpus/frozen.ts';
import { createLayers } from '../../server/corpus/layers.ts';

/** Does everything at once. */
function ended<T>(parts: Generator<void, T>): T {
  for (;;) {
    const part = parts.next();
    if (part.done === true) return part.value;
  }
}

const DOCS = 7;

describe('postings in two layers', () => {
  it('hold what was added and not taken out, before they were frozen and after', () => {
    const hash = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer(), fc.constantFrom(-0x80000000, -0x7fffffff, 0x7fffffff));
    const what = fc.constantFrom('write', 'write', 'write', 'delete', 'delete', 'come back', 'freeze');
    const step = fc.record({ what, doc: fc.nat(DOCS - 1), keys: fc.uniqueArray(hash, { maxLength: 12 }), large: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const layers = createLayers();
        // Documents have other numbers in the second half of the runs, which need more than two bytes.
        const offset = steps[0]?.large === true ? 70_000 : 0;
        const now = new Map<number, readonly number[]>();
        let frozen = new Map<number, readonly number[]>();
        let standing: Standing = { live: new Uint8Array(), gone: 0 };
        const takeOut = (doc: number): void => {
          const keys = now.get(doc);
          now.delete(doc);
          if (keys && standing.live[doc] === 1) {
            standing.live[doc] = 0;
            standing.gone++;
          } else keys?.forEach((key) => layers.remove(doc, key));
        };
        for (const { what: action, doc: number, keys } of steps) {
          const doc = number + offset;
          if (action === 'freeze') {
            standing = { live: new Uint8Array(offset + DOCS), gone: 0 };
            for (const one of now.keys()) standing.live[one] = 1;
            layers.adopt(ended(layers.freeze()), standing);
            frozen = new Map(now);
          } else if (action === 'come back') {
            const before = frozen.get(doc);
            if (!before || standing.live[doc] === 1) continue;
            takeOut(doc);
            standing.live[doc] = 1;
            standing.gone--;
            now.set(doc, before);
          } else {
            takeOut(doc);
            if (action === 'delete') continue;
            keys.forEach((key) => layers.add(doc, key));
            now.set(doc, keys);
          }
        }
        for (const key of new Set([...now.values(), ...frozen.values()].flat())) {
          const expected = [...now.keys()].filter((doc) => now.get(doc)!.includes(key)).sort();
          const found: number[] = [];
          layers.each(key, (doc) => found.push(doc));
          expect(found.sort()).toEqual(expected);
          expect(layers.count(key)).toBe(expected.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('find hashes again that were spread', () => {
    fc.assert(fc.property(fc.integer(), (hash) => unscramble(scramble(hash)) === hash));
  });
});
