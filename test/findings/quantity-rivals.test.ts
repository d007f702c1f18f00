import { describe, expect, it } from 'vitest';
import { figureDiffers } from '../../server/findings/figure-differs.ts';
import { quantities } from '../../server/findings/quantities.ts';
import { corpusOf } from '../corpus.ts';

/** What the articles give different values for, as written. */
function differing(a: string, b: string): string[] {
  const corpus = corpusOf(`=== a.txt\ndate 2031-05-06 The harbour at Olmeck was flooded when the dyke gave way, mayor Ilse Brandtner said. ${a}\n=== b.txt\ndate 2031-05-07 A day after the harbour at Olmeck was flooded because the dyke gave way, mayor Ilse Brandtner spoke. ${b}`);
  return quantities(corpus).filter(({ verdict }) => verdict === 'differ').map(({ mentions }) => mentions.map(({ text }) => text).join(' / '));
}

describe('figures that are hardly rivals', () => {
  it('a handful and thousands', () => {
    expect(differing('In the harbour 5,000 people were rescued by boats.', 'In the harbour five people were rescued by boats.')).toEqual([]);
    expect(differing('The dyke cost $5 million to build.', 'The dyke cost $5 billion to build.')).toEqual(['$5 million / $5 billion']);
  });

  it('but not metres and kilometres of one height', () => {
    expect(differing('The wave threw spray nine kilometres into the sky over the harbour.', 'Spray from the wave flew 9,000 kilometres into the sky over the harbour.')).toEqual(['nine kilometres / 9,000 kilometres']);
  });

  it('hours and days that are ten times as long', () => {
    expect(differing('The harbour was closed for 24 hours.', 'For 10 days the harbour had been busy.')).toEqual([]);
    expect(differing('The harbour was closed for 24 hours.', 'The harbour was closed for 24 days.')).toEqual(['24 hours / 24 days']);
  });

  it('what is new and what there is, a part of a dyke and its length, a number and a hundred times as many', () => {
    expect(differing('The harbour wants to cut 450 jobs.', 'The harbour wants to create 120 new jobs.')).toEqual([]);
    expect(differing('The dyke at the harbour is 11.4 kilometres long.', '8.2 kilometres of the dyke at the harbour have been built.')).toEqual([]);
    expect(differing('In the harbour 210,000 people have signed.', 'In the harbour there were 2,100 people.')).toEqual([]);
  });

  it('but a count of some of a number and the same without it', () => {
    expect(differing('The council voted on Monday to close 11 of its 58 schools at the harbour.', 'The council voted on Monday to close 12 schools at the harbour.')).toEqual(['11 / 12']);
    expect(differing('The council voted on Monday to close 11 of its 58 schools at the harbour.', 'The council has 52 schools at the harbour.')).toEqual([]);
  });

  it('what was paid of a sum and the sum, what is there of a number and the number, what something was supposed to cost', () => {
    expect(differing('The builder of the dyke has been paid $24 million of the $37 million that it was promised.', 'The builder of the dyke was promised $37 million.')).toEqual([]);
    expect(differing('Three of its five gates at the harbour broke.', 'At the harbour three gates broke.')).toEqual([]);
    expect(differing('The dyke was supposed to cost $58 million.', 'The dyke costs $91 million.')).toEqual([]);
    expect(differing('The dyke cost $58 million.', 'The dyke cost $91 million.')).toEqual(['$58 million / $91 million']);
  });

  it('a handful of one thing and of another, a group, an age of players', () => {
    expect(differing('In the harbour five counties helped.', 'In the harbour there are five dead. The five counties sent seven boats to the harbour.')).toEqual([]);
    expect(differing('In a group four qualifier at the harbour Olmeck won.', 'In a group seven qualifier at the harbour Olmeck won.')).toEqual([]);
    expect(differing('The under-21 match at the harbour was won by Olmeck.', 'The six matches at the harbour were won by Olmeck.')).toEqual([]);
  });

  it('how long after something else, and how long', () => {
    expect(differing('The council met in the harbour three days after the flood.', 'The council was in the harbour for a four-day meeting.')).toEqual([]);
    expect(differing('The council met in the harbour three days after the flood.', 'The council met in the harbour four days after the flood.')).toEqual(['three days / four days']);
  });

  it('how long ago something was, and how long it took', () => {
    expect(differing('The dyke at the harbour was inspected at least two-and-a-half months ago.', 'The dyke at the harbour was inspected for two months.')).toEqual([]);
    expect(differing('The dyke at the harbour was inspected for at least two-and-a-half months.', 'The dyke at the harbour was inspected for two months.')).toEqual(['two-and-a-half months / two months']);
  });

  it('how many it takes, and how many there are', () => {
    expect(differing('In the harbour 316 votes are needed for the new dyke.', 'In the harbour 290 votes were cast for the new dyke.')).toEqual([]);
    expect(differing('In the harbour 316 votes were cast for the new dyke.', 'In the harbour 290 votes were cast for the new dyke.')).toEqual(['316 / 290']);
  });

  it('some of the injured, and all', () => {
    expect(differing('Of the injured, 57 were flown from the harbour.', 'In the harbour 83 were injured, all flown out.')).toEqual([]);
  });

  it('the wind of an earlier storm', () => {
    expect(differing('The last storm hit the harbour in October 2011. That storm packed winds of 175 kph in the harbour.', 'The storm packed winds of 130 kph in the harbour.')).toEqual([]);
    expect(differing('The last storm hit the harbour on Monday. That storm packed winds of 175 kph in the harbour.', 'The storm packed winds of 130 kph in the harbour.')).toEqual(['175 kph / 130 kph']);
  });

  it('people and the strength of a quake', () => {
    expect(differing('Five people dead as quake hits the harbour', '6.1 magnitude quake hits the harbour')).toEqual([]);
  });

  it('which turn it is and how many', () => {
    expect(differing('In the harbour they played 37 moves.', 'In the harbour they played until move 38.')).toEqual([]);
  });

  it('more than two dozen and 27', () => {
    expect(differing('In the harbour 27 boats sank.', 'In the harbour more than two dozen boats sank.')).toEqual([]);
  });

  it('whole degrees of two scales', () => {
    expect(differing('The water in the harbour was only 4C.', 'The water in the harbour was only 39 degrees Fahrenheit.')).toEqual([]);
    expect(differing('The water in the harbour was only 4C.', 'The water in the harbour was only 43 degrees Fahrenheit.')).toEqual(['4C / 43 degrees Fahrenheit']);
    expect(differing('The water in the harbour was only 38 degrees Fahrenheit.', 'The water in the harbour was only 39 degrees Fahrenheit.')).toEqual(['38 degrees Fahrenheit / 39 degrees Fahrenheit']);
  });

  it('a day and a year', () => {
    expect(differing('The dyke was inspected on 2 March.', 'The dyke was inspected in 2024.')).toEqual([]);
    expect(differing('The dyke was built in 1884.', 'The dyke was built in 1848.')).toEqual(['1884 / 1848']);
  });
});

