import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyList } from '../../../server/mentions/key-list.ts';
import { keyed } from '../../../server/mentions/keyed.ts';
import { findNames } from '../../../server/mentions/names/names.ts';
import { nameKeys } from '../../../server/mentions/names/keys.ts';
import { parseArticle } from '../../../server/text/article.ts';
import { expectLinear } from '../../growth.ts';

const WORDS = ['Ada', 'Brennholt', 'the', 'The', 'of', 'and', 'Bank', 'Mr.', 'President', 'Day', 'Operation', 'al-', 'O\u2019Brien', "'s", '(IHA)', 'IHA', 'U.S.', 'Canada', 'Canadian', 'group', '\u201c', '\u201d', ',', '.', '\n', '\n\n', 'said', '24', '/', '-', '&', '\ud800', 'J.', 'van', 'de', 'Ms', 'no relation of', 'sister'];
const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')), fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join('')));

describe('whatever the text', () => {
  it('names are in order, apart, and what stands there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        const article = parseArticle('a.txt', text);
        const names = findNames(article);
        for (const name of names) {
          expect(name.start).toBeGreaterThanOrEqual(end);
          expect(name.end).toBeGreaterThan(name.start);
          expect(name.text).toBe(text.slice(name.start, name.end));
          expect(name.full).not.toBe('');
          end = name.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        const keys = new KeyList();
        nameKeys(keyed(article, { names, quotes: [], figures: [] }), keys);
        for (let i = 0; i < keys.count; i++) expect(names[keys.indexes[i]!]).toBeDefined();
        expect(findNames(parseArticle('a.txt', text))).toEqual(names);
      }),
      { numRuns: 150 },
    );
  });

  it('takes time in proportion to its length', () => {
    for (const pattern of ['Ada ', 'Ada. ', 'Ada-', 'Ada of ', 'Mr. ', 'President ', 'The ', 'Ada, ', 'U.S. ', 'Ada Obi said. ', 'ADA OBI. ', 'Bank of ', 'Anna Moreau met Moreau. ', 'IHA (', 'Operation ', 'de ', 'Canada Day ', 'A']) {
      expectLinear(pattern, 20_000, (text) => {
        const article = parseArticle('a.txt', text);
        return () => void findNames(article);
      });
    }
  }, 120_000);
});
