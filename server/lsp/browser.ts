import { BrowserMessageReader, BrowserMessageWriter, createConnection, ProposedFeatures } from 'vscode-languageserver/browser';
import { localIndexer } from './indexer.ts';
import { answerRefused, checkMessages } from './params.ts';
import { serve } from './server.ts';
import { createAttention, notingAnswers } from './turns.ts';

// `self` is the worker's end of the channel that the client's `postMessage` uses.
const channel = globalThis as never;
const attention = createAttention();
const connection = createConnection(ProposedFeatures.all, new BrowserMessageReader(channel), notingAnswers(new BrowserMessageWriter(channel), attention), { messageStrategy: checkMessages(attention) });
answerRefused(connection);
serve(connection, {
  name: 'a web worker',
  disk: null,
  indexer: localIndexer(),
  attention,
  cache: () => null,
});
