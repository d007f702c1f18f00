import { describe, expect, it } from 'vitest';
import { startClient } from './client.ts';

const INPUTS: Record<string, string> = {
  'nothing at all': '',
  'white space': ' \n\r\t \u00a0\u2028\ufeff',
  'lone surrogates': '\ud800 said \udc00 "\ud800" 5 \udfff',
  'control characters': '\u0001\u0002 "\u0007" said \u001b[31m 5',
  'a million opening quotation marks': '\u201c'.repeat(1_000_000),
  'one line of 3 MB': 'The mill in Varnholm lost 300 jobs, said Perpetua Okonji on Sunday. '.repeat(45_000),
};

describe('an article that holds', () => {
  for (const [what, text] of Object.entries(INPUTS)) {
    it(what, { timeout: 120_000 }, async () => {
      const good = 'The mill in Varnholm lost 300 jobs.';
      const client = await startClient({ files: { 'seeds/good.txt': good } });
      await client.idle();
      await client.open('seeds/bad.txt', text);
      const textDocument = { uri: client.uri('seeds/bad.txt') };
      const position = { line: 0, character: 40 };
      await client.request('textDocument/hover', { textDocument, position });
      await client.request('textDocument/documentSymbol', { textDocument });
      await client.request('textDocument/semanticTokens/full', { textDocument });
      const [selection] = (await client.request('textDocument/selectionRange', { textDocument, positions: [position] })) as { range: object }[];
      expect(selection!.range).toBeDefined();
      expect(await client.ask('crossread/text', { uri: client.uri('seeds/good.txt') })).toBe(good);
      expect(client.log.join('\n')).not.toMatch(/Error|at .*:\d+:\d+/);
    });
  }
});
