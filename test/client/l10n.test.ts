import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { getL10nJson, getL10nPseudoLocalized } from '@vscode/l10n-dev';
import * as l10n from '@vscode/l10n';
import { afterAll, expect, test } from 'vitest';
import { rowsOf, verdictLabel } from '../../client/webview/rows.ts';
import { model } from './webview/model.ts';

const root = path.resolve(import.meta.dirname, '../..');
const bundle = JSON.parse(readFileSync(path.join(root, 'l10n/bundle.l10n.json'), 'utf8')) as Record<string, string>;
const sourcesIn = (folder: string): { extension: string; contents: string }[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => ({ extension: '.ts', contents: readFileSync(path.join(root, folder, file), 'utf8') }));
const sources = sourcesIn('client');

afterAll(() => l10n.config({ contents: {} }));

test('the bundle for translators holds every text of the client and the server (npm run l10n writes it)', async () => {
  expect(Object.keys(bundle).sort()).toEqual(Object.keys(await getL10nJson([...sources, ...sourcesIn('server')])).sort());
});

test('in a pseudo-locale no label of the compare view stays English', () => {
  const pseudo = getL10nPseudoLocalized(bundle) as Record<string, string>;
  l10n.config({ contents: pseudo });
  expect(verdictLabel('differ')).toBe(pseudo['differ']);
  expect(rowsOf(model(), 'quote')[0]?.cells.map((cell) => cell[0]?.note)).toEqual([pseudo['source'], pseudo['altered']]);
  expect(rowsOf(model(), 'name')[0]?.detail).toBe(`${pseudo['person']!}, Captain`);
  const money = { ...model(), figures: model().figures.map((row) => ({ ...row, kind: 'money', unit: null, per: null, about: null })) };
  expect(rowsOf(money, 'figure')[0]).toMatchObject({ title: pseudo['money'], detail: pseudo['money'] });
  expect(rowsOf({ ...money, figures: money.figures.map((row) => ({ ...row, about: 'aid', unit: '$' })) }, 'figure')[0]).toMatchObject({ title: 'aid', detail: `${pseudo['money']!}, $` });
  expect(rowsOf(model(), 'figure')[0]?.detail).toBe(`${pseudo['count']!}, ${pseudo['per {0}']!.replace('{0}', 'day')}`);
});

test('what is shown in windows and elements never stands in the code untranslated', () => {
  const shown = /(?:show(?:Information|Warning|Error)Message|set\w*Title|createOutputChannel)\(\s*'|(?:title|label|placeholder|aria-label)="[^"$]/;
  const allowed = /createOutputChannel\('Crossread'/;
  expect(sources.flatMap(({ contents }) => contents.split('\n')).filter((line) => shown.test(line) && !allowed.test(line))).toEqual([]);
});
