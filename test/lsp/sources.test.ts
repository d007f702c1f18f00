import { describe, expect, it } from 'vitest';
import { sourcesOf } from '../../server/lsp/sources.ts';

const WORK = 'file:///w/work';

describe('which files are articles', () => {
  const cases: [what: string, uri: string, sources: string[], exclude: string[], path: string, yes: boolean][] = [
    ['a file under a top-level seeds', WORK, [], [], 'seeds/a/b.txt', true],
    ['a file under another seeds', WORK, [], [], 'x/seeds/b.txt', false],
    ['any file of a folder named seeds', 'file:///w/seeds', [], [], 'a/b.md', true],
    ['a file of another kind', WORK, [], [], 'seeds/a.html', false],
    ['a file in a hidden folder', WORK, [], [], 'seeds/.git/a.txt', false],
    ['a source of one\u2019s own', WORK, ['press/*.txt'], [], 'press/a.txt', true],
    ['what that leaves out', WORK, ['press/*.txt'], [], 'press/sub/a.txt', false],
    ['a source that begins with ./', WORK, ['./press/**'], [], 'press/sub/a.txt', true],
    ['a source with backslashes', WORK, ['press\\**'], [], 'press/sub/a.txt', true],
    ['an excluded file', WORK, [], ['**/drafts/**'], 'seeds/drafts/a.txt', false],
    ['a name with a capital ending', WORK, [], [], 'seeds/A.TXT', true],
  ];
  for (const [what, uri, sources, exclude, path, yes] of cases) {
    it(what, () => expect(sourcesOf(uri, sources, exclude).includes(path)).toBe(yes));
  }
});

describe('which folders are looked through', () => {
  it('only those that sources name', () => expect(sourcesOf(WORK, ['press/2024/**', 'press/2025/*.md', 'press/2025/x/**', 'one/two.txt'], []).roots).toEqual(['one', 'press/2024', 'press/2025']));
  it('the whole folder where a source stands at its top', () => expect(sourcesOf(WORK, ['press/**', 'one.txt'], []).roots).toEqual(['']));
  it('none outside the workspace folder', () => {
    for (const glob of ['../**', '../../etc/**', 'a/../../**', '/../x/**', '..\\x\\**']) expect(sourcesOf(WORK, [glob], []).roots).toEqual([]);
    expect(sourcesOf(WORK, ['../**'], []).includes('a.txt')).toBe(false);
  });
  it('none that are excluded', () => {
    const sources = sourcesOf(WORK, [], ['**/node_modules/**', 'seeds/old']);
    expect(['seeds/new', 'seeds/node_modules', 'seeds/old'].map((folder) => sources.enters(folder))).toEqual([true, false, false]);
  });
  it('none for a pattern of absurd length', () => expect(sourcesOf(WORK, ['a'.repeat(100_000)], []).roots).toEqual([]));
});
