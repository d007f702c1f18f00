import fc from 'fast-check';
import { expect, it } from 'vitest';
import { int32s, uint16s, uint8s } from '../../server/text/room.ts';

it('gives arrays of noughts that no other array shares', () => {
  const count = fc.oneof(fc.nat(20), fc.nat(2000), fc.nat(40_000));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(int32s, uint16s, uint8s), count), { maxLength: 40 }), (asked) => {
      const given = asked.map(([give, length], i) => {
        const array = give(length);
        expect(array.length).toBe(length);
        expect(array.some((number) => number !== 0)).toBe(false);
        return array.fill(i + 1);
      });
      given.forEach((array, i) => expect(array.every((number) => number === i + 1)).toBe(true));
    }),
  );
});
