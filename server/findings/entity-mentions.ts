import type { Corpus } from '../corpus/corpus.ts';
import type { Form } from '../corpus/forms.ts';
import { INDEX_NAMES, placeOf, type Indexed } from '../corpus/indexed.ts';
import type { Writing } from '../corpus/writing.ts';
import { nameKey } from '../mentions/names/keys.ts';
import type { Span } from '../text/span.ts';
import type { In } from './comparison.ts';
import { formIn, type EntityGraph, type Vertex } from './entity-graph.ts';

/** A place where a name stands, and how it is written there. */
export interface Place extends In<Span> {
  readonly as: Writing;
}

/** A way of writing, how often it stands, and in which articles, in order. */
export interface Use {
  readonly as: Writing;
  count: number;
  readonly uris: string[];
}

/** Where the names of a group stand, by article and place: read from columns, since a name may stand in thousands of articles. */
export function placesOf(corpus: Corpus, graph: EntityGraph, group: readonly Vertex[]): Place[] {
  const anywhere = group.filter(({ uri }) => uri === null).map(formIn);
  const bare = new Map<string, Form[]>();
  for (const vertex of group) if (vertex.uri !== null) bare.set(vertex.uri, [...(bare.get(vertex.uri) ?? []), formIn(vertex)]);
  const found: Place[] = [];
  for (const uri of [...new Set(group.flatMap((vertex) => graph.urisOf(vertex)))].sort()) {
    const indexed = corpus.indexed(uri)!;
    const { spans, as } = corpus.names(uri)!;
    const numbers = [...anywhere, ...(bare.get(uri) ?? [])].map((form) => numberIn(indexed, form)).filter((number) => number >= 0);
    const { of } = indexed.forms;
    for (let i = 0; i < of.length; i++) if (numbers.includes(of[i]!)) found.push({ uri, start: spans[2 * i]!, end: spans[2 * i + 1]!, as: as[i]! });
  }
  return found;
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

const NAMES = INDEX_NAMES.indexOf('name');

/** Which of the forms of an article a form is; -1 where it is none. */
function numberIn({ keys, forms }: Indexed, { id, text }: Form): number {
  const names = keys[NAMES]!;
  const hash = nameKey('form', text);
  for (let k = placeOf(names, hash); names[k] === hash; k += 2) {
    const number = forms.of[names[k + 1]!]!;
    if (forms.ids[number] === id) return number;
  }
  return -1;
}
