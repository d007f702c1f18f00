import { expect, test } from 'vitest';
import { createLive } from '../../server/findings/live.ts';
import { compareModel } from '../../server/lsp/compare.ts';
import type { Context } from '../../server/lsp/context.ts';
import { DEFAULTS } from '../../server/lsp/settings.ts';
import { corpusOf } from '../corpus.ts';

const ARTICLES = ['a', 'b', 'c'].map((name, i) => `=== ${name}.txt\nThe Olmeck bridge fell on Tuesday and ${String(12 + i)} people are missing, harbour master Ilse Brandtner said.`).join('\n\n');

test('a comparison of some articles tells what these say, whatever others do', async () => {
  const said = (houses: number, quote: string, name: string): string => `The storm destroyed ${String(houses)} houses in Larkhaven, Mayor ${name} said. "${quote}," ${name} said on Tuesday.`;
  const corpus = corpusOf(`=== a.txt\n${said(140, 'We will build every house again before winter', 'Odile Brannigan')}\n=== b.txt\n${said(140, 'We will build every house again before spring', 'Odile Brannigan')}\n=== c.txt\n${said(410, 'We will build every house again before winter', 'Odile Branigan')}`);
  const context = { corpus, turn: () => Promise.resolve(), findings: createLive(corpus), folders: { settings: () => DEFAULTS }, articles: { skipped: new Map() } } as unknown as Context;
  const told = async (uris: string[]): Promise<unknown> => {
    const { figures, quotes, names } = await compareModel(context, { uris, anchor: null });
    const houses = figures.find(({ unit }) => unit === 'house')!;
    const name = names.find(({ entity }) => entity.startsWith('Odile'))!;
    return [houses.verdict, houses.isSure, quotes.map(({ source, mentions }) => mentions[source]?.match ?? null), name.differs];
  };
  expect(await told(['a.txt', 'b.txt', 'c.txt'])).toEqual(['differ', true, ['source'], true]);
  expect(await told(['a.txt', 'b.txt'])).toEqual(['agree', false, ['source'], false]);
  expect(await told(['b.txt'])).toEqual(['single', false, [null], false]);
  expect(await told(['c.txt'])).toEqual(['single', false, [null], true]);
});

test('an article that goes while the view is made is left out of it', async () => {
  const corpus = corpusOf(ARTICLES);
  const turn = (): Promise<void> => {
    corpus.delete('b.txt');
    return Promise.resolve();
  };
  // What a comparison needs of a context.
  const context = { corpus, turn, findings: createLive(corpus), folders: { settings: () => DEFAULTS }, articles: { skipped: new Map() } } as unknown as Context;
  const { articles, figures } = await compareModel(context, { uris: null, anchor: null });
  expect(articles.map(({ uri }) => uri)).toEqual(['a.txt', 'c.txt']);
  expect(figures.flatMap(({ mentions }) => mentions.map(({ article, text }) => `${String(article)} ${text}`))).toContain('1 14');
});

test('cells of one number for two periods say which', async () => {
  const corpus = corpusOf(['a day', 'a week'].map((period, i) => `=== ${String(i)}.txt\nThe Tolna ferry is up for a vote on Friday, the Greywater transport office said. The ferry carries 4,200 passengers ${period}.`).join('\n\n'));
  const context = { corpus, turn: () => Promise.resolve(), findings: createLive(corpus), folders: { settings: () => DEFAULTS }, articles: { skipped: new Map() } } as unknown as Context;
  const { figures } = await compareModel(context, { uris: null, anchor: null });
  expect(figures[0]!.mentions.map(({ text }) => text)).toEqual(['4,200 per day', '4,200 per week']);
});
