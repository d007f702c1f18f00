import type { Corpus, Entry } from '../corpus/corpus.ts';
import { createCorpus } from '../corpus/create.ts';
import { entryOf } from '../corpus/entry.ts';
import { INDEX_NAMES, type Indexed } from '../corpus/indexed.ts';
import { NO_KEYS } from '../corpus/key-order.ts';
import type { Terms } from '../corpus/terms.ts';

/** What figures and quotes are compared by, as plain data for another thread: the articles of a corpus and which are related. */
export interface Told {
  readonly uris: readonly string[];
  readonly articles: readonly { readonly indexed: Indexed; readonly reference: string | null }[];
  /** The numbers of the articles that each is related to, those of number `n` from `ends[n - 1]` to `ends[n]`. */
  readonly related: Int32Array;
  readonly ends: Int32Array;
}

const NOTHING = new Int32Array();
const NO_TERMS: Terms = { hashes: NOTHING, weights: new Uint8Array() };
const QUOTE = INDEX_NAMES.indexOf('quote');
/** So many articles have their mentions unpacked at a time. */
const UNPACKED = 512;

/** All threads that are told share the memory of the arrays. */
export function tell(corpus: Corpus): Told {
  const uris = corpus.uris();
  corpus.relateAll();
  const known = uris.map((uri) => corpus.indexed(uri)!);
  const integers = sharing(known.flatMap(({ lines, keys, terms }) => [new Int32Array(lines), keys[QUOTE]!.hashes, new Int32Array(keys[QUOTE]!.indexes), terms.hashes]), Int32Array);
  const bytes = sharing(known.flatMap(({ mentions: { figures, quotes, names }, terms }) => [figures, quotes, names, terms.weights]), Uint8Array);
  const numbers = new Map(uris.map((uri, n) => [uri, n]));
  const related: number[] = [];
  const ends = Int32Array.from(uris, (uri) => {
    for (const other of corpus.related(uri)) related.push(numbers.get(other)!);
    return related.length;
  });
  const articles = uris.map((uri, n) => {
    const { digest, header, restates } = known[n]!;
    const [lines, quoteHashes, quoteIndexes, hashes] = integers.slice(4 * n, 4 * n + 4);
    const [figures, quotes, names, weights] = bytes.slice(4 * n, 4 * n + 4);
    const indexed: Indexed = {
      digest,
      header,
      restates,
      lines: lines!,
      terms: { hashes: hashes!, weights: weights! },
      mentions: { figures: figures!, quotes: quotes!, names: names! },
      forms: { ids: [], of: NOTHING },
      keys: INDEX_NAMES.map((_, i) => (i === QUOTE ? { hashes: quoteHashes!, indexes: quoteIndexes! } : NO_KEYS)),
    };
    return { indexed, reference: corpus.entry(uri)!.reference };
  });
  return { uris, articles, related: Int32Array.from(related), ends };
}

/** The same arrays in memory that threads can share. */
function sharing<A extends Int32Array | Uint8Array>(arrays: readonly A[], type: new (buffer: SharedArrayBuffer, from: number, length: number) => A): A[] {
  const buffer = new SharedArrayBuffer(arrays.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  return arrays.map((array) => {
    const copy = new type(buffer, at, array.length);
    copy.set(array);
    at += array.byteLength;
    return copy;
  });
}

/** The corpus as it was told, as far as figures and quotes are concerned: all else that is asked of it finds nothing. */
export function toldCorpus({ uris, articles, related, ends }: Told): Corpus {
  const numbers = new Map(uris.map((uri, n) => [uri, n]));
  const corpus = createCorpus();
  // Which ones are related is told: nobody searches for them here.
  uris.forEach((uri, n) => corpus.put(uri, { ...articles[n]!.indexed, terms: NO_TERMS }));
  const lists: (readonly string[])[] = [];
  const relatedTo = (uri: string): readonly string[] => {
    const n = numbers.get(uri);
    return n === undefined ? [] : (lists[n] ??= Array.from(related.subarray(ends[n - 1] ?? 0, ends[n]), (other) => uris[other]!));
  };
  /** The last entries that were asked for. */
  const unpacked = new Map<string, Entry>();
  return {
    ...corpus,
    entry(uri) {
      const known = unpacked.get(uri);
      const article = known ? undefined : articles[numbers.get(uri) ?? -1];
      if (!article) return known;
      const entry = entryOf(uri, article.indexed, article.reference);
      if (unpacked.size === UNPACKED) unpacked.clear();
      unpacked.set(uri, entry);
      return entry;
    },
    indexed: (uri) => articles[numbers.get(uri) ?? -1]?.indexed,
    related: relatedTo,
    areRelated: (a, b) => relatedTo(a).includes(b),
  };
}
