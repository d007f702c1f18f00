import { expect, test } from 'vitest';
import { KeyList } from '../../../server/mentions/key-list.ts';
import { keyed } from '../../../server/mentions/keyed.ts';
import { narrationKeys, quoteKeys } from '../../../server/mentions/quotes/keys.ts';
import { findQuotes } from '../../../server/mentions/quotes/quotes.ts';
import type { Name } from '../../../server/mentions/mention.ts';
import { parseArticle } from '../../../server/text/article.ts';
import { expectLinear } from '../../growth.ts';

/** Every "Ana Dell" and "Bo" as a person, so that this measures quotes alone. */
function people(text: string): Name[] {
  return [...text.matchAll(/Ana Dell|Bo\b/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, text: m[0], kind: 'person', title: null, full: m[0] }));
}

test.each([
  ['opening marks', '“'],
  ['straight marks', '"'],
  ['marks that never close', '"a '],
  ['single marks', "'a s' "],
  ['paragraphs that go on', '“a\n\n'],
  ['quotes in one sentence', '"a b," Ana Dell said, '],
  ['quotes by a role', '"We go," the mayor said. Ana Dell, the mayor, left. '],
  ['roles in one sentence', 'the mayor said "a" and '],
  ['pronouns in one sentence', '"a b," she said, and Bo '],
  ['pronouns without names', '"We go," she said. It rained. '],
  ['cues', 'said told '],
  ['quotes far from their cue', 'Ana Dell said that a "b" c d e f g h '],
  ['brackets', '"a" (said) ('],
  ['block quotes', '> a\n\n'],
])('%s take time in proportion to their number', (_, piece) => {
  expectLinear(piece, 50_000, (text) => {
    const article = parseArticle('a.txt', text);
    const names = people(text);
    return () => {
      const quotes = findQuotes(article, names);
      const of = keyed(article, { quotes, names, figures: [] });
      quoteKeys(of, new KeyList());
      narrationKeys(of, new KeyList());
    };
  });
});

test('a million opening marks are read within seconds', () => {
  const article = parseArticle('a.txt', '“'.repeat(1_000_000));
  expect(findQuotes(article, [])).toEqual([]);
});
