import type { Corpus } from '../corpus/corpus.ts';
import { formId, formNamed, type Form } from '../corpus/forms.ts';
import type { Name } from '../mentions/mention.ts';
import { atOnce } from '../text/parts.ts';
import { givenOf, initialsOf, isSmall, nameKey, partsOf, surnameOf, type NameKeyKind } from '../mentions/names/keys.ts';

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
  vertexOf(uri: string, name: Pick<Name, 'kind' | 'full'>): Vertex;
  /** Does a part at a time what `neighbours` needs long for: to look for the related articles of hundreds, which are kept. */
  approach(vertex: Vertex): Generator<void>;
  neighbours(vertex: Vertex): readonly Vertex[];
  /** Those neighbours of a form that can have words which it lacks: surnames that it ends with are left out, which may be as many as articles. */
  otherwise(form: Vertex): readonly Vertex[];
  /** The same for those. */
  approachOtherwise(form: Vertex): Generator<void>;
  /** The form that a bare surname stands for; null where nothing tells. */
  whose(bare: Vertex): Vertex | null;
  /** The articles that the vertex stands in, sorted. */
  urisOf(vertex: Vertex): readonly string[];
}

/** So many articles are compared one by one with those that they may be related to, which takes a hundredth of looking for all that each is related to. */
const FEW = 32;

