import { expect, test } from 'vitest';
import { EVERYTHING, filtered, groupsOf } from '../../../client/webview/filter.ts';
import { target, targetRow } from '../../../client/webview/keys.ts';
import { rowsOf } from '../../../client/webview/rows.ts';
import { model, range } from './model.ts';

const shown = (kind: 'figure' | 'quote' | 'name'): string[] =>
  rowsOf(model(), kind).map((row) => [row.title, row.detail, row.verdict, ...row.cells.map((cell) => cell.map((chunk) => [chunk.text, chunk.count > 1 ? `x${chunk.count}` : '', chunk.note ?? '', chunk.emphasis].join(' ')).join(' + '))].join(' | '));

test('figures: readings that differ carry a letter, the same words stand once', () => {
  expect(shown('figure')).toEqual(['boats at sea | boat, per day | differ | 40 x2 A differs | 60  B differs', 'anchors | anchor | agree | two   plain | 2   plain']);
});

test('quotes: the source and what was made of it', () => {
  expect(shown('quote')).toEqual(['\u201cWe sail at dawn\u201d | Ada Quill | differ | We sail at dawn  source source | We sail at dusk  altered differs']);
});

test('names: another spelling is marked', () => {
  expect(shown('name')).toEqual(['Ada Quill | person, Captain | differ | Ada Quill   plain | Ada Quil  other spelling differs']);
});

test('a chunk leads to the place where it stands first', () => {
  expect(rowsOf(model(), 'figure')[0]?.cells[0]?.[0]?.place).toEqual({ uri: 'file:///w/seeds/a.txt', range: range(1) });
});

test('filters: text, differing, article, group; case does not matter', () => {
  const rows = rowsOf(model(), 'figure');
  const ids = (filter: Partial<typeof EVERYTHING>): string[] => filtered(rows, { ...EVERYTHING, ...filter }).map((row) => row.id);
  expect(ids({})).toEqual(['f1', 'f2']);
  expect(ids({ text: ' BOATS ' })).toEqual(['f1']);
  expect(ids({ onlyDiffering: true })).toEqual(['f1']);
  expect(ids({ group: 'money' })).toEqual([]);
  expect(ids({ article: 1, text: 'two' })).toEqual(['f2']);
  expect(ids({ sort: { by: 'title' } })).toEqual(['f2', 'f1']);
  expect(ids({ sort: { by: 'article', article: 0 } })).toEqual(['f1', 'f2']);
  expect(groupsOf(rows)).toEqual(['count']);
});

test('keys move within a row and between rows, and stop at the ends', () => {
  expect([target('ArrowRight', false, 1, 3), target('ArrowRight', false, 2, 3), target('ArrowLeft', false, 0, 3), target('End', false, 0, 3), target('Home', false, 2, 3)]).toEqual([2, 2, 0, 2, 0]);
  expect([target('a', false, 0, 3), target('Home', true, 2, 3)]).toEqual([null, null]);
  expect([targetRow('ArrowDown', false, 0, 30), targetRow('ArrowUp', false, 0, 30), targetRow('PageDown', false, 25, 30), targetRow('End', true, 3, 30), targetRow('Home', true, 3, 30), targetRow('x', false, 1, 30)]).toEqual([1, 0, 29, 29, 0, null]);
});
