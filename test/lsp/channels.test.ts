import { spawn } from 'node:child_process';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { createMessageConnection, SocketMessageReader, SocketMessageWriter, StreamMessageReader, StreamMessageWriter, type InitializeResult } from 'vscode-languageserver-protocol/node';
import { scratchFolder } from '../scratch.ts';
import { SERVER } from './client.ts';

/** Starts the server on a channel that the test listens on; gives its end of it, and the status with which the server ends. */
async function connected(path: string | null, argument: (address: AddressInfo) => string): Promise<{ readonly socket: Socket; readonly ended: Promise<number | null> }> {
  const listener = createServer();
  const taken = new Promise<Socket>((resolve) => listener.once('connection', resolve));
  await new Promise<void>((resolve) => (path === null ? listener.listen(0, '127.0.0.1', resolve) : listener.listen(path, resolve)));
  const child = spawn(process.execPath, [SERVER, argument(listener.address() as AddressInfo)], { stdio: ['ignore', 'inherit', 'inherit'] });
  onTestFinished(() => {
    child.kill();
    listener.close();
  });
  return { socket: await taken, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

/** Answers come, also after a header that says nothing, and the server ends when it is told to. */
async function answers({ socket, ended }: Awaited<ReturnType<typeof connected>>): Promise<void> {
  socket.write('no colon\r\n\r\n');
  const connection = createMessageConnection(new SocketMessageReader(socket), new SocketMessageWriter(socket));
  onTestFinished(() => connection.dispose());
  connection.listen();
  const { serverInfo } = await connection.sendRequest<InitializeResult>('initialize', { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities: {} });
  expect(serverInfo?.name).toBe('Crossread');
  await connection.sendNotification('initialized', {});
  const textDocument = { uri: 'file:///seeds/mill.txt' };
  await connection.sendNotification('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'plaintext', version: 1, text: 'The mill lost 300 jobs.' } });
  expect(await connection.sendRequest('textDocument/foldingRange', { textDocument })).toBeDefined();
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  expect(await ended).toBe(0);
}

it('speaks over a socket', async () => {
  await answers(await connected(null, ({ port }) => `--socket=${String(port)}`));
});

it('speaks over a pipe', async () => {
  const path = process.platform === 'win32' ? `\\\\.\\pipe\\crossread-${String(process.pid)}` : join(scratchFolder(), 'channel');
  await answers(await connected(path, () => `--pipe=${path}`));
});

it('ends without a word where its client has closed the channel', async () => {
  const child = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill());
  // It may have ended before it is asked.
  child.stdin.on('error', () => undefined);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities: { workspace: { didChangeConfiguration: { dynamicRegistration: true } } } });
  await connection.sendNotification('initialized', {});
  connection.dispose();
  child.stdout.destroy();
  // What it is asked now it answers to nobody.
  child.stdin.write('Content-Length: 46\r\n\r\n{"jsonrpc":"2.0","id":9,"method":"x/unknown"}\n');
  expect(await ended).toBe(1);
  expect(said).toBe('');
});
