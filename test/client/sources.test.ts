import { expect, test } from 'vitest';
import { withSource } from '../../client/sources-edit.ts';
import { baseFolder, isArticleFile, sourcePatterns } from '../../client/sources.ts';
import { isOtherDocument } from '../../server/other-documents.ts';

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

test('documents that are no text are told from other files', () => {
  expect(['a.pdf', 'b.DOCX', 'c.html', 'd.txt', 'e.csv', 'pdf', 'f.pdf.png'].filter(isOtherDocument)).toEqual(['a.pdf', 'b.DOCX', 'c.html']);
});

test('text and Markdown files can be articles', () => {
  expect(['a.txt', 'b.MD', 'c.mdx', 'txt', 'd.txt.gz'].filter(isArticleFile)).toEqual(['a.txt', 'b.MD']);
});

test.each([
  ['{\n  // ours\n  "sources": [\n    "press/**"\n  ],\n  "ignore": []\n}\n', 'notes/**', '{\n  // ours\n  "sources": [\n    "press/**",\n    "notes/**"\n  ],\n  "ignore": []\n}\n'],
  ['{ "sources": [] }\n', 'notes/**', '{\n  "sources": [\n    "notes/**"\n  ]\n}\n'],
  ['{\r\n\t"sources": [\r\n\t\t"press/**"\r\n\t]\r\n}\r\n', 'notes/**', '{\r\n\t"sources": [\r\n\t\t"press/**",\r\n\t\t"notes/**"\r\n\t]\r\n}\r\n'],
  ['{ "sources": ["notes/**"] }', 'notes/**', '{ "sources": ["notes/**"] }'],
  ['{ "sources": ["**"] }', 'notes/**', '{ "sources": ["**"] }'],
  ['{ "ignore": [] }', 'notes/**', null],
  ['', 'notes/**', null],
])('%j with the source %s becomes %j', (text, glob, expected) => {
  expect(withSource(text, glob)).toEqual({ wellFormed: true, text: expected });
});

test('a file that is not JSON is left alone', () => {
  expect(withSource('{ "sources": [', 'notes/**')).toEqual({ wellFormed: false, text: null });
});
