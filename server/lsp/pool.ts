import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Indexed } from '../corpus/indexed.ts';
import { localIndexer, type Indexer } from './indexer.ts';
import { optimizeSooner } from './optimizing.ts';

/** What a worker is given at a time: articles to read, and their number. */
export interface Batch {
  readonly articles: readonly { readonly uri: string; readonly bytes: Uint8Array }[];
}

/** What it gives back, in the same order. */
export type BatchResult = readonly Indexed[];

/** What a worker is told when it is started. */
export interface WorkerData {
  readonly behind: boolean;
}

/** A batch is closed at so many articles or bytes, whichever comes first; a worker has so many batches at a time. */
const BATCH = { articles: 24, bytes: 400_000, underway: 2 };
/** What a batch leaves behind is thrown away together: with 16 megabytes for what is young, collecting it took a tenth more of a thread's time. */
const HEAP = { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 1024 };
/** From so many bytes on there is much to read. */
const MUCH = 1_000_000;
/** Threads without work are let go of after so many milliseconds. */
const IDLE = 3000;

/** How many threads read, and whether they leave the processor to this one where it needs it. */
export interface Threads {
  readonly threads?: number;
  readonly behind?: boolean;
}

interface Task {
  readonly uri: string;
  readonly bytes: Uint8Array;
  readonly done: (indexed: Indexed) => void;
  readonly failed: (error: Error) => void;
}

/** The bundle of `worker.ts`, which stands beside the running bundle; null in a checkout that was not built. */
export function workerFile(): string | null {
  const file = typeof __dirname === 'string' ? join(__dirname, 'worker.js') : '';
  return existsSync(file) ? file : null;
}

/**
 * Indexes in worker threads. Results come back packed and by transfer, so that this thread only hands them over. Where
 * there is no worker bundle, the work is done here.
 */
export function threadIndexer(file = workerFile(), { threads = Math.max(2, Math.min(4, availableParallelism())), behind = false }: Threads = {}): Indexer {
  if (file === null) return localIndexer();
  const waiting: Task[] = [];
  const workers = new Map<Worker, Task[][]>();
  /** Articles of a batch that was lost, to be read one at a time. */
  const single = new WeakSet<Task>();
  let idle: ReturnType<typeof setTimeout> | undefined;
  let scheduled = false;
  let handed = 0;

  const open = (): Worker => {
    const worker = new Worker(file, { resourceLimits: HEAP, workerData: { behind } satisfies WorkerData });
    const batches: Task[][] = [];
    workers.set(worker, batches);
    worker.unref();
    worker.on('message', (results: BatchResult) => {
      batches.shift()!.forEach((task, i) => task.done(results[i]!));
      hand();
    });
    let why: string | undefined;
    // An error overtakes results that were sent before it; by the time of the exit all of them have come.
    worker.on('error', (error) => (why = error.message));
    worker.on('exit', (code) => lose(worker, why ?? `it ended with ${code}`));
    return worker;
  };
  /** A thread broke down over an article of the batch in hand; which one shows when each is given alone. */
  const lose = (worker: Worker, why: string): void => {
    const batches = workers.get(worker);
    if (!batches) return;
    workers.delete(worker);
    const [lost = [], ...rest] = batches;
    if (lost.length === 1) lost[0]!.failed(new Error(`a thread broke down over it: ${why}`));
    else for (const task of lost) single.add(task);
    waiting.unshift(...lost.filter((task) => single.has(task) && lost.length > 1), ...rest.flat());
    hand();
  };
  const take = (): Task[] => {
    const batch: Task[] = [];
    let bytes = 0;
    for (let task = waiting[batch.length]; task && batch.length < BATCH.articles && bytes < BATCH.bytes; task = waiting[batch.length]) {
      if (single.has(task) && batch.length > 0) break;
      batch.push(task);
      bytes += task.bytes.length;
      if (single.has(task)) break;
    }
    waiting.splice(0, batch.length);
    handed += bytes;
    if (handed > MUCH) optimizeSooner();
    return batch;
  };
  const hand = (): void => {
    scheduled = false;
    clearTimeout(idle);
    while (waiting.length > 0) {
      const free = [...workers].sort(([, a], [, b]) => a.length - b.length)[0];
      const worker = free && (free[1].length === 0 || workers.size >= threads) ? free[0] : open();
      const batches = workers.get(worker)!;
      if (batches.length >= BATCH.underway) break;
      const batch = take();
      batches.push(batch);
      worker.ref();
      worker.postMessage({ articles: batch.map(({ uri, bytes }) => ({ uri, bytes })) } satisfies Batch);
    }
    for (const [worker, batches] of workers) if (batches.length === 0) worker.unref();
    if (waiting.length === 0) idle = setTimeout(rest, IDLE).unref();
  };
  const rest = (): void => {
    for (const [worker, batches] of workers) {
      if (batches.length > 0) continue;
      workers.delete(worker);
      void worker.terminate();
    }
  };

  return {
    index: (uri, bytes) =>
      new Promise((done, failed) => {
        waiting.push({ uri, bytes, done, failed });
        // What is asked for in one turn of the event loop goes into one batch.
        if (!scheduled) setImmediate(hand);
        scheduled = true;
      }),
    rest,
  };
}