describe('what one side gives of the other, and of its own', () => {
  it('is of two things', () => {
    expect(differing('Olmeck held 1,270 Karsan soldiers in the harbour. Karsa puts the number of its own in Olmeck at 940.', 'Karsa counts 940 of its own in the harbour.')).toEqual([]);
    expect(differing('Olmeck held 1,270 Karsan soldiers in the harbour. Karsa puts the number at 940.', 'The harbour was quiet.')).toEqual(['1,270 / 940']);
  });
  it('a crowd that two have counted', () => {
    expect(differing('Some 30,000 people came to the harbour, according to the organisers. Police put the crowd at 22,000.', 'The harbour was quiet.')).toEqual(['30,000 / 22,000']);
    expect(differing('Thousands of people came to the harbour. Police put the crowd at 22,000.', 'The harbour was quiet.')).toEqual([]);
    expect(differing('They slept in 35 schools. The prefect put the number of the looters at 150.', 'The harbour was quiet.')).toEqual([]);
    expect(differing('In the harbour 35 looters were seen. The prefect put the number of the looters at 50.', 'The harbour was quiet.')).toEqual(['35 / 50']);
    expect(differing('In the harbour 14,200 runners set off and 13,310 finished. Police put the crowd at 60,000.', 'The harbour was quiet.')).toEqual([]);
  });
});

