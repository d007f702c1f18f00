import type { Corpus } from '../corpus/corpus.ts';
import { formId, formNamed, type Form } from '../corpus/forms.ts';
import type { Name } from '../mentions/mention.ts';
import { initialsOf, nameKey, skeletonKeys, surnameOf, type NameKeyKind } from '../mentions/names/keys.ts';
import { isTerritory } from '../mentions/names/places.ts';
import { likeness, skeleton } from '../mentions/names/spelling.ts';

/**
 * What is joined to make an entity. A form is a full name wherever it stands in the corpus; a bare surname, in an article
 * that gives it no first name, is one of its own until the related articles say whose it is.
 */
export interface Vertex {
  readonly id: string;
  readonly form: string;
  readonly person: boolean;
  /** The article of a bare surname; null for a form. */
  readonly uri: string | null;
}

/** The vertices and their edges, each worked out when it is first asked for. Edges go both ways. */
export interface EntityGraph {
  vertexOf(uri: string, name: Name): Vertex;
  neighbours(vertex: Vertex): readonly Vertex[];
  /** Those neighbours of a form that can have words which it lacks: surnames that it ends with are left out, which may be as many as articles. */
  otherwise(form: Vertex): readonly Vertex[];
  /** The form that a bare surname stands for; null where nothing tells. */
  whose(bare: Vertex): Vertex | null;
  /** The articles that the vertex stands in, sorted. */
  urisOf(vertex: Vertex): readonly string[];
}

/** Consonants that more names than this share tell nothing of a misspelling. */
const CROWD = 200;

