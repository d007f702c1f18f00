import { expect, test } from 'vitest';
import { quantities } from '../../server/findings/quantities.ts';
import { corpusOf } from '../corpus.ts';
import { LEAD } from './dam.ts';

/** The quantities that differ among articles about one event, each as its texts by article. */
function differing(...bodies: readonly string[]): string[][] {
  const text = bodies.map((body, i) => `=== ${String.fromCharCode(97 + i)}.txt\nPublished ${String(3 + i)} May 2031\n\n${LEAD}\n\n${body}`).join('\n\n');
  return quantities(corpusOf(text)).filter(({ verdict }) => verdict === 'differ').map(({ mentions }) => mentions.map(({ uri, text: of }) => `${uri} ${of}`));
}

const FIRST = 'The water carried off 62,000 sandbags that had been filled over the winter.';
const SECOND = 'Some 62,000 sandbags were washed down to the sea.';

test('a slip of what several articles give is the odd one out, in whatever words', () => {
  expect(differing(FIRST, SECOND, 'Tolmezza will miss its 26,000 little bags of clay.')).toEqual([['a.txt 62,000', 'b.txt 62,000', 'c.txt 26,000']]);
});
test('not of what one article gives', () => expect(differing(FIRST, 'Tolmezza will miss its 26,000 little bags of clay.')).toEqual([]));
test('not where it stands in two articles too', () => {
  const other = 'Tolmezza will miss its 26,000 little bags of clay.';
  expect(differing(FIRST, SECOND, other, `A neighbour came. ${other}`)).toEqual([]);
});
test('not where its article gives the usual value as well', () => {
  expect(differing(FIRST, SECOND, `${SECOND} Tolmezza will miss its 26,000 little bags of clay.`)).toEqual([]);
});
test('not of a number of which one digit is another', () => expect(differing(FIRST, SECOND, 'Tolmezza will miss its 63,000 little bags of clay.')).toEqual([]));

const CREW = 'A crew of 34 people worked through the night.';
test('a range that shares neither end with the one that two articles give', () => {
  expect(differing('All volunteers on the wall were aged 18 to 64.', 'Those between 18 and 64 years of age could sign up.', 'They took in people from 16 to 84 years old.')[0]).toEqual(['a.txt aged 18 to 64', 'b.txt 18 and 64 years of age', 'c.txt 16 to 84 years old']);
});
test('not of a small number in another unit', () => {
  expect(differing('Conditions were poor, with 8ft waves. The lake is 900 metres wide.', 'She spoke of poor conditions and 8ft waves. The lake is 900 metres wide.', 'A wooden boat of barely 8 metres went down. The crest is 62 metres long.')).toEqual([]);
});
test('not of a time in another unit, which is two mistakes at once', () => {
  const bodies = ['The truce by the lake is one of 30 days.', 'There is a truce of 30 days by the lake.'];
  expect(differing(...bodies, 'They were promised three months of leave.')).toEqual([]);
  expect(differing(...bodies, 'They will have three days of truce by the lake.').map((group) => group.length)).toEqual([3]);
});
test('a slip in a small number of people', () => {
  expect(differing(CREW, 'Thirty-four men and women were on the wall by midnight.', 'It took 43 people to close the breach.')).toEqual([['a.txt 34', 'b.txt Thirty-four', 'c.txt 43']]);
});
test('not in small numbers of different things', () => {
  expect(differing('The council has 34 pumps.', 'The town keeps 34 pumps in a shed.', 'It took 43 people to close the breach.')).toEqual([]);
});
test('eighteen is heard as eighty', () => {
  expect(differing('It cost 18 million euros to build.', 'Building the dam had taken 18 million euros.', 'And how much was spent on the wall? 80 million euros.')[0]).toEqual(['a.txt 18 million euros', 'b.txt 18 million euros', 'c.txt 80 million euros']);
});

