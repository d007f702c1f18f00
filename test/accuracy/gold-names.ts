import type { Entity } from '../../server/findings/comparison.ts';
import type { Cluster } from './cluster.ts';
import { occurrence } from './gold-format.ts';
import type { Tally } from './tally.ts';
import { foldMarks } from './words.ts';

/** Scores exact spans, joined entities (pairwise) and misspellings; precision of spans where `complete` says that every name is annotated. */
export function scoreNames(cluster: Cluster, entities: readonly Entity[], tally: Tally, complete: boolean): void {
  const found = new Map<string, number>();
  entities.forEach((entity, group) => {
    for (const mention of entity.mentions) found.set(`${mention.uri}|${mention.start}|${mention.end}`, group);
  });
  const marked = cluster.gold.names.flatMap((entity) =>
    entity.mentions.map(({ path, text, n }) => {
      const start = occurrence(cluster.texts.get(path) ?? '', text, n);
      if (start < 0) throw new Error(`${cluster.name}/${path} does not hold ${JSON.stringify(text)} ${n} times`);
      return { path, text, key: `${path}|${start}|${start + text.length}`, entity: entity.entity };
    }),
  );
  for (const mark of marked) tally.add('names: recall', found.has(mark.key), () => `${mark.path} ${mark.text}`);
  if (complete) {
    const known = new Set(marked.map((mark) => mark.key));
    for (const key of found.keys()) tally.add('names: precision', known.has(key), () => `${key} ${cluster.texts.get(key.split('|')[0]!)!.slice(Number(key.split('|')[1]), Number(key.split('|')[2]))}`);
  }
  const hits = marked.filter((mark) => found.has(mark.key));
  hits.forEach((a, i) => {
    for (const b of hits.slice(i + 1)) {
      const gold = a.entity === b.entity;
      const ours = found.get(a.key) === found.get(b.key);
      const pair = (): string => `${a.path} ${a.text} / ${b.path} ${b.text}`;
      if (gold) tally.add('entities: recall', ours, pair);
      if (ours) tally.add('entities: precision', gold, pair);
    }
  });
  const spelt = entities.flatMap((entity) => entity.misspellings.map((spelling) => foldMarks(spelling.text)));
  for (const wrong of cluster.gold.names.flatMap((entity) => entity.misspellings)) {
    const folded = foldMarks(wrong);
    tally.add('misspellings found', spelt.some((spelling) => spelling.includes(folded) || folded.includes(spelling)), () => wrong);
  }
}
