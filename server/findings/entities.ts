import type { Corpus } from '../corpus/corpus.ts';
import type { Writing } from '../corpus/pack-names.ts';
import type { Name, NameKind } from '../mentions/mention.ts';
import { wordsIn } from '../mentions/names/spelling.ts';
import type { Entity, Spelling } from './comparison.ts';
import { decidedNames, type DecidedNames } from './decisions/names.ts';
import { entityGraph, formIn, type Vertex } from './entity-graph.ts';
import { placesOf, usesIn } from './entity-mentions.ts';
import { corrections, type Corrections } from './entity-spelling.ts';
import { areAlike, areSurelyAlike } from './entity-words.ts';
import { keepWhileSame } from './latest.ts';

/** Every entity of the corpus: most articles first, then most mentions, then by name. */
export function entities(corpus: Corpus): Entity[] {
  const names = namesOf(corpus);
  const { graph } = names;
  const seen = new Set<string>();
  const found: Entity[] = [];
  for (const uri of corpus.uris()) {
    for (const name of corpus.entry(uri)!.mentions.names) {
      const vertex = graph.vertexOf(uri, name);
      if (seen.has(vertex.id)) continue;
      const group = component(names, vertex);
      for (const { id } of group) seen.add(id);
      found.push(entity(corpus, group));
    }
  }
  const articles = new Map(found.map((e) => [e, new Set(e.mentions.map((m) => m.uri)).size]));
  return found.sort((a, b) => articles.get(b)! - articles.get(a)! || b.mentions.length - a.mentions.length || compareText(a.entity, b.entity) || compareText(a.kind, b.kind) || compareText(a.mentions[0]!.uri, b.mentions[0]!.uri));
}

/** The entity that name number `index` of the article stands for. */
export function entityOf(corpus: Corpus, uri: string, index: number): Entity {
  return entityNamed(corpus, uri, corpus.entry(uri)!.mentions.names[index]!);
}

/** The same for any name of the article that has this full form. */
export function entityNamed(corpus: Corpus, uri: string, name: Pick<Name, 'kind' | 'full'>): Entity {
  const names = namesOf(corpus);
  const vertex = names.graph.vertexOf(uri, name);
  return names.entities.get(vertex.id) ?? kept(names, corpus, component(names, vertex));
}

/** Does a part at a time what `entityOf` needs long for, for a name that stands in thousands of articles: it is soon done then, so long as the corpus stays as it is. */
export function* gatherEntity(corpus: Corpus, uri: string, index: number): Generator<void> {
  const { graph, entities: known } = namesOf(corpus);
  const from = graph.vertexOf(uri, corpus.entry(uri)!.mentions.names[index]!);
  if (known.has(from.id)) return;
  const found = new Map([[from.id, from]]);
  // A map is gone through together with what is added on the way.
  for (const vertex of found.values()) {
    yield* graph.approach(vertex);
    for (const next of graph.neighbours(vertex)) found.set(next.id, next);
    if (vertex.uri === null) yield* corpus.gather(formIn(vertex));
    yield;
  }
}

/** So many mentions of entities are held ready. */
const HELD = 50_000;

/** The entity of a group, kept for each of it. */
function kept(names: Names, corpus: Corpus, group: readonly Vertex[]): Entity {
  const made = entity(corpus, group);
  names.held += made.mentions.length;
  if (names.held > HELD) {
    names.entities.clear();
    names.held = made.mentions.length;
  }
  for (const { id } of group) names.entities.set(id, made);
  return made;
}

/**
 * Whether all forms of a name are spelt alike, which can be told without reading the articles that they stand in: no word
 * of one form is a spelling of a word of another, and none has so many that others may put a hyphen between two of them.
 */
export function isSpeltAlike(corpus: Corpus, uri: string, name: Pick<Name, 'kind' | 'full'>): boolean {
  if (name.kind === 'person' && wordsIn(name.full) > 2) return false;
  const names = namesOf(corpus);
  const vertex = names.graph.vertexOf(uri, name);
  // What readers have joined may be anything.
  if (corpus.decisions.same.length > 0) return areAlike(component(names, vertex).flatMap(wordsOf));
  const form = vertex.uri === null ? vertex : names.graph.whose(vertex);
  if (form === null) return areAlike(wordsOf(vertex));
  if (isSurelyAlike(corpus, names, form, vertex)) return true;
  const known = names.words.get(form.id) ?? wordsAround(names, form);
  return known.alike && (vertex.uri === null || areAlike([...known.words, ...wordsOf(vertex)]));
}

