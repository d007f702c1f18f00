import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type Diagnostic,
  type InitializeResult,
  type MessageConnection,
  type Position,
} from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';
import type { ClientRequests, InitializationOptions } from '../../server/protocol.ts';
import type { Status } from '../../server/shown.ts';

/** The built server. */
export const SERVER = process.env['CROSSREAD_SERVER'] ?? join(import.meta.dirname, '../../dist/server.js');

export interface ClientOptions {
  /** Files by path relative to the workspace folder. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** The folder on disk that an earlier client worked on, instead of a fresh one. */
  readonly root?: string;
  /** Name of the workspace folder; default `work`. */
  readonly folder?: string;
  readonly settings?: Record<string, unknown>;
  /** Further workspace folders, by name, with their files. */
  readonly more?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly initializationOptions?: InitializationOptions;
  /** Client capabilities that differ from those of a full client. */
  readonly capabilities?: object;
}

/** A language client that drives the built server over stdio. */
export interface Client {
  readonly connection: MessageConnection;
  readonly initialized: InitializeResult;
  /** Folder on disk. */
  readonly root: string;
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly log: readonly string[];
  readonly statuses: readonly Status[];
  readonly registrations: { id: string; method: string; registerOptions?: unknown }[];
  uri(path: string): string;
  write(path: string, content: string | Uint8Array): void;
  open(path: string, text: string): Promise<void>;
  /** Replaces the whole text, or inserts where `at` says. */
  edit(path: string, text: string, at?: { start: Position; end: Position }): Promise<void>;
  close(path: string): Promise<void>;
  watched(type: 1 | 2 | 3, ...paths: string[]): Promise<void>;
  configure(settings: Record<string, unknown>): Promise<void>;
  ask<M extends keyof ClientRequests>(method: M, params: ClientRequests[M]['params']): Promise<ClientRequests[M]['result']>;
  request(method: string, params: unknown): Promise<unknown>;
  /** Waits until `holds` is true; fails after a minute with what `holds` last gave. */
  until(what: string, holds: () => boolean | Promise<boolean>): Promise<void>;
  /** Waits until everything has been read. What is published comes after it. */
  idle(): Promise<void>;
  /** Ends the server at once, as a crash does. */
  kill(): void;
}

/** Starts the server on a fresh folder. The process and the folder are gone after the test. */
export async function startClient(options: ClientOptions): Promise<Client> {
  const base = options.root === undefined ? mkdtempSync(join(tmpdir(), 'crossread-')) : dirname(options.root);
  const root = options.root ?? join(base, options.folder ?? 'work');
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  mkdirSync(root, { recursive: true });
  for (const [path, content] of Object.entries(options.files)) write(path, content);
  for (const [name, files] of Object.entries(options.more ?? {})) for (const [path, text] of Object.entries(files)) write(join('..', name, path), text);

  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  onTestFinished(() => {
    connection.dispose();
    child.kill();
    rmSync(base, { recursive: true, force: true });
  });

  const diagnostics = new Map<string, readonly Diagnostic[]>();
  const log: string[] = [];
  const statuses: Status[] = [];
  const registrations: Client['registrations'] = [];
  let settings = options.settings ?? {};
  connection.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: Diagnostic[] }) => void diagnostics.set(params.uri, params.diagnostics));
  connection.onNotification('window/logMessage', (params: { message: string }) => void log.push(params.message));
  connection.onNotification('crossread/status', (status: Status) => void statuses.push(status));
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => settings));
  connection.onRequest('client/registerCapability', (params: { registrations: Client['registrations'] }) => void registrations.push(...params.registrations));
  connection.onRequest('client/unregisterCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.listen();

  const uri = (path: string): string => URI.file(join(root, path)).toString();
  const folder = (path: string): { uri: string; name: string } => ({ uri: uri(path), name: path });
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: uri(''),
    workspaceFolders: [folder(''), ...Object.keys(options.more ?? {}).map((name) => folder(`../${name}`))],
    initializationOptions: options.initializationOptions,
    capabilities: {
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
      },
      textDocument: { publishDiagnostics: { relatedInformation: true }, definition: { linkSupport: true } },
      window: { workDoneProgress: true },
      ...options.capabilities,
    },
  });
  await connection.sendNotification('initialized', {});

  const versions = new Map<string, number>();
  const client: Client = {
    connection,
    initialized,
    root,
    diagnostics,
    log,
    statuses,
    registrations,
    uri,
    write,
    async open(path, text) {
      versions.set(path, 1);
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: uri(path), languageId: 'plaintext', version: 1, text } });
    },
    async edit(path, text, at) {
      const version = (versions.get(path) ?? 0) + 1;
      versions.set(path, version);
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri: uri(path), version }, contentChanges: [at ? { range: at, text } : { text }] });
    },
    close: (path) => connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(path) } }),
    watched: (type, ...paths) => connection.sendNotification('workspace/didChangeWatchedFiles', { changes: paths.map((path) => ({ uri: uri(path), type })) }),
    async configure(next) {
      settings = next;
      await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    },
    ask: (method, params) => connection.sendRequest(method, params),
    request: (method, params) => connection.sendRequest(method, params),
    async until(what, holds) {
      for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 15))) if (await holds()) return;
      throw new Error(`not within a minute: ${what}\n${log.join('\n')}`);
    },
    idle: () => client.until('all articles read', () => log.some((line) => / articles? in /.test(line))),
    kill() {
      connection.dispose();
      child.kill('SIGKILL');
    },
  };
  return client;
}
