import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Corpus } from '../corpus/corpus.ts';
import type { Finding } from '../findings/finding.ts';
import { tell } from '../findings/told.ts';
import type { PartCheck } from '../findings/whole.ts';
import { workerFile } from '../lsp/pool.ts';

/** Below so many articles, starting a thread costs more than it saves. */
const WORTH_THREADS = 200;
/** More threads than this would each take up memory and wait for this one. */
const MOST_THREADS = 3;

/** Threads that check parts of the corpus. */
export interface CheckThreads {
  readonly checks: readonly PartCheck[];
  end(): void;
}

/** Starts as many threads beside this one as there are processors for; none where they are not worth it, or where a part cannot be checked by itself since readers have joined or parted figures. */
export function checkThreads(corpus: Corpus): CheckThreads {
  const file = workerFile();
  const { same, different } = corpus.decisions;
  if (file === null || corpus.uris().length < WORTH_THREADS || same.length + different.length > 0) return { checks: [], end: () => undefined };
  // They get ready while it is found which articles are related.
  const threads = Array.from({ length: Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1)) }, () => start(file));
  const told = tell(corpus);
  for (const { worker } of threads) worker.postMessage({ told });
  return {
    checks: threads.map(({ check }) => check),
    end() {
      for (const { worker } of threads) void worker.terminate();
    },
  };
}

function start(file: string): { readonly worker: Worker; readonly check: PartCheck } {
  const worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 1024 } });
  let broken: Error | null = null;
  /** Who waits for what was asked, which is answered in its order. */
  const waiting: { readonly done: (found: Finding[][]) => void; readonly failed: (error: Error) => void }[] = [];
  const lose = (error: Error): void => {
    broken ??= error;
    for (const { failed } of waiting.splice(0)) failed(broken);
  };
  worker.on('message', (found: Finding[][]) => waiting.shift()?.done(found));
  worker.on('error', lose);
  worker.on('exit', (code) => lose(new Error(`the thread ended with ${String(code)}`)));
  return {
    worker,
    check: (part) =>
      new Promise((done, failed) => {
        if (broken) {
          failed(broken);
          return;
        }
        waiting.push({ done, failed });
        worker.postMessage({ part });
      }),
  };
}
