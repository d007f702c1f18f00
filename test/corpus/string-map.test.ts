import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createStringMap } from '../../server/corpus/string-map.ts';

it('holds what a map holds', () => {
  const step = fc.record({ key: fc.string({ maxLength: 3 }), value: fc.option(fc.nat()) });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const strings = createStringMap<number>();
      const plain = new Map<string, number>();
      for (const { key, value } of steps) {
        if (value === null) {
          strings.delete(key);
          plain.delete(key);
        } else {
          strings.set(key, value);
          plain.set(key, value);
        }
      }
      expect(strings.size).toBe(plain.size);
      expect([...strings.values()].sort()).toEqual([...plain.values()].sort());
      for (const { key } of steps) expect(strings.get(key)).toBe(plain.get(key));
      strings.clear();
      expect([strings.size, ...strings.values()]).toEqual([0]);
    }),
  );
});
