import { setPriority } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import { indexArticles } from '../corpus/index-article.ts';
import { toldCorpus, type Told } from '../findings/told.ts';
import { hereFor, type Part } from '../findings/whole.ts';
import { decode } from '../text/decode.ts';
import type { Batch, BatchResult, WorkerData } from './pool.ts';

/** What a thread is asked: to read a batch of articles and give what the corpus keeps of each, to take notice of a corpus, or to check a part of that. */
type Task = Batch | { readonly told: Told } | { readonly part: Part };

/** How far behind others a thread stands, of 19: further behind, one that holds what others need would have them wait for longer. */
const BEHIND = 5;

let check: ReturnType<typeof hereFor> | null = null;

if ((workerData as WorkerData | null)?.behind === true) fallBehind();

parentPort?.on('message', (task: Task) => {
  if ('articles' in task) read(task);
  else if ('told' in task) check = hereFor(toldCorpus(task.told));
  else parentPort?.postMessage(check!(task.part));
});

function read({ articles }: Batch): void {
  const results: BatchResult = indexArticles(articles.map(({ uri, bytes }) => ({ path: uri, text: decode(bytes) })));
  // All arrays of a batch share a buffer.
  parentPort?.postMessage(results, results.slice(0, 1).map(({ lines }) => lines.buffer as ArrayBuffer));
}

/** Only Linux gives a thread a priority of its own: elsewhere it would be that of all of them. */
function fallBehind(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(BEHIND);
  } catch {
    // Where that is not allowed it reads as it is.
  }
}
