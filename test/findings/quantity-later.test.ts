import { expect, it } from 'vitest';
import { quantities } from '../../server/findings/quantities.ts';
import { corpusOf } from '../corpus.ts';

/** What two articles a year apart, which name the same people and places, give different values for. */
function differing(a: string, b: string): string[] {
  const opening = 'The regatta of Olmeck was won by Ilse Brandtner of the Tarnica club, chairman Paul Stanning of the Velmar League said in the Governor Palace.';
  const corpus = corpusOf(`=== a.txt\ndate 2031-05-06 ${opening} ${a}\n=== b.txt\ndate 2032-05-07 ${opening} ${b}`);
  expect(corpus.related('a.txt')).toEqual(['b.txt']);
  return quantities(corpus).filter(({ verdict }) => verdict === 'differ').map(({ mentions }) => mentions.map(({ text }) => text).join(' / '));
}

it('figures of another year are not rivals, unless others show that both tell of one event', () => {
  expect(differing('The regatta drew 26,400 spectators.', 'The regatta drew 31,200 spectators.')).toEqual([]);
  expect(differing('The regatta drew 26,400 spectators, 137 boats and 38.5 tonnes of fish.', 'The regatta drew 31,200 spectators, 137 boats and 38.5 tonnes of fish.')).toEqual(['26,400 / 31,200']);
});
