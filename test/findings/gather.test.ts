import { expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import { entityOf, gatherEntity } from '../../server/findings/entities.ts';

const ARTICLES = 90;

/** Many articles that give a surname alone, and many with a full name that is spelt nearly like another. */
function crowd(): Corpus {
  const corpus = createCorpus();
  for (let i = 0; i < ARTICLES; i++) {
    corpus.set(`bare/${String(i)}.txt`, ` date 2031-04-01 Mayor Brandtner sold ${String(i + 20)} parsnips, Brandtner said.`);
    corpus.set(`full/${String(i)}.txt`, ` date 2031-04-01 Ilse Brandtner bought ${String(i + 20)} lanterns.`);
    corpus.set(`like/${String(i)}.txt`, ` date 2031-04-01 Ilse Brandtnar mended ${String(i + 20)} violins.`);
  }
  return corpus;
}

it('makes ready what a name stands for without changing it', () => {
  const [asked, gathered] = [crowd(), crowd()];
  for (const parts = gatherEntity(gathered, 'full/0.txt', 0); parts.next().done !== true; );
  expect(entityOf(gathered, 'full/0.txt', 0).mentions.length).toBeGreaterThanOrEqual(ARTICLES);
  expect(entityOf(gathered, 'full/0.txt', 0)).toEqual(entityOf(asked, 'full/0.txt', 0));
});

it('looks for the relatives of few articles between two parts, and of none afterwards', () => {
  const corpus = crowd();
  const seen = new Set<string>();
  const view: Corpus = { ...corpus, version: corpus.version, decisions: corpus.decisions, related: (uri) => (seen.add(uri), corpus.related(uri)) };
  let most = 0;
  let before = 0;
  for (const parts = gatherEntity(view, 'full/0.txt', 0); parts.next().done !== true; before = seen.size) most = Math.max(most, seen.size - before);
  expect(before).toBeGreaterThanOrEqual(2 * ARTICLES);
  entityOf(view, 'full/0.txt', 0);
  expect(seen.size).toBe(before);
  expect(most).toBeLessThan(4);
});
