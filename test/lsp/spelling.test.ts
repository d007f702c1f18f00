import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createConnection, createMessageConnection, ProposedFeatures, StreamMessageReader, StreamMessageWriter, type Diagnostic, type MessageConnection } from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { normalize } from '../../server/lsp/uris.ts';
import type { ArticleSummary } from '../../server/shown.ts';
import { scratchFolder } from '../scratch.ts';
import { spelledByDisk } from '../../server/lsp/disk.ts';
import { Missing, type Files } from '../../server/lsp/files.ts';
import { localIndexer } from '../../server/lsp/indexer.ts';
import { checkMessages } from '../../server/lsp/params.ts';
import { serve } from '../../server/lsp/server.ts';
import { createSpelling } from '../../server/lsp/spelling.ts';
import { createAttention } from '../../server/lsp/turns.ts';

const ARTICLES: Readonly<Record<string, string>> = {
  'file:///c%3A/Press/seeds/a.txt': 'RAVEN BAY (Orlo News) - The mill employed 120 people on Monday, Mayor Ida Quell said.\n',
  'file:///c%3A/Press/seeds/b.txt': 'RAVEN BAY (Delta Wire) - The mill employed 140 people on Monday, Mayor Ida Quell said.\n',
};

/** A disk that ignores letter case. */
const spelled = (uri: string): string => {
  const all = Object.keys(ARTICLES).flatMap((file) => [...file.matchAll(/(?<=[^/])\/|$/g)].map(({ index }) => file.slice(0, index)));
  return all.find((one) => one.toLowerCase() === uri.toLowerCase()) ?? uri;
};
const disk: Files = {
  list: (folder) => Promise.resolve(Object.keys(ARTICLES).map((file) => file.slice(spelled(folder).length + 1))),
  read: (uri) => (spelled(uri) in ARTICLES ? Promise.resolve(Buffer.from(ARTICLES[spelled(uri)]!)) : Promise.reject(new Missing())),
};

/** Everything that is waited for comes by itself; this only bounds how long a failing test takes. */
const POLL = { timeout: 60_000 };

interface Started {
  readonly client: MessageConnection;
  readonly diagnostics: ReadonlyMap<string, readonly Diagnostic[]>;
  readonly open: (uri: string) => Promise<void>;
  readonly articles: () => Promise<string[]>;
}

async function startOn(folder: string): Promise<Started> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const attention = createAttention();
  const spelling = createSpelling(spelled);
  const connection = createConnection(ProposedFeatures.all, new StreamMessageReader(up), spelling.outward(new StreamMessageWriter(down)), { messageStrategy: spelling.inward(checkMessages(attention)) });
  serve(connection, { name: 'a test', disk, indexer: localIndexer(), attention, cache: () => null });
  const client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  onTestFinished(() => client.dispose());
  const diagnostics = new Map<string, readonly Diagnostic[]>();
  const read = new Promise<void>((resolve) => {
    client.onNotification('window/logMessage', ({ message }: { message: string }) => {
      if (/ articles? in /.test(message)) resolve();
    });
  });
  client.onNotification('textDocument/publishDiagnostics', (params: { uri: string; diagnostics: Diagnostic[] }) => void diagnostics.set(params.uri, params.diagnostics));
  client.onRequest('workspace/configuration', () => [{}]);
  client.listen();
  const capabilities = { workspace: { configuration: true }, textDocument: { publishDiagnostics: { relatedInformation: true } } };
  await client.sendRequest('initialize', { processId: null, capabilities, workspaceFolders: [{ uri: folder, name: 'press' }] });
  await client.sendNotification('initialized', {});
  await read;
  return {
    client,
    diagnostics,
    open: (uri) => client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'plaintext', version: 1, text: ARTICLES[spelled(normalize(uri))]! } }),
    articles: async () => (await client.sendRequest<ArticleSummary[]>('crossread/articles', null)).map(({ uri }) => uri),
  };
}

