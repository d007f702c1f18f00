import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { openCacheIn } from './cache-folder.ts';
import { disk } from './disk.ts';
import { wellFramed } from './framing.ts';
import { answerRefused, checkMessages } from './params.ts';
import { threadIndexer } from './pool.ts';
import { serve } from './server.ts';
import { createAttention } from './turns.ts';

/** Starts the language server on the channel that the command line names: `--stdio`, `--node-ipc`, `--socket=…` or `--pipe=…`. */
export function start(): void {
  const attention = createAttention();
  const options = { messageStrategy: checkMessages(attention) };
  const stdio = process.argv.includes('--stdio');
  const connection = stdio ? createConnection(ProposedFeatures.all, wellFramed(process.stdin), process.stdout, options) : createConnection(ProposedFeatures.all, options);
  // A mistake in one answer must not take the others with it.
  process.on('unhandledRejection', (error) => connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  answerRefused(connection);
  serve(connection, {
    name: `Node.js ${process.versions.node} (${process.platform} ${process.arch})`,
    disk,
    indexer: threadIndexer(),
    attention,
    cache: (folder) => (folder.startsWith('file:') ? openCacheIn(URI.parse(folder).fsPath) : null),
  });
}
