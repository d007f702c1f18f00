import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createByteMap } from '../../server/corpus/byte-map.ts';

it('has one value for equal bytes, wherever they stand, and another for others', () => {
  // Few different bytes, so that pieces are often equal or begin alike.
  const piece = fc.uint8Array({ max: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, fc.nat(3)), { maxLength: 60 }), (list) => {
      const map = createByteMap<object>();
      const known = new Map<string, object>();
      for (const [bytes, before] of list) {
        const among = new Uint8Array(before + bytes.length + 2).fill(1);
        among.set(bytes, before);
        const value = map.of(among, before, before + bytes.length, () => ({}));
        const key = bytes.join();
        expect(value).toBe(known.get(key) ?? value);
        expect([...known].some(([other, seen]) => other !== key && seen === value)).toBe(false);
        known.set(key, value);
        // What it was found by may be another text by the time it is looked for again.
        among.fill(9);
      }
      expect(map.size).toBe(known.size);
      map.clear();
      expect(map.size).toBe(0);
    }),
  );
});
