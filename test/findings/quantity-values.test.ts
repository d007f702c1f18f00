import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isTransposed } from '../../server/findings/quantity-values.ts';

it.each([
  [2600, 6200, true],
  [1435, 1453, true],
  [103, 130, true],
  [2.6, 6.2, true],
  [2.37, 2.73, true],
  [0.25, 0.52, true],
  [12.5, 12.4, false],
  [1.123, 1.213, true],
  [1.123, 2.133, false],
  [4828.032, 4828.023, true],
  [1 / 3, 2 / 3, false],
  [12, 21, true],
  [1234, 4231, true],
  [1234, 2143, false],
  [1234, 2341, false],
  [519, 501, false],
  [45, 45, false],
  [10, 1, false],
  [90, 9, false],
])('%d and %d have two digits exchanged: %s', (x, y, expected) => {
  expect(isTransposed(x, y)).toBe(expected);
  expect(isTransposed(y, x)).toBe(expected);
});

it('finds any two digits that are exchanged, and nothing else', () => {
  const digits = fc.array(fc.nat(9), { minLength: 2, maxLength: 15 }).filter(([first]) => first !== 0);
  fc.assert(
    fc.property(digits, fc.nat(14), fc.nat(14), fc.nat(14), (number, i, j, k) => {
      const other = [...number];
      const [a, b] = [i % number.length, j % number.length];
      [other[a], other[b]] = [other[b]!, other[a]!];
      const isTwo = number[a] !== number[b] && other[0] !== 0;
      expect(isTransposed(Number(number.join('')), Number(other.join('')))).toBe(isTwo);
      // One more digit is another.
      const c = k % number.length;
      if (c === a || c === b || c === 0) return;
      other[c] = (other[c]! + 1) % 10;
      expect(isTransposed(Number(number.join('')), Number(other.join('')))).toBe(false);
    }),
    { numRuns: 500 },
  );
});
