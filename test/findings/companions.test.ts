import { expect, test } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import { companionsOf } from '../../server/findings/companions.ts';
import { MOST_RELATIVES } from '../../server/findings/family.ts';

/** A corpus of which only the relations are known, as pairs "a-b"; its articles are empty. */
function related(...pairs: readonly string[]): Corpus {
  const ends = pairs.map((pair) => pair.split('-'));
  const corpus = createCorpus();
  for (const uri of ends.flat()) corpus.set(uri, '');
  return { ...corpus, related: (uri) => ends.filter((pair) => pair.includes(uri)).map(([a, b]) => (a === uri ? b! : a!)).sort() };
}

test('articles that are related are companions', () => expect(companionsOf(related('a-b', 'a-c'), 'a')).toEqual(['b', 'c']));
test('a first report and a late follow-up are, by two articles between them', () => {
  const corpus = related('first-day1', 'first-day2', 'day1-late', 'day2-late');
  expect(companionsOf(corpus, 'first')).toEqual(['day1', 'day2', 'late']);
  expect(companionsOf(corpus, 'late')).toEqual(['day1', 'day2', 'first']);
});
test('one article between them may be of both events by chance', () => {
  expect(companionsOf(related('a-b', 'b-c', 'b-d'), 'a')).toEqual(['b']);
  expect(companionsOf(related('a-b', 'a-x', 'b-c'), 'a')).toEqual(['b', 'x']);
});
test('one article between them is enough where they share some words as well', () => {
  const corpus = related('a-b', 'b-c', 'b-d');
  corpus.set('a', 'The ferry hit the pier at Olmeck. Divers searched the harbour, and the captain was questioned about the brakes.');
  corpus.set('c', 'Olmeck mourns: schools close while the town waits for news of the ferry. A captain, two divers and a harbour that nobody enters.');
  corpus.set('d', 'Prices of milk rose in the valley. Farmers in Olmeck blame a dry spring, dairies blame the supermarkets.');
  expect(companionsOf(corpus, 'a')).toEqual(['b', 'c']);
  expect(companionsOf(corpus, 'c')).toEqual(['a', 'b']);
});
test('nothing is added where too many hang together', () => {
  const chain = Array.from({ length: MOST_RELATIVES + 1 }, (_, i) => `d-${String(i)}`);
  expect(companionsOf(related('a-b', 'a-c', 'b-d', 'c-d'), 'a')).toContain('d');
  expect(companionsOf(related('a-b', 'a-c', 'b-d', 'c-d', ...chain), 'a')).not.toContain('d');
});