/** Does a part at a time what `isSpeltAlike` needs long for. */
export function* approachSpelling(corpus: Corpus, uri: string, name: Pick<Name, 'kind' | 'full'>): Generator<void> {
  const names = namesOf(corpus);
  const vertex = names.graph.vertexOf(uri, name);
  if ((name.kind === 'person' && wordsIn(name.full) > 2) || corpus.decisions.same.length > 0) return;
  const form = vertex.uri === null ? vertex : names.graph.whose(vertex);
  if (form === null || names.words.has(form.id) || isSurelyAlike(corpus, names, form, vertex)) return;
  const found = new Map([[form.id, form]]);
  for (const other of found.values()) {
    if (other.uri !== null) continue;
    yield* names.graph.approachOtherwise(other);
    for (const next of names.graph.otherwise(other)) found.set(next.id, next);
    yield;
  }
}

/** Whether that can be told from the forms alone; kept, since a name stands in an article, and in a corpus, many times. */
function isSurelyAlike(corpus: Corpus, { surely }: Names, form: Vertex, vertex: Vertex): boolean {
  const key = `${form.id}\n${vertex.form}`;
  let alike = surely.get(key);
  if (alike === undefined) surely.set(key, (alike = areSurelyAlike(corpus, formIn(form), wordsOf(vertex))));
  return alike;
}

/** The words of all forms that hang together with one. */
function wordsAround({ graph, words: noted }: Names, from: Vertex): Words {
  const found = new Map([[from.id, from]]);
  for (const vertex of found.values()) {
    if (vertex.uri === null) for (const next of graph.otherwise(vertex)) found.set(next.id, next);
  }
  const words = [...new Set([...found.values()].flatMap(wordsOf))];
  const around = { words, alike: areAlike(words) };
  noted.set(from.id, around);
  return around;
}

const wordsOf = (vertex: Vertex): string[] => vertex.form.split(' ');

/** The words of forms that hang together, and whether they are spelt alike. */
interface Words {
  readonly words: readonly string[];
  readonly alike: boolean;
}

/** What was worked out about the names of a corpus. */
interface Names extends DecidedNames {
  /** By the id of a form. */
  readonly words: Map<string, Words>;
  /** By the id of a form and a form that stands for it. */
  readonly surely: Map<string, boolean>;
  /** By the id of each of its forms, and how many mentions they have. */
  readonly entities: Map<string, Entity>;
  held: number;
}

/** The names of the corpus as it is now; what was worked out is kept until the corpus changes. */
const namesOf = keepWhileSame((corpus): Names => ({ ...decidedNames(corpus, entityGraph(corpus)), words: new Map(), surely: new Map(), entities: new Map(), held: 0 }));

function component({ graph, part }: DecidedNames, from: Vertex): Vertex[] {
  const found = new Map([[from.id, from]]);
  const queue = [from];
  for (let vertex = queue.pop(); vertex; vertex = queue.pop()) {
    for (const next of graph.neighbours(vertex)) {
      if (found.has(next.id)) continue;
      found.set(next.id, next);
      queue.push(next);
    }
  }
  return part([...found.values()], from);
}

function entity(corpus: Corpus, group: readonly Vertex[]): Entity {
  const places = placesOf(corpus, group);
  const uses = usesIn(places);
  const counted = (what: (as: Writing) => string | null): Spelling[] => mostFrequent(uses.map(({ as, count }) => ({ text: what(as), count })));
  const kind = counted((as) => as.kind)[0]!.text as NameKind;
  const spelt = [...uses.map((use) => ({ ...use, text: clean(use.as.text) })), ...uses.map((use) => ({ ...use, text: use.as.full }))];
  const wrong = corrections(spelt, kind === 'person');
  const variants = counted((as) => clean(as.text));
  return {
    entity: fullest(counted((as) => as.full), wrong),
    kind,
    titles: counted((as) => as.title),
    variants,
    misspellings: variants.filter(({ text }) => wrong.has(text)),
    mentions: places.map(({ uri, start, end, as }) => ({ uri, text: as.text, start, end })),
  };
}

/** The longest form that is spelt as usual, or that nobody can tell to be wrong; of equally long ones the most frequent. */
function fullest(forms: readonly Spelling[], wrong: Corrections): string {
  const isWrong = (text: string): boolean => wrong.has(text) && wrong.get(wrong.get(text)!) !== text;
  const rank = ({ text }: Spelling): number => (isWrong(text) ? -100 : 0) + wordsIn(text) * 2 - (text.length > 1 && text === text.toUpperCase() ? 1 : 0);
  return forms.reduce((best, form) => (rank(form) > rank(best) ? form : best)).text;
}

/** Distinct texts with their counts, most frequent first, then by text. */
function mostFrequent(texts: readonly { readonly text: string | null; readonly count: number }[]): Spelling[] {
  const counts = new Map<string, number>();
  for (const { text, count } of texts) if (text !== null) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count || compareText(a.text, b.text));
}

const clean = (text: string): string => text.replace(/\s+/g, ' ');

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
