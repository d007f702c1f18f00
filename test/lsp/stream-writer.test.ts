import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { streamWriter } from '../../server/lsp/stream-writer.ts';

const framed = (message: object): string => `Content-Length: ${Buffer.byteLength(JSON.stringify(message))}\r\n\r\n${JSON.stringify(message)}`;

it('writes a message before anything else has its turn, whole and in the order in which they are given', () => {
  const stream = new PassThrough();
  const writer = streamWriter(stream);
  const messages = [{ jsonrpc: '2.0', id: 1, result: 'Łódź' }, { jsonrpc: '2.0', id: 2, result: null }];
  for (const message of messages) void writer.write(message);
  expect(String(stream.read())).toBe(messages.map(framed).join(''));
});

it('tells of what cannot be written, and fails', async () => {
  const stream = new PassThrough();
  const writer = streamWriter(stream);
  const errors: string[] = [];
  writer.onError(([error]) => errors.push(error.message));
  stream.destroy(new Error('gone'));
  await expect(writer.write({ jsonrpc: '2.0' })).rejects.toThrow();
  expect(errors.length).toBeGreaterThan(0);
});

it('tells when the stream is closed', async () => {
  const stream = new PassThrough();
  const writer = streamWriter(stream);
  const closed = new Promise<void>((resolve) => writer.onClose(resolve));
  stream.destroy();
  await closed;
});
