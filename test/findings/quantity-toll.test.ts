import { expect, test } from 'vitest';
import { quantities } from '../../server/findings/quantities.ts';
import { corpusOf } from '../corpus.ts';
import { LEAD } from './dam.ts';

/** Whether two articles about one event are found to give two numbers of one thing. */
function differ(some: string, others: string): boolean {
  const corpus = corpusOf(`=== a.txt\nPublished 3 May 2031\n\n${LEAD}\n\n${some}\n\n=== b.txt\nPublished 5 May 2031\n\n${LEAD}\n\n${others}`);
  return quantities(corpus).some(({ verdict, mentions }) => verdict === 'differ' && mentions.some(({ value }) => value === 13) && mentions.some(({ value }) => value === 17));
}

/** Every sentence of one list with every other, once with 13 and once with 17. */
function pairs(sentences: readonly string[]): string[][] {
  return sentences.flatMap((some) => sentences.filter((other) => other !== some).map((other) => [some.replace('N', '13'), other.replace('N', '17')]));
}

test.each(
  pairs([
    'At least N people were killed and dozens were cut off.',
    'The death toll rose to N on Wednesday.',
    'By then N had died, the mayor said.',
    'Dam burst kills N in Tolmezza',
    'The number of dead has reached N.',
    'Officials said that N people were confirmed dead.',
    'The flood claimed N lives.',
    'Water tore through the town, leaving N dead.',
    'A torrent went down the valley, killing about N people and tearing down a church.',
    'The town held a minute of silence for the N people who died.',
    'So far N deaths have been reported.',
    'In the valley N people drowned.',
  ]),
)('the dead: %s | %s', (some, others) => expect(differ(some, others)).toBe(true));

test.each(
  pairs(['At least N people were injured.', 'The water tore down walls, injuring N people.', 'The flood left N hurt.', 'The number of wounded rose to N.', 'The county counted N injuries.']),
)('the hurt: %s | %s', (some, others) => expect(differ(some, others)).toBe(true));

test.each(
  pairs(['At least N people are missing.', 'By nightfall N were unaccounted for.', 'The number of missing rose to N.', 'In the valley N people are still being looked for.', 'Divers were searching for N people.', 'By Thursday N people had not been found.']),
)('the missing: %s | %s', (some, others) => expect(differ(some, others)).toBe(true));

test.each(pairs(['Some N people fell ill.', 'In the camps N people have been infected.', 'The number of cases rose to N.', 'At least N people became sick.']))('the ill: %s | %s', (some, others) =>
  expect(differ(some, others)).toBe(true),
);

test.each(pairs(['Boats rescued N people.', 'So far N were saved.', 'Helicopters pulled N people from the water.', 'N people were plucked from rooftops.', 'N survivors were brought to the school.', 'In all N people survived.', 'By noon N people had been brought to safety.', 'N people were pulled alive from the mud.']))('the rescued: %s | %s', (some, others) =>
  expect(differ(some, others)).toBe(true),
);

test.each(pairs(['N people were taken to hospital.', 'Some N were hospitalized.', 'N people were rushed to hospital by helicopter.', 'N remained in hospital on Wednesday.']))('those in hospital: %s | %s', (some, others) => expect(differ(some, others)).toBe(true));

test.each(pairs(['The boat had N people on board.', 'A boat carrying N people overturned.', 'There were N people aboard.']))('those aboard: %s | %s', (some, others) => expect(differ(some, others)).toBe(true));

test.each(pairs(['The flood killed 40 people, N of them children.', 'N children are among the dead.']))('the children: %s | %s', (some, others) => expect(differ(some, others)).toBe(true));

test('what befell people is read where a figure stands not long before', () => {
  expect(differ('Some two dozen boats turned out at dawn and hauled about 13 people from the waves.', 'Boats rescued 17 people.')).toBe(true);
});