/** The graph of all forms of the corpus; nothing of it is worked out before it is asked for. */
export function entityGraph(corpus: Corpus): EntityGraph {
  const near = memo((uri: string): readonly string[] => [uri, ...corpus.related(uri)], String);
  const formsAt = memo((hash: number) => corpus.forms(hash), Number);
  const holders = memo((form: Form): ReadonlySet<string> => new Set(corpus.articlesWith(form)), ({ id }) => id);
  const urisOf = memo((vertex: Vertex): readonly string[] => (vertex.uri !== null ? [vertex.uri] : corpus.holders('name', nameKey('form', vertex.form))), idOf);

  /** The vertices of forms: as many as articles for a bare surname. */
  const verticesOf = (forms: readonly Form[]): Vertex[] => forms.flatMap((form) => (form.bare ? Array.from(holders(form), (uri) => vertexAt(form, uri)) : [vertexAt(form, null)]));

  const standsAt = (vertex: Vertex, uri: string): boolean => (vertex.uri !== null ? vertex.uri === uri : corpus.has(uri, 'name', nameKey('form', vertex.form)));
  const standsIn = (vertex: Vertex, uris: readonly string[]): boolean => uris.some((uri) => standsAt(vertex, uri));
  const byCount = (a: Vertex, b: Vertex): [rare: Vertex, common: Vertex] => (urisOf(a).length <= urisOf(b).length ? [a, b] : [b, a]);
  const isRelated = (a: Vertex, b: Vertex): boolean => {
    const [rare, common] = byCount(a, b);
    const others = urisOf(common);
    if (others.length <= FEW) return urisOf(rare).some((uri) => others.some((other) => other === uri || corpus.areRelated(uri, other)));
    return urisOf(rare).some((uri) => standsIn(common, near(uri)));
  };
  const meet = (a: Vertex, b: Vertex): boolean => {
    const [rare, common] = byCount(a, b);
    return standsIn(common, urisOf(rare));
  };
  /** The full forms that are one name with this one: those that sound alike, and of those a slip apart the ones in related articles that do not use both. */
  const variants = (vertex: Vertex): Vertex[] =>
    corpus.alike(formIn(vertex)).flatMap(({ form, by }) => {
      if (form.bare) return [];
      const other = vertexAt(form, null);
      return by === 'sound' || (!meet(vertex, other) && isRelated(vertex, other)) ? [other] : [];
    });

  /** Whom a bare surname stands for: the only person of that name in the related articles, else the only one of a name like it, or whose first name it is. */
  const whose = memo((bare: Vertex): Vertex | null => {
    const uris = near(bare.uri!);
    const nearby = (forms: readonly Form[]): Vertex[] => forms.flatMap((form) => (form.bare ? [] : [vertexAt(form, null)])).filter((v) => standsIn(v, uris));
    const persons = uris.flatMap((uri) => corpus.formsIn(uri, nameKey('surname', surnameOf(bare.form))));
    let candidates = distinct(nearby(persons)).filter((v) => v.person && v.form.endsWith(` ${bare.form}`));
    if (candidates.length === 0) candidates = nearby(corpus.alike(formIn(bare)).map(({ form }) => form));
    if (candidates.length === 0) candidates = distinct(nearby(uris.flatMap((uri) => corpus.formsIn(uri, nameKey('given', bare.form))))).filter((v) => v.person && givenOf(v.form) === bare.form);
    for (const kind of ['form', 'alias'] as const) if (candidates.length === 0) candidates = nearby(formsAt(nameKey(kind, bare.form))).filter((v) => !v.person);
    candidates.sort((a, b) => (a.id < b.id ? -1 : 1));
    const [first, ...rest] = candidates;
    if (!first) return null;
    const same = rest.length === 0 ? [] : variants(first).map(idOf);
    return rest.every(({ id }) => same.includes(id)) ? first : null;
  }, idOf);

  const ofBare = (bare: Vertex): Vertex[] => {
    const one = whose(bare);
    if (one) return [one];
    const form = formIn(bare);
    const others = near(bare.uri!).filter((uri) => uri !== bare.uri && corpus.formsIn(uri, nameKey('form', bare.form)).some(({ id }) => id === form.id));
    return others.map((uri) => vertexAt(form, uri)).filter((other) => whose(other) === null);
  };
  /** The bare surnames that may stand for a form, or are spelt like it. */
  const surnamesLike = (vertex: Vertex): Form[] => {
    const named = [...corpus.alike(formIn(vertex)).map(({ form }) => form), ...formsAt(vertex.person ? nameKey('surname', surnameOf(vertex.form)) : nameKey('form', vertex.form))];
    if (vertex.person && givenOf(vertex.form) !== '') named.push(...formsAt(nameKey('form', givenOf(vertex.form))));
    return named.filter(({ bare }) => bare);
  };
  /**
   * Whether a bare surname may stand for a form by where both stand: told from the articles around those of the form where these are
   * fewer than the surnames, so that what the articles of all of these are related to need not be looked for. A part at a time.
   */
  function* within(vertex: Vertex, bare: readonly Vertex[]): Generator<void, (other: Vertex) => boolean> {
    const uris = urisOf(vertex);
    if (uris.length >= bare.length) return () => true;
    const reach = new Set<string>();
    for (const uri of uris) {
      for (const other of near(uri)) reach.add(other);
      yield;
    }
    return ({ uri }) => reach.has(uri!);
  }
  /** The bare surnames among some that stand for a form. */
  const standingFor = (vertex: Vertex, bare: readonly Vertex[]): Vertex[] => {
    const isWithin = atOnce(within(vertex, bare));
    return bare.filter((other) => isWithin(other) && whose(other)?.id === vertex.id);
  };
  /** The neighbours of a form among the vertices that `keep` lets through. */
  const ofForm = (vertex: Vertex, keep: (form: Form) => boolean): Vertex[] => {
    const under = (hash: number): Vertex[] => verticesOf(formsAt(hash).filter(keep));
    const bare = verticesOf(surnamesLike(vertex).filter(keep));
    const found = [...variants(vertex), ...standingFor(vertex, bare)];
    if (vertex.person) return found;
    const long = longForm(vertex);
    if (long) found.push(long);
    const shorts = shortenings(vertex.form).map((word) => under(nameKey('form', word)));
    const surnames = new Set(standingFor(vertex, shorts.flat().filter(({ uri }) => uri !== null)));
    for (const short of shorts.flat()) {
      if (short.id === vertex.id) continue;
      if (short.uri !== null ? surnames.has(short) : !short.person && longForm(short)?.id === vertex.id) found.push(short);
    }
    return found;
  };
  /**
   * What a short form stands for where its article does not say: an acronym for the only long form that some article gives
   * it, else for the only fitting name in a related article; other words for the only name that they are short for there, or
   * for one of which the others are parts.
   */
  const longForm = memo((short: Vertex): Vertex | null => {
    const { aliased, initials } = longForms(formIn(short), formsAt);
    const defined = aliased.filter((form) => initialsOf(form.text).includes(short.form));
    if (defined.length > 0) return defined.length === 1 ? vertexAt(defined[0]!, null) : null;
    let found: Vertex | null = null;
    for (const form of [...aliased, ...initials]) {
      const long = vertexAt(form, null);
      if (!isRelated(short, long)) continue;
      if (found && !isPart(long.form, found.form) && !isPart(found.form, long.form)) return null;
      if (!found || isPart(found.form, long.form)) found = long;
    }
    return found;
  }, idOf);

  /** Looks for the articles around those of a form and of others that it may be a slip of. */
  function* approachVariants(vertex: Vertex): Generator<void> {
    for (const { form, by } of corpus.alike(formIn(vertex))) {
      if (form.bare || by === 'sound' || meet(vertex, vertexAt(form, null))) continue;
      const [rare, common] = byCount(vertex, vertexAt(form, null));
      if (urisOf(common).length <= FEW) continue;
      for (const uri of urisOf(rare)) {
        if (standsIn(common, near(uri))) break;
        yield;
      }
    }
  }
  /** Whether a form is no surname, or has words that another one lacks. */
  const hasOther = (vertex: Vertex): ((form: Form) => boolean) => {
    const own = new Set(vertex.form.split(' '));
    return (form) => !form.bare || !form.text.split(' ').every((word) => own.has(word));
  };

  return {
    vertexOf: (uri, name) => vertexAt(formNamed(formId(name)), uri),
    *approach(vertex) {
      if (vertex.uri !== null) return;
      yield* approachVariants(vertex);
      const short = vertex.person ? [] : shortenings(vertex.form).flatMap((word) => formsAt(nameKey('form', word)).filter(({ bare }) => bare));
      const bare = verticesOf([...surnamesLike(vertex), ...short]);
      const isWithin = yield* within(vertex, bare);
      for (const other of bare) {
        if (!isWithin(other)) continue;
        whose(other);
        yield;
      }
    },
    urisOf,
    whose,
    neighbours: memo((vertex: Vertex) => distinct(vertex.uri !== null ? ofBare(vertex) : ofForm(vertex, () => true)), idOf),
    otherwise: memo((vertex: Vertex) => distinct(ofForm(vertex, hasOther(vertex))), idOf),
    *approachOtherwise(vertex) {
      yield* approachVariants(vertex);
      yield* within(vertex, verticesOf(surnamesLike(vertex).filter(hasOther(vertex))));
    },
  };
}

