import { expect, test } from 'vitest';
import { quantities } from '../../server/findings/quantities.ts';
import { corpusOf } from '../corpus.ts';

const LEAD = 'The Verrano tunnel above Tolmezza caught fire on Tuesday, the Brisca county office said.';

/** The quantities that differ among articles about one event, each as its texts. */
function differing(...bodies: readonly string[]): string[] {
  const text = bodies.map((body, i) => `=== ${String.fromCharCode(97 + i)}.txt\nPublished ${String(3 + i)} May 2031\n\n${LEAD}\n\n${body}`).join('\n\n');
  return quantities(corpusOf(text)).filter(({ verdict }) => verdict === 'differ').map(({ mentions }) => mentions.map(({ text: of }) => of).join(' / '));
}

const SOME = 'In the tunnel 29 lorries were burnt by the fire.';
const OTHERS = 'In the tunnel 21 lorries were burnt by the fire.';

test('two articles may differ', () => expect(differing(SOME, OTHERS)).toEqual(['29 / 21']));
test('not where a third tells the two apart', () => {
  expect(differing(SOME, OTHERS, 'In the tunnel 29 lorries were burnt by the fire. In the northern tunnel 21 lorries were burnt by the fire.')).toEqual([]);
});
test('but where a third tells how the one became the other', () => {
  expect(differing(SOME, OTHERS, 'In the tunnel 29 lorries were burnt by the fire, up from 21.')).toEqual(['29 / 21 / 29 / 21']);
});
test('not where as many articles give the one as the other in other words', () => {
  const reworded = 'Crews later towed 21 burnt lorries away.';
  expect(differing(SOME, reworded)).toEqual(['29 / 21']);
  expect(differing(SOME, SOME, reworded, reworded)).toEqual([]);
});
test('but of two tolls the one may be that of some hours later', () => {
  const [first, second] = ['The fire killed 29 people.', 'By noon 33 were known to be dead.'];
  expect(differing(first, first, second, second)).toHaveLength(1);
  expect(differing(first, first, 'Of 72 people in the tunnel some were rescued.', 'In the tunnel were 72 people.')).toEqual([]);
});
test('unless the sentences are nearly the same', () => {
  const [first, second] = ['The repair of the tunnel will cost $40 million, said Mayor Ada Quill.', 'The repair of the tunnel will cost $45 million, Mayor Ada Quill said.'];
  expect(differing(first, first, second, second)).toHaveLength(1);
});
test('a year is no odd one where the others give a month of it', () => {
  const plan = 'The county office will shed 7,400 jobs, or 11 percent of its workforce, by the end of 2038.';
  const summer = 'The depot, which opened in 1973, will close in the summer of 2037 with the loss of its 210 jobs.';
  expect(differing(plan, plan, summer)).toEqual(['2038 / 2038 / summer of 2037']);
  const june = `${plan} The last lorries pass in June 2037.`;
  expect(differing(june, june, summer)).toEqual([]);
});
test('but where more do', () => expect(differing(SOME, SOME, OTHERS)).toEqual(['29 / 29 / 21']));
test('how rare something is is not how long something took', () => {
  const line = 'The tunnel has had the same keeper for 19 years.';
  expect(differing(line, 'It was the keeper’s second fire in ten years.')).toEqual([]);
  expect(differing(line, 'It was the worst fire that the keeper of the tunnel has seen in more than a decade.')).toEqual([]);
  expect(differing('The tunnel will need at least 40 workers in five years.', 'The tunnel will need at least 40 workers in six years.')).toEqual(['five years / six years']);
  expect(differing(line, 'The tunnel has had the same keeper for ten years.')).toEqual(['19 years / ten years']);
});
test('what was done again was done to some of them', () => {
  expect(differing('In the tunnel 29 lorries caught fire.', 'In the tunnel 21 lorries caught fire again.')).toEqual([]);
});
test('what is counted is told apart by what befell it', () => {
  expect(differing('The fire destroyed 31 lorries.', 'Drivers rescued 40 lorries.')).toEqual([]);
  expect(differing('The fire destroyed 31 lorries.', 'The flames destroyed 40 lorries.')).toEqual(['31 / 40']);
});
test('two prices in one sentence are no conversion', () => {
  const toll = 'The toll for the tunnel is 2.80 euros, or 45 euros for a month.';
  expect(differing(toll, toll)).toEqual([]);
});
test('three in five may be 58 percent, and more than two billion 2.35', () => {
  expect(differing('Three in five of the patients in the hospital are drivers.', 'In the hospital 58 percent of the patients are drivers.')).toEqual([]);
  expect(differing('The repair of the tunnel costs more than two billion euros.', 'The repair of the tunnel costs 2.35 billion euros.')).toEqual([]);
  expect(differing('The repair of the tunnel costs more than two billion euros.', 'The repair of the tunnel costs 2.9 billion euros.')).toHaveLength(1);
});
test('a toll at the end of a long sentence is no table', () => {
  expect(differing('Two people died.', 'By now there were 386 cases, 52 of them in 14 hospitals, nine in the north, 43 in the south, 12 in bed, and three people died.')).toEqual(['Two / three']);
});
test('a part is no rival of the whole that its article divides otherwise', () => {
  const whole = 'In the tunnel 14,600 tiles were cracked or broken by the fire.';
  expect(differing(whole, 'In the tunnel 10,750 tiles were cracked by the fire.')).toEqual(['14,600 / 10,750']);
  expect(differing(whole, 'In the tunnel 3,850 tiles were broken by the fire and 10,750 were cracked.')).toEqual([]);
});
test('a bound that both keep does not make two that differ one', () => {
  const some = 'In the tunnel 71 percent of the lorries were burnt by the fire.';
  expect(differing(some, 'In the tunnel fewer than four in five lorries were burnt by the fire: 79.2 percent of the 200.')).toEqual([]);
});
test('amounts that an article gives in two kinds of dollar are one', () => {
  expect(differing('The repair costs A$180 million, or about $117 million.', 'The repair costs A$180 million.')).toEqual([]);
});
test('what as many articles give before a day as others give after it is the news of its day, of people and of what has a unit', () => {
  const [first, later] = ['Some 300 people fled their homes by nightfall as smoke came down the hill.', 'The number of displaced people has climbed to 450 in three days.'];
  expect(differing(first, first, later, later)).toEqual(['300 / 300 / 450 / 450']);
  expect(differing(first, later, first, later)).toEqual([]);
});
test('a figure is the only one of its unit also where the others of that unit are those of the other article', () => {
  const both = 'The gate was built for a speed of 1.5 metres per second.';
  const [some, others] = [`A lorry hit the gate at 2.6 metres per second. ${both}`, `Tests show that the lorry met the gate at 3.1 metres per second. ${both}`];
  expect(differing(some, some, others, others)).toEqual(['2.6 metres per second / 2.6 metres per second / 3.1 metres per second / 3.1 metres per second']);
});
test('where an article sets two values against each other, one that gives both close together gives the same two', () => {
  const rivals = 'Police counted 4,100 people at the tunnel; the organisers speak of 9,000.';
  expect(differing('The police counted 4,100 people at the tunnel.', rivals, 'Were there 4,100 people at the tunnel, as police counted, or 9,000, as the organisers say?')).toEqual(['4,100 / 4,100 / 9,000 / 4,100 / 9,000']);
});
test('a few that nothing is said of are not a few of something else', () => {
  expect(differing('The fire killed seven people. On the scale of the inspectors the best mark is nine.', 'The fire killed nine people.')).toEqual(['seven / nine']);
});
test('a number is not what is missing to its own double', () => {
  expect(differing('The union called a strike of 24 hours at the tunnel.', 'The strike at the tunnel that the union called lasts 48 hours.')).toEqual(['24 hours / 48 hours']);
});
test('an article that tells of two firsts gives two, whatever else is a first', () => {
  const both = (first: string, second: string): string => `${first} ${second}`;
  const groups = quantities(
    corpusOf(
      [
        both('The mayor said that the Brisca county tunnel was the first road under the mountain.', 'He spoke on his first visit to the Brisca county tunnel.'),
        both('The Brisca county tunnel was the first to run under the mountain, the mayor said.', 'It was the first visit of the mayor to the Brisca county tunnel.'),
        'The mayor has come to the Brisca county tunnel under the mountain for the first time.',
      ]
        .map((body, i) => `=== ${String.fromCharCode(97 + i)}.txt\nPublished ${String(3 + i)} May 2031\n\n${LEAD}\n\n${body}`)
        .join('\n\n'),
    ),
  ).filter(({ kind }) => kind === 'rank');
  expect(groups.every(({ mentions }) => new Set(mentions.map(({ uri }) => uri)).size === mentions.length)).toBe(true);
  expect(groups.length).toBeGreaterThan(1);
});