describe('a disk that ignores letter case', () => {
  it('has one article for a file, whatever the editor calls it, and answers with the name that the editor uses', async () => {
    const { client, diagnostics, open, articles } = await startOn('file:///c%3A/Press');
    const other = 'file:///C:/press/seeds/A.TXT';
    const evidence = (): string[] | undefined => diagnostics.get('file:///c%3A/Press/seeds/b.txt')?.[0]?.relatedInformation?.map(({ location }) => location.uri);
    await expect.poll(evidence, POLL).toEqual(['file:///c%3A/Press/seeds/a.txt']);
    await open(other);
    expect(await articles()).toEqual([other, 'file:///c%3A/Press/seeds/b.txt']);
    await expect.poll(() => diagnostics.get(other)?.length, POLL).toBe(1);
    await expect.poll(evidence, POLL).toEqual([other]);
    expect(await client.sendRequest('textDocument/hover', { textDocument: { uri: other }, position: { line: 0, character: 43 } })).not.toBeNull();
    expect(await client.sendRequest('crossread/text', { uri: other })).toBe(ARTICLES['file:///c%3A/Press/seeds/a.txt']);
  });

  it('has the folder under the name that the editor uses', async () => {
    const { diagnostics, open, articles } = await startOn('file:///c%3A/press');
    expect(await articles()).toEqual(['file:///c%3A/press/seeds/a.txt', 'file:///c%3A/press/seeds/b.txt']);
    await open('file:///c%3A/press/seeds/a.txt');
    expect(await articles()).toHaveLength(2);
    await expect.poll(() => [...diagnostics.keys()].sort(), POLL).toEqual(['file:///c%3A/press/seeds/a.txt', 'file:///c%3A/press/seeds/b.txt']);
  });

  it('goes back to the true name when the editor does', async () => {
    const { open, articles } = await startOn('file:///c%3A/Press');
    await open('file:///c%3A/Press/seeds/A.txt');
    await open('file:///c%3A/Press/seeds/a.txt');
    expect(await articles()).toEqual(['file:///c%3A/Press/seeds/a.txt', 'file:///c%3A/Press/seeds/b.txt']);
  });
});

describe('the spelling of a file on the disk', () => {
  it.skipIf(process.platform !== 'linux')('is the one asked for where the disk tells letter case apart, links included', () => {
    const root = scratchFolder();
    mkdirSync(join(root, 'Seeds'));
    writeFileSync(join(root, 'Seeds', 'A.TXT'), 'A.');
    symlinkSync('A.TXT', join(root, 'Seeds', 'a.txt'));
    symlinkSync('Seeds', join(root, 'seeds'));
    for (const path of ['Seeds/A.TXT', 'Seeds/a.txt', 'seeds/A.TXT', 'Seeds/none.txt', 'seeds', 'Seeds']) {
      const uri = URI.file(join(root, path)).toString();
      expect(spelledByDisk(uri)).toBe(uri);
    }
    expect(spelledByDisk('vscode-vfs://github/a/B.txt')).toBe('vscode-vfs://github/a/B.txt');
  });

  it('is the one that the system gives where the two differ in letter case alone', () => {
    const root = scratchFolder();
    mkdirSync(join(root, 'seeds'));
    writeFileSync(join(root, 'seeds', 'a.txt'), 'A.');
    const asked = URI.file(join(root, 'seeds', 'a.txt')).toString();
    const native = vi.spyOn(realpathSync, 'native');
    onTestFinished(() => native.mockRestore());
    native.mockReturnValue(join(root, 'Seeds', 'A.TXT'));
    expect(spelledByDisk(asked)).toBe(URI.file(join(root, 'Seeds', 'A.TXT')).toString());
    native.mockReturnValue(join(root, 'elsewhere', 'A.TXT'));
    expect(spelledByDisk(asked)).toBe(asked);
  });
});
