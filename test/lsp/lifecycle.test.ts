import { describe, expect, it } from 'vitest';
import { startClient, type Client } from './client.ts';

const articles = async (client: Client): Promise<string[]> => (await client.ask('crossread/articles', null)).map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1));

describe('which files are articles', () => {
  it('takes everything under a top-level seeds folder', async () => {
    const client = await startClient({
      files: { 'seeds/a.txt': 'A.', 'seeds/deep/er/b.md': 'B.', 'seeds/c.html': 'C.', 'notes.txt': 'N.', 'other/seeds/d.txt': 'D.' },
    });
    await client.idle();
    expect(await articles(client)).toEqual(['a.txt', 'b.md']);
  });

  it('takes the whole folder when it is itself named seeds', async () => {
    const client = await startClient({ folder: 'seeds', files: { 'a.txt': 'A.', 'deep/b.txt': 'B.' } });
    await client.idle();
    expect(await articles(client)).toEqual(['a.txt', 'b.txt']);
  });

  it('goes by crossread.sources and crossread.exclude, relative to the folder', async () => {
    const client = await startClient({
      files: { 'seeds/a.txt': 'A.', 'press/b.txt': 'B.', 'press/drafts/c.txt': 'C.', 'press/d.md': 'D.' },
      settings: { sources: ['press/**'], exclude: ['**/drafts/**'] },
    });
    await client.idle();
    expect(await articles(client)).toEqual(['b.txt', 'd.md']);
    await client.configure({ sources: ['seeds/*'] });
    await client.until('the new sources', async () => (await articles(client)).join() === 'a.txt');
  });

  it('leaves out what version control ignores', async () => {
    const client = await startClient({
      files: { '.gitignore': 'private/\n*.tmp.txt\n', 'seeds/a.txt': 'A.', 'seeds/private/b.txt': 'B.', 'seeds/c.tmp.txt': 'C.', 'seeds/deep/.gitignore': 'd.txt', 'seeds/deep/d.txt': 'D.', 'seeds/deep/e.txt': 'E.' },
    });
    await client.idle();
    expect(await articles(client)).toEqual(['a.txt', 'e.txt']);
    client.write('.gitignore', '');
    await client.watched(2, '.gitignore');
    await client.until('what is no longer ignored', async () => (await articles(client)).join() === 'a.txt,c.tmp.txt,e.txt,b.txt');
  });

  it('reads the articles of every workspace folder', async () => {
    const client = await startClient({ files: { 'seeds/a.txt': 'A.' }, more: { 'second one': { 'seeds/b.txt': 'B.' }, 'caf\u00e9 [x]': { 'seeds/c d.txt': 'C.' } } });
    await client.idle();
    expect((await articles(client)).sort()).toEqual(['a.txt', 'b.txt', 'c%20d.txt']);
  });
});

