import type { WholeCorpus } from '../corpus/corpus.ts';
import type { Reader } from './reader.ts';
import { alone } from './turns.ts';

/** When so many articles, and this share of all, stand otherwise than in the basis, it is made anew. */
const RENEWED = { least: 256, share: 1 / 8 };

/** The basis of a corpus, kept from one start to the next. */
export interface KeptBasis {
  /** Resolves when what the last start left has been taken up: what is read before that is entered at greater cost. Never fails. */
  readonly found: Promise<void>;
  /** Makes and keeps another one, a part in each `turn`, where that is worth it. Given up when something changes meanwhile: whoever changes it asks again. */
  renew(turn: () => Promise<void>): Promise<void>;
}

/** Takes up the basis that was kept. */
export function createBasis(corpus: WholeCorpus, reader: Pick<Reader, 'basis' | 'keepBasis'>): KeptBasis {
  const take = async (): Promise<void> => {
    const kept = await reader.basis();
    if (kept) corpus.found(kept);
  };
  const isWorthIt = (): boolean => corpus.unsettled > Math.max(RENEWED.least, corpus.size * RENEWED.share);
  let turn: () => Promise<void>;
  const make = alone(async () => {
    if (!isWorthIt()) return;
    await turn();
    const parts = corpus.settle();
    let part = parts.next();
    for (; part.done !== true; part = parts.next()) await turn();
    if (part.value) await reader.keepBasis(part.value);
  });
  return {
    // A basis saves time and nothing else.
    found: take().catch(() => undefined),
    renew(between) {
      turn = between;
      return make();
    },
  };
}
