import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashMap } from '../../server/text/hash-map.ts';

it('holds what a Map holds', () => {
  const hash = fc.oneof(fc.integer(), fc.integer({ min: -3, max: 3 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(hash, fc.integer().filter((value) => value !== 0)), { maxLength: 40 }), hash, (entries, other) => {
      const map = hashMap(entries.length);
      for (const [key, value] of entries) map.set(key, value);
      const known = new Map(entries);
      for (const key of [...known.keys(), other]) expect(map.get(key)).toBe(known.get(key) ?? 0);
      const visited = new Map<number, number>();
      map.each((key, value) => visited.set(key, value));
      expect(visited).toEqual(known);
    }),
  );
});
