import type { Corpus } from '../corpus/corpus.ts';
import { INDEX_NAMES, placeOf } from '../corpus/indexed.ts';
import { SHINGLE } from '../mentions/quotes/keys.ts';
import { COMPARED, type Said } from './quotation-said.ts';
import { COVERED } from './quotation-splice.ts';

/** Which quotes share shingles with a quote, by their index in their article, and how many they share. */
export interface SharedShingles {
  /** In one article, itself included where it is its own. */
  readonly within: (node: Said, uri: string) => ReadonlyMap<number, number>;
  /** In all articles but its own and those in `near`, by rare shingles alone. */
  readonly elsewhere: (node: Said, near: ReadonlySet<string>) => ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** The other articles of which two quotes or more may be one with it, told without a look at them. */
  readonly several: (node: Said, near: ReadonlySet<string>) => ReadonlyMap<string, ReadonlyMap<number, number>>;
}

/** A shingle that stands in the quotes of more articles than this is no reason to look at those of other events. */
export const RARE = 16;

const QUOTE = INDEX_NAMES.indexOf('quote');

/** Reads the index of the corpus, so that no quote is unpacked that shares nothing. */
export function createSharedShingles(corpus: Corpus): SharedShingles {
  const articles = new Map<string, readonly (readonly number[])[]>();
  const keysOf = (uri: string): Int32Array => corpus.indexed(uri)?.keys[QUOTE] ?? new Int32Array();
  const shinglesOf = ({ uri, index }: Said): readonly number[] => {
    let found = articles.get(uri);
    if (!found) articles.set(uri, (found = byQuote(keysOf(uri))));
    return found[index] ?? [];
  };
  const within: SharedShingles['within'] = (node, uri) => {
    const keys = keysOf(uri);
    const counts = new Map<number, number>();
    for (const hash of shinglesOf(node)) {
      for (let k = placeOf(keys, hash); keys[k] === hash; k += 2) counts.set(keys[k + 1]!, (counts.get(keys[k + 1]!) ?? 0) + 1);
    }
    return counts;
  };
  const elsewhere: SharedShingles['elsewhere'] = (node, near) => {
    const found = new Map<string, Map<number, number>>();
    for (const hash of shinglesOf(node)) {
      const count = corpus.count('quote', hash);
      if (count < 2 || count > RARE) continue;
      for (const { uri, index } of corpus.find('quote', hash)) {
        if (uri === node.uri || near.has(uri) || index >= COMPARED) continue;
        let quotes = found.get(uri);
        if (!quotes) found.set(uri, (quotes = new Map<number, number>()));
        quotes.set(index, (quotes.get(index) ?? 0) + 1);
      }
    }
    return found;
  };
  return {
    within,
    elsewhere,
    several(node, near) {
      const found = new Map<string, ReadonlyMap<number, number>>();
      for (const uri of near) {
        const quotes = within(node, uri);
        if (mayBePieces(node, shinglesOf(node).length, quotes)) found.set(uri, quotes);
      }
      for (const [uri, quotes] of elsewhere(node, near)) if (quotes.size > 1 && mayBePieces(node, shinglesOf(node).length, within(node, uri))) found.set(uri, quotes);
      return found;
    },
  };
}

/** So many words of a run begin no shingle that it shares. */
const UNSHARED = SHINGLE - 1;

/** Whether quotes that share so many of the shingles of a statement can be its pieces: together long enough, and none of them the whole. */
function mayBePieces(node: Said, shingles: number, quotes: ReadonlyMap<number, number>): boolean {
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
function byQuote(keys: Int32Array): number[][] {
  const quotes: number[][] = [];
  for (let k = 0; k < keys.length; k += 2) (quotes[keys[k + 1]!] ??= []).push(keys[k]!);
  return quotes;
}
