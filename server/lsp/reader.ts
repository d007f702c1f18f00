import type { Indexed } from '../corpus/indexed.ts';
import { isBinary } from '../text/decode.ts';
import type { Cache } from './cache.ts';
import { NotText, type Files } from './files.ts';
import type { Indexer } from './indexer.ts';

/** Gives what the corpus keeps of a file: from the cache where the file is as it was, else by reading it. */
export interface Reader {
  /** Fails as `Files.read` does, with `NotText` where there is nothing to read, or with what the indexer says. */
  read(uri: string, limit: number): Promise<Indexed>;
  /** A file is no article any more. */
  forget(uri: string): void;
  /** Keeps what was read for the next start, and lets go of threads; `turn` is awaited between pieces of that. Resolves to the bytes that the cache takes. */
  save(turn?: () => Promise<void>): Promise<number>;
}

/** `cache` is null where nothing can be kept. */
export function createReader(files: Files, indexer: Indexer, cache: Promise<Cache> | null): Reader {
  return {
    async read(uri, limit) {
      const kept = await cache;
      const signature = kept && files.signature ? await files.signature(uri) : null;
      const unchanged = await kept?.unchanged(uri, signature);
      // A signature begins with the size; the limit may have been lowered.
      if (unchanged && Number.parseInt(signature ?? '') <= limit) return unchanged;
      const bytes = await files.read(uri, limit);
      if (isBinary(bytes)) throw new NotText();
      const known = await kept?.sameText(uri, bytes, signature);
      if (known) return known;
      const indexed = await indexer.index(uri, bytes);
      kept?.note(uri, bytes, signature, indexed);
      return indexed;
    },
    forget(uri) {
      void cache?.then((kept) => kept.forget(uri));
    },
    async save(turn) {
      indexer.rest();
      return (await (await cache)?.save(turn)) ?? 0;
    },
  };
}
