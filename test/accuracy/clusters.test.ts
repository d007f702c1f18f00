import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readClusters } from './cluster.ts';
import { occurrence } from './gold-format.ts';
import { ROOT } from './root.ts';

const KINDS = ['count', 'money', 'percent', 'percentage-points', 'measure', 'duration', 'ratio', 'rank', 'date', 'time', 'temperature'];
const MATCHES = ['source', 'verbatim', 'partial', 'altered', 'spliced', 'misattributed'];

const CLUSTERS = ['clusters', 'clusters-second', 'clusters-third', 'clusters-fourth', 'clusters-fifth', 'clusters-sixth', 'clusters-seventh', 'clusters-eighth', 'clusters-ninth', 'clusters-tenth', 'clusters-eleventh', 'clusters-twelfth', 'clusters-thirteenth', 'clusters-fourteenth', 'clusters-fifteenth', 'clusters-sixteenth', 'clusters-seventeenth', 'clusters-eighteenth', 'clusters-nineteenth', 'clusters-twentieth', 'clusters-twentyfirst', 'clusters-twentysecond', 'clusters-twentythird', 'clusters-twentyfourth'].flatMap((folder) => readClusters(join(ROOT, 'test', 'accuracy', folder)));

describe.each(CLUSTERS)('cluster $name', ({ gold, texts }) => {
  const start = (path: string, text: string, n: number): number => occurrence(texts.get(path) ?? '', text, n);

  it('has four articles or more', () => {
    expect(texts.size).toBeGreaterThanOrEqual(4);
  });

  it('annotates figures that stand there, each quantity in two articles or more', () => {
    for (const { id, kind, mentions } of gold.figures) {
      expect(KINDS, id).toContain(kind);
      expect(new Set(mentions.map((mention) => mention.path)).size, id).toBeGreaterThan(1);
      for (const { path, core, n, text, version } of mentions) {
        expect(start(path, core, n), `${path} ${core}`).toBeGreaterThanOrEqual(0);
        expect(text, id).toContain(core);
        expect(version.join(''), id).toMatch(/^[A-Z]+$/);
      }
    }
  });

  it('sets traps between figures of different quantities', () => {
    const seats = new Map<string, string>(gold.figures.flatMap(({ id, mentions }) => mentions.map(({ path, core, n }) => [`${path}|${start(path, core, n)}`, id] as const)));
    for (const { a, b } of gold.traps) {
      const [one, other] = [a, b].map(({ path, core, n }) => `${path}|${start(path, core, n)}`);
      expect(one).not.toContain('|-1');
      expect(other).not.toContain('|-1');
      expect(a.path).not.toBe(b.path);
      expect(seats.get(one!) === undefined || seats.get(one!) !== seats.get(other!), `${a.core} ${b.core}`).toBe(true);
    }
  });

  it('annotates quotes between quotation marks, with one source each', () => {
    for (const { id, mentions } of gold.quotes) {
      expect(mentions.filter((mention) => mention.match === 'source'), id).toHaveLength(1);
      for (const { path, text, n, match, speaker } of mentions) {
        expect(MATCHES, id).toContain(match);
        expect(match === 'misattributed', id).toBe(speaker !== undefined);
        const at = start(path, text, n);
        expect(at, `${path} ${text}`).toBeGreaterThan(0);
        expect('"“‘\'', `${path} ${text}`).toContain(texts.get(path)![at - 1]);
        expect('"”’\'', `${path} ${text}`).toContain(texts.get(path)![at + text.length]);
      }
    }
  });

  it('annotates names without possessive endings, and misspellings that stand there', () => {
    for (const { entity, mentions, misspellings } of gold.names) {
      expect(mentions.length, entity).toBeGreaterThan(0);
      for (const { path, text, n } of mentions) {
        expect(start(path, text, n), `${path} ${text}`).toBeGreaterThanOrEqual(0);
        expect(text).not.toMatch(/['’]s?$/);
      }
      for (const wrong of misspellings) expect(mentions.map((mention) => mention.text), entity).toContain(wrong);
    }
  });
});
