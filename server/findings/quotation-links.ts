import type { Corpus } from '../corpus/corpus.ts';
import type { Indexed } from '../corpus/indexed.ts';
import { familyOf } from './family.ts';
import { createEdges } from './quotation-edges.ts';
import { memo } from './quotation-noted.ts';
import { holds, isFragment, isTelling } from './quotation-pair.ts';
import { createSplices } from './quotation-spliced.ts';
import { byPlace, COMPARED, createSaids, type Said, type Saids } from './quotation-said.ts';
import { createSharedShingles } from './quotation-shingles.ts';

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

/** Links of the corpus, none of them worked out yet. */
export function createLinks(corpus: Corpus): Links {
  const saids = createSaids(corpus);
  const shared = createSharedShingles(corpus);
  const fragmentsOf = new Map<string, readonly Said[]>();
  const edges = createEdges(corpus, saids, shared);
  const { related } = edges;
  const splices = createSplices(saids, shared, edges);
  const host = memo(findHost);
  const guests = memo(findGuests);
  const neighbours = memo((node: Said) => (isSplice(node) ? [] : edges.now(node).filter((other) => !isSplice(other))));

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
    const found = [...edges.now(node), ...edges.takers(node)].filter((other) => isSplice(other) && host(other) === node);
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

/** The longest first, then by place. */
function byLength(a: Said, b: Said): number {
  return b.words.folded.length - a.words.folded.length || byPlace(a, b);
}
