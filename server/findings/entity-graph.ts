import type { Corpus, Ref } from '../corpus/corpus.ts';
import type { Name } from '../mentions/mention.ts';
import { formOf, initialsOf, isSurnameOnly, nameKey, skeletonKeys, spellable, surnameOf, type NameKeyKind } from '../mentions/names/keys.ts';
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
  /** The articles that the vertex stands in, sorted. */
  urisOf(vertex: Vertex): readonly string[];
}

/** Consonants that more names than this share tell nothing of a misspelling. */
const CROWD = 200;

export function entityGraph(corpus: Corpus): EntityGraph {
  const edges = new Map<string, readonly Vertex[]>();
  const resolved = new Map<string, Vertex | null>();
  const relatedTo = memo((uri: string) => new Set([uri, ...corpus.related(uri)]));
  const nameAt = (ref: Ref): Name => corpus.entry(ref.uri)!.mentions.names[ref.index]!;
  const urisOf = memo2((vertex: Vertex) =>
    vertex.uri !== null ? [vertex.uri] : [...new Set(corpus.find('name', nameKey('form', vertex.form)).map((ref) => ref.uri))],
  );

  /** The distinct vertices under a key; of the places of one form only the first is read. */
  const under = memo((hash: number): readonly Vertex[] => {
    const vertices = new Map<string, Vertex>();
    const known = new Set<string>();
    for (const ref of corpus.find('name', hash)) {
      if (known.has(`${ref.uri}\t${ref.index}`)) continue;
      const vertex = vertexOf(ref.uri, nameAt(ref));
      if (vertices.has(vertex.id)) continue;
      vertices.set(vertex.id, vertex);
      if (vertex.uri === null && vertex.form.includes(' ')) {
        for (const same of corpus.find('name', nameKey('form', vertex.form))) known.add(`${same.uri}\t${same.index}`);
      }
    }
    return [...vertices.values()];
  });

  /** Of those under a key, the full forms: bare surnames may be as many as articles, and each of them is compared with these alone. */
  const formsUnder = memo((hash: number): readonly Vertex[] => under(hash).filter((vertex) => vertex.uri === null));
  const uriSet = memo2((vertex: Vertex) => new Set(urisOf(vertex)));
  /** Whether the vertex stands in one of the articles; the smaller of the two sets is gone through. */
  const standsIn = (vertex: Vertex, articles: ReadonlySet<string>): boolean => {
    const own = uriSet(vertex);
    const [few, many] = own.size < articles.size ? [own, articles] : [articles, own];
    for (const uri of few) if (many.has(uri)) return true;
    return false;
  };
  const isRelated = (a: Vertex, b: Vertex): boolean => {
    const [rare, common] = urisOf(a).length <= urisOf(b).length ? [a, b] : [b, a];
    return urisOf(rare).some((uri) => standsIn(common, relatedTo(uri)));
  };
  const meet = (a: Vertex, b: Vertex): boolean => standsIn(a, uriSet(b));
  const spelledAlike = (vertex: Vertex, look: (hash: number) => readonly Vertex[]): readonly Vertex[] =>
    skeletonKeys(skeleton(spellable({ kind: vertex.person ? 'person' : 'other', full: vertex.form } as Name))).flatMap((bones) => {
      const found = look(nameKey('skeleton', bones));
      return found.length > CROWD ? [] : found;
    });
  /** Two forms are one name when they sound alike; when they are a slip apart, only in related articles that do not use both. */
  const isVariant = (a: Vertex, b: Vertex): boolean => {
    const alike = compareForms(a, b);
    return alike === 'sound' || (alike === 'slip' && isRelated(a, b) && !meet(a, b));
  };

  /** Whom a bare surname stands for: the only person of that name in the related articles, else the only one of a name like it. */
  const resolve = (bare: Vertex): Vertex | null => {
    const known = resolved.get(bare.id);
    if (known !== undefined) return known;
    const near = relatedTo(bare.uri!);
    const isNear = (vertex: Vertex): boolean => standsIn(vertex, near);
    const people = (vertices: readonly Vertex[]): Vertex[] => vertices.filter((v) => v.person && isNear(v));
    let candidates = people(formsUnder(nameKey('surname', surnameOf(bare.form)))).filter((v) => v.form.endsWith(` ${bare.form}`));
    if (candidates.length === 0) candidates = people(spelledAlike(bare, formsUnder)).filter((v) => likeness(surnameOf(v.form), surnameOf(bare.form)) !== 'different');
    for (const kind of ['form', 'alias'] as const) if (candidates.length === 0) candidates = formsUnder(nameKey(kind, bare.form)).filter((v) => !v.person && isNear(v));
    candidates.sort((a, b) => (a.id < b.id ? -1 : 1));
    const [first, ...rest] = candidates;
    const one = first && rest.every((other) => isVariant(first, other)) ? first : null;
    resolved.set(bare.id, one);
    return one;
  };

  const ofBare = (bare: Vertex): Vertex[] => {
    const whose = resolve(bare);
    if (whose) return [whose];
    const near = relatedTo(bare.uri!);
    return under(nameKey('form', bare.form)).filter((v) => v.uri !== null && v.uri !== bare.uri && near.has(v.uri) && resolve(v) === null);
  };
  const ofForm = (vertex: Vertex): Vertex[] => {
    const found: Vertex[] = [];
    const alike = [...spelledAlike(vertex, under), ...(vertex.person ? under(nameKey('surname', surnameOf(vertex.form))) : under(nameKey('form', vertex.form)))];
    for (const other of alike) {
      if (other.id === vertex.id) continue;
      if (other.uri !== null ? resolve(other)?.id === vertex.id : isVariant(vertex, other)) found.push(other);
    }
    if (!vertex.person) {
      const long = longForm(vertex);
      if (long) found.push(long);
      for (const word of shortenings(vertex.form)) {
        for (const short of under(nameKey('form', word))) {
          if (short.id === vertex.id) continue;
          if (short.uri !== null ? resolve(short)?.id === vertex.id : !short.person && longForm(short)?.id === vertex.id) found.push(short);
        }
      }
    }
    return found;
  };
  /**
   * What a short form stands for where its article does not say: an acronym for the only long form that some article gives
   * it, else for the only fitting name in a related article; other words for the only name that a related article shortens to them.
   */
  const longForm = (short: Vertex): Vertex | null => {
    if (short.form.length < 3) return null;
    const others = (kind: NameKeyKind): Vertex[] => formsUnder(nameKey(kind, short.form)).filter((v) => !v.person && v.id !== short.id);
    const aliased = others('alias');
    const defined = aliased.filter((v) => initialsOf(v.form).includes(short.form));
    const fitting = defined.length > 0 ? defined : [...aliased, ...others('initials')].filter((v) => isRelated(short, v));
    return fitting.length === 1 ? fitting[0]! : null;
  };

  return {
    vertexOf,
    urisOf,
    neighbours(vertex) {
      let found = edges.get(vertex.id);
      if (!found) {
        const all = vertex.uri !== null ? ofBare(vertex) : ofForm(vertex);
        found = [...new Map(all.map((v) => [v.id, v])).values()];
        edges.set(vertex.id, found);
      }
      return found;
    },
  };
}

