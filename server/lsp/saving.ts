import type { WholeCorpus } from '../corpus/corpus.ts';
import { createBasis } from './basis.ts';
import type { Reader } from './reader.ts';

/** Whoever ends the server waits for two seconds, as editors do: what is still to be kept gets so many milliseconds. */
const LAST = 1_500;

/** Keeps what was read for the next start, and takes up what the last one left. */
export interface Saving {
  /** See `KeptBasis`. */
  readonly found: Promise<void>;
  /** Begins to keep what there is, a part in each turn that is given. */
  begin(): void;
  /** Keeps the rest without leaving room for anything else. Resolves when that is done or the time for it is over. */
  end(): Promise<void>;
}

/** Takes up what the last start left; `idle` is awaited between pieces of work that nobody waits for. */
export function createSaving(corpus: WholeCorpus, reader: Reader, idle: () => Promise<void>, log: (message: string) => void): Saving {
  const basis = createBasis(corpus, reader);
  let saved = Promise.resolve();
  let isOver = false;

  const save = async (): Promise<void> => {
    const between = (): Promise<void> => (isOver ? Promise.resolve() : idle());
    // What stands in the way of a basis stands in the way of the rest, and is told of that.
    await Promise.all([reader.save(between), basis.renew(between).catch(() => undefined)]);
  };
  return {
    found: basis.found,
    begin() {
      saved = save().catch((error: unknown) => log(`The cache could not be written: ${error instanceof Error ? error.message : 'unknown cause'}.`));
    },
    async end() {
      isOver = true;
      let late: ReturnType<typeof setTimeout> | undefined;
      await Promise.race([saved, new Promise((resolve) => void (late = setTimeout(resolve, LAST)))]);
      clearTimeout(late);
    },
  };
}