test.each([
  ['The boat had 13 people on board.', 'Boats rescued 17 people.'],
  ['Some 13 people who were on board drowned.', 'There were 17 people aboard.'],
  ['Divers brought up 13 bodies on Wednesday, raising the number of the dead to 31.', 'At least 17 people were killed.'],
  ['Some 13 people have drowned since January, not counting those of Tuesday.', 'In all 17 people have drowned since January.'],
  ['Four people were taken to hospital with serious injuries while 13 others were slightly hurt.', 'The flood left 17 people hurt.'],
  ['The hospital was treating 20 people, four of whom were badly hurt and 13 who were walking wounded.', 'The flood left 17 people hurt.'],
  ['It was as bad in 2021. In all 13 people drowned then.', 'At least 17 people drowned.'],
  ['Boats rescued 13 people.', 'Divers pulled 17 bodies from the water.'],
  ['Helicopters pulled 13 people from the water.', 'At least 17 people were killed.'],
  ['Some 13 people survived.', 'Some 17 people drowned.'],
])('the rescued are not the dead: %s | %s', (some, others) => expect(differ(some, others)).toBe(false));

const DEAD = ['At least N people were killed.', 'The death toll rose to N on Wednesday.'];
const WAYS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [DEAD, ['The town mourned N people.', 'Divers have pulled N bodies from the water.', 'So far N bodies were found.', 'The body count stands at N.', 'It was a night that cost N people their lives.', 'The bodies of N people have been recovered.', 'It confirmed the deaths of N people.']],
  [['About N people were evacuated.', 'The number of people displaced has climbed to N.'], ['Some N people left their homes by nightfall.', 'The flood drove N people from their homes.', 'N people were forced to leave their homes.', 'N people had to leave their houses.', 'N people were told to get out.', 'Police ordered N residents to leave.', 'By noon N people had been moved out.', 'The water drove N people away.', 'Soldiers took N people out of the villages.']],
  [['Police arrested N people.', 'N were detained.'], ['N people were taken into custody.', 'Officers took N people into custody.', 'N people were in custody.', 'N people are back in custody.', 'It confirmed the arrest of N people.']],
  [['The flood destroyed N homes.', 'N homes were destroyed.'], ['N homes have been lost.', 'In all N houses are gone.', 'It lost N homes to the water.']],
  [['N people were taken to hospital.', 'N people were treated in hospital.'], ['Hospitals admitted N people.', 'N people passed through the emergency department.', 'Doctors treated N people in the casualty ward.']],
  [['N people fell ill.', 'The number of cases rose to N.'], ['N people have tested positive.', 'The water made N people sick.']],
];

test.each(WAYS.flatMap(([plain, others]) => others.flatMap((other) => plain.map((some) => [some.replace('N', '13'), other.replace('N', '17')]))))('told in more words: %s | %s', (some, others) => expect(differ(some, others)).toBe(true));

test.each(
  [
    'The town mourned 17 horses.', 'Divers have pulled 17 cars from the water.', 'Seventeen public bodies met in the county.', 'The shop lost 17 people to a rival.', 'The club lost 17 games.',
    'The flood left 17 homes without power.', 'Men from 17 towns came.', 'The county has 17 climbers.', 'They left their homes at 17 places.', 'The child is in the custody of 17 aunts.', 'There were 17 positive words.', 'Some 17 people lost their homes.', 'She told 17 people to go to bed.', 'They moved 17 boats.', 'It is day 17.',
  ].flatMap((other) => [...DEAD, 'About N people were evacuated.', 'Police arrested N people.', 'N people fell ill.'].map((some) => [some.replace('N', '13'), other])),
)('no toll: %s | %s', (some, others) => expect(differ(some, others)).toBe(false));

test.each([
  ['At least 13 people were killed.', 'At least 17 people were injured.'],
  ['At least 13 people were killed.', 'In 1998 a flood killed 17 people.'],
  ['At least 13 people were killed.', 'Elsewhere in the county 17 people died.'],
  ['At least 13 people were killed.', 'In the village of Osso alone 17 people died.'],
  ['At least 13 people were killed.', 'Another 17 people died in hospital.'],
  ['At least 13 people were killed.', 'Among the dead were 17 workers.'],
  ['At least 13 people were killed.', 'The flood killed 17 dogs.'],
  ['Some 13 people were told to wait.', 'At least 17 people were killed.'],
])('not of one thing: %s | %s', (some, others) => expect(differ(some, others)).toBe(false));

test.each([
  ['On Saturday night 13 drowned in the flood.', 'On Saturday night 17 drowned in the flood.', true],
  ['They were found on day 13.', 'They were found in week 17.', false],
  ['Some 13 homes lost power.', 'Some 17 homes were destroyed.', false],
  ['The town lost 13 homes.', 'Some 17 homes were destroyed.', true],
])('a day before a number, homes without power: %s | %s', (some, others, is) => expect(differ(some, others)).toBe(is));

