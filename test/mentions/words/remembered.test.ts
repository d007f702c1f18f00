import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembered } from '../../../server/mentions/words/remembered.ts';
import { tokenize, tokenText } from '../../../server/text/tokens.ts';
import { fold } from '../../../server/text/words.ts';

test('a word is read once, however it is capitalized', () => {
  const asked: string[] = [];
  const lengthOf = remembered((word) => asked.push(word) && word.length);
  const text = 'Don’t worry: DON\'T don\'t';
  const tokens = tokenize(text);
  expect([0, 1, 3, 4].map((i) => lengthOf(text, tokens, i))).toEqual([5, 5, 5, 5]);
  expect(asked).toEqual(["don't", 'worry']);
});

test('what is remembered is what would be read', () => {
  const letters = remembered((word) => word);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'B', 'É', 'ß', '\u2019', '7', '-', ' '), maxLength: 30 })), (parts) => {
      const text = parts.join(' ');
      const tokens = tokenize(text);
      for (let i = 0; i < tokens.count; i++) expect(letters(text, tokens, i)).toBe(fold(tokenText(text, tokens, i)));
    }),
  );
});
