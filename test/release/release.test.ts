import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectFolder } from '../host/process.ts';
import { fillReadme } from '../readme/fill.ts';
import { faultsOf, type Release } from './check.ts';
import { pngSize } from './png.ts';

const root = projectFolder();
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const manifest = JSON.parse(read('package.json')) as Record<string, unknown>;

/** The project as it stands, apart from what was not committed and what was not built. */
const project: Release = {
  manifest,
  readme: read('README.md'),
  filled: fillReadme(read('README.md')),
  changelog: read('CHANGELOG.md'),
  license: read('LICENSE'),
  icon: pngSize(readFileSync(path.join(root, String(manifest['icon'])))),
  changed: [],
  exists: (file) => existsSync(path.join(root, file)),
};

test('nothing but what is not committed stands in the way of a release', () => {
  expect(faultsOf(project)).toEqual([]);
});

test.each<[string, Partial<Release>, RegExp]>([
  ['a version that the changelog does not name', { changelog: '# Changelog\n\n## 9.9.9\n' }, /CHANGELOG/],
  ['a field that is missing', { manifest: { ...manifest, publisher: undefined } }, /"publisher"/],
  ['a version that is none', { manifest: { ...manifest, version: '1.0' }, changelog: '## 1.0\n' }, /form 1\.2\.3/],
  ['another licence', { license: 'Apache License' }, /licence/],
  ['an icon that is too small', { icon: [64, 64] }, /icon/],
  ['an icon that is no PNG', { icon: pngSize(Buffer.from('<svg/>')) }, /icon/],
  ['tables that are out of date', { filled: '' }, /npm run readme/],
  ['a picture that is not there', { exists: () => false }, /overview\.png/],
  ['a badge from elsewhere', { readme: '![passing](https://example.org/badge.svg)', filled: '![passing](https://example.org/badge.svg)' }, /badge/],
  ['what is not committed', { changed: ['a.ts'] }, /Not committed: a\.ts/],
])('%s does', (_what, part, fault) => {
  expect(faultsOf({ ...project, ...part }).join('\n')).toMatch(fault);
});
