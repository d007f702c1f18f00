import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inKeyOrder, NO_KEYS } from '../../server/corpus/key-order.ts';

it('puts keys in order of their hashes, those of one hash as they came', () => {
  const keys = fc.array(fc.record({ hash: fc.oneof(fc.integer(), fc.integer({ min: -2, max: 2 })), index: fc.nat() }), { maxLength: 60 });
  fc.assert(
    fc.property(keys, (found) => {
      const { hashes, indexes } = inKeyOrder(found);
      expect(Array.from(hashes, (hash, i) => ({ hash, index: indexes[i]! }))).toEqual(found.toSorted((a, b) => a.hash - b.hash));
    }),
  );
});

it('has nothing to put in order where there are no keys', () => {
  expect(inKeyOrder([])).toEqual(NO_KEYS);
});
