import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import type { Quantity } from '../../server/findings/comparison.ts';
import { quantities, quantitiesIn, quantityOf } from '../../server/findings/quantities.ts';
import { articlesOf } from '../corpus.ts';
import { clusters, scoreOf } from './clusters.ts';

describe('clusters with marked figures', () => {
  const scores = clusters().map((cluster) => ({ name: cluster.name, ...scoreOf(cluster) }));
  const sum = (pick: (score: (typeof scores)[number]) => number): number => scores.reduce((total, score) => total + pick(score), 0);

  it('calls nothing different that is not', () => {
    expect(scores.flatMap(({ notes }) => notes.filter((note) => note.startsWith('FALSE')))).toEqual([]);
  });
  it('finds most of what differs', () => {
    expect(sum((s) => s.found) / sum((s) => s.differing)).toBeGreaterThanOrEqual(0.65);
  });
  it('puts most mentions of one quantity together', () => {
    expect(sum((s) => s.aligned) / sum((s) => s.gold)).toBeGreaterThanOrEqual(0.78);
  });
});

/** The articles of a fixture, all about one event: what relates articles is tested elsewhere. */
function related(fixture: string, order: 1 | -1 = 1): Corpus {
  const articles = articlesOf(fixture);
  const corpus = createCorpus();
  for (const [uri, text] of order === 1 ? articles : articles.reverse()) corpus.set(uri, text);
  const uris = [...corpus.uris()];
  return { ...corpus, related: (uri) => uris.filter((other) => other !== uri) };
}

/** Quantities that more than one mention gives, as "verdict: article text = reading, …". */
function shown(corpus: Corpus): string[] {
  return quantities(corpus).filter((q) => q.verdict !== 'single').map(line);
}

function line(quantity: Quantity): string {
  return `${quantity.verdict}: ${quantity.mentions.map((m) => `${m.uri} ${m.text.replace(/\s+/g, ' ')}=${m.readings.join('/')}`).join(', ')}`;
}

const two = (a: string, b: string): string[] => shown(related(`=== a\n${a}\n=== b\n${b}\n`));

describe('readings of one quantity', () => {
  it.each([
    ['About 500 people protested near the palace.', 'A crowd of 500 demonstrators protested near the palace.'],
    ['At least 38 homes burned down.', 'The fire destroyed 38 houses.'],
    ['More than 320 firefighters were deployed.', 'All 324 firefighters were deployed.'],
    ['The fire burned about 3,000 hectares of forest.', 'The fire burned roughly 7,400 acres of forest.'],
    ['Rebels hold about one-fifth of the province.', 'Rebels hold 20 percent of the province.'],
    ['She lay under the snow for three quarters of an hour.', 'She lay under the snow for 47 minutes.'],
    ['The talks went on for more than two years.', 'The talks went on for over two years.'],
    ['The mission will last 18 months.', 'The mission will last a year and a half.'],
    ['The bridge is 110 kilometres long.', 'The bridge is 68 miles long.'],
  ])('%s | %s', (a, b) => {
    expect(two(a, b).map((s) => s.split(':')[0])).toEqual(['agree']);
  });

  it('sets amounts of one currency against each other, whichever article comes first', () => {
    const corpus = related('=== a\nThe club paid 61 million kroner for the striker.\n=== b\nThe club paid £54 million for the striker.\n=== c\nThe club paid £45 million for the striker.\n');
    expect(shown(corpus)).toEqual(['differ: a 61 million kroner=0/1, b £54 million=0, c £45 million=1']);
  });

  it('takes a converted measure for the one that it was converted from, and no bridge between two', () => {
    const corpus = related('=== a\nThe striker is 1.91 metres tall.\n=== b\nThe striker is 1.97 metres tall.\n=== c\nThe striker is 6ft 3in tall.\n');
    expect(shown(corpus)).toEqual(['differ: a 1.91 metres=0, b 1.97 metres=1, c 6ft 3in=0']);
  });

  it('takes a temperature in the other scale for the one that it was converted from', () => {
    const corpus = related('=== a\nThe thermometer at the lake reached 46.8 degrees Celsius.\n=== b\nThe thermometer at the lake reached 46.4 degrees Celsius.\n=== c\nThe thermometer at the lake reached 116.2F.\n');
    expect(shown(corpus)).toEqual(['differ: a 46.8 degrees Celsius=0, b 46.4 degrees Celsius=1, c 116.2F=0']);
  });

  it.each([
    ['ranges that share neither end', 'The claims platform will be back in four to six weeks.', 'The claims platform will be back in six to eight weeks.'],
    ['a rounding word before exact digits', 'Some 61,480 candidates sat the examination.', 'The 61,840 candidates sat the examination.'],
    ['transposed digits', 'Some 2,600 people were evacuated from the valley.', 'Some 6,200 people were evacuated from the valley.'],
    ['million for billion', 'The ministry announced 2.4 million euros in immediate aid.', 'The ministry announced 2.4 billion euros in immediate aid.'],
    ['another unit', 'The fire burned 3,000 hectares of forest.', 'The fire burned 3,000 acres of forest.'],
    ['percent for percentage points', 'The council raised the property tax by 1.5 percentage points.', 'The council raised the property tax by 1.5 percent.'],
    ['another month', 'The training mission starts on July 1, 2025.', 'The training mission starts on June 1, 2025.'],
    ['a digit of the day added', 'Vaccination begins on November 3, 2025.', 'Vaccination begins on November 30, 2025.'],
    ['a zero moved', 'About 103 people were on board the plane.', 'About 130 people were on board the plane.'],
    ['the same number in pounds', 'The jet had 2,100 kilograms of fuel in its tanks.', 'The jet had 2,100 pounds of fuel in its tanks.'],
    ['digits of a number of hours', 'The girl was under the bakery for 31 hours.', 'The girl lay under the bakery for 13 hours.'],
    ['a toll of the first day and of the last', 'The earthquake killed 41 people in the highlands.', 'The earthquake killed 187 people in the highlands.'],
    ['one person, two ages', 'The captain, Dora Quill, 52, was hurt.', 'Dora Quill, 47, who flew the plane, was hurt.'],
    ['a count that grew', 'The flood killed 23 people in the valley.', 'The flood killed 26 people in the valley.'],
  ])('differ: %s', (_name, a, b) => {
    expect(two(a, b).map((s) => s.split(':')[0])).toEqual(['differ']);
  });
});

