import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import { checkArticle } from '../../server/findings/check.ts';
import type { Quotation } from '../../server/findings/comparison.ts';
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
  it('have the same statements whichever quote is asked about first, also where a crowd and a few quote one person', () => {
    const corpus = chainOf(MOST_RELATIVES + 12);
    const said = ['We have asked the ministry for eleven new pumps and a second crew before autumn', 'The harbour basin stays shut until every single bolt has been tested twice'];
    const saying = (words: string): string => ` "${words}," Otto Varnholt said.`;
    for (const [k, i] of [20, 40].entries()) corpus.set(uriOf(i), ` date ${new Date(Date.UTC(2031, 0, 1 + 30 * i)).toISOString().slice(0, 10)} ${report(i)} ${report(i + 1)}${saying(said[k]!)}`);
    for (const uri of ['x.txt', 'y.txt']) corpus.set(uri, ` date 2061-01-01 ${report(200)}${saying(said.join('. '))}`);
    const uris = [uriOf(20), uriOf(40), 'x.txt', 'y.txt'];
    expect(uris.map((uri) => familyOf(corpus, uri).isWhole)).toEqual([false, false, true, true]);
    const index = new Map(uris.map((uri) => [uri, corpus.entry(uri)!.mentions.quotes.findIndex(({ text }) => said.some((words) => text.startsWith(words)))]));
    const ask = (order: readonly string[]): Map<string, Quotation> => {
      // Whatever was worked out is let go of.
      corpus.decide(corpus.decisions);
      return new Map(order.map((uri) => [uri, quotationOf(corpus, uri, index.get(uri)!)]));
    };
    const expected = ask(uris);
    const holders = (uri: string): Set<string> => new Set(expected.get(uri)!.mentions.map((mention) => mention.uri));
    expect(holders('x.txt')).toEqual(new Set(uris));
    expect(holders(uriOf(20))).toEqual(new Set([uriOf(20), 'x.txt', 'y.txt']));
    fc.assert(fc.property(fc.shuffledSubarray(uris, { minLength: 4 }), (order) => {
      for (const [uri, quotation] of ask(order)) expect(quotation).toEqual(expected.get(uri));
    }));
  });
});
