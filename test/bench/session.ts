import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';
import type { Status } from '../../server/shown.ts';

/** The built server, driven over stdio on a folder. */
export interface Session {
  readonly connection: MessageConnection;
  /** When the process was started, as `performance.now()` has it. */
  readonly started: number;
  uri(path: string): string;
  open(path: string, text: string): Promise<void>;
  edit(path: string, version: number, text: string): Promise<void>;
  close(path: string): Promise<void>;
  /** Articles with findings, as far as they were sent. */
  readonly withFindings: ReadonlySet<string>;
  /** Resolves when findings of the article are sent the next time. */
  published(path: string): Promise<void>;
  /** Resolves to the milliseconds from the start until everything had been read. */
  indexed: Promise<number>;
  /** Resident memory now and at its highest, in megabytes. */
  memory(): { readonly now: number; readonly peak: number };
  /** Processor time of all its threads since it was started, in milliseconds. */
  processor(): number;
  /** The longest time that its event loop was blocked since it was last asked, in milliseconds; asking is answered within the server's next turn. */
  blocked(): Promise<number>;
  end(): Promise<void>;
}

/** What is not sent after so many milliseconds is not waited for. */
const PATIENCE = 5000;

/** Starts the server of `dist` on a workspace folder of `count` articles, with a folder for its cache. */
export async function startSession(root: string, folder: string, count: number, cacheFolder: string): Promise<Session> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--require', join(root, 'test/bench/monitor.cjs'), join(root, 'dist/server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout!), new StreamMessageWriter(child.stdin!));
  const uri = (path: string): string => URI.file(join(folder, path)).toString();
  const indexed = new Promise<number>((resolve) => {
    connection.onNotification('crossread/status', (status: Status) => {
      // A quick start is over before it was ever said to be under way.
      if (status.articles >= count && status.indexing === null) resolve(performance.now() - started);
    });
  });
  const withFindings = new Set<string>();
  const waiting = new Map<string, () => void>();
  connection.onNotification('textDocument/publishDiagnostics', ({ uri: of, diagnostics }: { uri: string; diagnostics: unknown[] }) => {
    if (diagnostics.length > 0) withFindings.add(of);
    else withFindings.delete(of);
    waiting.get(of)?.();
  });
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({ maxArticles: count })));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri(''),
    workspaceFolders: [{ uri: uri(''), name: 'bench' }],
    initializationOptions: { cacheFolder: URI.file(cacheFolder).toString() },
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { publishDiagnostics: { relatedInformation: true }, definition: { linkSupport: true } },
      window: { workDoneProgress: true },
    },
  });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    started,
    uri,
    indexed,
    withFindings,
    published: (path) =>
      new Promise((resolve) => {
        waiting.set(uri(path), resolve);
        setTimeout(resolve, PATIENCE);
      }),
    open: (path, text) => connection.sendNotification('textDocument/didOpen', { textDocument: { uri: uri(path), languageId: 'article', version: 1, text } }),
    edit: (path, version, text) => connection.sendNotification('textDocument/didChange', { textDocument: { uri: uri(path), version }, contentChanges: [{ text }] }),
    close: (path) => connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(path) } }),
    memory() {
      const status = readFileSync(`/proc/${String(child.pid)}/status`, 'utf8');
      const field = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? NaN) / 1024;
      return { now: field('VmRSS'), peak: field('VmHWM') };
    },
    processor: () => processorTime(`/proc/${String(child.pid)}/stat`, 11),
    blocked: () =>
      new Promise((resolve) => {
        child.once('message', (milliseconds) => resolve(Number(milliseconds)));
        child.send('blocked');
      }),
    async end() {
      const ended = new Promise((resolve) => child.on('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}

/** Processor time that a process has used (`field` 11) or its children that have ended (13), in milliseconds: a hundredth of a second is the system's unit. */
export function processorTime(stat: string, field: 11 | 13): number {
  const text = readFileSync(stat, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[field]) + Number(fields[field + 1])) * 10;
}