describe('dates on which something begins and ends', () => {
  it.each([
    ['The closure of the harbour came into force on 1 October.', 'The closure of the harbour is in force until 31 October.', []],
    ['The closure of the harbour came into force on 1 October.', 'The closure of the harbour came into force on 31 October.', ['1 October / 31 October']],
  ])('%s %s', (a, b, expected) => {
    expect(differing(a, b)).toEqual(expected);
  });
});

describe('money of two currencies', () => {
  it.each([
    ['The dyke cost 1.4 billion crowns.', 'The dyke cost 1.4 million kroner.', ['1.4 billion crowns / 1.4 million kroner']],
    ['The dyke cost 1.4 billion crowns.', 'The dyke cost 1.4 billion kroner.', []],
    ['The dyke cost 30 million euros.', 'The dyke cost 33 million dollars.', []],
    ['The dyke cost 34 million euros.', 'The dyke cost 34 million dollars.', ['34 million euros / 34 million dollars']],
    // Of one digit a conversion may leave it, as far as the articles tell.
    ['The dyke cost 30 million euros.', 'The dyke cost 30 million dollars.', []],
    ['The dyke cost 34 million euros.', 'The harbour made 34 million dollars, and a ferry sank.', []],
    ['The dyke is worth 34 million euros.', 'The dyke was valued at 34 million dollars.', ['34 million euros / 34 million dollars']],
  ])('%s %s', (a, b, expected) => {
    expect(differing(a, b)).toEqual(expected);
  });
});

describe('an article that tells the old value and the new one', () => {
  const before = 'The city has put 250 divers into the basin.';

  it.each([
    ['The city now has 400 divers in the basin, up from 250.', ['250 / 400 / 250']],
    ['There are 400 divers in the basin and not 250, the city said.', ['250 / 400 / 250']],
    ['It was 400 divers rather than 250 who went into the basin.', ['250 / 400 / 250']],
    ['In the basin are 400 divers, more than the 250 that the city had named.', ['250 / 400 / 250']],
    ['The city raised the number of divers in the basin from 250 to 400.', ['250 / 250 / 400']],
  ])('%s', (after, expected) => {
    expect(differing(before, after)).toEqual(expected);
  });

  it('as what was told until then', () => {
    expect(differing('The flood has hurt 1,300 people.', 'The flood hurt 1,700 people. On Sunday the city had told reporters that 1,300 people were hurt.')).toEqual(['1,300 / 1,700 / 1,300']);
  });

  it('has no finding, neither against itself nor against the article that gives the old value; that one has', () => {
    const corpus = corpusOf(`=== a.txt\ndate 2031-05-06 The harbour at Olmeck was flooded, mayor Ilse Brandtner said. ${before}\n=== b.txt\ndate 2031-05-07 A day after the harbour at Olmeck was flooded mayor Ilse Brandtner spoke. The city now has 400 divers in the basin, up from 250.`);
    expect(figureDiffers(corpus, 'b.txt')).toEqual([]);
    expect(figureDiffers(corpus, 'a.txt').map(({ related }) => related.map(({ uri }) => uri))).toEqual([['b.txt']]);
  });
});

