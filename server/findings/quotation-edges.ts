import type { Corpus } from '../corpus/corpus.ts';
import { indexOfRun } from './quotation-align.ts';
import { createNoted, memoInParts, type InParts } from './quotation-noted.ts';
import { areOne, isFragment } from './quotation-pair.ts';
import { byPlace, COMPARED, type Said, type Saids } from './quotation-said.ts';
import type { SharedShingles } from './quotation-shingles.ts';
import { haveSentence } from './quotation-splice.ts';

/** The statements of three words or more that are one with another, splices among them; symmetric. */
export interface Edges extends InParts<readonly Said[]> {
  /** Those in one article, of the quotes that share so many shingles. */
  readonly within: (node: Said, uri: string, quotes: ReadonlyMap<number, number>) => readonly Said[];
  /** What may be a splice of a statement, among others, though it is not one with it; told once its edges were asked for. */
  readonly takers: (node: Said) => readonly Said[];
  /** Whether nothing can be linked with it, which is told without a look at its words: most of a large corpus is quoted once. */
  readonly isAlone: (node: Said) => boolean;
  /** The articles that tell of the same event as one. */
  readonly related: (uri: string) => ReadonlySet<string>;
}

/** So many words at most make a statement in which one changed word may leave no three that stand together. */
const SHORT = 5;

/** Of an article of another event nothing is read for the sake of fewer shared shingles than this. */
const FEW = 2;

/** Words of a statement that stand in another one share so many shingles where they are no accident, whoever says them. */
const TAKEN = 5;

/** Edges of the corpus, none of them worked out yet. */
export function createEdges(corpus: Corpus, saids: Saids, shared: SharedShingles): Edges {
  const relatives = new Map<string, ReadonlySet<string>>();
  const takersOf = createNoted<readonly Said[]>();

  function related(uri: string): ReadonlySet<string> {
    let found = relatives.get(uri);
    if (!found) relatives.set(uri, (found = new Set(corpus.related(uri))));
    return found;
  }

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
      takers.push(...takersIn(node, uri, quotes, near));
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

  /** Those in another article that may run it together with something else, but for those that are one with it. */
  function takersIn(node: Said, uri: string, quotes: ReadonlyMap<number, number>, near: readonly Said[]): Said[] {
    if (uri === node.uri) return [];
    const isNear = related(node.uri).has(uri);
    const found: Said[] = [];
    for (const [index, common] of quotes) {
      if (index >= COMPARED || (!isNear && common < FEW) || near.some((other) => other.index === index)) continue;
      const other = saids.at(uri, index);
      if (isTaken(saids, other, node, common)) found.push(other);
    }
    return found;
  }

  /** Short statements of one speaker with one word changed, which may share no shingle: "Only about the rhinoceros", "Only for the rhinoceros". */
  function oneWordOff(node: Said, uri: string, found: readonly Said[]): Said[] {
    const { length } = node.words.folded;
    if (length > SHORT) return [];
    return saids.compared(uri).filter((other) => other.words.folded.length === length && !found.includes(other) && saids.speakers(node, other) === 'same' && areOne(saids, node, other, true, 0));
  }

  return { ...memoInParts(findEdges), within: edgesIn, takers: (node) => takersOf.get(node) ?? [], isAlone, related };
}

/** Whether so many shingles of another statement stand in it that whoever says them is no matter, or all of it as it is, be it short, or a sentence of it, and one speaker says both. */
export function isTaken(saids: Saids, node: Said, other: Said, common: number): boolean {
  if (common >= TAKEN) return true;
  if (isFragment(other) || saids.speakers(node, other) !== 'same') return false;
  return (other.words.folded.length < node.words.folded.length && isWithin(other, node)) || (common > 1 && haveSentence(node.words, other.words));
}

/** Whether a statement holds all of another one in one piece. */
export function isWithin(node: Said, other: Said): boolean {
  return indexOfRun(other.words.folded, node.words.folded) >= 0;
}
