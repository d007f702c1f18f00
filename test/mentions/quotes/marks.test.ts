import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMarked } from '../../../server/mentions/quotes/marks.ts';
import { parseArticle } from '../../../server/text/article.ts';

const quoted = (text: string): string[] => findMarked(parseArticle('a.txt', text)).map((m) => text.slice(m.start, m.end));

test.each([
  ['directed marks', 'Ana said: “We are late.” Then she left.', ['We are late.']],
  ['straight marks', 'Ana said: "We are late." Then she left.', ['We are late.']],
  ['one opening, one closing of another kind', '"However, we are late.” she said.', ['However, we are late.']],
  ['nested, of one kind', '“He told me “never” twice,” Ana said.', ['He told me “never” twice,']],
  ['nested, of another kind', '"He told me \'never\' twice," Ana said.', ["He told me 'never' twice,"]],
  ['British marks with apostrophes', "‘It’s the workers’ rights that count,’ said Ana Dell. ‘Don’t go.’", ['It’s the workers’ rights that count,', 'Don’t go.']],
  ['straight single marks', "'It needs them this year': the bill for the '90s.", ['It needs them this year']],
  ['apostrophes alone', "The workers' union and the '90s rock 'n' roll of the bosses' club.", []],
  ['two single marks as one', "''We are late,'' said Ana.", ['We are late,']],
  ['interrupted', '"We are late," said Ana, "and tired."', ['We are late,', 'and tired.']],
  ['guillemets', 'Elle a dit : « Nous sommes en retard. »', ['Nous sommes en retard.']],
  ['low marks', 'Er sagte: „Wir sind spät.“ Dann ging er.', ['Wir sind spät.']],
  ['inches', 'A 6\'2" man and a 5" nail said "hello" twice.', ['hello']],
  ['no space before the mark', 'Ana said,"We are late."', ['We are late.']],
  ['spaces on the wrong side', '"We are late, "Ana said. "We go, "she said.', ['We are late,', 'We go,']],
  ['a paragraph joined to one that never closed', '“We are late. “We are tired,” said Ana. “We go,” she said.', ['We are late.', 'We are tired,', 'We go,']],
  ['nested behind a stop', '“He left. “Late,” he said. I wept,” said Ana.', ['He left. “Late,” he said. I wept,']],
  ['wrong way round', 'The ”forces” of order and ”others” came.', ['forces', 'others']],
])('%s', (_, text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test('paragraphs that each open and only the last closes are one quotation', () => {
  expect(quoted('“We are late.\n\n“We are tired.\n\n“We go,” said Ana.')).toEqual(['We are late.\n\n“We are tired.\n\n“We go,']);
});

test('so are those in British marks, with apostrophes and inner quotations', () => {
  expect(quoted('Ana said: ‘It’s late.\n\n‘He told me “no”.\n\n‘We go,’ said Ana. ‘Bye.’')).toEqual(['It’s late.\n\n‘He told me “no”.\n\n‘We go,', 'Bye.']);
});

test('a quotation that is never closed ends with its paragraph', () => {
  expect(quoted('Ana said: “We are late.\n\nThen she left. “Bye,” she said.')).toEqual(['We are late.', 'Bye,']);
});

test('a Markdown block quote is a quotation without marks', () => {
  expect(quoted('Ana wrote:\n\n> We are late\n> and tired.\n\nThen she left.')).toEqual(['We are late\n> and tired.']);
});

test('any text gives ordered quotations that do not overlap', () => {
  const piece = fc.constantFrom('"', '“', '”', '‘', '’', "'", '«', '»', '„', 'a', 'Bs', ' ', '. ', ', ', '\n\n', '> ', '—', '5');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const marked = findMarked(parseArticle('a.txt', pieces.join('')));
      marked.forEach((m, i) => {
        expect(m.start).toBeLessThan(m.end);
        if (i > 0) expect(m.start).toBeGreaterThanOrEqual(marked[i - 1]!.end);
      });
    }),
  );
});