test('what the toll was on the day is of one quantity with what it is', () => {
  const later = 'Seventeen people were killed by the flood. Thirteen had died on the day.';
  expect(differ('The flood killed 13 people.', later)).toBe(true);
});
test.each(
  pairs(['The flood killed nine people and injured N others.', 'The number of injured was put at N.', 'Eight people are dead, N others were hurt.']),
)('others whom something else befell are all of them: %s | %s', (some, others) => expect(differ(some, others)).toBe(true));
test.each(
  pairs(['The flood killed nine people and left N others missing.', 'At least nine people died and a further N are missing.', 'The number of missing rose to N.']),
)('others who are missing: %s | %s', (some, others) => expect(differ(some, others)).toBe(true));
test('others of the same are not', () => expect(differ('The flood killed 13 people.', 'The flood killed 22 people in Osso; 17 others died in Tolmezza.')).toBe(false));

test('the injured are no slip of the dead', () => {
  const corpus = corpusOf(`=== a.txt\nPublished 3 May 2031\n\n${LEAD}\n\nThe flood killed 29 people and 41 were injured.\n\n=== b.txt\nPublished 5 May 2031\n\n${LEAD}\n\nIt was the worst flood since 1986, when 14 people were killed.`);
  expect(quantities(corpus).filter(({ verdict }) => verdict === 'differ')).toEqual([]);
});
test('a toll grows tenfold, other small numbers do not', () => {
  const differing = (some: string, others: string): number => quantities(corpusOf(`=== a.txt\nPublished 3 May 2031\n\n${LEAD}\n\n${some}\n\n=== b.txt\nPublished 5 May 2031\n\n${LEAD}\n\n${others}`)).filter(({ verdict }) => verdict === 'differ').length;
  expect(differing('At least 14 people were injured by the flood.', 'At least 131 people were injured by the flood.')).toBe(1);
  expect(differing('The board upheld 14 complaints about the dam.', 'The board had 131 complaints about the dam.')).toBe(0);
});

test('soldiers lost, told in words', () => {
  const corpus = corpusOf(`=== a.txt\nPublished 3 May 2031\n\n${LEAD}\n\nThe army lost three soldiers in the flood.\n\n=== b.txt\nPublished 5 May 2031\n\n${LEAD}\n\nThat brings the number of soldiers killed in the flood to four.`);
  expect(quantities(corpus).filter(({ verdict }) => verdict === 'differ').map(({ mentions }) => mentions.map(({ value }) => value))).toContainEqual([3, 4]);
});

test.each([
  ['Fourth driver dies after the flood', 'Three drivers were killed by the flood.', ['Fourth', 'Three']],
  ['A fourth person has died of the flood, the mayor said.', 'The flood killed three people.', ['fourth', 'three']],
  ['A fourth soldier of the Verrano guard died of the flood.', 'Three soldiers were killed by the flood.', ['fourth', 'Three']],
  ['Seventh body found in the flooded valley', 'The flood killed six people.', ['Seventh', 'six']],
  ['A fourth explosion killed nobody in the flood.', 'Three explosions shook the flooded dam.', []],
  ['A fourth soldier killed in the flood was a Verrano man.', 'Three soldiers were killed by the flood.', ['fourth', 'Three']],
  ['The dam lost a fourth keeper when Dell died in the flood.', 'The flood killed three keepers of the dam.', []],
  ['The fourth driver killed by the flood was a Verrano man.', 'Three drivers were killed by the flood.', []],
  ['A fourth driver killed this year in the valley was a Verrano man.', 'Three drivers were killed by the flood.', []],
  ['A fourth driver of those who carried sand saw the death of the dam.', 'Three drivers were killed by the flood.', []],
])('one more of the dead is as many of them: %s | %s', (some, others, expected) => {
  const corpus = corpusOf(`=== a.txt\nPublished 5 May 2031\n\n${LEAD}\n\n${some}\n\n=== b.txt\nPublished 3 May 2031\n\n${LEAD}\n\n${others}`);
  expect(quantities(corpus).filter(({ verdict }) => verdict === 'differ').flatMap(({ mentions }) => mentions.map(({ text }) => text))).toEqual(expected);
});
