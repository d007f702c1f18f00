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
  it('knows surnames, initials and acronyms', () => {
    expect(surnameOf('martin luther prince jr')).toBe('prince');
    expect(isSurnameOnly('van der Berg')).toBe(true);
    expect(isSurnameOnly('Obi-Hart')).toBe(true);
    expect(isSurnameOnly('Ada Obi')).toBe(false);
    expect(initialsOf('bank of upper lomont')).toEqual(['bul', 'boul']);
    expect(isAcronym('U.N.')).toBe(true);
    expect(isAcronym('Un')).toBe(false);
  });
});