describe('what several articles make plain', () => {
  /** What the articles, one a line, give different values for. */
  const differ = (...texts: readonly string[]): string[] => {
    const opening = 'The harbour at Olmeck was flooded when the dyke gave way, mayor Ilse Brandtner said.';
    const corpus = corpusOf(texts.map((text, i) => `=== ${String(i)}.txt\ndate 2031-05-0${String(6 + i)} ${opening} ${text}`).join('\n'));
    return quantities(corpus).filter(({ verdict }) => verdict === 'differ').map(({ mentions }) => mentions.map(({ text }) => text).join(' / '));
  };

  it('an article may tell how a figure grew', () => {
    expect(differ('In the harbour 850 divers were at work.', 'In the harbour 1,300 divers were at work.', 'On Tuesday 850 divers were at work in the harbour. Now there are 1,300 divers at work.')).toEqual(['850 / 1,300 / 850 / 1,300']);
    expect(differ('In the harbour 850 divers were at work.', 'In the harbour 1,300 divers were at work.', 'In the harbour 850 divers were at work, in the basin 1,300 divers.')).toEqual([]);
  });

  it('a loose figure is the nearest exact one', () => {
    expect(differ('In the harbour 23 ships were waiting.', 'In the harbour 35 ships were waiting.', 'Some three dozen ships were waiting in the harbour.', 'In the harbour 41 ships were waiting.').at(0)).toBe('23 / 35 / three dozen / 41');
  });
});

describe('people who died', () => {
  it.each([
    ['The flood in the harbour killed 13 people.', 'The flood in the harbour has claimed 15 lives.', ['13 / 15']],
    ['Thirteen lives were lost in the flood in the harbour.', 'In the flood in the harbour 15 people died.', ['Thirteen / 15']],
    ['The flood in the harbour killed 13 people.', 'The flood in the harbour left 15 dead.', ['13 / 15']],
    ['The flood in the harbour killed 13 people.', 'The flood in the harbour left 15 injured.', []],
  ])('%s %s', (a, b, expected) => {
    expect(differing(a, b)).toEqual(expected);
  });
});

describe('slips', () => {
  it.each([
    // Another unit, and digits that are exchanged where two articles agree.
    ['The mayor was given nine years in prison for the dyke.', 'The mayor was given nine months in prison for the dyke.', ['nine years / nine months']],
    ['So they go home with £1,200 from the harbour.', 'They went home with £2,100 from the harbour.', ['£1,200 / £2,100']],
  ])('%s %s', (a, b, expected) => {
    expect(differing(a, b)).toEqual(expected);
  });
});

describe('ages', () => {
  it.each([
    ['Diver Ada Lint, 66, went into the basin.', 'Ada Lint is 56 and went into the basin.', ['66 / 56']],
    ['Diver Ada Lint, 66, went into the basin.', 'Into the basin went Ada Lint, a diver of 56.', ['66 / 56']],
    ['Diver Ada Lint, 66, went into the basin.', 'Ada Lynt, who is fifty-six, went into the basin.', ['66 / fifty-six']],
    ['Diver Ada Lint, 66, went into the basin.', 'Diver Olga Lint, 56, went into the basin.', []],
    ['Diver Ada Lint, 66, went into the basin.', '"It was cold," said Ada Lint, who taught them when they were between 36 and 38 years old.', []],
    ['Diver Ada Lint, 66, went into the basin.', 'In 1991 Ada Lint, 26, had gone into the basin.', []],
    ['Diver Ada Lint, 66, went into the basin.', 'Ada Lint left school at the age of 18 and went into the basin.', []],
    ['Diver Ada Lint, 66, was banned from the basin.', 'Ada Lint was banned from the basin. She would be 69 when the ban ends.', []],
    ['Diver Ada Lint, 66, was banned from the basin.', 'The trial of 68-year-old Ada Lint is set for June.', ['66 / 68-year-old']],
  ])('%s %s', (a, b, expected) => {
    expect(differing(a, b)).toEqual(expected);
  });
});

describe('what is measured in two places', () => {
  it.each([
    ['Winds of 130 km/h were measured in Verrano.', 'Winds of 170 km/h were measured in Tolmezza.', []],
    ['Winds of 130 km/h were measured in Verrano.', 'Winds of 170 km/h were measured.', ['130 km/h / 170 km/h']],
    ['Winds of 130 km/h were measured in Verrano.', 'Winds of 170 km/h were measured in Verrano.', ['130 km/h / 170 km/h']],
  ])('%s %s', (a, b, expected) => {
    expect(differing(a, b)).toEqual(expected);
  });
});
