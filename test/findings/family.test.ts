import { describe, expect, it } from 'vitest';
import { createCorpus, type Corpus } from '../../server/corpus/corpus.ts';
import { checkArticle } from '../../server/findings/check.ts';
import { familyOf, MOST_RELATIVES } from '../../server/findings/family.ts';
import { quantityOf } from '../../server/findings/quantities.ts';
import { quotationOf } from '../../server/findings/quotations.ts';
import { recordReads } from '../../server/findings/reads.ts';

const ONSETS = 'B D F G K L M N P R S T V Z'.split(' ');
const name = (i: number, end: string): string => `${ONSETS[i % 14]!}${'aeiou'[i % 5]!}${'lnrst'[Math.floor(i / 14) % 5]!}${'aeiou'[Math.floor(i / 70) % 5]!}${end}`;
/** What happened in one place, and what everybody says. */
const report = (i: number): string =>
  `Mayor Ines ${name(i, 'lberg')} closed the ${name(i, 'mund')} bridge over the ${name(i, 'va')} river near ${name(i, 'stad')} on Tuesday. Engineers of the ${name(i, 'tec')} Institute and divers from ${name(i, 'holm')} searched the ${name(i, 'dal')} channel until midnight. Divers rescued 41 people. "Nobody will cross before we know more," ${name(i, 'lberg')} told reporters.`;
const uriOf = (i: number): string => `${String(i).padStart(4, '0')}.txt`;

/** Articles a month apart, of which each tells of the same as the one before and the one after. */
function chainOf(count: number): Corpus {
  const corpus = createCorpus();
  for (let i = 0; i < count; i++) corpus.set(uriOf(i), ` date ${new Date(Date.UTC(2031, 0, 1 + 30 * i)).toISOString().slice(0, 10)} ${report(i)} ${report(i + 1)}`);
  return corpus;
}

/** How many articles are looked at to check one in the middle. */
function looked(corpus: Corpus, count: number): number {
  const uri = uriOf(count >> 1);
  const { view, reads } = recordReads(corpus, uri);
  checkArticle(view, uri);
  return reads.entries.size;
}

describe('articles that hang together', () => {
  it('are all compared where they are few', () => {
    const corpus = chainOf(12);
    expect(corpus.related(uriOf(5))).toEqual([uriOf(4), uriOf(6)]);
    expect(familyOf(corpus, uriOf(5))).toEqual({ uris: new Set(corpus.uris()), isWhole: true });
    const figure = corpus.entry(uriOf(5))!.mentions.figures.findIndex(({ value }) => value === 41);
    expect(new Set(quantityOf(corpus, uriOf(5), figure).mentions.map(({ uri }) => uri))).toEqual(new Set(corpus.uris()));
    expect(new Set(quotationOf(corpus, uriOf(5), 0).mentions.map(({ uri }) => uri))).toEqual(new Set(corpus.uris()));
  });
  it('are compared with those that each is related to where they are many, however many', () => {
    const corpus = chainOf(MOST_RELATIVES + 12);
    const near = new Set([uriOf(29), uriOf(30), uriOf(31)]);
    expect(familyOf(corpus, uriOf(30))).toEqual({ uris: near, isWhole: false });
    const figure = corpus.entry(uriOf(30))!.mentions.figures.findIndex(({ value }) => value === 41);
    expect(new Set(quantityOf(corpus, uriOf(30), figure).mentions.map(({ uri }) => uri))).toEqual(near);
    expect(new Set(quotationOf(corpus, uriOf(30), 0).mentions.map(({ uri }) => uri))).toEqual(near);
    expect(looked(chainOf(240), 240)).toBeLessThan(2 * looked(corpus, MOST_RELATIVES + 12));
  });
});
