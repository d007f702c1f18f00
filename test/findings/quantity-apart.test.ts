import { describe, expect, it } from 'vitest';
import { figureDiffers } from '../../server/findings/figure-differs.ts';
import { corpusOf } from '../corpus.ts';

const LEAD = 'The Verrano dam above Tolmezza burst on Tuesday and flooded the Lirano valley, the Brisca county office said.';

/** What a reader of either of two articles of one event, of two days, is told of, as written. */
function told(one: string, other: string): string[] {
  const corpus = corpusOf(`=== a.txt\nPublished 7 May 2031\n\n${LEAD}\n\n${one}\n\n=== b.txt\nPublished 9 May 2031\n\n${LEAD}\n\n${other}`);
  return figureDiffers(corpus, 'a.txt').map(({ start, end, related }) => {
    const textOf = (uri: string, from: number, to: number): string => (uri === 'a.txt' ? one : other).slice(from - offset(uri), to - offset(uri));
    return `${textOf('a.txt', start, end)} / ${related.map((place) => textOf(place.uri, place.start, place.end)).join(', ')}`;
  });
}

const offset = (uri: string): number => `Published ${uri === 'a.txt' ? '7' : '9'} May 2031\n\n${LEAD}\n\n`.length;

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
});
