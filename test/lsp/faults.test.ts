import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { URI } from 'vscode-uri';
import { scratchFolder } from '../scratch.ts';
import { startClient, type Client } from './client.ts';

/** A word that no other number gives. */
function word(number: number): string {
  const syllable = (n: number): string => 'bcdfghjklmnprstvz'[n % 17]! + 'aeiou'[n % 5]!;
  return `${syllable(number)}${syllable(Math.floor(number / 17))}${syllable(Math.floor(number / 289))}`;
}
/** Articles about different people and things, so that little has to be compared. */
const sentence = (i: number): string => `Ada ${word(i)[0]!.toUpperCase()}${word(i).slice(1)}ra has ${i + 2} ${word(i * 3 + 5)}ras.`;
const many = (count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, i) => [`seeds/${i}.txt`, sentence(i)]));
const names = async (client: Client): Promise<string[]> => (await client.ask('crossread/articles', null)).map(({ uri }) => decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1)));
const hover = (client: Client, path: string): Promise<unknown> => client.request('textDocument/hover', { textDocument: { uri: client.uri(path) }, position: { line: 0, character: 6 } });

const cached = (folder: string): { cacheFolder: string } => ({ cacheFolder: URI.file(folder).toString() });

describe('a server that is killed', () => {
  it('while it reads leaves a cache from which the next one reads everything', async () => {
    const initializationOptions = cached(scratchFolder());
    const first = await startClient({ files: many(1500), initializationOptions });
    await first.until('reading', () => first.statuses.some(({ indexing }) => indexing !== null));
    first.kill();
    const second = await startClient({ files: {}, root: first.root, initializationOptions });
    await second.idle();
    expect(await names(second)).toHaveLength(1500);
    second.kill();
    const third = await startClient({ files: {}, root: first.root, initializationOptions });
    await third.idle();
    expect(await names(third)).toHaveLength(1500);
    expect(await third.ask('crossread/text', { uri: third.uri('seeds/7.txt') })).toContain(sentence(7));
    expect(third.log.join('\n')).not.toMatch(/could not|Error/);
  }, 180_000);
});

describe('a cache that cannot be written', () => {
  it('is said in the log, and everything else goes on', async () => {
    const file = join(scratchFolder(), 'file');
    writeFileSync(file, '');
    const client = await startClient({ files: many(3), initializationOptions: cached(join(file, 'cache')) });
    await client.until('the failure', () => /The cache could not be written/.test(client.log.join('\n')));
    expect(await hover(client, 'seeds/0.txt')).not.toBeNull();
  });

  it('because the disk is full leaves none or a whole one', async (context) => {
    const folder = scratchFolder();
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=12k', 'tmpfs', folder], { stdio: 'ignore' });
    } catch {
      context.skip('needs the right to mount a small file system');
    }
    onTestFinished(() => void execFileSync('umount', [folder]));
    const client = await startClient({ files: many(60), initializationOptions: cached(folder) });
    await client.idle();
    await client.until('the failure', () => /The cache could not be written: ENOSPC/.test(client.log.join('\n')));
    expect(await names(client)).toHaveLength(60);
    client.kill();
    const next = await startClient({ files: {}, root: client.root, initializationOptions: cached(folder) });
    await next.idle();
    expect(await names(next)).toHaveLength(60);
  }, 180_000);
});

