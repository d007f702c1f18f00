import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cacheFolder, WORTH_CACHING } from '../../server/cli/cache.ts';
import { scratchFolder } from '../scratch.ts';
import { crossread, folderWith, type Run } from './run.ts';

const story = (i: number, houses: number): string => `date 2031-05-03 Flood ${i} destroyed ${houses} houses on Monday, Mayor Ilse Bramton said.\n`;
const named = (i: number): string => `seeds/${String(i).padStart(3, '0')}.txt`;

/** A folder with as many articles as are worth a cache, and a folder for that. */
function setUp(): { root: string; cache: string; extract: (...more: string[]) => Run } {
  const root = folderWith(Object.fromEntries(Array.from({ length: WORTH_CACHING }, (_, i) => [named(i), story(i, i % 7 === 0 ? 410 : 140)])));
  const cache = scratchFolder();
  return { root, cache, extract: (...more) => crossread(root, ['extract', 'seeds', '--format', 'json', ...more], { XDG_CACHE_HOME: cache }) };
}

/** Every file of the cache. */
function filesOf(cache: string): string[] {
  return readdirSync(cache, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name)).sort();
}

describe('the cache of the command line', () => {
  it('changes nothing that is printed, and has a changed article alone read again', () => {
    const { root, cache, extract } = setUp();
    const cold = extract();
    expect(cold.stdout).toContain('410');
    const written = filesOf(cache);
    expect(written.length).toBeGreaterThan(1);
    expect(extract()).toEqual(cold);
    expect(filesOf(cache)).toEqual(written);

    writeFileSync(join(root, named(3)), story(3, 977));
    const changed = extract();
    expect(changed.stdout).toContain('977');
    expect(changed).toEqual(extract('--no-cache'));
    // What was kept stays, the new reading stands beside it.
    const segments = filesOf(cache).filter((file) => !file.endsWith('index.bin'));
    const added = segments.filter((file) => !written.includes(file));
    expect(segments).toEqual(expect.arrayContaining(written.filter((file) => !file.endsWith('index.bin'))));
    expect(added).toHaveLength(1);
    const size = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0);
    expect(size(added)).toBeLessThan(size(segments) / 10);
  });

  it('counts as empty where it is damaged', () => {
    const { cache, extract } = setUp();
    const cold = extract();
    for (const file of filesOf(cache)) {
      const bytes = readFileSync(file);
      for (const damaged of [bytes.subarray(0, bytes.length >> 1), bytes.map((byte, i) => (i === bytes.length >> 1 ? byte ^ 1 : byte))]) {
        writeFileSync(file, damaged);
        expect(extract()).toEqual(cold);
      }
    }
  });

  it('is done without where its folder cannot be made, or nobody wants it', () => {
    const { root, cache, extract } = setUp();
    const expected = extract('--no-cache');
    expect(filesOf(cache)).toEqual([]);
    const { status, stdout, stderr } = crossread(root, ['extract', 'seeds', '--format', 'json'], { XDG_CACHE_HOME: join(root, named(0)) });
    expect({ status, stdout }).toEqual({ status: expected.status, stdout: expected.stdout });
    expect(stderr).toMatch(/^crossread: the cache cannot be written \(\w+\); the next run reads every article again\n$/);
  });

  it('is thrown away when no run has asked for it in a month, and as long as one does it stays', () => {
    const { cache, extract } = setUp();
    const cold = extract();
    const folder = join(cache, 'crossread');
    const [own] = readdirSync(folder);
    const aged = (name: string, days: number): void => {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, 'index.bin'), '');
      const then = Date.now() / 1000 - days * 86_400;
      utimesSync(join(folder, name), then, then);
    };
    const [left, recent] = ['a'.repeat(40), 'b'.repeat(40)];
    aged(left, 31);
    aged(recent, 29);
    aged('not a cache', 31);
    utimesSync(join(folder, own!), 0, 0);
    expect(extract()).toEqual(cold);
    expect(readdirSync(folder).sort()).toEqual([own!, recent, 'not a cache'].sort());
    expect(Date.now() - statSync(join(folder, own!)).mtimeMs).toBeLessThan(3_600_000);
  });

  it('stands where the system keeps such things', () => {
    expect(cacheFolder({ XDG_CACHE_HOME: '/x' }, 'linux', '/home/a')).toBe('/x/crossread');
    expect(cacheFolder({ XDG_CACHE_HOME: 'x' }, 'linux', '/home/a')).toBe('/home/a/.cache/crossread');
    expect(cacheFolder({}, 'darwin', '/Users/a')).toBe('/Users/a/Library/Caches/crossread');
    expect(cacheFolder({}, 'win32', 'C:\\Users\\a')).toBeNull();
    expect(cacheFolder({}, 'linux', '')).toBeNull();
  });
});
