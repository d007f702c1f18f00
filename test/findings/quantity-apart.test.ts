import { describe, expect, it } from 'vitest';
import { figureDiffers } from '../../server/findings/figure-differs.ts';
import { corpusOf } from '../corpus.ts';
import { LEAD } from './dam.ts';
import { told } from './told-of-two.ts';

describe('what one thing alone shows to be two things', () => {
  it('a number in one word with what it counts, and a number of something else', () => {
    expect(told('The 128-seat council of Brisca will vote on the dam.', 'All 118 councillors of Brisca voted for the dam.')).toEqual([]);
    expect(told('The 128-seat council of Brisca will vote on the dam.', 'The 118-seat council of Brisca will vote on the dam.')).toEqual(['128 / 118']);
    expect(told('A 4.2-magnitude tremor shook the dam on Monday, before it burst.', 'The tremor of magnitude 4.4 shook the dam on Monday, before it burst.')).toHaveLength(1);
  });

  it('a slip that would also have changed of what it is a part', () => {
    expect(told('Seventeen others drowned in the mud of the valley.', 'In the mud of the valley 71 people drowned.')).toEqual([]);
    expect(told('Seventeen people drowned in the mud of the valley.', 'In the mud of the valley 71 people drowned.')).toEqual(['Seventeen / 71']);
  });

  it('round numbers with a nought more', () => {
    expect(told('Over lunch the mayor raised $200,000 for the valley.', 'The mayor has raised $2 million for the valley.')).toEqual([]);
    expect(told('Over lunch the mayor raised $240,000 for the valley.', 'Over lunch the mayor raised $2.4 million for the valley.')).toEqual(['$240,000 / $2.4 million']);
  });

  it('a unit that is no slip of the other', () => {
    expect(told('The water of the dam rose to 35 feet in the valley.', 'The water of the dam rose in the valley for 35 kilometres.')).toEqual([]);
    expect(told('The water of the dam rose to 35 feet in the valley.', 'The water of the dam rose to 35 metres in the valley.')).toEqual(['35 feet / 35 metres']);
  });

  it('the day of each article', () => {
    expect(told('The wave moved on towards Brisca on Tuesday 6 May.', 'The wave moved on towards Brisca on Thursday 8 May.')).toEqual([]);
    expect(told('The wave moved on towards Brisca on Tuesday 6 May.', 'The wave moved on towards Brisca on Monday 5 May.')).toEqual(['Tuesday 6 May / Monday 5 May']);
  });

  it('one town and another, where the article gives that of the first as well', () => {
    expect(told('Tolmezza listed 174 dead.', 'Tolmezza reported 239 dead. Brisca said 194 people had been killed.')).toEqual([]);
    expect(told('Tolmezza listed 174 dead.', 'Brisca said 194 people had been killed.')).toEqual(['174 / 194']);
  });

  it('what an article tells of before, beside the value that the other has too', () => {
    expect(told('The dam cost 34 million crowns to build.', 'The dam cost 34 million crowns to build, rather than the 24 million crowns that had been planned.')).toEqual([]);
    expect(told('The dam cost 24 million crowns to build.', 'The dam cost 34 million crowns to build.')).toEqual(['24 million crowns / 34 million crowns']);
  });

  it('an average and one of many', () => {
    expect(told('In the valley a load of gravel costs $150 on average.', 'In the valley a load of gravel costs $210.')).toEqual([]);
    expect(told('In the valley a load of gravel costs $150.', 'In the valley a load of gravel costs $210.')).toEqual(['$150 / $210']);
  });

  it('one kind alone and together with another', () => {
    expect(told('The inquiry into the dam had 36 lawyers.', 'The inquiry into the dam had 56 lawyers and engineers.')).toEqual([]);
    expect(told('The inquiry into the dam had 36 lawyers.', 'The inquiry into the dam had 56 lawyers.')).toEqual(['36 / 56']);
  });

  it('two years, but in words that are nearly the same', () => {
    expect(told('The law on dams of the valley was passed in 2012.', 'In 2014 the county made plans for the dams of the valley.')).toEqual([]);
    expect(told('The engineer has led the county dams office since 2012.', 'The engineer has led the county dams office since 2014.')).toEqual(['2012 / 2014']);
  });

  it('the years of two figures', () => {
    const cases = (count: string, year: string): string => `Complaints about the dam rose from ${count} complaints in ${year}.`;
    expect(told(cases('6,120', '2026'), cases('7,430', '2027'))).not.toContain('2026 / 2027');
  });

  it('a count with somebody who is named besides', () => {
    expect(told('The flood killed nine people, including the guard of the dam.', 'The flood killed eight people.')).toEqual([]);
    expect(told('The flood killed nine people, including three children.', 'The flood killed eight people.')).toEqual(['nine / eight']);
    expect(told('Mayor Ada Lint and three colleagues sold shares of the dam.', 'Four councillors sold shares of the dam.')).toEqual([]);
  });

  it('a part, and the other part right beside it', () => {
    expect(told('The flood killed 26 people in the valley.', 'The flood killed 20 children and six teachers in the valley.')).toEqual([]);
    expect(told('The flood killed 26 people in the valley.', 'The flood killed 23 people in the valley.')).toEqual(['26 / 23']);
  });

  it('what stands in one word before two kinds of thing', () => {
    expect(told('The dam party of Brisca needs a 60-vote threshold.', 'The dam party of Brisca has a 50-vote minority.')).toEqual([]);
    expect(told('The dam party of Brisca needs a 60-vote majority.', 'The dam party of Brisca has a 50-vote majority.')).toEqual(['60 / 50']);
  });

  it('distances from two towns', () => {
    expect(told('The dam lies 40 km north of Ostra, in the hills.', 'The dam lies 30 km north of Velmo, in the hills.')).toEqual([]);
    expect(told('The dam lies 40 km north of Ostra, in the hills.', 'The dam lies 30 km north of Ostra, in the hills.')).toEqual(['40 km / 30 km']);
  });

  it('the age that somebody had at two times', () => {
    const life = (age: string): string => `The mayor of Brisca, Ada Lint, spoke. ${age}`;
    expect(told(life('As a 15-year-old girl Ada Lint swam in the dam.'), life('Ada Lint rose to fame as an 11-year-old girl.'))).toEqual([]);
    expect(told(life('Ada Lint, 51, lives below the dam.'), life('Ada Lint, 52, lives below the dam.'))).toEqual(['51 / 52']);
  });

  it('a record and the one that it broke', () => {
    expect(told('The dam supplied 2,117 gardens, a record for the valley.', 'The dam broke the valley record of 2,116 gardens.')).toEqual([]);
    expect(told('The dam supplied 2,117 gardens, a record for the valley.', 'The dam supplied 2,116 gardens, a record for the valley.')).toEqual(['2,117 / 2,116']);
  });

  it('what died on one island alone, and in another country', () => {
    expect(told('Officials said 14 people died on that small island alone.', 'In the north 140 people died in the flood.')).toEqual([]);
  });

  it('tremors days apart', () => {
    const corpus = (day: number): string => `=== a.txt\nPublished 7 May 2031\n\n${LEAD}\n\nThe tremor at the dam had a magnitude of 6.1.\n\n=== b.txt\nPublished ${String(day)} May 2031\n\n${LEAD}\n\nThe tremor at the dam had a magnitude of 5.9.`;
    expect(figureDiffers(corpusOf(corpus(17)), 'a.txt')).toEqual([]);
    expect(figureDiffers(corpusOf(corpus(8)), 'a.txt')).toHaveLength(1);
  });

  it('the sources of each article', () => {
    expect(told('The dam was unsafe, four county officials familiar with the report said.', 'The dam was unsafe, three county officials familiar with the report said.')).toEqual([]);
    expect(told('The dam was unsafe, four county officials who resigned said.', 'The dam was unsafe, three county officials who resigned said.')).toEqual(['four / three']);
  });

  it('what may be, where the article gives what is as well', () => {
    expect(told('The goal is to plant 100 million trees below the dam.', 'The goal to plant trees below the dam may rise to 150 million instead of 100 million.')).toEqual([]);
  });

  it('decades for years, and less than a day for hours', () => {
    expect(told('The three-decade-old dam of Brisca held.', 'The 32-year-old dam of Brisca held.')).toEqual([]);
    expect(told('The council took less than a day to reach a verdict on the dam.', 'The council took about nine hours to reach a verdict on the dam.')).toEqual([]);
    expect(told('The 25-year-old dam of Brisca held.', 'The 32-year-old dam of Brisca held.')).toEqual(['25-year-old / 32-year-old']);
  });

  it('two results without a side in common', () => {
    expect(told('Brisca beat Tolmezza 9-3 on Tuesday on the pitch below the dam.', 'Brisca beat Tolmezza 8-7 on Tuesday on the pitch below the dam.')).toEqual([]);
    expect(told('Brisca beat Tolmezza 9-3 on Tuesday on the pitch below the dam.', 'Brisca beat Tolmezza 9-4 on Tuesday on the pitch below the dam.')).toEqual(['9-3 / 9-4']);
  });

  it('the same day, where one tells no year', () => {
    expect(told('The dam of Brisca was built before September 11, 2021.', 'The dam of Brisca was built before the September 11 attacks.')).toEqual([]);
    expect(told('The dam of Brisca was built on April 4, 2021.', 'The dam of Brisca was built on April 24, 2021.')).toEqual(['April 4, 2021 / April 24, 2021']);
  });

  it('an amount that is planned, and one that is given', () => {
    expect(told('The county gave $13 million of aid to the Lirano valley.', 'The county will give $9 million of aid to the Lirano valley.')).toEqual([]);
    expect(told('The county gave $13 million of aid to the Lirano valley.', 'The county gave $9 million of aid to the Lirano valley.')).toEqual(['$13 million / $9 million']);
  });

  it('a round bound, and a number next to it', () => {
    expect(told('The flood killed at least 600 people.', 'The flood killed 599 people.')).toEqual([]);
    expect(told('The flood killed at least 600 people.', 'The flood killed 542 people.')).toEqual(['600 / 542']);
  });

  it('a whole with a part that the other leaves out', () => {
    expect(told('The attack on the dam left 20 people dead, including the three gunmen.', 'The attack on the dam left 17 people dead.')).toEqual([]);
    expect(told('The attack on the dam left 20 people dead, including the three gunmen.', 'The attack on the dam left 16 people dead.')).toEqual(['20 / 16']);
  });

  it('what two things befell, and what one of them did', () => {
    expect(told('The flood killed or injured at least 100 people.', 'The flood injured 125 people.')).toEqual([]);
    expect(told('At least 100 people were killed or injured by the flood.', 'The flood injured 125 people.')).toEqual([]);
    expect(told('The flood injured at least 100 people.', 'The flood injured 125 people.')).toEqual(['100 / 125']);
    const both = 'The flood left at least 40 people dead and injured dozens of others.';
    expect(told(both, 'The flood injured more than 100 people.')).toEqual([]);
    expect(told(both, 'The flood killed 37 people.')).toEqual(['40 / 37']);
  });

  it('a nought more in words that have nothing in common', () => {
    expect(told('Its makers sell gates for $2.7 million a year, up 5 percent.', 'Since Monday shareholders of the Osso bank have lost almost $27 million.')).toEqual([]);
  });

  it('the ages of two groups', () => {
    expect(told('The camp below the dam is for children between the ages of 5 and 14.', 'The camp below the dam is for children aged 8 to 12.')).toEqual([]);
  });

  it('how much later something was, and how much of it there was', () => {
    expect(told('The safety car led the field for seven laps around the dam.', 'The safety car left the field, and six laps later a driver crashed at the dam.')).toEqual([]);
    expect(told('The safety car led the field for seven laps around the dam.', 'The safety car led the field for six laps around the dam.')).toEqual(['seven / six']);
  });

  it('the day on which a picture was taken', () => {
    expect(told('In this photo provided on 15 March 2031 the mayor stands on the dam.', 'The mayor stood on the dam on 15 April 2031.')).toEqual([]);
    expect(told('The mayor stood on the dam on 15 March 2031.', 'The mayor stood on the dam on 15 April 2031.')).toEqual(['15 March 2031 / 15 April 2031']);
  });

  it('what two polls found', () => {
    expect(told('Engineers surveyed by the Osso Gazette expected the dam to lose 12.3% of its water.', 'Engineers polled by the Brisca Herald expected the dam to lose 12.5% of its water.')).toEqual([]);
    expect(told('Engineers expected the dam to lose 12.3% of its water.', 'Engineers expected the dam to lose 12.5% of its water.')).toEqual(['12.3% / 12.5%']);
  });

  it('a rise of the temperature in both scales', () => {
    expect(told('A rise of 1° C (1.8° F) in the valley would empty the dam.', 'The dam was full.')).toEqual([]);
    expect(told('A rise of 1° C (2.8° F) in the valley would empty the dam.', 'The dam was full.')).toHaveLength(1);
  });
});