export function entityGraph(corpus: Corpus): EntityGraph {
  const near = memo((uri: string): readonly string[] => [uri, ...corpus.related(uri)], String);
  const formsAt = memo((hash: number) => corpus.forms(hash), Number);
  const holders = memo(({ form, hash }: { form: Form; hash: number }): ReadonlySet<string> => new Set(corpus.articlesWith(form, hash)), ({ form }) => form.id);
  const urisOf = memo((vertex: Vertex): readonly string[] => (vertex.uri !== null ? [vertex.uri] : corpus.holders('name', nameKey('form', vertex.form))), idOf);

  const compare = comparing(corpus.base);

  /** The full forms under a key. */
  const formsUnder = memo((hash: number): readonly Vertex[] => formsAt(hash).flatMap((form) => (form.bare ? [] : [vertexAt(form, null)])), Number);
  /** The vertices of forms under a key: as many as articles for a bare surname. */
  const verticesOf = (forms: readonly Form[], hash: number): Vertex[] => forms.flatMap((form) => (form.bare ? Array.from(holders({ form, hash }), (uri) => vertexAt(form, uri)) : [vertexAt(form, null)]));
  const count = (forms: readonly Form[], hash: number): number => forms.reduce((sum, form) => sum + (form.bare ? holders({ form, hash }).size : 1), 0);

  const standsAt = (vertex: Vertex, uri: string): boolean => (vertex.uri !== null ? vertex.uri === uri : corpus.has(uri, 'name', nameKey('form', vertex.form)));
  const standsIn = (vertex: Vertex, uris: readonly string[]): boolean => uris.some((uri) => standsAt(vertex, uri));
  const byCount = (a: Vertex, b: Vertex): [rare: Vertex, common: Vertex] => (urisOf(a).length <= urisOf(b).length ? [a, b] : [b, a]);
  const isRelated = (a: Vertex, b: Vertex): boolean => {
    const [rare, common] = byCount(a, b);
    return urisOf(rare).some((uri) => standsIn(common, near(uri)));
  };
  const meet = (a: Vertex, b: Vertex): boolean => {
    const [rare, common] = byCount(a, b);
    return standsIn(common, urisOf(rare));
  };
  /** Two forms are one name when they sound alike; when they are a slip apart, only in related articles that do not use both. */
  const isVariant = (a: Vertex, b: Vertex): boolean => {
    const alike = compare(a, b);
    return alike === 'sound' || (alike === 'slip' && !meet(a, b) && isRelated(a, b));
  };

  /** Whom a bare surname stands for: the only person of that name in the related articles, else the only one of a name like it. */
  const whose = memo((bare: Vertex): Vertex | null => {
    const uris = near(bare.uri!);
    const nearby = (vertices: readonly Vertex[]): Vertex[] => vertices.filter((vertex) => standsIn(vertex, uris));
    let candidates = nearby(formsUnder(nameKey('surname', surnameOf(bare.form))).filter((v) => v.person && v.form.endsWith(` ${bare.form}`)));
    if (candidates.length === 0) {
      const alike = skeletonHashes(bare).map(formsUnder).flatMap((found) => (found.length > CROWD ? [] : found));
      candidates = nearby(alike.filter((v) => v.person && likeness(surnameOf(v.form), surnameOf(bare.form)) !== 'different'));
    }
    for (const kind of ['form', 'alias'] as const) if (candidates.length === 0) candidates = nearby(formsUnder(nameKey(kind, bare.form)).filter((v) => !v.person));
    candidates.sort((a, b) => (a.id < b.id ? -1 : 1));
    const [first, ...rest] = candidates;
    return first && rest.every((other) => isVariant(first, other)) ? first : null;
  }, idOf);

  const ofBare = (bare: Vertex): Vertex[] => {
    const one = whose(bare);
    if (one) return [one];
    const hash = nameKey('form', bare.form);
    return formsAt(hash).flatMap((form) => {
      if (!form.bare) return [];
      const uris = holders({ form, hash });
      return near(bare.uri!).flatMap((uri) => (uri !== bare.uri && uris.has(uri) ? [vertexAt(form, uri)] : [])).filter((other) => whose(other) === null);
    });
  };
  /** The neighbours of a form among the vertices that `keep` lets through. */
  const ofForm = (vertex: Vertex, keep: (form: Form) => boolean): Vertex[] => {
    const under = (hash: number): Vertex[] => verticesOf(formsAt(hash).filter(keep), hash);
    const alike = skeletonHashes(vertex).flatMap((hash) => (count(formsAt(hash), hash) > CROWD ? [] : under(hash)));
    alike.push(...under(vertex.person ? nameKey('surname', surnameOf(vertex.form)) : nameKey('form', vertex.form)));
    const found = distinct(alike).filter((other) => other.id !== vertex.id && (other.uri !== null ? whose(other)?.id === vertex.id : isVariant(vertex, other)));
    if (vertex.person) return found;
    const long = longForm(vertex);
    if (long) found.push(long);
    for (const word of shortenings(vertex.form)) {
      for (const short of under(nameKey('form', word))) {
        if (short.id === vertex.id) continue;
        if (short.uri !== null ? whose(short)?.id === vertex.id : !short.person && longForm(short)?.id === vertex.id) found.push(short);
      }
    }
    return found;
  };
  /**
   * What a short form stands for where its article does not say: an acronym for the only long form that some article gives
   * it, else for the only fitting name in a related article; other words for the only name that a related article shortens to them.
   */
  const longForm = memo((short: Vertex): Vertex | null => {
    if (short.form.length < 3) return null;
    const others = (kind: NameKeyKind): Vertex[] => formsUnder(nameKey(kind, short.form)).filter((v) => !v.person && v.id !== short.id);
    const aliased = others('alias');
    const defined = aliased.filter((v) => initialsOf(v.form).includes(short.form));
    const fitting = defined.length > 0 ? defined : [...aliased, ...others('initials')].filter((v) => isRelated(short, v));
    return fitting.length === 1 ? fitting[0]! : null;
  }, idOf);

  return {
    vertexOf: (uri, name) => vertexAt(formNamed(formId(name)), uri),
    urisOf,
    whose,
    neighbours: memo((vertex: Vertex) => distinct(vertex.uri !== null ? ofBare(vertex) : ofForm(vertex, () => true)), idOf),
    otherwise: memo((vertex: Vertex) => {
      const own = new Set(vertex.form.split(' '));
      return distinct(ofForm(vertex, (form) => !form.bare || !form.text.split(' ').every((word) => own.has(word))));
    }, idOf),
  };
}

