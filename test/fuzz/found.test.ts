import { expect, it, onTestFinished } from 'vitest';
import { live } from './edits.ts';
import { tryBatch } from './messages.ts';
import { startRaw, type RawServer } from './raw-server.ts';

async function start(): Promise<RawServer> {
  const server = await startRaw();
  onTestFinished(() => server.end());
  return server;
}

it('a document that is opened without a text', async () => {
  const server = await start();
  await tryBatch(server, [{ notification: 'textDocument/didOpen', params: { textDocument: { uri: server.known[0] } } }]);
});

it('headers without a length, and with one that no message has', async () => {
  const server = await start();
  for (const bytes of ['Content-Length: x\r\n\r\n', 'Content-Length: -5\r\n\r\n', 'Content-Type: none\r\n\r\n', 'no colon\r\n\r\n']) await tryBatch(server, [{ bytes }]);
});

it('parameters that are null, and positions, ranges and lists that are none', async () => {
  const server = await start();
  const textDocument = { uri: server.known[0] };
  const wrong = [null, {}, { textDocument: null }, { textDocument, range: { start: { line: 0, character: 0 } }, position: { line: -1, character: 0 }, positions: 5, context: null }];
  const methods = ['textDocument/inlayHint', 'textDocument/codeAction', 'textDocument/selectionRange', 'textDocument/completion', 'crossread/sentences', 'crossread/compare', 'crossread/overlap'];
  await tryBatch(server, methods.flatMap((request) => wrong.map((params) => ({ request, params, cancelled: false, again: false }))));
  const range = { start: { line: 0, character: 5 }, end: { line: 0, character: 5 } };
  for (const params of [wrong[3], { textDocument, range, context: { diagnostics: [], only: 'quickfix' } }, { textDocument, range, context: 'all' }]) {
    const [answer] = await server.answer(server.request('textDocument/codeAction', params));
    expect(answer?.error).toMatchObject({ code: -32602 });
  }
});

it('a second initialize', async () => {
  const server = await start();
  const [answer] = await server.answer(server.request('initialize', { processId: null, rootUri: null, capabilities: {} }));
  expect(answer?.error?.message).toContain('initialized already');
  await tryBatch(server, []);
});

it('an id that is used again, one that was cancelled, and a message of 20 MB', async () => {
  const server = await start();
  const params = { textDocument: { uri: server.known[1] }, position: { line: 0, character: 5 } };
  await tryBatch(server, [{ request: 'textDocument/hover', params, cancelled: true, again: true }, { huge: 20_000_000 }]);
});

it('a file that is left out, when Problems is to show open articles only', async () => {
  const steps = [{ do: 'write', path: 'seeds/a.txt', bytes: Buffer.from([0, 1]) }, { do: 'wait', milliseconds: 80 }, { do: 'configure', settings: { problems: 'open' } }] as const;
  await live([...steps], () => 1);
});