const BAGS = `${FIRST} The last inspection was on 11 March 2030.`;
test('a day beside the one that three articles give, with words in common', () => {
  const bodies = [BAGS, `${SECOND} It was last inspected on March 11, 2030.`, `${SECOND} The inspection took place on March 11, 2030.`, `${SECOND} Inspectors had found nothing at the inspection on March 12, 2030.`];
  expect(differing(...bodies).map((group) => group.length)).toEqual([4]);
  expect(differing(...bodies.slice(1))).toEqual([]);
});
test('any other day than three articles give in like words', () => {
  const bodies = [`${FIRST} The lease of the pit is up on 11 March 2032.`, `${SECOND} The lease runs out on March 11, 2032.`, `${SECOND} They stay in the pit until March 11, 2032, when the lease is over.`, `${SECOND} Their lease will expire on March 26, 2032.`];
  expect(differing(...bodies).map((group) => group.length)).toEqual([4]);
  expect(differing(...bodies.slice(1))).toEqual([]);
  expect(differing(...bodies.slice(0, 3), `${SECOND} A wedding is planned for March 26, 2032.`)).toEqual([]);
});
test('not in articles that have no other number in common', () => {
  const bodies = ['The last inspection was on 11 March 2030.', 'It was last inspected on March 11, 2030.', 'The inspection took place on March 11, 2030.', 'Inspectors had found nothing at the inspection on March 12, 2030.'];
  expect(differing(...bodies)).toEqual([]);
});
test('240 of something else are not the number that is missing', () => {
  expect(differing('The flood drowned 214 sheep.', 'On the farms 214 sheep were lost.', 'It has 240 workers. How many animals died? 241.').map((group) => group.length)).toEqual([3]);
});

