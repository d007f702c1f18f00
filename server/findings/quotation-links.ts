import type { Corpus } from '../corpus/corpus.ts';
import { familyOf } from './family.ts';
import { indexOfRun } from './quotation-match.ts';
import { areOne, holds, isFragment, isTelling } from './quotation-pair.ts';
import { byPlace, COMPARED, createSaids, type Said, type Saids } from './quotation-said.ts';
import { createSharedShingles } from './quotation-shingles.ts';
import { piecesIn } from './quotation-splice.ts';

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
  /** Whether the articles that hang together with its own are too many to be looked through, see `familyOf`. */
  readonly isCrowded: (said: Said) => boolean;
}

export function createLinks(corpus: Corpus): Links {
  const saids = createSaids(corpus);
  const shared = createSharedShingles(corpus);
  const relatives = new Map<string, ReadonlySet<string>>();
  const tellingFragments = new Map<string, readonly Said[]>();
  const edges = memo(findEdges);
  const splices = memo(findPieces);
  const host = memo(findHost);
  const neighbours = memo((node: Said) => (isSplice(node) ? [] : edges(node).filter((other) => !isSplice(other))));

  function related(uri: string): ReadonlySet<string> {
    let found = relatives.get(uri);
    if (!found) relatives.set(uri, (found = new Set(corpus.related(uri))));
    return found;
  }

  function fragmentsIn(uri: string): readonly Said[] {
    let found = tellingFragments.get(uri);
    if (!found) tellingFragments.set(uri, (found = saids.compared(uri).filter((said) => isFragment(said) && isTelling(said))));
    return found;
  }

  /** All statements that share a shingle with this one and are one with it. */
  function findEdges(node: Said): readonly Said[] {
    if (isFragment(node) || node.index >= COMPARED) return [];
    const near = related(node.uri);
    const found: Said[] = [];
    for (const uri of [node.uri, ...near]) {
      for (const [index, common] of shared.within(node, uri)) {
        if (index >= COMPARED) continue;
        const other = saids.of(uri)[index]!;
        if (other !== node && !isFragment(other) && areOne(saids, node, other, uri !== node.uri, common)) found.push(other);
      }
    }
    for (const [uri, quotes] of shared.elsewhere(node, near)) {
      for (const [index, common] of quotes) {
        // Of an article of another event nothing is read for the sake of three words.
        const other = common > 1 ? saids.of(uri)[index]! : node;
        if (other !== node && !isFragment(other) && areOne(saids, node, other, false, common)) found.push(other);
      }
    }
    return found.sort(byPlace);
  }

  /** The separate statements of another article that this one runs together, in its order; empty when it is no splice. */
  function findPieces(node: Said): readonly Said[] {
    if (isFragment(node)) return [];
    const others = edges(node);
    const joined = new Set([node.uri, ...others.filter((other) => indexOfRun(other.words.folded, node.words.folded) >= 0).map((other) => other.uri)]);
    const apart: (readonly Said[])[] = [];
    for (const uri of new Set(others.map((other) => other.uri))) {
      const pieces = uri === node.uri || joined.has(uri) ? [] : piecesIn(node, others.filter((other) => other.uri === uri));
      if (pieces.length > 1) apart.push(pieces);
    }
    if (apart.length < joined.size) return [];
    const own = node.header.published;
    const first = apart.every(([piece]) => own !== null && piece!.header.published !== null && own < piece!.header.published);
    return first ? [] : apart[0]!;
  }

  function isSplice(node: Said): boolean {
    return splices(node).length > 0;
  }

  function findHost(node: Said): Said | null {
    const pieces = splices(node);
    if (pieces.length > 0) return [...pieces].sort(byLength)[0]!;
    if (!isFragment(node) || !isTelling(node) || node.index >= COMPARED) return null;
    const hosts = [...related(node.uri)].flatMap((uri) => saids.compared(uri).filter((other) => !isFragment(other) && holds(other, node) && mayShare(node, other) && !isSplice(other)));
    return hosts.sort(byLength)[0] ?? null;
  }

  /** One word links by its speaker; two in a row do unless two persons say them. */
  function mayShare(fragment: Said, other: Said): boolean {
    const speakers = saids.speakers(fragment, other);
    return speakers === 'same' || (speakers === 'unknown' && fragment.words.folded.length > 1);
  }

  function guests(node: Said): Said[] {
    const spliced = edges(node).filter((other) => isSplice(other) && host(other) === node);
    const held = [...related(node.uri)].flatMap((uri) => fragmentsIn(uri).filter((other) => holds(node, other) && host(other) === node));
    return [...spliced, ...held].sort(byPlace);
  }

  function fragments(node: Said): Said[] {
    if (!isFragment(node) || !isTelling(node) || node.index >= COMPARED || host(node) !== null) return [];
    const alike = (other: Said): boolean => (saids.like(node, other) ?? saids.like(other, node)) !== null && saids.speakers(node, other) === 'same' && host(other) === null;
    return [...related(node.uri)].flatMap((uri) => fragmentsIn(uri).filter(alike));
  }

  return { saids, neighbours, host, guests, fragments, isSplice, isCrowded: ({ uri }) => !familyOf(corpus, uri).isWhole };
}

/** The longest first, then by place. */
function byLength(a: Said, b: Said): number {
  return b.words.folded.length - a.words.folded.length || byPlace(a, b);
}

function memo<V>(work: (node: Said) => V): (node: Said) => V {
  const known = new Map<Said, V>();
  return (node) => {
    let value = known.get(node);
    if (value === undefined) known.set(node, (value = work(node)));
    return value;
  };
}
