import { expect, test } from 'vitest';
import { figureDiffers } from '../../server/findings/figure-differs.ts';
import { quantities } from '../../server/findings/quantities.ts';
import { corpusOf } from '../corpus.ts';

const LEAD = 'The Tolna harbour ferry is up for a vote on Friday, the Greywater transport office said.';
const corpus = (a: string, b: string): ReturnType<typeof corpusOf> => corpusOf(`=== a.txt\nPublished 4 May 2031\n\n${LEAD}\n\n${a}\n\n=== b.txt\nPublished 4 May 2031\n\n${LEAD}\n\n${b}`);
const readings = (a: string, b: string): string[] => quantities(corpus(a, b)).filter(({ mentions }) => mentions.length > 1 && mentions.every(({ kind }) => kind !== 'date')).map((quantity) => `${quantity.verdict}: ${quantity.readings.map(({ text }) => text).join(' / ')}`);

test('the same sum for two periods differs, and each reading says what it is for', () => {
  expect(readings('The ferry costs the city 180,000 euros a week to run.', 'Running the ferry costs the city 180,000 euros a month.')).toEqual(['differ: 180,000 euros per week / 180,000 euros per month']);
});
test('and so does the same count', () => {
  expect(readings('The ferry carries 4,200 passengers a day.', 'It carries 4,200 passengers weekly.')).toEqual(['differ: 4,200 per day / 4,200 per week']);
});
test('the message gives both periods and says what is the matter', () => {
  expect(figureDiffers(corpus('The ferry carries 4,200 passengers a day.', 'The ferry carries 4,200 passengers a week.'), 'a.txt').map(({ message }) => message)).toEqual([
    'This article says 4,200 passengers per day, but b.txt says 4,200 passengers per week: the number is the same, the time that it is for is not.',
  ]);
});
test('one period in other words is one reading', () => {
  expect(readings('The ferry carries 4,200 passengers a day.', 'It carries 4,200 passengers daily.')).toEqual(['agree: 4,200']);
});
test('a figure without a period fits', () => {
  expect(readings('The ferry costs the city 180,000 euros a week to run.', 'Running the ferry costs the city 180,000 euros.')).toEqual(['agree: 180,000 euros']);
});
test('another number for another period may be the same', () => {
  expect(readings('The ferry costs the city 41 million euros a year to run.', 'Running the ferry costs the city 41 billion euros.')).toEqual(['differ: 41 million euros / 41 billion euros']);
  expect(readings('The ferry carries 600 passengers a day.', 'The ferry carries 4,200 passengers a week.')).toEqual([]);
});
test('a small number for another period may be of another thing', () => {
  expect(readings('The ferry sails three times a day.', 'The ferry sails three times a week.').filter((told) => told.startsWith('differ'))).toEqual([]);
});

const three = (...bodies: readonly string[]): string[] => quantities(corpusOf(bodies.map((body, i) => `=== ${'abc'[i]!}.txt\nPublished 4 May 2031\n\n${LEAD}\n\n${body}`).join('\n\n'))).filter(({ verdict }) => verdict === 'differ').map(({ readings: told }) => told.map(({ text }) => text).join(' / '));
test('a figure without a period does not make those of two periods one', () => {
  expect(three('Running the ferry costs the city 180,000 euros.', 'The ferry costs the city 180,000 euros a week to run.', 'Running the ferry costs the city 180,000 euros a month.')).toEqual(['180,000 euros per week / 180,000 euros per month']);
});
