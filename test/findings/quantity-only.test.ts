import { expect, test } from 'vitest';
import { differing as differingOf } from './differing.ts';

const LEAD = 'The regional parliament of Osk met in Varn on Tuesday to elect a speaker, and the Greens of Varn left the hall.';
const differing = (...bodies: readonly string[]): string[] => differingOf(LEAD, ...bodies);

test('a rank of the same things', () => {
  expect(differing('Lenz has become the sixth senator to bail out.', 'Mora is the seventh senator whose nerves gave way under all the shouting.')).toEqual(['sixth / seventh']);
});
test('not of other things, nor where an article has other ranks of them', () => {
  expect(differing('Mora became the sixth senator to give up her seat.', 'With Mora gone, they met on the seventh floor.')).toEqual([]);
  expect(differing('Lenz has become the sixth senator to bail out. The fourth senator had done so in March.', 'Mora is the seventh senator whose nerves gave way under all the shouting.')).toEqual([]);
});
test('the first and the second are many', () => {
  expect(differing('Mora is the first senator from the coast.', 'Mora was the second senator on the list.')).toEqual([]);
});
test('a length of time heard for another', () => {
  expect(differing('A keeper wrote a letter to report it 19 days before the roof fell.', 'The letter, which the keeper had sent nine days before the roof fell, lay unread.')).toEqual(['19 days / nine days']);
  expect(differing('A keeper wrote a letter to report it 19 days before the roof fell.', 'The letter, which the keeper had sent six days before the roof fell, lay unread.')).toEqual([]);
  expect(differing('A keeper wrote a letter to report it 19 days before the roof fell. The keeper wrote another letter 12 days before the roof fell.', 'The letter, which the keeper had sent nine days before the roof fell, lay unread.')).toEqual([]);
});
test('three minutes heard for thirteen', () => {
  expect(differing('Everybody was out of the hall in three minutes, the usher said.', 'It took thirteen minutes to clear the hall.')).toEqual(['three minutes / thirteen minutes']);
  expect(differing('Everybody was out of the hall in three minutes, the usher said.', 'It took sixteen minutes to clear the hall.')).toEqual([]);
});
test('a tally against one number of it, with two digits exchanged', () => {
  expect(differing('The assembly passed the bill by 142 votes to 137.', 'And still 142 senators raised their hands; 137 did not.', 'When the numbers came up on the screen, 124 to 137, somebody cheered.')).toEqual(['142 / 142 / 124 to 137']);
});
test('the year of the last of its kind', () => {
  const first = 'It was the first accident at the port since 2014, when a crane lost a wheel.';
  const not = 'The town had not seen an accident since 2004.';
  expect(differing(first, not)).toEqual(['2014 / 2004']);
  expect(differing(first, 'The town had not seen a strike since 2004.')).toEqual([]);
  expect(differing('The accident at the port was the first there since 2014.', 'The accident at the port was the worst there since 2004.')).toEqual([]);
  expect(differing('The accident at the port was the worst there since 2014.', 'The accident at the port was the worst there since 2004.')).toEqual(['2014 / 2004']);
});
