import { describe, expect, it } from 'vitest';
import { concept } from '../../../server/mentions/words/classes.ts';
import { nameRoot } from '../../../server/mentions/words/demonyms.ts';
import { singularOf, stem } from '../../../server/mentions/words/stem.ts';

describe('stem', () => {
  it.each([
    ['evacuated', 'evacuation'], ['injured', 'injuries'], ['countries', 'country'], ['lost', 'losses'], ['agreements', 'agreement'],
    ['killed', 'killing'], ['destroyed', 'destruction'], ['paid', 'payments'], ['men', 'man'], ['contained', 'containment'], ['buildings', 'building'], ['savings', 'saved'],
  ])('%s = %s', (a, b) => expect(stem(a)).toBe(stem(b)));
  it.each([['station', 'state'], ['nation', 'native'], ['planes', 'plans'], ['loan', 'loss']])('%s is not %s', (a, b) => expect(stem(a)).not.toBe(stem(b)));
  it.each([['villages', 'village'], ['crises', 'crisis'], ['people', 'person'], ['buses', 'bus'], ['boxes', 'box'], ['firemen', 'fireman'], ['stepchildren', 'stepchild'], ['taxis', 'taxi'], ['specimen', 'specimen'], ['townspeople', 'townsperson']])('%s is many of %s', (a, b) => expect(singularOf(a)).toBe(b));
});

describe('concepts', () => {
  const same = (a: string, b: string): boolean => concept(a).hash === concept(b).hash;
  it.each([['homes', 'houses'], ['aid', 'assistance'], ['nations', 'countries'], ['died', 'deaths'], ['demonstrators', 'protesters'], ['pledged', 'promises']])('%s = %s', (a, b) => expect(same(a, b)).toBe(true));
  it.each([['planes', 'helicopters'], ['grants', 'loans'], ['police', 'protesters'], ['imports', 'exports'], ['killed', 'injured']])('%s is not %s', (a, b) => expect(same(a, b)).toBe(false));
  it('weighs grammar nothing and common words little', () => {
    expect([concept('the').weight, concept('officials').weight, concept('volcano').weight]).toEqual([0, 1, 3]);
  });
  it('takes an inhabitant for the country', () => expect(nameRoot('Ukrainians')).toBe(nameRoot('Ukraine')));
});
