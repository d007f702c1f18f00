import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { disk } from './disk.ts';
import { threadIndexer } from './pool.ts';
import { serve } from './server.ts';

/** Starts the language server on the channel that the command line names: `--stdio`, `--node-ipc`, `--socket=…` or `--pipe=…`. */
export function start(): void {
  const connection = createConnection(ProposedFeatures.all);
  // A mistake in one answer must not take the others with it.
  process.on('unhandledRejection', (error) => connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  serve(connection, disk, threadIndexer(), `Node.js ${process.versions.node} (${process.platform} ${process.arch})`);
}
