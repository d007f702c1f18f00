import { describe, expect, it } from 'vitest';
import { isPlural, isPluralAnywhere } from '../../../server/mentions/words/plurals.ts';

describe('plurals', () => {
  it.each('soldiers people police firemen grandchildren spacecraft townspeople mps taxis dead crew'.split(' '))('%s', (word) => expect(isPlural(word)).toBe(true));
  it.each('soldier news crisis census class goes was specimen witchcraft texas'.split(' '))('not %s', (word) => expect(isPlural(word)).toBe(false));
  it('no noun follows "people", one may follow "crew"', () => expect(['people', 'crew', 'dead'].map(isPluralAnywhere)).toEqual([true, false, false]));
});
