import { createConnection as connectTo, type Socket } from 'node:net';
import { parseArgs } from 'node:util';
import { createConnection, IPCMessageReader, IPCMessageWriter, ProposedFeatures, type Connection, type MessageReader, type MessageWriter } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { openCacheIn } from './cache-folder.ts';
import { disk, spelledByDisk } from './disk.ts';
import { wellFramed } from './framing.ts';
import { growSlowly, optimizeSooner } from './optimizing.ts';
import { answerRefused, checkMessages } from './params.ts';
import { threadIndexer, workerFile } from './pool.ts';
import { serve } from './server.ts';
import { createSpelling } from './spelling.ts';
import { streamWriter } from './stream-writer.ts';
import { createAttention, notingAnswers, type Attention } from './turns.ts';

/** Starts the language server on the channel that the command line names: `--stdio`, `--node-ipc`, `--socket=…` or `--pipe=…`. */
export function start(): void {
  const attention = createAttention();
  const connection = connect(attention);
  // A mistake in one answer must not take the others with it.
  process.on('unhandledRejection', (error) => {
    try {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    } catch {
      // The channel is closed, which is what the error was: nobody is left to serve.
      process.exit(1);
    }
  });
  answerRefused(connection);
  serve(connection, {
    name: `Node.js ${process.versions.node} (${process.platform} ${process.arch})`,
    disk,
    indexer: threadIndexer(workerFile(), { behind: true }),
    attention,
    hasMany: () => {
      optimizeSooner();
      growSlowly();
    },
    cache: (folder) => (folder.startsWith('file:') ? openCacheIn(URI.parse(folder).fsPath) : null),
  });
}

function connect(attention: Attention): Connection {
  const checked = checkMessages(attention);
  const spelling = createSpelling(spelledByDisk);
  const messageStrategy = spelling.inward(checked);
  const outward = (writer: MessageWriter): MessageWriter => notingAnswers(spelling.outward(writer), attention);
  if (process.argv.includes('--node-ipc')) {
    process.on('message', attention.heard);
    return createConnection(ProposedFeatures.all, new IPCMessageReader(process), outward(new IPCMessageWriter(process)), { messageStrategy });
  }
  const socket = socketNamed(process.argv.slice(2));
  // The library says what is missing.
  if (!socket && !process.argv.includes('--stdio')) return createConnection(ProposedFeatures.all, { messageStrategy });
  // The library ends the process with a stream of input, not with a reader; it takes a stream beside a writer, but its types do not say so.
  const input = wellFramed(socket ?? process.stdin, attention.heard) as unknown as MessageReader;
  return createConnection(ProposedFeatures.all, input, outward(streamWriter(socket ?? process.stdout)), { messageStrategy });
}

/** The port or pipe on which the client listens; null where the command line names none. */
function socketNamed(args: string[]): Socket | null {
  const { socket, pipe } = parseArgs({ args, strict: false, options: { socket: { type: 'string' }, pipe: { type: 'string' } } }).values;
  if (typeof socket === 'string') return connectTo(Number(socket), '127.0.0.1');
  return typeof pipe === 'string' ? connectTo(pipe) : null;
}