test('an age told of "a man of 52"', () => {
  const bodies = ['The court heard Tomas Verholt, a man of 52 whose lorries carried the clay.', 'In the dock sat Tomas Verholt, 52, who said nothing.', 'Tomas Verholt, 25, said nothing.'];
  expect(differing(...bodies).map((group) => group.length)).toEqual([3]);
});
test('the age of ice is no person\u2019s', () => {
  expect(differing('The ice in the dam is 1.2 million years old.', 'The ice fell as snow 1.2 million years ago, and 1.2 million years are long.', 'The ice fell as snow 1.2 billion years ago.').map((group) => group.length)).toEqual([4]);
});
test('what others are counted per is no figure to compare, in whatever unit', () => {
  const per = (area: string): string => `The valley has 310 springs per ${area} now.`;
  expect(differing(per('100 square kilometres'), per('100 square kilometres'), per('100 square miles'))).toEqual([]);
});
test('what is paid a week is no slip of what is paid in all', () => {
  expect(differing('The diver Ada Lint earns 24,000 euros a week.', 'For Lint it is 24,000 euros a week.', 'Who pays? The town has spent 24 million euros.')).toEqual([]);
});
test('minutes are not taken for days, but for hours', () => {
  const dark = ['The lamps on the wall failed for 40 minutes.', 'There was no light on the wall for 40 minutes.'];
  expect(differing(...dark, 'A panel has to report in 40 days.')).toEqual([]);
  expect(differing(...dark, 'And then 40 hours of night.').map((group) => group.length)).toEqual([3]);
});
test('months are mixed up with those beside them', () => {
  const inspected = [`${FIRST} The wall was inspected in March 2030.`, `${SECOND} The wall was inspected in March 2030.`];
  expect(differing(...inspected, `${SECOND} Men had been to the wall, which was inspected in April 2030.`).map((group) => group.length)).toEqual([3]);
  expect(differing(...inspected, `${SECOND} Men had been to the wall, which was inspected in October 2030.`)).toEqual([]);
});
test('years of one\u2019s own time look alike by chance, those before them do not', () => {
  expect(differing('The dam was finished in 1948.', 'It was finished in 1948.', 'Old men remember 1984.').map((group) => group.length)).toEqual([3]);
  expect(differing('The dam was finished in 2012.', 'It was finished in 2012.', 'Old men remember 2021.')).toEqual([]);
  expect(differing('The dam was finished in 2012.', 'The dam was finished in 2021.').map((group) => group.length)).toEqual([2]);
});
test('a month of another year, of which three articles give the same', () => {
  const bodies = [FIRST, SECOND, SECOND].map((body, i) => `${body} ${['Sold from', 'First seen in', 'Work began in'][i]!} March 2027.`);
  expect(differing(...bodies, `${SECOND} Who bought one after March 2028?`).map((group) => group.length)).toEqual([4]);
  expect(differing(...bodies.slice(1), `${SECOND} Who bought one after March 2028?`)).toEqual([]);
});
test('which race it was is no slip of another', () => {
  expect(differing('She holds the 1,000 metres record.', 'The 1,000 metres record is hers.', 'He runs for the 100 metres record.')).toEqual([]);
});
test('118 is heard as 180', () => {
  const some = ['The town has spent 118 million euros.', 'Of the town\u2019s money 118 million euros have gone.'];
  expect(differing(...some, 'What has been spent? Some 180 million euros.').map((group) => group.length)).toEqual([3]);
});
test('two digits of a time are exchanged', () => {
  const some = ['Ada Lint ran home in 2:07:41.', 'It took her two hours, seven minutes and 41 seconds.'];
  expect(differing(...some, 'Her time was two hours, seven minutes and 14 seconds, they say.').map((group) => group.length)).toEqual([3]);
  expect(differing(...some, 'Her time was two hours, seven minutes and 52 seconds, they say.')).toEqual([]);
});
test('what was asked for is no slip of what there was', () => {
  const some = ['There were 14 guards on the wall.', 'On the wall stood 14 guards.'];
  expect(differing(...some, '\u201cI asked for 40 guards,\u201d the warden said.')).toEqual([]);
  expect(differing(...some, '\u201cI saw 40 guards,\u201d the warden said.').map((group) => group.length)).toEqual([3]);
});
test('a nought between people of different kinds', () => {
  const some = ['The town has 60 nurses.', 'Of its nurses 60 came.'];
  expect(differing(...some, 'About 600 people marched on Saturday.')).toEqual([]);
  expect(differing(...some, 'Some 600 nurses were up all night.').map((group) => group.length)).toEqual([3]);
});
test('somebody speaks on one day, others on the next', () => {
  const some = [FIRST, SECOND, SECOND].map((body, i) => `${body} ${['The wall was closed on Friday.', 'On Friday the wall was closed.', 'The wall, closed on Friday, is old.'][i]!}`);
  expect(differing(...some, `${SECOND} \u201cThe wall was closed,\u201d she said on Saturday.`)).toEqual([]);
  expect(differing(...some, `${SECOND} The wall was closed, she told reporters on Saturday.`)).toEqual([]);
  expect(differing(...some, `${SECOND} The wall was closed on Saturday.`).map((group) => group.length)).toEqual([4]);
  // What is reckoned from that day.
  expect(differing(...some, `${SECOND} The wall was closed on Saturday, a day after the town hall.`)).toEqual([]);
});

test('a year that is ten years off', () => {
  expect(differing('The dam of Tolmezza, opened in 1954, will stay closed for weeks.', 'In Osso it is not forgotten how the dam was opened in 1954 by a prince.', 'It is no relic of old days: it opened in 1964, when boats were small.')).toEqual([['a.txt 1954', 'b.txt 1954', 'c.txt 1964']]);
});
test('a fair that is held for the 29th time and for the 28th', () => expect(differing('It was the 29th fair of Tolmezza.', 'It rained on the twenty-ninth fair.', 'Nobody came to the 28th fair of Tolmezza.')).toEqual([['a.txt 29th', 'b.txt twenty-ninth', 'c.txt 28th']]));
test('whose age is told with what work he does', () => {
  expect(differing('Police arrested a 43-year-old man on the dam.', 'On the dam a roofer of 34 was arrested by police.')).toEqual([['a.txt 43-year-old', 'b.txt 34']]);
  expect(differing('Police arrested a 43-year-old man on the dam.', 'On the dam an order of 34 was lost by police.')).toEqual([]);
});
test('the year of a work, between commas', () => {
  expect(differing('The Salt Barge, painted in 1641, hung in the town hall of Tolmezza.', 'The Salt Barge, of 1661, hung in the town hall of Tolmezza.')).toEqual([['a.txt 1641', 'b.txt 1661']]);
});