describe('files and buffers', () => {
  const files = { 'seeds/a.txt': 'On disk.' };
  const text = (client: Client, path = 'seeds/a.txt'): Promise<string | null> => client.ask('crossread/text', { uri: client.uri(path) });

  it('prefers the unsaved text, and goes back to the file when it is closed without saving', async () => {
    const client = await startClient({ files });
    await client.idle();
    await client.open('seeds/a.txt', 'In the editor.');
    expect(await text(client)).toBe('In the editor.');
    await client.edit('seeds/a.txt', 'my ', { start: { line: 0, character: 3 }, end: { line: 0, character: 7 } });
    expect(await text(client)).toBe('In my editor.');
    await client.close('seeds/a.txt');
    expect(await text(client)).toBe('On disk.');
  });

  it('follows files that are created, changed and deleted, however often it is told', async () => {
    const client = await startClient({ files });
    await client.idle();
    client.write('seeds/b.txt', 'B.');
    await client.watched(1, 'seeds/b.txt', 'seeds/b.txt', 'seeds/a.txt');
    await client.watched(2, 'seeds/b.txt');
    await client.until('two articles', async () => (await articles(client)).join() === 'a.txt,b.txt');
    const { rmSync } = await import('node:fs');
    rmSync(`${client.root}/seeds`, { recursive: true });
    await client.watched(3, 'seeds');
    await client.until('none', async () => (await articles(client)).length === 0);
    client.write('seeds/c.txt', 'C.');
    await client.watched(1, 'seeds');
    await client.until('a folder that was moved in', async () => (await articles(client)).join() === 'c.txt');
  });

  it('says nothing about documents outside the sources', async () => {
    const client = await startClient({ files: { ...files, 'notes.txt': 'N.' } });
    await client.open('notes.txt', 'Notes of 5 people.');
    await client.idle();
    expect(await articles(client)).toEqual(['a.txt']);
    expect(await client.ask('crossread/article', { uri: client.uri('notes.txt') })).toBeNull();
  });

  it('leaves out what is too large, binary or unreadable, with a log line and a hint', async () => {
    const client = await startClient({
      files: { 'seeds/a.txt': 'A.', 'seeds/b.txt': new Uint8Array([65, 0, 66]), 'seeds/c.txt': 'x'.repeat(2000) },
      settings: { maxFileSize: 1000 },
    });
    await client.idle();
    const summary = await client.ask('crossread/article', { uri: client.uri('seeds/c.txt') });
    expect(summary?.skipped).toMatch(/^larger than .*maxFileSize/);
    expect(client.log.join('\n')).toMatch(/b\.txt: left out: not a text file/);
    await client.until('its hint', () => client.diagnostics.has(client.uri('seeds/c.txt')));
    expect(client.diagnostics.get(client.uri('seeds/c.txt'))?.[0]).toMatchObject({ severity: 4, code: 'left-out' });
    await client.configure({});
    await client.until('the larger one', async () => (await articles(client)).length === 3 && (await client.ask('crossread/article', { uri: client.uri('seeds/c.txt') }))?.skipped === null);
    await client.until('its hint gone', () => client.diagnostics.get(client.uri('seeds/c.txt'))?.length === 0);
  });

  it('decodes UTF-16 and Windows-1252', async () => {
    const client = await startClient({ files: { 'seeds/a.txt': Buffer.from('\ufeffVal\u00e9rie', 'utf16le'), 'seeds/b.txt': Buffer.from('Val\u00e9rie', 'latin1') } });
    await client.idle();
    expect(await text(client, 'seeds/a.txt')).toBe('Val\u00e9rie');
    expect(await text(client, 'seeds/b.txt')).toBe('Val\u00e9rie');
  });

  it('watches the source folders', async () => {
    const client = await startClient({ files });
    await client.until('a registration', () => client.registrations.some(({ method }) => method === 'workspace/didChangeWatchedFiles'));
    const { registerOptions } = client.registrations.find(({ method }) => method === 'workspace/didChangeWatchedFiles')!;
    expect((registerOptions as { watchers: { globPattern: { pattern: string } }[] }).watchers.map(({ globPattern }) => globPattern.pattern)).toEqual(['seeds', 'seeds/**', '.gitignore', '.crossread.json']);
  });
});

describe('requests that make no sense', () => {
  it('get a proper answer and leave the server alive', async () => {
    const client = await startClient({ files: { 'seeds/a.txt': 'A.' } });
    await client.idle();
    const uri = client.uri('seeds/a.txt');
    const at = (position: unknown, of: unknown = uri): Promise<unknown> => client.request('crossread/at', { uri: of, position, kind: null });
    await expect(at({ line: -1, character: 0 })).rejects.toThrow('position');
    await expect(at({ line: 0.5, character: 0 })).rejects.toThrow('position');
    await expect(at(null)).rejects.toThrow('position');
    await expect(at({ line: 0, character: 0 }, 5)).rejects.toThrow('URI');
    await expect(client.request('crossread/at', [1])).rejects.toThrow('object');
    await expect(client.request('crossread/nothing', {})).rejects.toThrow();
    expect(await at({ line: 99, character: 99 })).toBeNull();
    expect(await at({ line: 0, character: 0 }, 'file:///nowhere/x.txt')).toBeNull();
    expect(await articles(client)).toEqual(['a.txt']);
  });
});
