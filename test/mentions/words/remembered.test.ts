import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recalled, remembered } from '../../../server/mentions/words/remembered.ts';
import { hashFolded, tokenize, tokenText } from '../../../server/text/tokens.ts';
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
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'B', 'É', 'ß', '\u2019', '\u0130', '7', '-', ' '), maxLength: 30 })), (parts) => {
      const text = parts.join(' ');
      const tokens = tokenize(text);
      for (let i = 0; i < tokens.count; i++) expect(letters(text, tokens, i)).toBe(fold(tokenText(text, tokens, i)));
    }),
  );
});

test('words that are looked for in one place are all remembered', () => {
  const places = new Map<number, string[]>();
  for (let n = 0; n < 26 ** 3; n++) {
    const word = [2, 1, 0].map((k) => String.fromCharCode(97 + (Math.floor(n / 26 ** k) % 26))).join('');
    const hash = hashFolded(word);
    const place = (hash ^ (hash >>> 15)) & 0x3fff;
    places.set(place, [...(places.get(place) ?? []), word]);
  }
  const [a, b, c] = [...places.values()].find((words) => words.length > 2)!;
  const asked: string[] = [];
  const read = remembered((word) => asked.push(word) && word);
  const text = [a, b, a, b, a, c, a, b, c].join(' ');
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.count; i++) expect(read(text, tokens, i)).toBe(tokenText(text, tokens, i));
  expect(asked).toEqual([a, b, c]);
});

test('more words than are kept are read again, and so are more letters', () => {
  const letter = (n: number): string => String.fromCharCode(97 + n);
  const words = Array.from({ length: 40_000 }, (_, n) => letter(n % 26) + letter(Math.floor(n / 26) % 26) + letter(Math.floor(n / 676) % 26) + letter(Math.floor(n / 17576)) + 'x'.repeat(n % 30));
  const text = words.join(' ');
  const tokens = tokenize(text);
  const read = remembered((word) => word);
  for (let run = 0; run < 2; run++) expect(Array.from(words, (_, i) => read(text, tokens, i))).toEqual(words);
});

test('what is recalled of a text is what would be read, also of more texts than are kept and of long ones', () => {
  let asked = 0;
  const lengthOf = recalled((text) => ++asked && text.length);
  const texts = Array.from({ length: 6000 }, (_, n) => `Name ${String(n)}${'x'.repeat(n % 100)}`);
  for (const text of [...texts, ...texts]) expect(lengthOf(text)).toBe(text.length);
  asked = 0;
  for (let n = 0; n < 10; n++) lengthOf('Ann Okoro');
  expect(asked).toBe(1);
});

test('what is asked for again and again is read once, however many texts come between', () => {
  const asked: string[] = [];
  const read = recalled((text) => asked.push(text) && text);
  for (let n = 0; n < 20_000; n++) {
    read(`Name ${String(n)}`);
    if (n % 1000 === 0) read('Ann Okoro');
  }
  expect(asked.filter((text) => text === 'Ann Okoro')).toHaveLength(1);
});
