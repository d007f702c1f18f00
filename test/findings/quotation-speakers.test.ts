import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSpeakers, isSameSpeaker } from '../../server/findings/quotation-speakers.ts';
import { foldName, likeness } from '../../server/mentions/names/spelling.ts';

const person = (name: string): { name: string; person: boolean } => ({ name, person: true });

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
  expect(compareSpeakers(person('Ana Dell'), { name: 'the mayor', person: false })).toBe('unknown');
  expect(compareSpeakers(person('Ana Dell'), { name: null, person: false })).toBe('unknown');
  const nobody = { name: null, person: false };
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
      expect(compareSpeakers({ name: a, person: false }, { name: b, person: false })).toBe(alike ? 'same' : 'unknown');
      expect(isSameSpeaker({ name: a, person: false }, { name: b, person: false })).toBe(alike);
    }),
    { numRuns: 3000 },
  );
});
