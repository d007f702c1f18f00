import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNames } from '../../../server/mentions/names/names.ts';
import { findQuotes } from '../../../server/mentions/quotes/quotes.ts';
import { parseArticle } from '../../../server/text/article.ts';

/** Speaker, cue and text of every quotation: "Ana Dell (said): We are late,". */
function speakers(text: string): string[] {
  const article = parseArticle('a.txt', text);
  return findQuotes(article, findNames(article)).map((q) => `${q.speaker ?? '-'} (${q.cue?.text ?? '-'}): ${q.text}`);
}

test.each([
  ['after', '"We are late," Ana Dell said.', ['Ana Dell (said): We are late,']],
  ['inverted', '"We are late," said Ana Dell.', ['Ana Dell (said): We are late,']],
  ['before', 'Ana Dell said, "We are late."', ['Ana Dell (said): We are late.']],
  ['interrupted', '"We are late," Ana Dell said, "and tired."', ['Ana Dell (said): We are late,', 'Ana Dell (said): and tired.']],
  ['gone on with', '"We are late," Ana Dell said. "We go."', ['Ana Dell (said): We are late,', 'Ana Dell (-): We go.']],
  ['according to', '"We are late," according to Ana Dell.', ['Ana Dell (according): We are late,']],
  ['a fragment', 'Ana Dell called the plan "a joke" on Monday.', ['Ana Dell (called): a joke']],
  ['a scare quote', 'The town got used to the "new normal" of rain.', ['- (-): new normal']],
  ['an organization', '"The road is closed," the ministry said.', ['ministry (said): The road is closed,']],
  ['a participle', 'Ana Dell left the town, saying "nobody listens".', ['Ana Dell (saying): nobody listens']],
])('%s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test('any text gives quotes that stand where they say', () => {
  const piece = fc.constantFrom('"', '“', '”', ' said ', ' Ana Dell ', ' she ', ' the mayor ', ', ', '. ', ' according to ', '\n\n', 'who ', 'and ', ' was called ', 'a');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const article = parseArticle('a.txt', text);
      for (const q of findQuotes(article, findNames(article))) {
        expect(text.slice(q.start, q.end)).toBe(q.text);
        if (q.cue) expect(text.slice(q.cue.start, q.cue.end)).toBe(q.cue.text);
      }
    }),
  );
});
