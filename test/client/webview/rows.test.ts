import { expect, test } from 'vitest';
import { stretches } from '../../../client/webview/changed.ts';
import { EVERYTHING, filtered, groupsOf } from '../../../client/webview/filter.ts';
import { target, targetRow } from '../../../client/webview/keys.ts';
import { overlapRows } from '../../../client/webview/overlap.ts';
import { extent, pointsOf } from '../../../client/webview/points.ts';
import { rowsOf } from '../../../client/webview/rows.ts';
import { tableOf } from '../../../client/webview/table.ts';
import { timelineRows } from '../../../client/webview/timeline.ts';
import type { FigureCell, FigureRow } from '../../../server/shown.ts';
import { model, range } from './model.ts';

const shown = (kind: 'figure' | 'quote' | 'name'): string[] =>
  rowsOf(model(), kind).map((row) => [row.title, row.detail, row.verdict, ...row.cells.map((cell) => cell.map((chunk) => [chunk.text, chunk.count > 1 ? `x${chunk.count}` : '', chunk.note ?? '', chunk.emphasis].join(' ')).join(' + '))].join(' | '));

test('figures: readings that differ carry a letter, the same words stand once', () => {
  expect(shown('figure')).toEqual(['boats at sea | count, per day | differ | 40 x2 A differs | 60  B differs', 'anchors | count | agree | two   plain | 2   plain']);
});

test('figures that may be of two things are not marked, and come after those that differ', () => {
  const [boats, anchors] = model().figures;
  const rows = rowsOf({ ...model(), figures: [{ ...boats!, isSure: false }, { ...boats!, id: 'f3' }, anchors!] }, 'figure');
  expect(rows.map(({ id, verdict, cells }) => [id, verdict, cells[0]![0]!.emphasis])).toEqual([['f1', 'may-differ', 'plain'], ['f3', 'differ', 'differs'], ['f2', 'agree', 'plain']]);
  expect(filtered(rows, { ...EVERYTHING, onlyDiffering: true }).map(({ id }) => id)).toEqual(['f3', 'f1']);
});

test('quotes: the source and what was made of it', () => {
  expect(shown('quote')).toEqual(['\u201cWe sail at dawn\u201d | Ada Quill | differ | We sail at dawn  source source | We sail at dusk  altered differs']);
});

test('names: another spelling is marked', () => {
  expect(shown('name')).toEqual(['Ada Quill | person, Captain | differ | Ada Quill   plain | Ada Quil  other spelling differs']);
});

