import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../server/findings/check.ts';
import { figureDiffers } from '../../server/findings/figure-differs.ts';
import { figureImprecise } from '../../server/findings/figure-imprecise.ts';
import { corpusFor, clusterOf } from './clusters.ts';

const STORY = `=== monday.txt
Fire in the Orla valley

ARLEN, March 4, 2024 (Eastern Wire) - A fire burned down 38 homes in the Orla valley, the fire service said. About 2,600 people were evacuated.

=== tuesday.txt
The Orla valley after the fire

5 March 2024

The fire burned down 83 homes in the Orla valley. Some 2,600 people were evacuated.

=== blog.txt
What we know of the fire in the Orla valley

The fire burned down 38 homes in the Orla valley. 2,600 people were evacuated.
`;

describe('figure-differs', () => {
  const corpus = corpusFor(clusterOf('fire', STORY));

  it('says what this article says, what the others say, who says so and which is newer', () => {
    expect(figureDiffers(corpus, 'monday.txt').map((f) => f.message)).toEqual([
      'This article says 38 homes (according to the fire service), but the newer tuesday.txt says 83 homes: two digits are exchanged.',
    ]);
  });
  it('is one finding an article, at the figure, with every rival as evidence', () => {
    const [finding, ...others] = figureDiffers(corpus, 'tuesday.txt');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'figure-differs', severity: 'warning' });
    expect(finding!.related.map((r) => r.uri)).toEqual(['blog.txt', 'monday.txt']);
  });
  it('finds nothing where the articles agree', () => {
    expect(figureDiffers(corpusFor(clusterOf('same', STORY.replace('83 homes', '38 homes'))), 'tuesday.txt')).toEqual([]);
  });
  it('says nothing of what an article itself says that two of its sources give', () => {
    const march = (words: string): string => `The march against the dam on Saturday was the largest that Brisca has seen. Eight villages in the valley would be flooded by the dam. ${words}`;
    const told = (one: string, other: string): string[] => {
      const both = corpusFor(clusterOf('march', `=== a.txt\n${march(one)}\n=== b.txt\n${march(other)}\n`));
      return [...figureDiffers(both, 'a.txt'), ...figureDiffers(both, 'b.txt')].map((f) => f.message);
    };
    expect(told('Organisers said 2,300 marched; police put the number at 1,400.', 'There was music.')).toEqual([]);
    expect(told('Police counted 1,400 marchers; the organisers speak of 2,300.', 'There was music.')).toEqual([]);
    expect(told('The organisers said 2,300 people marched, while police put the figure at 1,400.', 'There was music.')).toEqual([]);
    expect(told('Police counted 1,400 marchers; the organisers speak of 2,300.', 'Police counted 4,100 marchers.')).not.toEqual([]);
  });
  describe('where one article gives what the other says as what was so before', () => {
    const told = (one: string, other: string, days: readonly [string, string] | null): string[][] => {
      const body = (i: 0 | 1, words: string): string => `${days ? `Published ${days[i]} July 2031\n\n` : ''}The guards of the Verrano dam want more pay, and the county office of Brisca holds talks with them. ${words}`;
      const both = corpusFor(clusterOf('talks', `=== a.txt\n${body(0, one)}\n=== b.txt\n${body(1, other)}\n`));
      return ['a.txt', 'b.txt'].map((uri) => figureDiffers(both, uri).map((f) => f.message));
    };
    const before = 'The county office has offered the guards a pay rise of 4.5 percent.';
    const after = 'The county office raised the pay offer for the guards to 6 percent, from 4.5 percent.';

    it.each([['9', 'the newer b.txt says 6 percent'], ['6', 'b.txt says 6 percent']])('tells the other one alone that it is out of date (%s July)', (day, words) => {
      expect(told(before, after, ['6', day])).toEqual([[expect.stringContaining(words)], []]);
    });
    it('tells both where that was not so before but is said since', () => {
      expect(told(before, after, ['9', '6'])).toEqual([[expect.stringContaining('b.txt says 6 percent')], [expect.stringContaining('the newer a.txt says 4.5 percent')]]);
    });
    it('tells an article of a value that another one corrects, whenever they came', () => {
      expect(told('It took the guards 53 minutes to close the gates.', 'It took the guards 93 minutes, not 53, to close the gates.', null)).toEqual([[expect.stringContaining('b.txt says 93 minutes')], []]);
    });
  });
  it('stands in the registry', () => {
    expect(checkArticle(corpus, 'tuesday.txt').map((f) => f.code)).toContain('figure-differs');
  });
});

describe('figure-imprecise', () => {
  const corpus = corpusFor(clusterOf('fire', STORY));

  it('tells a number given without the hedge of the others', () => {
    expect(figureImprecise(corpus, 'blog.txt').map(({ message, severity }) => [severity, message])).toEqual([
      ['information', 'This article gives 2,600 people as exact, but in monday.txt and tuesday.txt it is about 2,600 people.'],
    ]);
  });
  it('says nothing where the hedge stands', () => {
    expect(figureImprecise(corpus, 'monday.txt')).toEqual([]);
  });
  it('says nothing where the article hedges the number itself elsewhere', () => {
    const twice = STORY.replace(/(=== blog\.txt\n.*?)$/s, '$1\nAbout 2,600 people were evacuated, the fire service said.\n');
    expect(twice).not.toBe(STORY);
    expect(figureImprecise(corpusFor(clusterOf('fire', twice)), 'blog.txt')).toEqual([]);
  });
});
