import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { localIndexer } from './indexer.ts';
import { serve } from './server.ts';

// `self` is the worker's end of the channel that the client's `postMessage` uses.
const channel = globalThis as never;
serve(createConnection(ProposedFeatures.all, new BrowserMessageReader(channel), new BrowserMessageWriter(channel)), {
  name: 'a web worker',
  disk: null,
  indexer: localIndexer(),
  cache: () => null,
});
