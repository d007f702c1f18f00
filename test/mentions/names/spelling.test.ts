import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { initialsOf, isAcronym, isSurnameOnly, surnameOf } from '../../../server/mentions/names/keys.ts';
import { distance, foldName, likeness } from '../../../server/mentions/names/spelling.ts';

describe('spelling', () => {
  it('folds case, diacritics, stops and hyphens', () => {
    expect(foldName('THE O\u2019Br\u00edan-Ko.')).toBe('obrian ko');
    expect(foldName('U.S.')).toBe('us');
  });
  it.each([
    ['zelinskyy', 'zelinskiy', 'sound'],
    ['yannos', 'giannos', 'sound'],
    ['akhmedov', 'ahmedov', 'sound'],
    ['karabanu', 'karabanau', 'slip'],
    ['petrakidis', 'petrakides', 'slip'],
    ['zelinska', 'zelinskyy', 'different'],
    ['ivanov', 'ivanova', 'different'],
    ['stamatelos', 'stamatelou', 'different'],
    ['papadis', 'papadi', 'different'],
    ['brown', 'green', 'different'],
    ['lee', 'lea', 'different'],
  ] as const)('%s and %s: %s', (a, b, expected) => {
    expect(likeness(a, b)).toBe(expected);
    expect(likeness(b, a)).toBe(expected);
  });
  it('counts letters up to a limit', () => {
    expect(distance('canrey', 'carney', 2)).toBe(1);
    expect(distance('abc', 'xyz', 1)).toBe(2);
  });

  it('counts as the whole table of changes does', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'A', '\u00e9', '-'), maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        expect(distance(a, b, limit)).toBe(Math.min(limit + 1, changes(a, b)));
      }),
      { numRuns: 3000 },
    );
  });
  it('knows surnames, initials and acronyms', () => {
    expect(surnameOf('martin luther prince jr')).toBe('prince');
    expect(isSurnameOnly('van der Berg')).toBe(true);
    expect(isSurnameOnly('zum Felde')).toBe(true);
    expect(isSurnameOnly('Ben Felde')).toBe(false);
    expect(isSurnameOnly('Obi-Hart')).toBe(true);
    expect(isSurnameOnly('Ada Obi')).toBe(false);
    expect(initialsOf('bank of upper lomont')).toEqual(['bul', 'boul']);
    expect(isAcronym('U.N.')).toBe(true);
    expect(isAcronym('Un')).toBe(false);
  });
});

/** Optimal string alignment without a limit. */
function changes(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      table[i]![j] = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) table[i]![j] = Math.min(table[i]![j]!, table[i - 2]![j - 2]! + 1);
    }
  }
  return table[a.length]![b.length]!;
}
