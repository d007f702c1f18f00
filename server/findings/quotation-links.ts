import type { Corpus } from '../corpus/corpus.ts';
import type { Indexed } from '../corpus/indexed.ts';
import { atOnce } from '../text/parts.ts';
import { familyOf } from './family.ts';
import { indexOfRun } from './quotation-align.ts';
import { createNoted } from './quotation-noted.ts';
import { areOne, holds, isFragment, isTelling } from './quotation-pair.ts';
import { byPlace, COMPARED, createSaids, type Said, type Saids } from './quotation-said.ts';
import { createSharedShingles } from './quotation-shingles.ts';
import { goesOn, haveSentence, piecesAcross, piecesIn, stretchesOf } from './quotation-splice.ts';

/** What is linked to what, worked out on demand and remembered for one state of the corpus. */
export interface Links {
  readonly saids: Saids;
  /** The statements of three words or more that are one with this one, splices left out; symmetric. */
  readonly neighbours: (said: Said) => readonly Said[];
  /** Where a fragment of one or two words or a splice belongs: a statement that holds it or a part of it; null when nowhere. */
  readonly host: (said: Said) => Said | null;
  /** The fragments and splices whose host is this statement. */
  readonly guests: (said: Said) => readonly Said[];
  /** Fragments without a host that say the same, or its opposite. */
  readonly fragments: (said: Said) => readonly Said[];
  readonly isSplice: (said: Said) => boolean;
  /** Works out a part at a time most of what tells which statement this is a mention of. */
  readonly ahead: (said: Said) => Generator<void>;
  /** The quotes of an article that may be linked with others, in order: the rest need not be read. */
  readonly accompanied: (uri: string) => readonly Said[];
  /** Whether the articles that hang together with its own are too many to be looked through, see `familyOf`. */
  readonly isCrowded: (said: Said) => boolean;
}

/** The quotes of an article that are fragments which say something by themselves: most have none, and need not be read again. */
const FRAGMENTS = new WeakMap<Indexed, readonly number[]>();

/** So many words at most make a statement in which one changed word may leave no three that stand together. */
const SHORT = 5;

/** Of an article of another event nothing is read for the sake of fewer shared shingles than this. */
const FEW = 2;

/** Words of a statement that stand in another one share so many shingles where they are no accident, whoever says them. */
const TAKEN = 5;

/** A statement that has this share of the words of another one is the same one, changed. */
const NEARLY = 0.9;

