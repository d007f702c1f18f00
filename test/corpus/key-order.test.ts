import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inKeyOrder } from '../../server/corpus/key-order.ts';

it('puts keys in order of their hashes, those of one hash as they came', () => {
  const keys = fc.array(fc.record({ hash: fc.oneof(fc.integer(), fc.integer({ min: -2, max: 2 })), index: fc.nat() }), { maxLength: 60 });
  fc.assert(
    fc.property(keys, (found) => {
      expect([...inKeyOrder(found)]).toEqual(found.toSorted((a, b) => a.hash - b.hash).flatMap(({ hash, index }) => [hash, index]));
    }),
  );
});

it('has nothing to put in order where there are no keys', () => {
  expect(inKeyOrder([])).toHaveLength(0);
});
