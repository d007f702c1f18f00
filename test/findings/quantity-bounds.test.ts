import { expect, test } from 'vitest';
import { quantities } from '../../server/findings/quantities.ts';
import { corpusOf } from '../corpus.ts';
import { LEAD } from './dam.ts';

const verdict = (a: string, b: string): string[] => quantities(corpusOf(`=== a.txt\n${LEAD}\n\n${a}\n\n=== b.txt\n${LEAD}\n\n${b}`)).filter(({ mentions }) => mentions.length > 1 && mentions[0]!.kind !== 'date').map((quantity) => quantity.verdict);

test('a count that is the least in one article and the most in another differs', () => {
  expect(verdict('More than 4,000 people marched.', 'Fewer than 4,000 people marched.')).toEqual(['differ']);
});
test.each(['Firms with fewer than 50 workers are exempt.', 'A firm with fewer than 50 workers is exempt.', 'Firms that have fewer than 50 workers are exempt.', 'Firms employing fewer than 50 workers are exempt.', 'Firms under 50 workers are exempt.'])('a bound that tells one kind from another is none of two claims: %j', (other) => {
  expect(verdict('Firms with more than 50 workers must report.', other)).not.toContain('differ');
});
test('not where the two say something else of people', () => {
  expect(verdict('Fewer than 200 people live in Osk.', 'Divers brought more than 200 people to safety.')).not.toContain('differ');
});
test.each(['Nearly 4,000 people marched.', 'Some 4,000 people marched.', 'Up to 4,000 people marched.'])('more than 4,000 agrees with %j', (other) => {
  expect(verdict('More than 4,000 people marched.', other)).toEqual(['agree']);
});
test('a cap is what no more is', () => {
  expect(verdict('Rents may not rise by more than 13 percent.', 'Rents may rise by less than 13 percent.').filter((told) => told === 'differ')).toEqual([]);
});
test('how many of the voters voted is no poll', () => {
  const other = 'Turnout was 58 percent, the county said.';
  expect(verdict('Turnout among registered voters was 52 percent, the county said.', other)).toEqual(['differ']);
  expect(verdict('A poll put support on Tuesday at 52 percent of registered voters.', 'Support was 58 percent, a poll said.')).toEqual([]);
});
test('the number of a share that is one of points in another article differs', () => {
  expect(verdict('Its shares fell as much as 7.3 percent.', 'Its shares were tumbling 7.3 percentage points.')).toEqual(['differ']);
});
test('a whole share is said of one with a tenth more', () => {
  expect(verdict('Its shares closed 5.1 percent lower.', 'Its shares fell 5 percent.')).toEqual(['agree']);
  expect(verdict('Its shares closed 5.4 percent lower.', 'Its shares fell 5 percent.')).toEqual(['differ']);
});
