import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wellFramed } from '../../server/lsp/framing.ts';

const framed = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** What comes out when the bytes come in pieces of the given length. */
async function through(bytes: Buffer, length: number): Promise<string> {
  const pieces = Array.from({ length: Math.ceil(bytes.length / length) }, (_, i) => bytes.subarray(i * length, (i + 1) * length));
  return Buffer.concat(await wellFramed(Readable.from(pieces)).toArray()).toString();
}

const message = fc.string({ unit: 'grapheme' }).map((text) => framed(JSON.stringify(text)));
const broken = fc.constantFrom('Content-Length: x\r\n\r\n', 'Content-Length: -5\r\n\r\n', 'Content-Length: 99999999999\r\n\r\n', 'Content-Type: none\r\n\r\n', 'no colon\r\n\r\n', '\r\n\r\n', 'x'.repeat(20_000) + '\r\n\r\n');

it('messages come through whole, whatever stands between them and wherever the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(broken, message)), fc.integer({ min: 1, max: 40 }), async (pairs, length) => {
      const bytes = Buffer.from(pairs.flat().join(''));
      expect(await through(bytes, bytes.length > 10_000 ? length * 300 : length)).toBe(pairs.map(([, whole]) => whole).join(''));
    }),
    { numRuns: 60 },
  );
});

it('takes other fields of a header, in any case', async () => {
  expect(await through(Buffer.from('Content-Type: application/vscode-jsonrpc; charset=utf-8\r\ncontent-length: 2\r\n\r\n{}'), 3)).toBe(framed('{}'));
});