describe('never set against each other', () => {
  it.each([
    ['two subjects', 'Norland is losing 1,000 soldiers per day, while Sudmark is losing about 500 soldiers daily.', 'Norland is losing 1,000 soldiers a day and Sudmark 500 soldiers a day.'],
    ['a part and the whole', 'Five people were injured in the fire, two of them firefighters.', 'Five people were injured in the fire.'],
    ['more on top', 'More than 300 firefighters were at work.', 'Another 60 firefighters were on their way.'],
    ['what remains', 'Eleven villages were cleared.', 'The other four villages remain closed.'],
    ['an earlier year', 'The fire burned 4,150 hectares this week.', 'In 2009, 5,200 hectares burned in a fire there.'],
    ['a change and a level', 'Revenue rose 12 percent.', 'The margin is 14 percent of revenue.'],
    ['two measurements', 'The temperature reached 41 degrees on Sunday.', 'The temperature had dropped to 37 degrees on Monday.'],
    ['granted and asked for', 'The judge sentenced him to 9 years in prison.', 'The prosecutor had asked for 12 years in prison.'],
    ['two polls', 'She leads by 46 percent, the poll found.', 'She leads by 49 percent, another poll found.'],
    ['vague and exact', 'Dozens of people were hurt in the crash.', 'The crash hurt 250 people.'],
    ['a part and the seats there are', 'The Greens won 61 of the 150 seats in the chamber.', 'The Liberals won 52 seats in the chamber.'],
    ['now and at the last election', 'Turnout in the election was 71 percent.', 'Turnout was 66 percent in the last election.'],
    ['two people', 'The captain, Dora Quill, 52, was hurt.', 'The co-pilot, Milo Senn, 34, was hurt.'],
    ['two matches', 'Arlen beat Bexmoor 2-1 in a World Cup qualifier.', 'Corley beat Dunham 3-0 in a World Cup qualifier.'],
    ['two days of a match', 'It rained on the first day of the match.', 'It rained on the second day of the match.'],
    ['rows of a table', 'Arlen 64 71 .474 17\nBexmoor 61 74 .452 20', 'Arlen 65 71 .478 16\nBexmoor 61 75 .449 20'],
    ['prices of two days', 'The index closed at 2,017.99 points.', 'The index closed at 2,002.93 points.'],
    ['permitted and counted', 'The boat carried 118 passengers.', 'The boat was licensed for 90 passengers.'],
  ])('%s', (_name, a, b) => {
    expect(two(a, b).filter((s) => s.startsWith('differ'))).toEqual([]);
  });
});