/** The vertex of a form: one of its own in each article for a bare surname. */
function vertexAt({ text, person, bare }: Form, uri: string | null): Vertex {
  return bare ? { id: `bare\t${uri!}\t${text}`, form: text, person, uri } : { id: `form\t${String(person)}\t${text}`, form: text, person, uri: null };
}

/** The form that a vertex is of. */
export function formIn({ form, person, uri }: Vertex): Form {
  const bare = uri !== null;
  return { id: `${bare ? 'bare' : person ? 'person' : 'other'}\t${form}`, text: form, person, bare };
}

function distinct(vertices: readonly Vertex[]): Vertex[] {
  return [...new Map(vertices.map((vertex) => [vertex.id, vertex])).values()];
}

const idOf = (vertex: Vertex): string => vertex.id;

/** What a short form may stand for: the names that some article shortens to it, and those of which it is the initials. */
export function longForms(short: Form, under: (hash: number) => readonly Form[]): { readonly aliased: Form[]; readonly initials: Form[] } {
  const others = (kind: NameKeyKind): Form[] => (short.text.length < 3 ? [] : under(nameKey(kind, short.text)).filter((form) => !form.person && form.id !== short.id));
  return { aliased: others('alias'), initials: others('initials') };
}

const isPart = (short: string, long: string): boolean => partsOf(long).includes(short);

/** What a form may be shortened to: its initials, the words that it begins with, its last word unless that is what it is of, and its parts. */
export function shortenings(form: string): string[] {
  const words = form.split(' ');
  if (words.length < 2) return [];
  const last = isSmall(words[words.length - 2]!) ? [] : [words[words.length - 1]!];
  return [...new Set([...initialsOf(form), ...words.slice(0, -1).map((_, i) => words.slice(0, i + 1).join(' ')), ...last, ...partsOf(form)])];
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
