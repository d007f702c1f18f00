import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recalled, remembered } from '../../../server/mentions/words/remembered.ts';
import { hashFolded, tokenize, tokenText, type Tokens } from '../../../server/text/tokens.ts';
import { fold } from '../../../server/text/words.ts';

/** Remembers the length of words, asks for that of token `i`, and tells which words were read. */
function lengths(): { readonly asked: string[]; readonly lengthOf: (tokens: Tokens, i: number) => number } {
  const asked: string[] = [];
  const known = remembered(2, (word, rows, at) => {
    asked.push(word);
    rows[at] = 1;
    rows[at + 1] = word.length;
  });
  const lengthOf = (tokens: Tokens, i: number): number => {
    const at = known.rowOf(tokens, i);
    return known.rows[at + 1]!;
  };
  return { asked, lengthOf };
}

test('a word is read once, however it is capitalized', () => {
  const { asked, lengthOf } = lengths();
  const tokens = tokenize('Don’t worry: DON\'T don\'t');
  expect([0, 1, 3, 4].map((i) => lengthOf(tokens, i))).toEqual([5, 5, 5, 5]);
  expect(asked).toEqual(["don't", 'worry']);
});

test('what is remembered is what would be read', () => {
  const letters = remembered(3, (word, rows, at) => {
    rows[at] = 1;
    rows[at + 1] = word.length;
    rows[at + 2] = hashFolded(word);
  });
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('a', 'B', 'É', 'ß', '\u2019', '\u0130', '7', '-', ' '), maxLength: 30 })), (parts) => {
      const text = parts.join(' ');
      const tokens = tokenize(text);
      for (let i = 0; i < tokens.count; i++) {
        const at = letters.rowOf(tokens, i);
        const word = fold(tokenText(text, tokens, i));
        expect([...letters.rows.slice(at, at + 3)]).toEqual([1, word.length, hashFolded(word)]);
      }
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
  const { asked, lengthOf } = lengths();
  const text = [a, b, a, b, a, c, a, b, c].join(' ');
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.count; i++) expect(lengthOf(tokens, i)).toBe(3);
  expect(asked).toEqual([a, b, c]);
});

test('there is room for more words than at first, and texts with another vocabulary are read anew', () => {
  const letter = (n: number): string => String.fromCharCode(97 + n);
  const words = Array.from({ length: 40_000 }, (_, n) => letter(n % 26) + letter(Math.floor(n / 26) % 26) + letter(Math.floor(n / 676) % 26) + letter(Math.floor(n / 17576)) + 'x'.repeat(n % 30));
  const many = tokenize(words.join(' '));
  const { asked, lengthOf } = lengths();
  for (let run = 0; run < 2; run++) expect(words.map((_, i) => lengthOf(many, i))).toEqual(words.map((word) => word.length));
  expect(asked).toEqual(words);
  const longer = words.slice(0, 9000).map((word) => `${word}q`);
  const other = tokenize(longer.join(' '));
  expect(other.vocabulary).not.toBe(many.vocabulary);
  expect(longer.map((_, i) => lengthOf(other, i))).toEqual(longer.map((word) => word.length));
  expect(lengthOf(many, 31)).toBe(words[31]!.length);
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
