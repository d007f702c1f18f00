import { expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import { checkAhead } from '../../server/findings/ahead.ts';
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

/** Of how many articles at most it is asked in one part of the work what they are related to, and of how many in all. */
function askedBy(corpus: Corpus, work: (view: Corpus) => Generator<void>): { readonly most: number; readonly all: number } {
  const seen = new Set<string>();
  const view: Corpus = { ...corpus, version: corpus.version, decisions: corpus.decisions, related: (uri) => (seen.add(uri), corpus.related(uri)) };
  let most = 0;
  let before = 0;
  for (const parts = work(view); ; before = seen.size) {
    const isDone = parts.next().done === true;
    most = Math.max(most, seen.size - before);
    if (isDone) return { most, all: seen.size };
  }
}

it('looks for the relatives of few articles in one part of a check', () => {
  const names = askedBy(crowd(), (view) => checkAhead('names', view, 'full/0.txt'));
  expect(names.all).toBeGreaterThanOrEqual(ARTICLES);
  expect(names.most).toBeLessThan(4);
  const corpus = createCorpus();
  for (let i = 0; i < 20; i++) corpus.set(`event/${String(i)}.txt`, ` date 2031-04-01 The ferry Tarnica sank off Olmeck with ${String(i + 20)} people aboard. Divers from Velle searched the Olmeck channel for the Tarnica, harbour master Ilse Brandtner told reporters.`);
  const figures = askedBy(corpus, (view) => checkAhead('figures', view, 'event/0.txt'));
  expect(figures.all).toBe(20);
  expect(figures.most).toBeLessThan(4);
});
