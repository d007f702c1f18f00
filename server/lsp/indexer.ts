import { indexArticle } from '../corpus/index-article.ts';
import type { Indexed } from '../corpus/indexed.ts';
import { decode } from '../text/decode.ts';

/** Reads articles: bytes in, what the corpus keeps out. */
export interface Indexer {
  /** Resolves in any order. Fails with one sentence when an article could not be read. */
  index(uri: string, bytes: Uint8Array): Promise<Indexed>;
  /** Lets go of threads and memory; later calls take them up again. */
  rest(): void;
}

/** The event loop gets a turn after so many milliseconds of work. */
const SLICE = 10;

/** Indexes in this thread, with a turn for everything else between articles. */
export function localIndexer(): Indexer {
  let since = performance.now();
  let last: Promise<unknown> = Promise.resolve();
  return {
    index(uri, bytes) {
      const indexed = last.then(async () => {
        if (performance.now() - since > SLICE) {
          await new Promise((resolve) => setTimeout(resolve));
          since = performance.now();
        }
        return indexArticle(uri, decode(bytes));
      });
      last = indexed.catch(() => undefined);
      return indexed;
    },
    rest: () => undefined,
  };
}