/** The vertex of a form: one of its own in each article for a bare surname. */
function vertexAt({ text, person, bare }: Form, uri: string | null): Vertex {
  return bare ? { id: `bare\t${uri!}\t${text}`, form: text, person, uri } : { id: `form\t${String(person)}\t${text}`, form: text, person, uri: null };
}

function distinct(vertices: readonly Vertex[]): Vertex[] {
  return [...new Map(vertices.map((vertex) => [vertex.id, vertex])).values()];
}

const idOf = (vertex: Vertex): string => vertex.id;

/** The keys under which names stand that are spelt like this one. */
function skeletonHashes({ person, form }: Vertex): number[] {
  return skeletonKeys(skeleton(person ? surnameOf(form) : form)).map((bones) => nameKey('skeleton', bones));
}

/** What a form may be shortened to: its initials, the words that it begins with, and its last word. */
function shortenings(form: string): string[] {
  const words = form.split(' ');
  if (words.length < 2) return [];
  return [...new Set([...initialsOf(form), ...words.slice(0, -1).map((_, i) => words.slice(0, i + 1).join(' ')), words[words.length - 1]!])];
}

type Alike = 'sound' | 'slip' | 'different';

const COMPARED = new WeakMap<Corpus, Map<string, Alike>>();
/** So many comparisons are remembered of a corpus. */
const REMEMBERED = 200_000;

/** `compareForms` with its answers remembered: names that look alike are compared for every article that they stand in. */
function comparing(corpus: Corpus): (a: Vertex, b: Vertex) => Alike {
  let known = COMPARED.get(corpus);
  if (!known) COMPARED.set(corpus, (known = new Map<string, Alike>()));
  const answers = known;
  return (a, b) => {
    if (a.uri !== null || b.uri !== null) return 'different';
    const key = `${a.id}\n${b.id}`;
    let alike = answers.get(key);
    if (alike === undefined) {
      if (answers.size >= REMEMBERED) answers.clear();
      answers.set(key, (alike = compareForms(a, b)));
    }
    return alike;
  };
}

/** How alike two full forms of the same sort are as wholes. */
function compareForms(a: Vertex, b: Vertex): Alike {
  if (a.form === b.form) return a.form.includes(' ') ? 'sound' : 'different';
  if (a.person !== b.person) return 'different';
  return a.person ? comparePersons(a.form, b.form) : compareOthers(a.form, b.form);
}

function comparePersons(a: string, b: string): Alike {
  const surname = likeness(surnameOf(a), surnameOf(b));
  if (surname === 'different') return 'different';
  const x = a.split(' ')[0]!;
  const y = b.split(' ')[0]!;
  if (x.length === 1 || y.length === 1) return x[0] === y[0] && surname !== 'slip' ? 'slip' : 'different';
  const given = likeness(x, y);
  if (given === 'different' || (given === 'slip' && (surname !== 'same' || Math.min(x.length, y.length) < 6))) return 'different';
  return surname === 'slip' || given === 'slip' ? 'slip' : 'sound';
}

function compareOthers(a: string, b: string): Alike {
  const x = a.split(' ');
  const y = b.split(' ');
  if (x.length !== y.length || isTerritory(a) || isTerritory(b)) return 'different';
  let changed = 0;
  for (let i = 0; i < x.length; i++) {
    const alike = likeness(x[i]!, y[i]!);
    if (alike === 'different' || (alike !== 'same' && Math.min(x[i]!.length, y[i]!.length) < 6)) return 'different';
    if (alike !== 'same') changed++;
  }
  return changed === 1 ? 'slip' : 'different';
}

function memo<A, V>(compute: (argument: A) => V, keyOf: (argument: A) => string | number): (argument: A) => V {
  const values = new Map<string | number, V>();
  return (argument) => {
    const key = keyOf(argument);
    let value = values.get(key);
    if (value === undefined) values.set(key, (value = compute(argument)));
    return value;
  };
}
