import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from '../../../server/mentions/names/packed.ts';
import { shippedModel } from '../../../server/mentions/names/model.ts';

it('gives back what was packed', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.integer(), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 })), { selector: ([hash]) => hash, maxLength: 50 }), (entries) => {
      const packed = unpack(Buffer.from(pack(entries.map(([hash, a, b]) => [hash, [a, b]]), 2)).toString('base64'), 2);
      for (const [hash, a, b] of entries) {
        const at = packed.find(hash);
        expect([packed.records[at], packed.records[at + 1]]).toEqual([a, b]);
      }
    }),
  );
});

it('is ready in a fraction of a second and only once', () => {
  expect(shippedModel()).toBe(shippedModel());
});
