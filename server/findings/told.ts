import { createCorpus, type Corpus } from '../corpus/corpus.ts';
import { entryOf } from '../corpus/entry.ts';
import type { Indexed } from '../corpus/indexed.ts';

/** What figures are compared by, as plain data for another thread: the articles of a corpus and which are related. */
export interface Told {
  readonly uris: readonly string[];
  readonly articles: readonly { readonly indexed: Indexed; readonly reference: string | null }[];
  /** The numbers of the articles that each is related to, those of number `n` from `ends[n - 1]` to `ends[n]`. */
  readonly related: Int32Array;
  readonly ends: Int32Array;
}

const NOTHING = new Int32Array();
const NO_BYTES = new Uint8Array();

/** All threads that are told share the memory of the figures. */
export function tell(corpus: Corpus): Told {
  const uris = corpus.uris();
  const shared = sharing(uris.map((uri) => corpus.indexed(uri)!.mentions.figures));
  const numbers = new Map(uris.map((uri, n) => [uri, n]));
  const related: number[] = [];
  const ends = Int32Array.from(uris, (uri) => {
    for (const other of corpus.related(uri)) related.push(numbers.get(other)!);
    return related.length;
  });
  const articles = uris.map((uri, n) => {
    const { header, restates } = corpus.indexed(uri)!;
    const indexed: Indexed = {
      digest: 0,
      header,
      restates,
      lines: NOTHING,
      terms: { hashes: NOTHING, weights: NO_BYTES },
      mentions: { figures: shared[n]!, quotes: NO_BYTES, names: NO_BYTES },
      forms: { ids: [], of: NOTHING },
      keys: [],
    };
    return { indexed, reference: corpus.entry(uri)!.reference };
  });
  return { uris, articles, related: Int32Array.from(related), ends };
}

/** The same bytes in memory that threads can share. */
function sharing(lists: readonly Uint8Array[]): Uint8Array[] {
  const buffer = new SharedArrayBuffer(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  return lists.map((list) => {
    const copy = new Uint8Array(buffer, at, list.length);
    copy.set(list);
    at += list.length;
    return copy;
  });
}

/** The corpus as it was told, as far as figures are concerned: all else that is asked of it finds nothing. */
export function toldCorpus({ uris, articles, related, ends }: Told): Corpus {
  const numbers = new Map(uris.map((uri, n) => [uri, n]));
  const articleOf = (uri: string): Told['articles'][number] | undefined => articles[numbers.get(uri) ?? -1];
  return {
    ...createCorpus(),
    size: uris.length,
    uris: () => uris,
    indexed: (uri) => articleOf(uri)?.indexed,
    entry(uri) {
      const article = articleOf(uri);
      return article && entryOf(uri, article.indexed, article.reference);
    },
    related(uri) {
      const n = numbers.get(uri);
      return n === undefined ? [] : Array.from(related.subarray(ends[n - 1] ?? 0, ends[n]), (other) => uris[other]!);
    },
  };
}
