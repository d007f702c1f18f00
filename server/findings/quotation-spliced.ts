import { isTaken, isWithin, type Edges } from './quotation-edges.ts';
import { memoInParts, type InParts } from './quotation-noted.ts';
import { isFragment } from './quotation-pair.ts';
import { byPlace, COMPARED, type Said, type Saids } from './quotation-said.ts';
import type { SharedShingles } from './quotation-shingles.ts';
import { goesOn, piecesAcross, piecesIn, stretchesOf } from './quotation-splice.ts';

/** A statement that has this share of the words of another one is the same one, changed. */
const NEARLY = 0.9;

/** Of each statement the separate ones of another article that it runs together, in its order; none where it is no splice. None is worked out yet. */
export function createSplices(saids: Saids, shared: SharedShingles, edges: Edges): InParts<readonly Said[]> {
  function* findPieces(node: Said): Generator<void, readonly Said[]> {
    if (node.index >= COMPARED || edges.isAlone(node) || isFragment(node)) return [];
    const apart: (readonly Said[])[] = [];
    const joined = new Set([node.uri]);
    for (const [uri, quotes] of [...shared.several(node)].sort(([a], [b]) => (a < b ? -1 : 1))) {
      yield;
      const others = edges.within(node, uri, quotes);
      if (others.some((other) => isWithin(node, other) || hasNearlyAll(other, node))) continue;
      const taken = [...quotes].flatMap(([index, common]) => {
        const other = index < COMPARED ? saids.at(uri, index) : null;
        return other && isTaken(saids, node, other, common) ? [other] : [];
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

  return memoInParts(findPieces);
}