/** Links of the corpus, none of them worked out yet. */
export function createLinks(corpus: Corpus): Links {
  const saids = createSaids(corpus);
  const shared = createSharedShingles(corpus);
  const relatives = new Map<string, ReadonlySet<string>>();
  const fragmentsOf = new Map<string, readonly Said[]>();
  const edges = memoInParts(findEdges);
  /** What may be a splice of a statement, among others, though it is not one with it. */
  const takersOf = createNoted<readonly Said[]>();
  const splices = memoInParts(findPieces);
  const host = memo(findHost);
  const guests = memo(findGuests);
  const neighbours = memo((node: Said) => (isSplice(node) ? [] : edges.now(node).filter((other) => !isSplice(other))));

  function related(uri: string): ReadonlySet<string> {
    let found = relatives.get(uri);
    if (!found) relatives.set(uri, (found = new Set(corpus.related(uri))));
    return found;
  }

  function fragmentsIn(uri: string): readonly Said[] {
    let found = fragmentsOf.get(uri);
    if (!found) fragmentsOf.set(uri, (found = findFragments(uri)));
    return found;
  }

  function findFragments(uri: string): readonly Said[] {
    const indexed = corpus.indexed(uri);
    const known = indexed && FRAGMENTS.get(indexed);
    if (known) return known.map((index) => saids.at(uri, index));
    const found = saids.compared(uri).filter((said) => isFragment(said) && isTelling(said));
    if (indexed) FRAGMENTS.set(indexed, found.map(({ index }) => index));
    return found;
  }

  function accompanied(uri: string): readonly Said[] {
    if (related(uri).size > 0) return saids.of(uri);
    return shared.sharing(uri).map((index) => saids.at(uri, index));
  }

  /** Whether nothing can be linked with it, which is told without a look at its words: most of a large corpus is quoted once. */
  function isAlone(node: Said): boolean {
    if (related(node.uri).size > 0) return false;
    for (const [uri, quotes] of shared.all(node)) if (quotes.size > 1 || (uri !== node.uri && [...quotes.values()].some((common) => common >= FEW))) return false;
    return true;
  }

  /** All statements that share a shingle with this one and are one with it. */
  function* findEdges(node: Said): Generator<void, readonly Said[]> {
    if (node.index >= COMPARED || isAlone(node) || isFragment(node)) return [];
    const found: Said[] = [];
    const takers: Said[] = [];
    for (const [uri, quotes] of shared.all(node)) {
      const near = edgesIn(node, uri, quotes);
      found.push(...near);
      if (uri !== node.uri) for (const [index, common] of quotes) if (index < COMPARED && !near.some((other) => other.index === index) && isTaken(saids.at(uri, index), node, common)) takers.push(saids.at(uri, index));
      yield;
    }
    if (takers.length > 0) takersOf.set(node, takers);
    for (const uri of related(node.uri)) {
      found.push(...oneWordOff(node, uri, found));
      yield;
    }
    return found.sort(byPlace);
  }

  /** Those of them in one article, of the quotes that share so many shingles. */
  function edgesIn(node: Said, uri: string, quotes: ReadonlyMap<number, number>): Said[] {
    const isOwn = uri === node.uri;
    const isNear = isOwn || related(node.uri).has(uri);
    const found: Said[] = [];
    for (const [index, common] of quotes) {
      if (index >= COMPARED || (!isNear && common < FEW) || (isOwn && index === node.index)) continue;
      const other = saids.at(uri, index);
      if (!isFragment(other) && areOne(saids, node, other, isNear && !isOwn, common)) found.push(other);
    }
    return found.sort(byPlace);
  }

  /** Short statements of one speaker with one word changed, which may share no shingle: "Only about the rhinoceros", "Only for the rhinoceros". */
  function oneWordOff(node: Said, uri: string, found: readonly Said[]): Said[] {
    const { length } = node.words.folded;
    if (length > SHORT) return [];
    return saids.compared(uri).filter((other) => other.words.folded.length === length && !found.includes(other) && saids.speakers(node, other) === 'same' && areOne(saids, node, other, true, 0));
  }

  /** The separate statements of another article that this one runs together, in its order; empty when it is no splice. */
  function* findPieces(node: Said): Generator<void, readonly Said[]> {
    if (node.index >= COMPARED || isAlone(node) || isFragment(node)) return [];
    const apart: (readonly Said[])[] = [];
    const joined = new Set([node.uri]);
    for (const [uri, quotes] of [...shared.several(node)].sort(([a], [b]) => (a < b ? -1 : 1))) {
      yield;
      const others = edgesIn(node, uri, quotes);
      if (others.some((other) => isWithin(node, other) || hasNearlyAll(other, node))) continue;
      const taken = [...quotes].flatMap(([index, common]) => {
        const other = index < COMPARED ? saids.at(uri, index) : null;
        return other && isTaken(node, other, common) ? [other] : [];
      });
      const all = [...new Set([...others, ...taken])].sort(byPlace);
      // What a headline has of a quote is no statement of its own.
      const stretches = stretchesOf(node, all.filter((other) => !all.some((whole) => whole !== other && whole.words.folded.length > other.words.folded.length && isWithin(other, whole))));
      const skips = (last: Said, other: Said): boolean => isSkipped(node, last, other);
      const pieces = piecesIn(node, stretches, skips);
      if (pieces.length < 2) continue;
      // One that is nearly all of it does not go on where another one is the rest.
      if (goesOn(node, stretches, skips) && piecesIn(node, stretches, skips, 1).length < 2) joined.add(uri);
      else apart.push(pieces);
    }
    if (apart.length === 0 && joined.size === 1) return yield* acrossArticles(node);
    // Most are done here: the other articles need not be read.
    if (apart.length === 0) return [];
    for (const other of yield* edges.ahead(node)) if (isWithin(node, other)) joined.add(other.uri);
    if (apart.length < joined.size) return [];
    const own = node.header.published;
    const first = apart.every(([piece]) => own !== null && piece!.header.published !== null && own < piece!.header.published);
    return first ? [] : apart[0]!;
  }

  /** Whether so many shingles of another statement stand in it that whoever says them is no matter, or all of it as it is, be it short, or a sentence of it, and one speaker says both. */
  function isTaken(node: Said, other: Said, common: number): boolean {
    if (common >= TAKEN) return true;
    if (isFragment(other) || saids.speakers(node, other) !== 'same') return false;
    return (other.words.folded.length < node.words.folded.length && isWithin(other, node)) || (common > 1 && haveSentence(node.words, other.words));
  }

  /** Whether an article quotes more of who speaks between two quotes, none of which stands in a third one. */
  function isSkipped(node: Said, last: Said, other: Said): boolean {
    for (let index = last.index + 1; index < other.index; index++) {
      const between = saids.at(last.uri, index);
      if (!isFragment(between) && !isWithin(between, node) && saids.speakers(between, last) === 'same') return true;
    }
    return false;
  }

  /** Whether a statement has all words of another one but a changed one or two. */
  function hasNearlyAll(other: Said, node: Said): boolean {
    const like = saids.like(other, node);
    return like !== null && !like.beyond && like.shared >= NEARLY * node.words.folded.length;
  }

  /** Its pieces where no article has them all: what one of them left out between them, another one quotes. */
  function* acrossArticles(node: Said): Generator<void, readonly Said[]> {
    const others: Said[] = [];
    for (const other of yield* edges.ahead(node)) {
      // A passage that stands here in other words is not left out.
      if ((saids.like(node, other) ?? saids.like(other, node))?.changes.length === 0) others.push(other);
      yield;
    }
    if (others.length < 2 || others.some((other) => isWithin(node, other))) return [];
    const pieces = piecesAcross(node, stretchesOf(node, others));
    // What a single article has beyond this one may be its own splice, unless it is an earlier dispatch from the place.
    const isEarlier = ({ header, reference }: Said): boolean => header.dateline && reference !== null && node.header.published !== null && reference < node.header.published;
    return pieces.every((piece) => isWithin(piece, node) || isEarlier(piece) || others.some((other) => other.uri !== piece.uri && isWithin(piece, other))) ? pieces : [];
  }

  function isSplice(node: Said): boolean {
    return splices.now(node).length > 0;
  }

  function findHost(node: Said): Said | null {
    const pieces = splices.now(node);
    const isOwn = (piece: Said): number => Number(saids.speakers(node, piece) === 'same');
    if (pieces.length > 0) return [...pieces].sort((a, b) => isOwn(b) - isOwn(a) || byLength(a, b))[0]!;
    if (related(node.uri).size === 0 || !isFragment(node) || !isTelling(node) || node.index >= COMPARED) return null;
    const hosts = [...related(node.uri)].flatMap((uri) => saids.compared(uri).filter((other) => !isFragment(other) && holds(other, node) && mayShare(node, other) && !isSplice(other)));
    return hosts.sort(byLength)[0] ?? null;
  }

  /** One word links by its speaker; two in a row do unless two persons say them. */
  function mayShare(fragment: Said, other: Said): boolean {
    const speakers = saids.speakers(fragment, other);
    return speakers === 'same' || (speakers === 'unknown' && fragment.words.folded.length > 1);
  }

  function findGuests(node: Said): readonly Said[] {
    const found = [...edges.now(node), ...(takersOf.get(node) ?? [])].filter((other) => isSplice(other) && host(other) === node);
    for (const uri of related(node.uri)) for (const other of fragmentsIn(uri)) if (holds(node, other) && host(other) === node) found.push(other);
    return found.sort(byPlace);
  }

  function fragments(node: Said): Said[] {
    if (related(node.uri).size === 0 || !isFragment(node) || !isTelling(node) || node.index >= COMPARED || host(node) !== null) return [];
    const alike = (other: Said): boolean => (saids.like(node, other) ?? saids.like(other, node)) !== null && saids.speakers(node, other) === 'same' && host(other) === null;
    return [...related(node.uri)].flatMap((uri) => fragmentsIn(uri).filter(alike));
  }

  const isCrowded = ({ uri }: Said): boolean => !familyOf(corpus, uri).isWhole;

  function* ahead(node: Said): Generator<void> {
    yield* splices.ahead(node);
    const core = host(node) ?? node;
    const found = new Set([core]);
    // A set is gone through together with what is added on the way.
    for (const one of found) {
      for (const other of yield* edges.ahead(one)) {
        const pieces = yield* splices.ahead(other);
        if (pieces.length === 0 && (one === core || !isCrowded(core))) found.add(other);
      }
    }
    for (const one of found) {
      for (const uri of related(one.uri)) {
        for (const fragment of fragmentsIn(uri)) if (holds(one, fragment)) host(fragment);
        yield;
      }
    }
  }

  return { saids, neighbours, host, guests, fragments, isSplice, ahead, accompanied, isCrowded };
}

/** Whether a statement holds all of another one in one piece. */
function isWithin(node: Said, other: Said): boolean {
  return indexOfRun(other.words.folded, node.words.folded) >= 0;
}

/** The longest first, then by place. */
function byLength(a: Said, b: Said): number {
  return b.words.folded.length - a.words.folded.length || byPlace(a, b);
}

/** The same for work that can be done a part at a time. */
function memoInParts<V>(work: (node: Said) => Generator<void, V>): { readonly now: (node: Said) => V; readonly ahead: (node: Said) => Generator<void, V> } {
  const known = createNoted<V>();
  function* ahead(node: Said): Generator<void, V> {
    let value = known.get(node);
    if (value === undefined) known.set(node, (value = yield* work(node)));
    return value;
  }
  return { now: (node) => known.get(node) ?? atOnce(ahead(node)), ahead };
}

function memo<V>(work: (node: Said) => V): (node: Said) => V {
  const known = createNoted<V>();
  return (node) => {
    let value = known.get(node);
    if (value === undefined) known.set(node, (value = work(node)));
    return value;
  };
}
