import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { VERSION } from '../version.ts';
import { openCache, type Cache } from './cache.ts';
import { cacheStore, disk } from './disk.ts';
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

/** A cache belongs to the version that wrote it, and while that is being developed to the very bundle. */
async function openCacheIn(folder: string): Promise<Cache> {
  const bundle = await disk.signature?.(URI.file(__filename).toString());
  return openCache(cacheStore(folder), `${VERSION} ${bundle ?? Math.random()}`);
}
