import type { Basis } from '../corpus/basis.ts';
import type { Indexed } from '../corpus/indexed.ts';
import { isBinary } from '../text/decode.ts';
import type { Cache } from './cache.ts';
import { NotText, type Files } from './files.ts';
import type { Indexer } from './indexer.ts';

/** Gives what the corpus keeps of a file: from the cache where the file is as it was, else by reading it. */
export interface Reader {
  /** Fails as `Files.read` does, with `NotText` where there is nothing to read, or with what the indexer says. */
  read(uri: string, limit: number): Promise<Indexed>;
  /** The bytes of a file, as `Files.read` gives them. */
  bytes(uri: string, limit: number): Promise<Uint8Array>;
  /** What the last start left of a corpus of these articles; null where there is nothing. */
  basis(): Promise<Basis | null>;
  /** Keeps it for the next start. */
  keepBasis(basis: Basis): Promise<void>;
  /** A file is no article any more. */
  forget(uri: string): void;
  /** Keeps what was read for the next start, and lets go of threads; `turn` is awaited between pieces of that. Resolves to the bytes that the cache takes. */
  save(turn?: () => Promise<void>): Promise<number>;
}

/** A disk is slow once it has taken so many milliseconds, and more than so many for each file: then it is not waited for. */
const SLOW = { ever: 20, each: 0.1 };

/** `cache` is null where nothing can be kept. */
export function createReader(files: Files, indexer: Indexer, cache: Promise<Cache> | null): Reader {
  let asked = 0;
  let waited = 0;
  const isSlow = (): boolean => waited > SLOW.ever + asked * SLOW.each;
  const now = <T>(work: () => T): T => {
    const since = performance.now();
    try {
      return work();
    } finally {
      waited += performance.now() - since;
      asked++;
    }
  };
  const signatureOf = async (uri: string): Promise<string | null> => (!files.signatureNow || isSlow() ? ((await files.signature?.(uri)) ?? null) : now(() => files.signatureNow!(uri)));
  const bytesOf = async (uri: string, limit: number): Promise<Uint8Array> => (!files.readNow || isSlow() ? files.read(uri, limit) : now(() => files.readNow!(uri, limit)));
  return {
    async read(uri, limit) {
      const kept = await cache;
      const signature = kept && (await signatureOf(uri));
      const unchanged = await kept?.unchanged(uri, signature);
      // A signature begins with the size; the limit may have been lowered.
      if (unchanged && Number.parseInt(signature ?? '') <= limit) return unchanged;
      const bytes = await bytesOf(uri, limit);
      if (isBinary(bytes)) throw new NotText();
      const known = await kept?.sameText(uri, bytes, signature);
      if (known) return known;
      const indexed = await indexer.index(uri, bytes);
      kept?.note(uri, bytes, signature, indexed);
      return indexed;
    },
    bytes: bytesOf,
    basis: async () => (await cache)?.basis() ?? null,
    keepBasis: async (basis) => (await cache)?.keepBasis(basis),
    forget(uri) {
      void cache?.then((kept) => kept.forget(uri));
    },
    async save(turn) {
      indexer.rest();
      return (await (await cache)?.save(turn)) ?? 0;
    },
  };
}
