import { expect, test } from 'vitest';
import { createLive } from '../../server/findings/live.ts';
import { compareModel } from '../../server/lsp/compare.ts';
import type { Context } from '../../server/lsp/context.ts';
import { DEFAULTS } from '../../server/lsp/settings.ts';
import { corpusOf } from '../corpus.ts';

const ARTICLES = ['a', 'b', 'c'].map((name, i) => `=== ${name}.txt\nThe Olmeck bridge fell on Tuesday and ${String(12 + i)} people are missing, harbour master Ilse Brandtner said.`).join('\n\n');

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