describe('a folder', () => {
  it('that disappears takes its articles along, and brings them back', async () => {
    const client = await startClient({ files: many(3) });
    await client.idle();
    await client.open('seeds/1.txt', sentence(1));
    renameSync(join(client.root, 'seeds'), join(client.root, 'away'));
    // As when a drive is unmounted: nobody tells.
    expect(await hover(client, 'seeds/1.txt')).not.toBeNull();
    expect(await client.ask('crossread/text', { uri: client.uri('seeds/0.txt') })).toBeNull();
    await client.ask('crossread/rebuild', null);
    expect(await names(client)).toEqual(['1.txt']);
    renameSync(join(client.root, 'away'), join(client.root, 'seeds'));
    await client.ask('crossread/rebuild', null);
    expect(await names(client)).toEqual(['0.txt', '1.txt', '2.txt']);
  });

  it('that is linked into itself is read once, and a link to itself is left out', async () => {
    const client = await startClient({ files: { 'seeds/a.txt': 'A.' } });
    await client.idle();
    symlinkSync(client.root, join(client.root, 'seeds', 'loop'));
    symlinkSync('self.txt', join(client.root, 'seeds', 'self.txt'));
    await client.ask('crossread/rebuild', null);
    expect(await names(client)).toEqual(['a.txt', 'self.txt']);
    expect((await client.ask('crossread/article', { uri: client.uri('seeds/self.txt') }))?.skipped).toMatch(/^cannot be read \(ELOOP/);
  });

  it('that a setting names through a link out of the workspace is not read', async () => {
    const outside = scratchFolder();
    writeFileSync(join(outside, 'secret.txt'), 'Secret.');
    const client = await startClient({ files: { 'seeds/a.txt': 'A.' }, settings: { sources: ['link/**', '../**', `${outside}/**`, 'seeds/**'] } });
    await client.idle();
    symlinkSync(outside, join(client.root, 'link'));
    await client.ask('crossread/rebuild', null);
    expect(await names(client)).toEqual(['a.txt']);
  });
});

describe('many files at once', () => {
  it('2,000 that are changed, created and deleted in one batch, in duplicate and out of order', async () => {
    const client = await startClient({ files: many(800) });
    await client.until('all read', () => client.log.some((line) => / articles? in /.test(line)));
    for (let i = 0; i < 400; i++) rmSync(join(client.root, `seeds/${i}.txt`));
    for (let i = 400; i < 1000; i++) client.write(`seeds/${i}.txt`, sentence(i + 1));
    // Deleted, changed, created; the rest came and went before anybody looked.
    const typeOf = (i: number): number => (i < 400 ? 3 : i < 800 ? 2 : 1);
    const changes = Array.from({ length: 2000 }, (_, i) => (i * 769) % 2000).flatMap((i) => {
      const change = { uri: client.uri(`seeds/${i}.txt`), type: typeOf(i) };
      return i % 5 === 0 ? [{ ...change, type: 2 }, change, change] : [change];
    });
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    expect(await hover(client, 'seeds/700.txt')).not.toBeNull();
    const figure = { uri: client.uri('seeds/999.txt'), position: { line: 0, character: sentence(1000).indexOf('1002') }, kind: 'figure' as const };
    await client.until('the new state', async () => (await names(client)).length === 600 && (await client.ask('crossread/at', figure))?.text === '1002');
  }, 180_000);
});

describe('two windows on one folder', () => {
  it('share a cache, and a third reads from it', async () => {
    const initializationOptions = cached(scratchFolder());
    const first = await startClient({ files: many(60), initializationOptions });
    const second = await startClient({ files: {}, root: first.root, initializationOptions });
    await Promise.all([first.idle(), second.idle()]);
    first.write('seeds/new.txt', sentence(99));
    await Promise.all([first.watched(1, 'seeds/new.txt'), second.watched(1, 'seeds/new.txt')]);
    for (const client of [first, second]) await client.until('the new one', async () => (await names(client)).length === 61);
    const third = await startClient({ files: {}, root: first.root, initializationOptions });
    await third.idle();
    expect(await names(third)).toHaveLength(61);
    expect([first, second, third].map(({ log }) => log.join('\n')).join('\n')).not.toMatch(/could not|Error/);
  }, 180_000);
});

describe('a clock that jumps', () => {
  it('does not hide a changed text: the time at which the system noted the change counts too', async () => {
    const initializationOptions = cached(scratchFolder());
    const then = new Date('2001-01-01');
    const first = await startClient({ files: { 'seeds/a.txt': sentence(10) }, initializationOptions });
    const path = join(first.root, 'seeds/a.txt');
    utimesSync(path, then, then);
    // As exact as times are on the coarsest file systems: of a younger file they tell nothing.
    await first.until('the file to be two seconds old', () => Date.now() - statSync(path).ctimeMs > 2000);
    await first.ask('crossread/rebuild', null);
    await first.idle();
    first.kill();
    // The same size, and the same time of the last change, which came from a clock that was set back.
    writeFileSync(path, sentence(20));
    utimesSync(path, then, then);
    const second = await startClient({ files: {}, root: first.root, initializationOptions });
    await second.idle();
    expect(await second.ask('crossread/at', { uri: second.uri('seeds/a.txt'), position: { line: 0, character: sentence(20).indexOf('22') }, kind: 'figure' })).toMatchObject({ text: '22' });
  });

  it('may run ahead or behind', async () => {
    const client = await startClient({ files: { 'seeds/a.txt': sentence(1), 'seeds/b.txt': sentence(2) }, initializationOptions: cached(scratchFolder()) });
    const [past, future] = [new Date(0), new Date(Date.now() + 1e11)];
    utimesSync(join(client.root, 'seeds/a.txt'), past, past);
    utimesSync(join(client.root, 'seeds/b.txt'), future, future);
    await client.ask('crossread/rebuild', null);
    expect(await names(client)).toEqual(['a.txt', 'b.txt']);
  });
});

describe('paths', () => {
  it('with spaces, signs and letters that are composed or not', async () => {
    const odd = ['a b.txt', 'caf\u00e9.txt', 'cafe\u0301.txt', '100% #1 [x]?.txt', '\u6f22\u5b57.md'];
    const client = await startClient({ files: Object.fromEntries(odd.map((name, i) => [`seeds/${name}`, sentence(i)])) });
    await client.idle();
    expect((await names(client)).sort()).toEqual([...odd].sort());
    for (const name of odd) expect(await hover(client, `seeds/${name}`)).not.toBeNull();
  });

  it('are one for both spellings of a drive letter and of a colon', async () => {
    const client = await startClient({ files: { 'seeds/a.txt': sentence(1) } });
    await client.idle();
    for (const uri of ['file:///c%3A/seeds/a.txt', 'file:///C:/seeds/a.txt']) expect(await client.ask('crossread/article', { uri })).toBeNull();
    // `normalize` gives both the same name: the folder of one holds the file of the other.
    const added = [{ uri: 'file:///C:/news', name: 'news' }];
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
    await client.connection.sendNotification('textDocument/didOpen', { textDocument: { uri: 'file:///c%3A/news/seeds/b.txt', languageId: 'plaintext', version: 1, text: sentence(2) } });
    await client.until('the open article', async () => (await client.ask('crossread/article', { uri: 'file:///C%3A/news/seeds/b.txt' })) !== null);
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri: 'file:///c:/news/seeds/b.txt' } });
  });

  it('of folders within folders are read once, by the settings of the innermost', async () => {
    const client = await startClient({ files: { 'seeds/a.txt': 'A.' }, more: { 'work/seeds/inner': { 'seeds/b.txt': 'B.', 'c.txt': 'C.' } } });
    await client.idle();
    expect(await names(client)).toEqual(['a.txt', 'b.txt']);
  });
});

