import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';

const ROOT = join(import.meta.dirname, '../..');

function load(corpus: Corpus, folder: string): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  for (const name of names) corpus.set(join(folder, name), readFileSync(join(folder, name), 'utf8'));
  return names.map((name) => join(folder, name)).sort();
}

describe('related articles', () => {
  it('are all articles of one event and none of another', () => {
    const folders = [join(ROOT, 'seeds'), join(ROOT, '../shared/gold/seeds'), join(ROOT, '../shared/gold/summit'), join(ROOT, '../shared/gold/wildfire')].filter((f) => existsSync(f));
    const corpus = createCorpus();
    const events = folders.map((folder) => load(corpus, folder));
    // The sample articles tell the event of the gold set.
    if (folders.length > 1) events.splice(0, 2, [...events[0]!, ...events[1]!].sort());
    for (const event of events) for (const uri of event) expect(corpus.related(uri), uri).toEqual(event.filter((other) => other !== uri));
  });

  it('lend a date to an article that has none, whatever the order in which they came', () => {
    const texts = [
      ['a.txt', 'date 2031-03-04 The bridge at Olmeck collapsed on Tuesday as the ferry Tarnica passed beneath it, harbour master Ilse Brandtner said.'],
      ['b.txt', 'The Olmeck bridge collapsed when the ferry Tarnica went beneath it, harbour master Ilse Brandtner told reporters. It had been repaired on Sunday.'],
      ['c.txt', 'date 2031-03-09 Parsnip growers in Velle want a subsidy, and the cooperative under Otto Lindqvist has written to the ministry.'],
    ] as const;
    for (const order of [[0, 1, 2], [2, 1, 0], [1, 0, 2]]) {
      const corpus = createCorpus();
      for (const i of order) corpus.set(texts[i]![0], texts[i]![1]);
      expect(corpus.entry('b.txt')?.reference).toBe('2031-03-04');
      expect(corpus.entry('b.txt')?.mentions.figures.find((figure) => figure.text === 'Sunday')?.iso).toBe('2031-03-02');
      expect(corpus.related('c.txt')).toEqual([]);
      corpus.delete('a.txt');
      expect(corpus.entry('b.txt')?.reference).toBeNull();
      expect(corpus.entry('b.txt')?.mentions.figures.find((figure) => figure.text === 'Sunday')?.iso).toBeNull();
    }
  });

  it('lend the year to a dateline that gives only the day', () => {
    const corpus = createCorpus();
    corpus.set('a.txt', 'date 2031-01-02 The Olmeck bridge collapsed on Tuesday as the ferry Tarnica passed beneath it, harbour master Ilse Brandtner said.');
    corpus.set('b.txt', 'OLMECK, Dec. 31 (Eastern Press) - The Olmeck bridge collapsed when the ferry Tarnica went beneath it, harbour master Ilse Brandtner said.');
    expect(corpus.entry('b.txt')?.reference).toBe('2030-12-31');
  });

  it('are never of two clusters', () => {
    const corpus = createCorpus();
    const clusters = ['clusters', 'clusters-second', 'clusters-third'].flatMap((set) => readdirSync(join(ROOT, 'test/accuracy', set)).map((name) => load(corpus, join(ROOT, 'test/accuracy', set, name))));
    for (const cluster of clusters) for (const uri of cluster) expect(corpus.related(uri).filter((other) => !cluster.includes(other)), uri).toEqual([]);
  });

  it('are those that tell weeks or a year later what came of it, not the same thing ten years later', () => {
    const story = (date: string, rest: string): string =>
      `date ${date} The bridge at Olmeck collapsed as the ferry Tarnica passed beneath it, harbour master Ilse Brandtner said. Engineers of the Velmar Institute had warned Governor Paul Stanning about rusted cables. ${rest}`;
    const corpus = createCorpus();
    corpus.set('first.txt', story('2031-03-04', 'Divers searched the water.'));
    corpus.set('later.txt', story('2031-05-10', 'The inquiry opened in the court.'));
    corpus.set('trial.txt', story('2032-03-04', 'A trial began.'));
    corpus.set('years.txt', story('2041-03-04', 'A memorial was held.'));
    expect([...corpus.related('first.txt')].sort()).toEqual(['later.txt', 'trial.txt']);
    expect(corpus.related('years.txt')).toEqual([]);
  });
});
