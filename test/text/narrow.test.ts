import fc from 'fast-check';
import { expect, it } from 'vitest';
import { narrow } from '../../server/text/narrow.ts';

it('keeps every number', () => {
  const numbers = fc.array(fc.oneof(fc.nat(255), fc.nat(65_535), fc.nat(), fc.integer({ min: -2, max: 0 })), { maxLength: 40 });
  fc.assert(
    fc.property(numbers, (all) => {
      expect([...narrow(Int32Array.from(all))]).toEqual(all);
    }),
  );
});

it('gives each as few bytes as hold them all', () => {
  const bytes = (...numbers: number[]): number => narrow(Int32Array.from(numbers)).BYTES_PER_ELEMENT;
  expect([bytes(), bytes(0, 255), bytes(3, 256), bytes(65_535), bytes(1, 65_536), bytes(2, -1)]).toEqual([1, 1, 2, 2, 4, 4]);
});