describe('an article that gives a figure twice', () => {
  it('is linked to its own rival figure, and the others with it', () => {
    expect(
      two(
        'The aid so far includes $22 billion in financial support for Ardania, according to the treasury. A separate estimate from the Lund group pegs this amount closer to $19.7 billion.',
        'The government has provided approximately $22 billion in financial support to Ardania.',
      ),
    ).toEqual(['differ: a $22 billion=0, a $19.7 billion=1, b $22 billion=0']);
  });
  it.each(['The bomb weighed two kg (four lb).', 'A 1-metre (4-foot) poster hangs there.', 'The storm brought winds of 105 mph (185 kph).', 'The session opens at 8 p.m. (midnight GMT).'])('may round what it converts: %s', (text) => {
    expect(shown(related(`=== a\n${text}\n`)).filter((s) => s.startsWith('differ'))).toEqual([]);
  });
  it('may not convert to something else', () => {
    expect(shown(related('=== a\nThe line is 110 kilometres (110 miles) long.\n')).map((s) => s.split(':')[0])).toEqual(['differ']);
  });
  it('sets two currencies equal only where it gives both', () => {
    expect(
      two('Polmark promised 1.9 billion zlotys (450 million euros) in loans to Arden.', 'Polmark promised 450 million euros in loans to Arden.').map((s) => s.split(':')[0]),
    ).toEqual(['agree']);
  });
  it('takes the number of one currency with the sign of another for wrong, and not what was converted', () => {
    expect(
      shown(related('=== a\nThe stolen organ is worth 8.4 million euros.\n=== b\nThe stolen organ is worth about $8.8 million.\n=== c\nThe stolen organ is worth $8.4 million.\n=== d\nThe stolen organ is worth €8.4m.\n')),
    ).toEqual(['differ: a 8.4 million euros=0, b $8.8 million=0/1, c $8.4 million=1, d €8.4m=0']);
  });
});

describe('what several articles give', () => {
  const [wire, paper, blog] = [
    'The jet touched down at 162 knots, the bureau said.',
    'It hit the ground at 162 knots.',
    'At 155 knots it slammed into a field.',
  ];

  it('the next one gives in other words', () => {
    expect(shown(related(`=== a\n${wire}\n=== b\n${paper}\n=== c\n${blog}\n`))).toEqual(['differ: a 162 knots=0, b 162 knots=0, c 155 knots=1']);
  });
  it('is no reason for two articles alone', () => {
    expect(two(paper, blog)).toEqual([]);
  });
  it('leaves an article that gives it too as it is', () => {
    expect(shown(related(`=== a\n${wire}\n=== b\n${paper}\n=== c\n${paper} ${blog}\n`)).filter((s) => s.startsWith('differ'))).toEqual([]);
  });
});

describe('one answer from everywhere', () => {
  const fixture = clusters().map(({ name, articles }) => articles.map(([uri, text]) => `=== ${name}-${uri}\n${text}\n`).join('')).join('');

  it('does not depend on the order of articles', () => {
    expect(quantities(related(fixture)).map(line)).toEqual(quantities(related(fixture, -1)).map(line));
  });
  it('is the same asked by figure, by article or for the whole corpus', () => {
    const corpus = related(fixture);
    const all = quantities(corpus).map(line);
    const asked = new Set<string>();
    for (const uri of corpus.uris()) {
      corpus.entry(uri)!.mentions.figures.forEach((_, index) => asked.add(line(quantityOf(corpus, uri, index))));
      for (const quantity of quantitiesIn(corpus, uri)) expect(all).toContain(line(quantity));
    }
    expect([...asked].sort()).toEqual([...new Set(all)].sort());
  });
  it('lists what differs first, then what agrees, then the rest', () => {
    const ranks = quantities(related(fixture)).map((q) => ['differ', 'agree', 'single'].indexOf(q.verdict));
    expect(ranks).toEqual([...ranks].sort());
  });
});
