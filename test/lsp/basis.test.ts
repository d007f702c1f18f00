import { expect, it } from 'vitest';
import type { Basis } from '../../server/corpus/basis.ts';
import type { WholeCorpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import { createBasis } from '../../server/lsp/basis.ts';

const TEXTS = Array.from({ length: 320 }, (_, i) => [`file:///w/${String(i)}.txt`, `The Olmeck bridge lost ${String(i)} bolts, Ilse Brandtner said.`] as const);

/** A corpus of the first so many articles. */
function corpusOf(count: number): WholeCorpus {
  const corpus = createCorpus();
  for (const article of TEXTS.slice(0, count)) corpus.set(...article);
  return corpus;
}

/** A place for one basis, and how often one was kept. */
function place(): { kept: Basis[]; basis: () => Promise<Basis | null>; keepBasis: (basis: Basis) => Promise<void> } {
  const kept: Basis[] = [];
  return { kept, basis: () => Promise.resolve(kept.at(-1) ?? null), keepBasis: (basis) => Promise.resolve(void kept.push(basis)) };
}

const soon = (): Promise<void> => Promise.resolve();

it('a basis is made of many articles, once, and taken up at the next start', async () => {
  const store = place();
  const corpus = corpusOf(320);
  const first = createBasis(corpus, store);
  await first.found;
  await Promise.all([first.renew(soon), first.renew(soon)]);
  await first.renew(soon);
  expect(store.kept.length).toBe(1);
  const next = createCorpus();
  await createBasis(next, store).found;
  for (const [uri] of TEXTS) next.put(uri, corpus.indexed(uri)!);
  expect(next.unsettled).toBe(0);
});

it('a basis is not made of few articles, nor of what changes meanwhile', async () => {
  const few = place();
  await createBasis(corpusOf(250), few).renew(soon);
  expect(few.kept).toEqual([]);
  const store = place();
  const corpus = corpusOf(320);
  const basis = createBasis(corpus, store);
  let turns = 0;
  await basis.renew(() => (++turns === 5 && corpus.set('new.txt', 'New.'), Promise.resolve()));
  expect(turns).toBe(5);
  expect(store.kept).toEqual([]);
  await basis.renew(soon);
  expect(store.kept.length).toBe(1);
});

it('a start without a basis is one like any other', async () => {
  const corpus = corpusOf(3);
  await createBasis(corpus, { ...place(), basis: () => Promise.reject(new Error('no disk')) }).found;
  expect(corpus.unsettled).toBe(3);
});
