import { expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import { entityOf, gatherEntity } from '../../server/findings/entities.ts';

/** Two articles about a ferry name a person in full, the second one by the surname as well; `others` about nothing in common do so by the surname alone. */
function corpusOf(others: number): Corpus {
  const corpus = createCorpus();
  const report = (opening: string): string => ` date 2031-04-01 ${opening} The ferry Tarnica sank off Olmeck, harbour master Ilse Brandtner said. Divers from Velle searched the Olmeck channel for the Tarnica, Brandtner told reporters.`;
  corpus.set('event/0.txt', report('It was dark.'));
  corpus.set('event/1.txt', report('Nobody saw it.'));
  for (let i = 0; i < others; i++) corpus.set(`other/${String(i)}.txt`, ` date 2031-05-01 Mr Brandtner sold ${String(20 + i)} crates. "We never saw ${String(i)} of them," Mr Brandtner said.`);
  return corpus;
}

it('that stand in many articles cost no look at what each of these is related to', () => {
  const corpus = corpusOf(60);
  expect(corpus.uris().filter((uri) => corpus.indexed(uri)!.forms.ids.includes('bare\tbrandtner'))).toHaveLength(60);
  const asked = new Set<string>();
  const view: Corpus = { ...corpus, get version() { return corpus.version; }, get decisions() { return corpus.decisions; }, related: (uri) => (asked.add(uri), corpus.related(uri)) };
  const index = corpus.entry('event/0.txt')!.mentions.names.findIndex(({ full }) => full === 'Ilse Brandtner');
  for (const parts = gatherEntity(view, 'event/0.txt', index); parts.next().done !== true; );
  expect(new Set(entityOf(view, 'event/0.txt', index).mentions.map(({ uri }) => uri))).toEqual(new Set(['event/0.txt', 'event/1.txt']));
  expect([...asked].sort()).toEqual(['event/0.txt', 'event/1.txt']);
});
