import { expect, it, test } from 'vitest';
import { Dimension } from '../../../server/mentions/figures/range.ts';
import { corpusOf } from '../../corpus.ts';

/** The numbers of a sentence that are ages, and those that are counts. */
function numbersIn(sentence: string): { ages: string[]; counts: string[] } {
  const figures = corpusOf(`=== a.txt\n${sentence}`).entry('a.txt')!.mentions.figures;
  const of = (dimension: number): string[] => figures.filter(({ frame }) => frame.dimension === dimension).map(({ text }) => text);
  return { ages: of(Dimension.age), counts: of(Dimension.count) };
}

it.each([
  ['A roofer of 43 was hurt by the bus.', '43'],
  ['A driver of 43 died when the bus turned over.', '43'],
  ['A woman of 84 died when the bus turned over.', '84'],
  ['A retired schoolteacher of 71 was hurt by the bus.', '71'],
  ['The bus hit a politician of 61, who lives in Osso.', '61'],
])('an age of somebody by what he is: %s', (sentence, age) => expect(numbersIn(sentence)).toEqual({ ages: [age], counts: [] }));

it.each([
  'The jury drew up a shortlist of 43, from which it will choose.',
  'She is a grandmother of 16 and lives in Osso.',
  'The bakery, an employer of 40, was shut.',
  'They had a remainder of 30, which they sold.',
  'The dog had a litter of 14, all of them black.',
])('how many there are is no age: %s', (sentence) => expect(numbersIn(sentence)).toMatchObject({ ages: [], counts: [/\d+/.exec(sentence)![0]] }));

test('three groups, of 1200, 800 and 450, are of no year', () => expect(numbersIn('The three groups, of 1200, 800 and 450, met at the mill.').counts).toEqual(['three', '1200', '800', '450']));

test.each(['A fourth grade pupil died in Osso.', 'A 19th century poet died in Osso.'])('a rank in what somebody is, is none of the dead: %s', (sentence) => expect(numbersIn(sentence).counts).toEqual([]));