function vertexOf(uri: string, name: Name): Vertex {
  const form = formOf(name);
  const person = name.kind === 'person';
  if (person && isSurnameOnly(name.full)) return { id: `bare\t${uri}\t${form}`, form, person, uri };
  return { id: `form\t${person}\t${form}`, form, person, uri: null };
}

/** What a form may be shortened to: its initials, the words that it begins with, and its last word. */
function shortenings(form: string): string[] {
  const words = form.split(' ');
  if (words.length < 2) return [];
  return [...new Set([...initialsOf(form), ...words.slice(0, -1).map((_, i) => words.slice(0, i + 1).join(' ')), words[words.length - 1]!])];
}

/** How alike two full forms of the same sort are as wholes. */
function compareForms(a: Vertex, b: Vertex): 'sound' | 'slip' | 'different' {
  if (a.uri !== null || b.uri !== null) return 'different';
  if (a.form === b.form) return a.form.includes(' ') ? 'sound' : 'different';
  if (a.person !== b.person) return 'different';
  return a.person ? comparePersons(a.form, b.form) : compareOthers(a.form, b.form);
}

function comparePersons(a: string, b: string): 'sound' | 'slip' | 'different' {
  const surname = likeness(surnameOf(a), surnameOf(b));
  if (surname === 'different') return 'different';
  const x = a.split(' ')[0]!;
  const y = b.split(' ')[0]!;
  if (x.length === 1 || y.length === 1) return x[0] === y[0] && surname !== 'slip' ? 'slip' : 'different';
  const given = likeness(x, y);
  if (given === 'different' || (given === 'slip' && (surname !== 'same' || Math.min(x.length, y.length) < 6))) return 'different';
  return surname === 'slip' || given === 'slip' ? 'slip' : 'sound';
}

function compareOthers(a: string, b: string): 'sound' | 'slip' | 'different' {
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

function memo<K, V>(compute: (key: K) => V): (key: K) => V {
  const values = new Map<K, V>();
  return (key) => {
    let value = values.get(key);
    if (value === undefined) values.set(key, (value = compute(key)));
    return value;
  };
}

function memo2<V>(compute: (vertex: Vertex) => V): (vertex: Vertex) => V {
  const values = new Map<string, V>();
  return (vertex) => {
    let value = values.get(vertex.id);
    if (value === undefined) values.set(vertex.id, (value = compute(vertex)));
    return value;
  };
}
