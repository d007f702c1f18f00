import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import { quantities } from '../../server/findings/quantities.ts';
import { areCounterparts, areOnlyOnes } from '../../server/findings/quantity-counterparts.ts';
import { extract } from '../../server/mentions/extract.ts';
import type { Figure } from '../../server/mentions/mention.ts';
import { parseArticle } from '../../server/text/article.ts';

const figuresOf = (text: string): readonly Figure[] => extract(parseArticle('a.txt', text)).figures;

/** What is said of the first figures of two texts, the same from either side. */
function asked(rule: typeof areCounterparts, a: string, b: string): boolean {
  const [figures, others] = [figuresOf(a), figuresOf(b)];
  const [from, to] = [figures[0]!.frame, others[0]!.frame];
  const result = rule(from, figures, to, others);
  expect(rule(to, others, from, figures)).toBe(result);
  return result;
}

const first = (a: string, b: string): boolean => asked(areCounterparts, a, b);

describe('counterparts', () => {
  const report = 'The balloon rose to 31,000 feet before the gas ran out.';

  it('stand in the place of one another, in whatever words', () => {
    expect(first(report, 'It was 31,000 metres in the air and the crew saw the stars.')).toBe(true);
  });
  it('are not, where one article gives the value of the other as well', () => {
    expect(first(report, 'They were 31,000 metres from home. At 31,000 feet the gas ran out.')).toBe(false);
  });
  it('are not, where another figure of the article looks more like it', () => {
    expect(first(report, 'They were 31,000 metres from home. The balloon rose to 28,000 feet before the gas ran out.')).toBe(false);
  });
  it('are all the same, where both articles give that other figure', () => {
    const other = 'The balloon rose to 28,000 feet before the gas ran low.';
    expect(first(`${report} ${other}`, `It was 31,000 metres in the air. ${other}`)).toBe(true);
  });
  it('are no single digits, scores, ranks or entries of a table', () => {
    expect(first('Some 2,000 people sang.', 'Two people were ill.')).toBe(false);
    expect(first('Corvale beat Estonbury 3-1.', 'Corvale lost 1-3.')).toBe(false);
    expect(first('CORVALE 83 49 .629 3 1', 'CORVALE 84 50 .627 3 1')).toBe(false);
  });
  it('leave a year and a day of another year to each other', () => {
    expect(first('In 1963 the tower fell.', 'In 1936 the ground shook. On 5 May 2020 the tower was opened again.')).toBe(true);
  });
});

describe('the only ones of their value', () => {
  const only = (a: string, b: string): boolean => asked(areOnlyOnes, a, b);

  it.each([
    ['Turnout reached 71.4 percent.', 'Just over 71% of the island went to the booths.'],
    ['The vials are kept at minus 20 degrees Celsius.', 'It needs a freezer: -4 °F.'],
    ['The bell was cast in 1764.', 'A founder on the mainland gave it to them in 1764.'],
    ['All 11 shops stay open.', 'Of the rest, 11 are safe.'],
    ['The course takes 18 months.', 'A year and a half, and then they are sent home.'],
  ])('%s | %s', (a, b) => {
    expect(only(a, b)).toBe(true);
  });
  it('are so in both articles', () => {
    expect(only('Turnout reached 71.4 percent.', 'Just over 71% of the island voted. In the north 71.4 percent were women.')).toBe(false);
  });
  it('are not times of two things in two units', () => {
    expect(only('Shells broke a truce of 90 days.', 'They were promised three months of leave.')).toBe(false);
    expect(only('Shells broke a truce of 90 days.', 'The truce of three months was broken.')).toBe(true);
  });
  it('are not far over what one of them leaves open', () => {
    expect(only('Crews have ringed 35 percent of the fire.', 'More than a third of the policies were with the state.')).toBe(false);
    expect(only('Crews have ringed 34 percent of the fire.', 'More than a third of it is ringed.')).toBe(true);
  });
  it('are of a unit in which chance seldom makes two alike', () => {
    expect(only('Some 40 people sang.', 'The choir has 40 coats.')).toBe(false);
    expect(only('Prices rose by 2 percent.', 'In May 2 percent were ill.')).toBe(false);
  });
});

describe('two articles that word one event differently', () => {
  const wire = 'The tanker held 2,100 kilograms of fuel when it left the harbour.';
  const blog = 'There were 2,100 pounds of kerosene sloshing about in there.';

  /** Two articles about one event: what relates articles is tested elsewhere. */
  function verdicts(a: string, b: string): string[] {
    const corpus = createCorpus();
    corpus.set('a', a);
    corpus.set('b', b);
    const related: Corpus = { ...corpus, related: (uri) => [uri === 'a' ? 'b' : 'a'] };
    return quantities(related).map((quantity) => quantity.verdict);
  }

  it('agree on a share that each gives once', () => {
    expect(verdicts('Turnout reached 71.4 percent.', 'Just over 71% of the island went to the booths.')).toEqual(['agree']);
  });
  it('differ by a slip where the two are counterparts', () => {
    expect(verdicts(`${wire} Its anchor weighed 4,300 kilograms.`, `${blog} And an anchor of 4,300 kilograms.`)).toContain('differ');
  });
  it('differ where two digits of three or more are exchanged, whatever the words', () => {
    const [vote, party] = ['In the hall 4,571 members were for the offer.', 'They read it out in the hall, 4,751 in favour, and the band played.'];
    expect(verdicts(vote, party)).toContain('differ');
    expect(verdicts(vote, 'They sang. The band has 45 drums, and 54 horns hung on the wall.')).not.toContain('differ');
    expect(verdicts(vote, `${party} And 4,571 members went home.`)).not.toContain('differ');
  });
  it('do not differ where one article gives both', () => {
    expect(verdicts(wire, `${blog} And 2,100 kilograms of rope.`)).not.toContain('differ');
  });
});
