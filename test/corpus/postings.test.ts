import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPostings } from '../../server/corpus/postings.ts';

describe('postings', () => {
  it('hold what was added and not removed', () => {
    const hash = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.integer(), fc.constantFrom(-0x80000000, -0x7fffffff, 0x7fffffff));
    const step = fc.record({ doc: fc.nat(6), hash, add: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const postings = createPostings();
        const model = new Map<number, Set<number>>();
        for (const { doc, hash: key, add } of steps) {
          const docs = model.get(key) ?? new Set();
          model.set(key, docs);
          if (add && !docs.has(doc)) {
            docs.add(doc);
            postings.add(doc, key);
          } else if (!add && docs.has(doc)) {
            docs.delete(doc);
            postings.remove(doc, key);
          }
        }
        for (const [key, docs] of model) {
          const found: number[] = [];
          postings.each(key, (doc) => found.push(doc));
          expect(found.sort()).toEqual([...docs].sort());
          expect(postings.count(key)).toBe(docs.size);
          const counts = new Uint16Array(7);
          postings.tally(key, 3, counts);
          postings.tally(key, 256, counts);
          expect([...counts]).toEqual([0, 1, 2, 3, 4, 5, 6].map((doc) => (docs.has(doc) ? 259 : 0)));
        }
      }),
    );
  });
  it('take up the room of what was removed', () => {
    const postings = createPostings();
    for (let round = 0; round < 200; round++) {
      for (let key = 0; key < 500; key++) postings.add(0, key * 7919 + round);
      for (let key = 0; key < 500; key++) postings.remove(0, key * 7919 + round);
    }
    expect(postings.count(7919)).toBe(0);
  });
});
