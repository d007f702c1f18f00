import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from '../../../server/mentions/names/packed.ts';
import { shippedModel } from '../../../server/mentions/names/model.ts';

it('gives back what was packed', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.integer(), fc.tuple(byte, byte, byte, byte)), { selector: ([hash]) => hash, maxLength: 50 }), fc.integer({ min: 1, max: 4 }), (entries, width) => {
      const packed = unpack(Buffer.from(pack(entries.map(([hash, bytes]) => [hash, bytes.slice(0, width)]), width)).toString('base64'), width);
      for (const [hash, bytes] of entries) expect(packed.at(hash)).toBe(new DataView(Uint8Array.from(bytes.fill(0, width)).buffer).getInt32(0, true));
    }),
  );
});

it('gives 0 for what was not packed', () => {
  const packed = unpack(Buffer.from(pack([[17, [1, 2]]], 2)).toString('base64'), 2);
  expect([packed.at(17), packed.at(18), packed.at(0)]).toEqual([0x201, 0, 0]);
});

it('is ready in a fraction of a second and only once', () => {
  expect(shippedModel()).toBe(shippedModel());
});