test('a chunk leads to the place where it stands first', () => {
  expect(rowsOf(model(), 'figure')[0]?.cells[0]?.[0]?.opens).toEqual({ type: 'open', place: { uri: 'file:///w/seeds/a.txt', range: range(1) } });
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

test('timeline: dates in order, with what each article dates so; dates that are not resolved stay out', () => {
  const mention = (about: string | null, iso: string | null, article: number): FigureCell => ({ article, range: range(1), text: 'then', about, readings: [], value: null, low: null, high: null, iso, hedge: null });
  const row = (id: string, ...mentions: FigureCell[]): FigureRow => ({ id, about: mentions[0]!.about, kind: 'date', unit: null, per: null, verdict: 'single', isSure: false, readings: [], mentions });
  const dated = (id: string, about: string, iso: string | null, article: number): FigureRow => row(id, mention(about, iso, article));
  const rows = timelineRows({ ...model(), figures: [dated('a', 'landing', '2031-05-02', 1), dated('b', 'launch', '2031-05', 0), dated('c', 'return', '2031-05-02', 0), dated('d', 'later', null, 0)] }, 'en-US');
  expect(timelineRows({ ...model(), figures: [dated('a', 'founding', '2014', 0)] }, 'en-US')[0]).toMatchObject({ title: '2014', detail: '' });
  expect(rows.map((row) => [row.title, ...row.cells.map((cell) => cell.map((chunk) => chunk.text).join())])).toEqual([
    ['May 2031', 'launch', ''],
    ['Friday, 2 May 2031', 'return', 'landing'],
  ]);
  const weeks = timelineRows({ ...model(), figures: [dated('a', 'rain', '2031-W18', 0), dated('b', 'landing', '2031-05-02', 0), dated('c', 'launch', '2031-04-20', 0), dated('d', 'thaw', '2027-W01', 0)] }, 'en-US');
  expect(weeks.map(({ title }) => title)).toEqual(['week of Monday, 4 January 2027', 'Sunday, 20 April 2031', 'week of Monday, 28 April 2031', 'Friday, 2 May 2031']);
  // One day is one row of figures, whatever happened on it.
  const [day] = timelineRows({ ...model(), figures: [row('a', mention('landing', '2031-05-02', 0), mention('parade', '2031-05-02', 1), mention(null, '2031-05-02', 1))] }, 'en-US');
  expect(day!.cells.map((cell) => cell.map((chunk) => [chunk.text, chunk.note]))).toEqual([[['landing', 'then']], [['parade', 'then'], ['then', null]]]);
});

test('overlap: one cell for each pair that has something in common, which opens the two side by side', () => {
  const rows = overlapRows(model(), [[{ verbatim: 1, reworded: 0 }, { verbatim: 0.41, reworded: 0.3 }], [{ verbatim: 0.001, reworded: 0 }, { verbatim: 1, reworded: 0 }]]);
  expect(rows.map((row) => row.cells.map((cell) => cell.map((chunk) => `${chunk.text} ${chunk.note ?? ''} ${chunk.emphasis}`).join()))).toEqual([['', '71% 41% verbatim, 30% reworded source'], ['', '']]);
  expect(rows[0]?.cells[1]?.[0]?.opens).toEqual({ type: 'align', left: 'file:///w/seeds/a.txt', right: 'file:///w/seeds/b%20c.txt', title: 'a.txt \u2194 b c.txt' });
  const [halves] = overlapRows(model(), [[{ verbatim: 1, reworded: 0 }, { verbatim: 0.166, reworded: 0.346 }], []]);
  expect(halves?.cells[1]?.map(({ text, note }) => [text, note])).toEqual([['51%', '17% verbatim, 34% reworded']]);
  expect(overlapRows(model(), null)).toEqual([]);
});

test('a quote is cut where the source has other words', () => {
  const changes = [{ kind: 'removed', source: 'all', here: null }, { kind: 'replaced', source: 'dawn', here: 'dusk' }, { kind: 'added', source: null, here: 'we' }] as const;
  expect(stretches('We sail at dusk, we say', changes).map(({ text, changed }) => (changed ? `[${text}]` : text)).join('')).toBe('We sail at [dusk], [we] say');
  expect(stretches('We sail', [])).toEqual([{ text: 'We sail', changed: false }]);
  expect(stretches('We sail', [{ kind: 'added', source: null, here: 'elsewhere' }])).toEqual([{ text: 'We sail', changed: false }]);
});

test('an export holds what is shown', () => {
  expect(tableOf('Figures', model(), rowsOf(model(), 'figure'))).toEqual({
    title: 'Figures',
    head: ['', 'Verdict', 'a.txt', 'b c.txt'],
    rows: [['boats at sea (count, per day)', 'differ', '40 \u00d72 [A]', '60 [B]'], ['anchors (count)', 'agree', 'two', '2']],
  });
});

test('points: hedges are intervals, open ones end nowhere, figures that are one are not plotted', () => {
  const row = model().figures[0]!;
  const hedged = { ...row, mentions: [{ ...row.mentions[0]!, hedge: 'at-least' }, { ...row.mentions[2]!, hedge: 'nearly' }, { ...row.mentions[2]!, value: null, low: 30, high: 45, hedge: null }] };
  const points = pointsOf(hedged, (article) => `article ${article}`);
  expect(points.map(({ label, from, to }) => [label, from, to])).toEqual([['article 0', 40, Infinity], ['article 1', -Infinity, 60], ['article 1', 30, 45]]);
  expect(extent(points)).toEqual([27, 63]);
  expect(pointsOf({ ...row, mentions: row.mentions.slice(0, 2) }, String)).toEqual([]);
});

test('a unit that is the kind is told once', () => {
  const [share] = rowsOf({ ...model(), figures: [{ ...model().figures[0]!, kind: 'percent', unit: 'percent', per: null }] }, 'figure');
  expect(share!.detail).toBe('percent');
});
