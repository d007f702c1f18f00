import { execFileSync } from 'node:child_process';
import { readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { URI } from 'vscode-uri';
import { cacheStore, disk } from '../../server/lsp/disk.ts';
import { scratchFolder } from '../scratch.ts';

describe('the store of the cache', () => {
  it('writes whole files and leaves nothing unfinished', async () => {
    const root = scratchFolder();
    const store = cacheStore(join(root, 'new', 'cache'));
    expect(await store.read('a.bin')).toBeNull();
    await store.write('a.bin', Uint8Array.of(1, 2));
    await store.write('a.bin', Uint8Array.of(3));
    expect([...(await store.read('a.bin'))!]).toEqual([3]);
    expect(await store.names()).toEqual(['a.bin']);
    await store.remove('a.bin');
    await store.remove('a.bin');
    expect(await store.names()).toEqual([]);
  });
  it('leaves alone what another window is writing, not what one that was killed left', async () => {
    const root = scratchFolder();
    for (const name of ['new.bin.1.tmp', 'old.bin.2.tmp', 'a.bin']) writeFileSync(join(root, name), '');
    utimesSync(join(root, 'old.bin.2.tmp'), 0, 0);
    expect([...(await cacheStore(root).names())].sort()).toEqual(['a.bin', 'old.bin.2.tmp']);
  });
  it('fails, without a trace, where it cannot write', async () => {
    const root = scratchFolder();
    writeFileSync(join(root, 'file'), '');
    await expect(cacheStore(join(root, 'file')).write('a.bin', Uint8Array.of(1))).rejects.toThrow();
    expect(readdirSync(root)).toEqual(['file']);
  });
});

describe('the signature of a file', () => {
  it('is not given while the file may still change without a sign of it', async () => {
    const path = join(scratchFolder(), 'a.txt');
    const uri = URI.file(path).toString();
    expect(await disk.signature!(uri)).toBeNull();
    writeFileSync(path, 'a');
    expect(await disk.signature!(uri)).toBeNull();
    // A clock that ran ahead wrote it.
    const future = new Date(Date.now() + 3_600_000);
    utimesSync(path, future, future);
    expect(await disk.signature!(uri)).toBeNull();
  });
});

describe('the files of a folder', () => {
  it.skipIf(process.platform === 'win32')('are those that end: no pipe, no device, and no link to one', async () => {
    const root = scratchFolder();
    writeFileSync(join(root, 'a.txt'), 'A.');
    execFileSync('mkfifo', [join(root, 'pipe.txt')]);
    for (const [name, target] of [['link.txt', 'a.txt'], ['to-pipe.txt', 'pipe.txt'], ['zeros.txt', '/dev/zero'], ['gone.txt', 'nowhere']] as const) symlinkSync(target, join(root, name));
    expect(await disk.list(URI.file(root).toString(), '', () => Promise.resolve(true), () => undefined)).toEqual(['a.txt', 'gone.txt', 'link.txt']);
  });
});
