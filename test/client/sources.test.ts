import { expect, test } from 'vitest';
import { baseFolder, isArticleFile, sourcePatterns } from '../../client/sources.ts';

test.each([
  [[], '/home/a/project', ['seeds/**']],
  [[], '/home/a/seeds', ['**']],
  [[], '/home/a/seeds/', ['**']],
  [[], '/home/a/birdseeds', ['seeds/**']],
  [['press/*.md'], '/home/a/seeds', ['press/*.md']],
])('sources %j of %s are %j', (configured, folder, expected) => {
  expect(sourcePatterns(configured, folder)).toEqual(expected);
});

test.each([
  ['**', ''],
  ['seeds/**', 'seeds'],
  ['a/b/*.txt', 'a/b'],
  ['a/b/one.txt', 'a/b'],
  ['./a/{b,c}/**', 'a'],
  ['one.txt', ''],
])('what %s matches lies below %j', (glob, base) => {
  expect(baseFolder(glob)).toBe(base);
});

test('text and Markdown files can be articles', () => {
  expect(['a.txt', 'b.MD', 'c.mdx', 'txt', 'd.txt.gz'].filter(isArticleFile)).toEqual(['a.txt', 'b.MD']);
});
