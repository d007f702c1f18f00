import { createCorpus, entryOf, type Corpus } from '../corpus/corpus.ts';
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

export function tell(corpus: Corpus): Told {
  const uris = corpus.uris();
  const numbers = new Map(uris.map((uri, n) => [uri, n]));
  const related: number[] = [];
  const ends = Int32Array.from(uris, (uri) => {
    for (const other of corpus.related(uri)) related.push(numbers.get(other)!);
    return related.length;
  });
  const articles = uris.map((uri) => {
    const { header, mentions, restates } = corpus.indexed(uri)!;
    const indexed: Indexed = {
      header,
      restates,
      lines: NOTHING,
      terms: { hashes: NOTHING, weights: NO_BYTES },
      mentions: { figures: mentions.figures, quotes: NO_BYTES, names: NO_BYTES },
      forms: { ids: [], of: NOTHING },
      keys: [],
    };
    return { indexed, reference: corpus.entry(uri)!.reference };
  });
  return { uris, articles, related: Int32Array.from(related), ends };
}

/** The corpus as it was told, as far as figures are concerned: all else that is asked of it finds nothing. */
export function toldCorpus({ uris, articles, related, ends }: Told): Corpus {
  const numbers = new Map(uris.map((uri, n) => [uri, n]));
  const articleOf = (uri: string): Told['articles'][number] | undefined => articles[numbers.get(uri) ?? -1];
  return {
    ...createCorpus(),
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