describe('documents that are no files', () => {
  it('are left alone: untitled ones, cells of notebooks, other schemes', async () => {
    const client = await startClient({ files: { 'seeds/a.txt': sentence(1) } });
    await client.idle();
    for (const uri of ['untitled:Untitled-1', 'untitled:seeds/x.txt', 'vscode-notebook-cell:/w/seeds/a.ipynb#W0', 'output:x', 'git:/w/seeds/a.txt?{}']) {
      const textDocument = { uri, languageId: 'plaintext', version: 1, text: sentence(3) };
      await client.connection.sendNotification('textDocument/didOpen', { textDocument });
      expect(await client.request('textDocument/hover', { textDocument, position: { line: 0, character: 6 } })).toBeNull();
      await client.connection.sendNotification('textDocument/didClose', { textDocument });
    }
    expect(await names(client)).toEqual(['a.txt']);
  });

  it('are those of the settings asked for last, also where an earlier answer comes later', async () => {
    const client = await startClient({ files: { 'seeds/a.txt': sentence(1), 'seeds/sub/b.txt': sentence(2) } });
    await client.idle();
    const asked: ((settings: unknown[]) => void)[] = [];
    client.connection.onRequest('workspace/configuration', () => new Promise((resolve) => asked.push(resolve)));
    for (let count = 1; count <= 2; count++) {
      await client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
      await client.until('the settings to be asked for', () => asked.length === count);
    }
    asked[1]!([{ sources: ['seeds/*.txt'] }]);
    await client.until('one article', async () => (await names(client)).join() === 'a.txt');
    asked[0]!([{}]);
    await client.ask('crossread/articles', null);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await names(client)).toEqual(['a.txt']);
  });

  it('are read through the client where the folder is virtual', async () => {
    const client = await startClient({ files: {}, initializationOptions: { readsFiles: true } });
    const folder = 'vscode-vfs://github/paper/archive';
    client.connection.onRequest('crossread/listFiles', () => [`${folder}/seeds/a.txt`, `${folder}/seeds/gone.txt`]);
    client.connection.onRequest('crossread/readFile', ({ uri }: { uri: string }) => {
      if (uri.endsWith('a.txt')) return [...Buffer.from(sentence(4))];
      throw new Error('no such file');
    });
    await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [{ uri: folder, name: 'archive' }], removed: [] } });
    await client.until('the article', async () => (await names(client)).join() === 'a.txt');
    expect(await client.ask('crossread/text', { uri: `${folder}/seeds/a.txt` })).toBe(sentence(4));
    expect(existsSync(join(client.root, 'seeds'))).toBe(false);
    mkdirSync(join(client.root, 'seeds'));
  });
});
