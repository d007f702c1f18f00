import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSpeakers, isSameSpeaker, Speaker } from '../../server/findings/quotation-speakers.ts';
import { foldName, likeness } from '../../server/mentions/names/spelling.ts';

const person = (name: string): Speaker => new Speaker(name, true);

test.each([
  ['Ana Dell', 'Dell', 'same'],
  ['Ana Dell', 'Anna Dell', 'same'],
  ['Ana Dell', 'Bruno Dell', 'different'],
  ['Ana Dell', 'Bruno Haas', 'different'],
  ['Volodymyr Zelenskyy', 'Volodymyr Zelenskiy', 'same'],
  ['Ban Ki-moon', 'Ban', 'unknown'],
  ['Michael Dell', 'Mike Dell', 'same'],
  ['Ana Del Monte', 'Ana Delmonte', 'same'],
  ['Del Monte', 'Ana Delmonte', 'same'],
  ['Ana Del Monte', 'Bruno Delmonte', 'different'],
])('%s and %s: %s', (a, b, expected) => {
  expect(compareSpeakers(person(a), person(b))).toBe(expected);
  expect([isSameSpeaker(person(a), person(b)), isSameSpeaker(person(b), person(a))]).toEqual([expected === 'same', expected === 'same']);
});

test('a role or nobody may be anybody', () => {
  expect(compareSpeakers(person('Ana Dell'), new Speaker('the mayor', false))).toBe('unknown');
  expect(compareSpeakers(person('Ana Dell'), new Speaker(null, false))).toBe('unknown');
  const nobody = new Speaker(null, false);
  expect([isSameSpeaker(nobody, nobody), isSameSpeaker(person('Ana Dell'), nobody)]).toEqual([false, false]);
});

test('surnames are alike where their spelling is', () => {
  const letter = fc.constantFrom(...'a e i o u k s y z v w l n č'.split(' '));
  const surname = fc.string({ unit: letter, minLength: 1, maxLength: 9 });
  const slips = fc.array(fc.record({ at: fc.nat(8), put: fc.option(letter, { nil: '' }), drop: fc.nat(1) }), { maxLength: 3 });
  const pair = fc.tuple(surname, slips).map(([a, changes]) => [a, changes.reduce((word, { at, put, drop }) => word.slice(0, at) + put + word.slice(at + drop), a) || 'x'] as const);
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const alike = likeness(foldName(a), foldName(b)) !== 'different';
      expect(compareSpeakers(new Speaker(a, false), new Speaker(b, false))).toBe(alike ? 'same' : 'unknown');
      expect(isSameSpeaker(new Speaker(a, false), new Speaker(b, false))).toBe(alike);
    }),
    { numRuns: 3000 },
  );
});
