import type { Corpus } from '../corpus/corpus.ts';
import type { Place } from '../corpus/places.ts';
import type { Writing } from '../corpus/pack-names.ts';
import { groupBy } from '../group-by.ts';
import { formIn, type Vertex } from './entity-graph.ts';

/** A way of writing, how often it stands, and in which articles, in order. */
export interface Use {
  readonly as: Writing;
  count: number;
  readonly uris: string[];
}

/** Where the names of a group stand, by article and place. */
export function placesOf(corpus: Corpus, group: readonly Vertex[]): readonly Place[] {
  const [first = [], ...others] = group.map((vertex) => (vertex.uri === null ? corpus.places(formIn(vertex)) : corpus.placesIn(vertex.uri, formIn(vertex))));
  if (others.length === 0) return first;
  const byArticle = [...groupBy([first, ...others].flat(), ({ uri }) => uri)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byArticle.flatMap(([, places]) => places.sort((a, b) => a.start - b.start));
}

/** How they are written there, each way once, in the order in which they are met. */
export function usesIn(places: readonly Place[]): Use[] {
  const uses = new Map<Writing, Use>();
  for (const { uri, as } of places) {
    let use = uses.get(as);
    if (!use) uses.set(as, (use = { as, count: 0, uris: [] }));
    use.count++;
    if (use.uris[use.uris.length - 1] !== uri) use.uris.push(uri);
  }
  return [...uses.values()];
}
