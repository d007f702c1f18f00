import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArticle } from '../../server/text/article.ts';
import { foldLetters } from '../../server/text/folding.ts';
import { MARK, tokenize, tokenText } from '../../server/text/tokens.ts';
import { fold, wordTable } from '../../server/text/words.ts';

const LISTS = [['The', 1], ["Don't", 2], ['οδοσ', 3], ['U.S.', 4], ['the', 5], ['%', 6], ['24', 7]] as const;
const table = wordTable(LISTS);
const early = parseArticle('first.txt', 'The zyzzyvally.');
/** The same with a word that no list had before the article was read. */
const late = wordTable([...LISTS, ['zyzzyvally', 8]]);

const letter = fc.constantFrom('T', 'h', 'E', '\u2019', "'", 's', 't', 'D', 'o', 'n', 'Ο', 'Δ', 'Σ', 'ς', 'ΟΔΟΣ', 'οδοσ', '\u0130', 'U.S.', '%', '24', ' ', '-', '\ud83d\ude00');

test('each word has the number of its letters, whatever texts came before, and the string that it is folded to', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: letter, maxLength: 12 })), (parts) => {
      const text = parts.join(' ');
      const tokens = tokenize(text);
      for (let i = 0; i < tokens.count; i++) {
        const word = tokenText(text, tokens, i);
        expect(tokens.vocabulary.words[tokens.word[i]!]).toBe(fold(word));
        if (tokens.kind[i] === MARK || foldLetters(word).includes('σ')) continue;
        for (let k = 0; k < i; k++) if (tokens.kind[k] !== MARK) expect(tokens.word[k] === tokens.word[i]).toBe(foldLetters(tokenText(text, tokens, k)) === foldLetters(word));
      }
    }),
  );
});

test('a table has for a token what it has for its letters, also one that was made when articles had been read', () => {
  const values = new Map<string, number>(LISTS.map(([word, value]) => [fold(word), value]));
  values.set('the', 1);
  fc.assert(
    fc.property(fc.array(fc.string({ unit: letter, maxLength: 8 })), (parts) => {
      const text = `${parts.join(' ')} the don't ΟΔΟΣ οδοσ U.S. % 24 zyzzyvally`;
      const tokens = tokenize(text);
      for (let i = -1; i <= tokens.count; i++) {
        const isWord = i >= 0 && i < tokens.count && tokens.kind[i] !== MARK;
        const word = isWord ? foldLetters(tokenText(text, tokens, i)) : '';
        expect(table.at(text, tokens, i)).toBe(values.get(word));
        expect(late.at(text, tokens, i)).toBe(word === 'zyzzyvally' ? 8 : values.get(word));
        if (isWord) expect(table.get(tokenText(text, tokens, i))).toBe(values.get(word));
      }
    }),
  );
});

test('a table that is made when an article has been read has its words, too', () => {
  expect([0, 1, 2, 3].map((i) => late.at(early.text, early.tokens, i))).toEqual([1, 8, undefined, undefined]);
});

test('a text with more words than are kept, or longer ones, reads as any other, and the next one begins anew', () => {
  const words = Array.from({ length: 40_000 }, (_, n) => n.toString(36).replace(/\d/g, (digit) => String.fromCharCode(97 + Number(digit))) + 'x'.repeat(n % 30));
  const text = [...words, 'y'.repeat(200), 'THE', 'y'.repeat(200)].join(' ');
  const tokens = tokenize(text);
  for (let i = 0; i < tokens.count; i++) expect(tokens.vocabulary.words[tokens.word[i]!]).toBe(fold(tokenText(text, tokens, i)));
  expect(table.at(text, tokens, words.length + 1)).toBe(1);
  const next = tokenize('Then the words');
  expect(next.vocabulary).not.toBe(tokens.vocabulary);
  expect(next.vocabulary.words).toEqual(['', 'then', 'the', 'words']);
});
