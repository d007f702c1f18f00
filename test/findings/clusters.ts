import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../server/corpus/corpus.ts';
import { createCorpus } from '../../server/corpus/create.ts';
import { quantities } from '../../server/findings/quantities.ts';
import { articlesOf } from '../corpus.ts';

/** A figure as marked in a cluster: `{deaths=A|23}` is a mention of the quantity "deaths" in version A. Unmarked figures belong to no quantity that another article gives. */
export interface Marked {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly version: string;
}

export interface Cluster {
  readonly name: string;
  readonly articles: readonly (readonly [uri: string, text: string])[];
  readonly marked: readonly Marked[];
}

/** What was found of a cluster's pairs of mentions. */
export interface Score {
  gold: number;
  aligned: number;
  differing: number;
  found: number;
  called: number;
  false: number;
  readonly notes: string[];
}

const FOLDER = join(import.meta.dirname, 'clusters');

/** The clusters in test/findings/clusters. */
export function clusters(): Cluster[] {
  return readdirSync(FOLDER).map((file) => clusterOf(file.replace('.txt', ''), readFileSync(join(FOLDER, file), 'utf8')));
}

/** Reads one cluster: articles as in test/corpus.ts, figures marked. */
export function clusterOf(name: string, source: string): Cluster {
  const marked: Marked[] = [];
  const articles = articlesOf(source).map(([uri, text]) => {
    let plain = '';
    let last = 0;
    for (const mark of text.matchAll(/\{([\w-]+)=(\w+)\|([^}]*)\}/g)) {
      plain += text.slice(last, mark.index);
      marked.push({ uri, start: plain.length, end: plain.length + mark[3]!.length, id: mark[1]!, version: mark[2]! });
      plain += mark[3]!;
      last = mark.index + mark[0].length;
    }
    return [uri, plain + text.slice(last)] as const;
  });
  return { name, articles, marked };
}

/** The corpus of a cluster, all of whose articles are taken to tell of one event: these are too short to show it. */
export function corpusFor(cluster: Cluster): Corpus {
  const corpus = createCorpus();
  for (const [uri, text] of cluster.articles) corpus.set(uri, text);
  const uris = [...corpus.uris()];
  return { ...corpus, related: (uri) => uris.filter((other) => other !== uri) };
}

/** Compares the quantities found with those marked, pair by pair. */
export function scoreOf(cluster: Cluster): Score {
  const score: Score = { gold: 0, aligned: 0, differing: 0, found: 0, called: 0, false: 0, notes: [] };
  const groups = quantities(corpusFor(cluster));
  const textOf = new Map(cluster.articles);
  const show = (m: { uri: string; start: number; end: number }): string => `${m.uri} "${textOf.get(m.uri)!.slice(Math.max(0, m.start - 20), m.end + 20).replace(/\s+/g, ' ')}"`;
  const over = (m: { uri: string; start: number; end: number }, x: Marked): boolean => m.uri === x.uri && m.start < x.end && x.start < m.end;
  const placed = cluster.marked.map((x) => groups.flatMap((group, g) => group.mentions.filter((m) => over(m, x)).map((m) => ({ g, m }))));
  for (const [i, x] of cluster.marked.entries()) {
    if (placed[i]!.length === 0) score.notes.push(`NOT FOUND ${show(x)}`);
    for (const [j, y] of cluster.marked.entries()) {
      if (j <= i || x.id !== y.id) continue;
      score.gold++;
      const together = placed[i]!.some((a) => placed[j]!.some((b) => a.g === b.g));
      const agree = placed[i]!.some((a) => placed[j]!.some((b) => a.g === b.g && a.m.readings.some((r) => b.m.readings.includes(r))));
      if (together) score.aligned++;
      if (x.version !== y.version) {
        score.differing++;
        if (together && !agree) score.found++;
        else score.notes.push(`MISSED ${x.id}: ${show(x)} <> ${show(y)}${together ? ' (agree)' : ''}`);
      } else if (!together) score.notes.push(`apart ${x.id}: ${show(x)} | ${show(y)}`);
    }
  }
  for (const { mentions } of groups) {
    for (const [i, a] of mentions.entries()) {
      for (const b of mentions.slice(i + 1)) {
        if (a.readings.some((r) => b.readings.includes(r))) continue;
        score.called++;
        const x = cluster.marked.find((m) => over(a, m));
        const y = cluster.marked.find((m) => over(b, m));
        if (x && y && x.id === y.id && x.version !== y.version) continue;
        score.false++;
        score.notes.push(`FALSE ${show(a)} <> ${show(b)}`);
      }
    }
  }
  return score;
}
