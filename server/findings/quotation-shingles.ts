import type { Corpus } from '../corpus/corpus.ts';
import { eachKey, INDEX_NAMES, placeOf } from '../corpus/indexed.ts';
import { NO_KEYS, type Keys } from '../corpus/key-order.ts';
import { SHINGLE } from '../mentions/quotes/keys.ts';
import { COMPARED, type Said } from './quotation-said.ts';
import { COVERED } from './quotation-splice.ts';

/** Quotes by their index in their article, and how many shingles each shares with a quote. */
type Sharing = ReadonlyMap<number, number>;

/** Which quotes share shingles with a quote. What was asked of one quote is at hand until another one is asked about. */
export interface SharedShingles {
  /** Which quotes of an article share a shingle with another one of it or a rare one with one elsewhere, in order. */
  readonly sharing: (uri: string) => readonly number[];
  /** By article: those of its own, itself included, then those related to it, then by rare shingles alone all others. */
  readonly all: (node: Said) => ReadonlyMap<string, Sharing>;
  /** The other articles of which two quotes or more may be one with it, told without a look at them. */
  readonly several: (node: Said) => ReadonlyMap<string, Sharing>;
}

/** A shingle that stands in the quotes of more articles than this is no reason to look at those of other events. */
export const RARE = 16;

const QUOTE = INDEX_NAMES.indexOf('quote');
const NONE: Sharing = new Map();

/** Reads the index of the corpus, so that no quote is unpacked that shares nothing. */
export function createSharedShingles(corpus: Corpus): SharedShingles {
  const articles = new Map<string, readonly (readonly number[])[]>();
  const keysOf = (uri: string): Keys => corpus.indexed(uri)?.keys[QUOTE] ?? NO_KEYS;
  const shinglesOf = ({ uri, index }: Said): readonly number[] => {
    let found = articles.get(uri);
    if (!found) articles.set(uri, (found = byQuote(keysOf(uri))));
    return found[index] ?? [];
  };
  /** In `met` it is counted in how many articles each of the shingles stands. */
  const within = (shingles: readonly number[], uri: string, met?: number[]): Sharing => {
    const { hashes, indexes } = keysOf(uri);
    let counts: Map<number, number> | null = null;
    for (let i = 0; i < shingles.length; i++) {
      const hash = shingles[i]!;
      let k = placeOf(hashes, hash);
      if (hashes[k] !== hash) continue;
      if (met) met[i]!++;
      counts ??= new Map();
      for (; hashes[k] === hash; k++) counts.set(indexes[k]!, (counts.get(indexes[k]!) ?? 0) + 1);
    }
    return counts ?? NONE;
  };
  const find = (node: Said): ReadonlyMap<string, Sharing> => {
    const shingles = shinglesOf(node);
    const near = corpus.related(node.uri);
    const found = new Map<string, Sharing>();
    const met = shingles.map(() => 0);
    const own = within(shingles, node.uri, met);
    if (own.size > 0) found.set(node.uri, own);
    for (const uri of near) {
      const quotes = within(shingles, uri, met);
      if (quotes.size > 0) found.set(uri, quotes);
    }
    let isNear: ReadonlySet<string> | null = null;
    let far: Map<string, Map<number, number>> | null = null;
    for (let i = 0; i < shingles.length; i++) {
      const count = corpus.count('quote', shingles[i]!);
      // Most stand nowhere else.
      if (count === met[i] || count > RARE) continue;
      isNear ??= new Set([node.uri, ...near]);
      for (const { uri, index } of corpus.find('quote', shingles[i]!)) {
        if (index >= COMPARED || isNear.has(uri)) continue;
        far ??= new Map();
        let quotes = far.get(uri);
        if (!quotes) far.set(uri, (quotes = new Map<number, number>()));
        quotes.set(index, (quotes.get(index) ?? 0) + 1);
      }
    }
    if (far) for (const [uri, quotes] of far) found.set(uri, quotes);
    return found;
  };
  let latest: { readonly node: Said; readonly found: ReadonlyMap<string, Sharing> } | null = null;
  const all: SharedShingles['all'] = (node) => {
    if (latest?.node !== node) latest = { node, found: find(node) };
    return latest.found;
  };
  return {
    sharing(uri) {
      const { hashes, indexes } = keysOf(uri);
      const found = new Set<number>();
      eachKey(hashes, (hash, from, to) => {
        const count = to - from > 1 ? 2 : corpus.count('quote', hash);
        if (count > 1 && count <= RARE) for (let k = from; k < to; k++) found.add(indexes[k]!);
      });
      return [...found].sort((a, b) => a - b);
    },
    all,
    several(node) {
      const shingles = shinglesOf(node);
      const near = new Set(corpus.related(node.uri));
      const found = new Map<string, Sharing>();
      for (const [uri, quotes] of all(node)) {
        if (uri === node.uri || quotes.size < 2) continue;
        // Of a far one, all that it shares counts now.
        if (mayBePieces(node, shingles.length, near.has(uri) ? quotes : within(shingles, uri))) found.set(uri, quotes);
      }
      return found;
    },
  };
}

/** So many words of a run begin no shingle that it shares. */
const UNSHARED = SHINGLE - 1;

/** Whether quotes that share so many of the shingles of a statement can be its pieces: together long enough, and none of them the whole. */
function mayBePieces(node: Said, shingles: number, quotes: Sharing): boolean {
  if (quotes.size < 2) return false;
  const words = node.words.folded.length;
  const repeated = Math.max(0, words - SHINGLE + 1 - shingles);
  let covered = repeated;
  for (const common of quotes.values()) {
    if (common === shingles && repeated === 0) return false;
    covered += common + UNSHARED;
  }
  return covered >= COVERED * words;
}

/** The shingles of each quote of an article. */
function byQuote({ hashes, indexes }: Keys): number[][] {
  const quotes: number[][] = [];
  for (let k = 0; k < hashes.length; k++) (quotes[indexes[k]!] ??= []).push(hashes[k]!);
  return quotes;
}
