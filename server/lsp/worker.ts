import { parentPort } from 'node:worker_threads';
import { indexArticle } from '../corpus/indexed.ts';
import { decode } from '../text/decode.ts';
import type { Batch, BatchResult } from './pool.ts';

// A thread of the pool: reads a batch of articles and gives what the corpus keeps of each.
parentPort?.on('message', ({ articles }: Batch) => {
  const results: BatchResult = articles.map(({ uri, bytes }) => indexArticle(uri, decode(bytes)));
  const buffers = results.flatMap(({ lines, terms, mentions, forms, keys }) => [lines, terms.hashes, terms.weights, mentions.figures, mentions.quotes, mentions.names, forms.of, ...keys].map((array) => array.buffer as ArrayBuffer));
  parentPort?.postMessage(results, buffers);
});
