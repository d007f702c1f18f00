import type { Corpus } from '../../corpus/corpus.ts';
import type { Pointer } from '../../corpus/decisions.ts';
import type { Name } from '../../mentions/mention.ts';
import { formOf, nameKey } from '../../mentions/names/keys.ts';
import type { EntityGraph, Vertex } from '../entity-graph.ts';

/** What readers have decided about which names stand for one entity. */
export interface DecidedNames {
  /** The graph with the edges that readers have added. */
  readonly graph: EntityGraph;
  /** Of names that hang together the part that `from` belongs to once those are apart that a reader has set apart. */
  readonly part: (group: readonly Vertex[], from: Vertex) => Vertex[];
}

/** The graph of a corpus with what has been decided about names. */
export function decidedNames(corpus: Corpus, graph: EntityGraph): DecidedNames {
  const { same, different } = corpus.decisions;
  const joined = same.filter(([a]) => a.kind === 'name');
  const parted = different.filter(([a]) => a.kind === 'name');
  const named = (pointer: Pointer): Vertex[] =>
    corpus
      .find('name', nameKey('form', formOfText(pointer.text)))
      .map(({ uri, index }) => graph.vertexOf(uri, corpus.entry(uri)!.mentions.names[index]!))
      .filter((vertex) => isMeant(pointer, vertex));
  const partners = (vertex: Vertex): Vertex[] => joined.flatMap(([a, b]) => [...(isMeant(a, vertex) ? named(b) : []), ...(isMeant(b, vertex) ? named(a) : [])]);
  const areApart = (a: Vertex, b: Vertex): boolean => parted.some(([x, y]) => (isMeant(x, a) && isMeant(y, b)) || (isMeant(x, b) && isMeant(y, a)));
  const whole = joined.length === 0 ? graph : { ...graph, neighbours: (vertex: Vertex) => [...graph.neighbours(vertex), ...partners(vertex)] };
  return { graph: whole, part: (group, from) => (parted.length === 0 ? [...group] : partOf(whole, group, from, areApart)) };
}

/** A name without an article means that form wherever it stands; with one, the bare surname there or the full form. */
function isMeant(pointer: Pointer, vertex: Vertex): boolean {
  return vertex.form === formOfText(pointer.text) && (pointer.uri === null || vertex.uri === null || vertex.uri === pointer.uri);
}

function formOfText(full: string): string {
  return formOf({ full } as Name);
}

/**
 * Divides a connected set between the first two of it that are apart: each name goes with the one that it is fewer edges away
 * from, of equals the first by id. The same whichever name of the set it is asked from.
 */
function partOf(graph: EntityGraph, group: readonly Vertex[], from: Vertex, areApart: (a: Vertex, b: Vertex) => boolean): Vertex[] {
  const sorted = [...group].sort((a, b) => (a.id < b.id ? -1 : 1));
  const seed = sorted.find((a) => sorted.some((b) => areApart(a, b)));
  const rival = seed && sorted.find((b) => b !== seed && areApart(seed, b));
  if (!seed || !rival) return sorted;
  const within = new Map(sorted.map((vertex) => [vertex.id, vertex]));
  const side = new Map([[seed.id, seed], [rival.id, rival]]);
  const queue = [seed, rival];
  for (let i = 0; i < queue.length; i++) {
    for (const { id } of graph.neighbours(queue[i]!)) {
      const next = within.get(id);
      if (!next || side.has(id)) continue;
      side.set(id, side.get(queue[i]!.id)!);
      queue.push(next);
    }
  }
  return partOf(graph, sorted.filter(({ id }) => side.get(id) === side.get(from.id)), from, areApart);
}
