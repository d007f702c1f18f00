import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startClient, type Client, type ClientOptions } from './client.ts';

const A = 'The storm destroyed 140 houses in Larkhaven, Mayor Odile Brannigan said on Tuesday.\n';
const B = A.replace('140', '410');

async function start(options: Partial<ClientOptions> = {}): Promise<Client> {
  const client = await startClient({ files: { 'seeds/a.txt': A, 'seeds/b.txt': B }, ...options });
  await client.open('seeds/a.txt', A);
  await client.idle();
  return client;
}

const codes = (client: Client, path: string): unknown[] => (client.diagnostics.get(client.uri(path)) ?? []).map(({ code }) => code);
const differs = (client: Client, path: string): boolean => codes(client, path).includes('figure-differs');

describe('findings as diagnostics', () => {
  it('stand in both articles, with the evidence, a code and its explanation', async () => {
    const client = await start({ initializationOptions: { explanation: 'file:///ext/README.md#{code}' } });
    await client.until('both', () => differs(client, 'seeds/a.txt') && differs(client, 'seeds/b.txt'));
    expect(client.diagnostics.get(client.uri('seeds/a.txt'))).toMatchObject([
      {
        severity: 2,
        source: 'Crossread',
        code: 'figure-differs',
        codeDescription: { href: 'file:///ext/README.md#figure-differs' },
        range: { start: { line: 0, character: 20 }, end: { line: 0, character: 23 } },
        relatedInformation: [{ location: { uri: client.uri('seeds/b.txt'), range: { start: { line: 0, character: 20 } } } }],
      },
    ]);
  });
  it('follow what is typed, in the other article too, and come back when the file is closed without saving', async () => {
    const client = await start();
    await client.until('both', () => differs(client, 'seeds/a.txt') && differs(client, 'seeds/b.txt'));
    await client.edit('seeds/a.txt', '410', { start: { line: 0, character: 20 }, end: { line: 0, character: 23 } });
    await client.until('none', () => !differs(client, 'seeds/a.txt') && !differs(client, 'seeds/b.txt'));
    await client.close('seeds/a.txt');
    await client.until('both again', () => differs(client, 'seeds/a.txt') && differs(client, 'seeds/b.txt'));
  });
  it('are gone with a deleted file, in the other article too', async () => {
    const client = await start();
    await client.until('both', () => differs(client, 'seeds/a.txt') && differs(client, 'seeds/b.txt'));
    rmSync(join(client.root, 'seeds/b.txt'));
    await client.watched(3, 'seeds/b.txt', 'seeds/b.txt');
    await client.until('none', () => codes(client, 'seeds/a.txt').length === 0 && codes(client, 'seeds/b.txt').length === 0);
  });
  it('go with a renamed file', async () => {
    const client = await start();
    await client.until('both', () => differs(client, 'seeds/b.txt'));
    rmSync(join(client.root, 'seeds/b.txt'));
    client.write('seeds/c.txt', B);
    await client.connection.sendNotification('workspace/didRenameFiles', { files: [{ oldUri: client.uri('seeds/b.txt'), newUri: client.uri('seeds/c.txt') }] });
    await client.until('moved', () => codes(client, 'seeds/b.txt').length === 0 && differs(client, 'seeds/c.txt') && differs(client, 'seeds/a.txt'));
  });
  it('go with the workspace folder', async () => {
    const client = await start({ more: { second: { 'seeds/c.txt': B } } });
    await client.until('all', () => differs(client, '../second/seeds/c.txt'));
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [{ uri: client.uri('../second'), name: 'second' }] } });
    await client.until('gone', () => codes(client, '../second/seeds/c.txt').length === 0);
    expect((await client.ask('crossread/articles', null)).length).toBe(2);
  });
});

describe('settings take effect at once', () => {
  it('crossread.problems', async () => {
    const client = await start();
    await client.until('both', () => differs(client, 'seeds/a.txt') && differs(client, 'seeds/b.txt'));
    await client.configure({ problems: 'open' });
    await client.until('open ones', () => differs(client, 'seeds/a.txt') && codes(client, 'seeds/b.txt').length === 0);
    await client.open('seeds/b.txt', B);
    await client.until('opened', () => differs(client, 'seeds/b.txt'));
    await client.close('seeds/b.txt');
    await client.until('closed', () => codes(client, 'seeds/b.txt').length === 0);
    await client.configure({ problems: 'off' });
    await client.until('none', () => codes(client, 'seeds/a.txt').length === 0);
  });
  it('crossread.severity', async () => {
    const client = await start();
    const severity = (): number | undefined => client.diagnostics.get(client.uri('seeds/a.txt'))?.[0]?.severity;
    await client.until('a warning', () => severity() === 2);
    await client.configure({ severity: { 'figure-differs': 'hint' } });
    await client.until('a hint', () => severity() === 4);
    await client.configure({ severity: { 'figure-differs': 'off' } });
    await client.until('none', () => codes(client, 'seeds/a.txt').length === 0);
    expect(await client.ask('crossread/findings', { uri: client.uri('seeds/a.txt') })).toEqual([]);
    await client.configure({ severity: { 'figure-differs': 'nonsense' } });
    await client.until('a warning', () => severity() === 2);
  });
});

describe('findings for the client', () => {
  it('are listed, and stepped through in both directions across articles', async () => {
    const client = await start();
    const list = await client.ask('crossread/findings', { uri: null });
    expect(list.map(({ uri, code }) => `${uri.slice(-5)} ${code}`)).toEqual(['a.txt figure-differs', 'b.txt figure-differs']);
    const from = (path: string, character: number, backwards: boolean): Promise<unknown> => client.ask('crossread/nextFinding', { uri: client.uri(path), position: { line: 0, character }, backwards });
    expect(await from('seeds/a.txt', 0, false)).toMatchObject({ uri: client.uri('seeds/a.txt') });
    expect(await from('seeds/a.txt', 40, false)).toMatchObject({ uri: client.uri('seeds/b.txt') });
    expect(await from('seeds/b.txt', 0, true)).toMatchObject({ uri: client.uri('seeds/a.txt') });
    expect(await from('seeds/a.txt', 0, true)).toMatchObject({ uri: client.uri('seeds/b.txt') });
    await client.until('both findings counted', () => client.statuses.at(-1)?.findings === 2);
    expect(client.statuses.at(-1)).toEqual({ articles: 2, findings: 2, unchecked: 0, ignored: 0, skipped: 0, indexing: null });
  });
  it('are given to clients that ask for diagnostics and are not sent them', async () => {
    const client = await start({ capabilities: { textDocument: { diagnostic: {} } } });
    expect(client.initialized.capabilities.diagnosticProvider).toBeDefined();
    const report = (await client.request('textDocument/diagnostic', { textDocument: { uri: client.uri('seeds/a.txt') } })) as { items: unknown[] };
    expect(report.items).toMatchObject([{ code: 'figure-differs' }]);
    await client.until('both to be checked', () => client.statuses.at(-1)?.findings === 2);
    expect(client.diagnostics.size).toBe(0);
  });
});

describe('requests that are cancelled', () => {
  it('are answered and do no harm', async () => {
    const client = await start();
    const many = Array.from({ length: 50 }, (_, id) => {
      const answer = client.request('textDocument/hover', { textDocument: { uri: client.uri('seeds/a.txt') }, position: { line: 0, character: id } });
      void client.connection.sendNotification('$/cancelRequest', { id: id + 1 });
      return answer.catch(() => null);
    });
    await Promise.all(many);
    expect(await client.ask('crossread/articles', null)).toHaveLength(2);
  });
});
