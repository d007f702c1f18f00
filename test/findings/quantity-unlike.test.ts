import { describe, expect, it } from 'vitest';
import { figureDiffers } from '../../server/findings/figure-differs.ts';
import { corpusOf } from '../corpus.ts';
import { LEAD } from './dam.ts';
import { told } from './told-of-two.ts';

describe('two figures are told as two things', () => {
  it('where one is how high and the other how far', () => {
    expect(told('The drone over the dam had an altitude of 900 metres.', 'The drone over the dam flew 700 metres.')).toEqual([]);
    expect(told('The drone over the dam had an altitude of 900 metres.', 'The drone over the dam had an altitude of 700 metres.')).toEqual(['900 metres / 700 metres']);
  });

  it('where one counts those who were turned down', () => {
    expect(told('The council of the dam rejected 214 candidates for the board.', 'Most of the 161 candidates for the board of the dam are farmers.')).toEqual([]);
    expect(told('Most of the 214 candidates for the board of the dam are farmers.', 'Most of the 161 candidates for the board of the dam are farmers.')).toEqual(['214 / 161']);
  });

  it('but not where both were turned down, in two words', () => {
    expect(told('The council of the dam rejected 214 candidates for the board.', 'The council of the dam dismissed 161 candidates for the board.')).toEqual(['214 / 161']);
  });

  it('but not where it is said how long nothing was as high', () => {
    expect(told('The turnout in the valley was 61 percent, the highest in 20 years.', 'The turnout in the valley was 67 percent, the highest in 25 years.')).toContain('61 percent / 67 percent');
  });

  it('where one was hit and the other destroyed', () => {
    expect(told('The flood hit five villages of the valley.', 'The flood wiped out three villages of the valley.')).toEqual([]);
    expect(told('The flood wiped out five villages of the valley.', 'The flood wiped out three villages of the valley.')).toEqual(['five / three']);
  });

  it('where each is of the goods of another country', () => {
    expect(told('The flood spoiled $34 million of Dutch cheese.', 'The flood spoiled $60 million of Polish cheese.')).toEqual([]);
    expect(told('The flood spoiled $34 million of Dutch cheese.', 'The flood spoiled $60 million of Dutch cheese.')).toEqual(['$34 million / $60 million']);
  });

  it('where each share is over another time', () => {
    expect(told('Some 80 percent of the dams of the valley break within five years.', 'Some 60 percent of the dams of the valley break within two years.')).not.toContain('80 percent / 60 percent');
    expect(told('Some 80 percent of the dams of the valley break within five years.', 'Some 60 percent of the dams of the valley break within five years.')).toEqual(['80 percent / 60 percent']);
  });

  it('where each change is since another month', () => {
    const messages = (one: string, other: string): number => figureDiffers(corpusOf(`=== a.txt\n${LEAD}\n\n${one}\n\n=== b.txt\n${LEAD}\n\n${other}`), 'a.txt').length;
    expect(messages('Checks of dams soared last month, a 36% increase from February.', 'Checks of dams soared, a 25% increase from March 2030.')).toBe(0);
    expect(messages('Checks of dams soared last month, a 36% increase from February.', 'Checks of dams soared, a 25% increase from February.')).toBe(1);
  });

  it('where one counts those who are still in hospital', () => {
    expect(told('Five guards of the dam were taken to hospital.', 'Four guards of the dam are still in hospital.')).toEqual([]);
    expect(told('Five guards of the dam were taken to hospital.', 'Four guards of the dam were taken to hospital.')).toEqual(['Five / Four']);
  });

  it('where each is of the games of another side', () => {
    const games = (before: string): readonly string[] => {
      const after = 'Dunmore have 52 points from 25 games, one more than Ashby, who were down to 10 men from the 71st minute.';
      return figureDiffers(corpusOf(`=== a.txt\nThe leaders Ashby and Dunmore meet at Mill Road. ${before} In October the leaders won 4-1 at home.\n\n=== b.txt\nA crowd of 18,140 watched Dunmore beat Ashby at Mill Road. ${after}`), 'a.txt').map(({ message }) => message);
    };
    expect(games('Ashby have 51 points from 24 games, Dunmore 49.')).toEqual([]);
    expect(games('Dunmore have 52 points from 24 games, Ashby 49.')).toHaveLength(1);
  });

  it('where one is the share of a vote to strike and the other that of a vote for the deal', () => {
    const strike = 'The guards of the dam voted by 89 percent to strike on a turnout of 72 percent.';
    expect(told(strike, 'The guards of the dam voted by 67 percent for the deal. Turnout was 81 percent.')).toEqual([]);
    expect(told('The guards of the dam are voting on the offer. In June 89 percent voted to strike.', 'The guards of the dam voted by 67 percent for the deal.')).toEqual([]);
    expect(told(strike, 'The guards of the dam voted by 83 percent to strike on a turnout of 76 percent.')).toEqual(['89 percent / 83 percent', '72 percent / 76 percent']);
  });

  it('where one is the rest of those whom the flood killed', () => {
    expect(told('The engineer, at least five guards and four other people were killed by the flood.', 'The flood, which came at night, also killed 16 other people.')).toEqual([]);
    expect(told('The engineer and four other people were killed by the flood.', 'The flood, which came at night, also killed 16 other people.')).toEqual(['four / 16']);
    expect(told('The flood at the dam killed two guards, injuring four other people.', 'The flood at the dam injured 16 other people.')).toEqual(['four / 16']);
  });

  it('where one counts those of a province', () => {
    expect(told('The flood killed 82 people.', 'At least 69 people from the province died in the flood.')).toEqual([]);
    expect(told('The flood killed 82 people.', 'At least 69 people died in the flood.')).toEqual(['82 / 69']);
  });

  it('where one word stands for two currencies', () => {
    expect(told('The court fined the builder of the dam 1 million Egyptian pounds.', 'The court fined the builder of the dam one million pounds.')).toEqual([]);
  });

  it('where one is the most that any of many had', () => {
    expect(told('The builders of the dam got sentences ranging from a fine to eight years in prison.', 'The builder of the dam was sentenced to eight months in prison.')).toEqual([]);
    expect(told('The builder of the dam was sentenced to eight years in prison.', 'The builder of the dam was sentenced to eight months in prison.')).toEqual(['eight years / eight months']);
  });

  it('where one is of years before', () => {
    expect(told('The rate of the valley is 167 deaths a year.', 'That is better than five years earlier, when the rate of the valley was 205 deaths a year.')).toEqual([]);
  });

  it('where somebody says that one is wrong', () => {
    expect(told('The flood killed 31 people.', 'The mayor said it is wrong to say that 70 people were killed in the flood.')).toEqual([]);
    expect(told('The flood killed 31 people.', 'The mayor said it is not wrong to say that 70 people were killed in the flood.')).toEqual(['31 / 70']);
  });
});

describe('an age', () => {
  it('is none where years in prison follow one', () => {
    expect(told('A court sentenced Ada Lint at the age of 16 to 13 years in prison.', 'The court sentenced 18-year-old Ada Lint to 13 years in prison.')).toEqual([]);
  });

  it('that somebody had when something was, or will have, is not the present one', () => {
    expect(told('Ada Lint, who will be 26 in June, built the dam.', 'The dam was built by Ada Lint, 25.')).toEqual([]);
    expect(told('Ada Lint led a ring of 15-year-old girls at the dam.', 'The 18-year-old Ada Lint was caught at the dam.')).toEqual([]);
    expect(told('Ada Lint was caught at the dam at the age of 16.', 'The dam was blown up by Ada Lint, 18.')).toEqual([]);
    expect(told('Ada Lint, who is 26, built the dam.', 'The dam was built by Ada Lint, 25.')).toEqual(['26 / 25']);
  });
});

describe('a value that was given before', () => {
  it('is not set against what its own article and the other both say', () => {
    expect(told('Claims fell to 473,000 last week from a revised 507,000 a week earlier, the county said.', 'Claims had been expected to fall to 475,000. The previous week was revised up to 507,000 from the preliminary estimate of 498,000.')).toEqual([]);
  });
});
