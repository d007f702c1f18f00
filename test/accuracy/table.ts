import { groupBy } from '../../server/group-by.ts';
import type { Row } from './row.ts';

/** Every row as a line of one Markdown table. */
export function table(rows: readonly Row[]): string {
  return markdown(['dataset', 'measure', 'value', 'n', 'goal'], 2, rows.map((row) => [row.dataset, row.measure, shown(row), String(row.n), goal(row)]));
}

/** The sums over the clusters of each set, a column for a set; then the datasets that have no clusters, a line for a measure. */
export function summary(rows: readonly Row[]): string {
  const sums = rows.filter(({ dataset }) => dataset.endsWith('/*'));
  const sets = [...new Set(sums.map(({ dataset }) => dataset))];
  const byMeasure = [...groupBy(sums, ({ measure }) => measure)].map(([measure, found]) => [
    measure,
    goal(found[0]!),
    ...sets.map((set) => found.filter(({ dataset }) => dataset === set).map(shown).join()),
  ]);
  return `${markdown(['clusters', 'goal', ...sets.map((set) => set.replace('/*', ''))], 1, byMeasure)}\n\n${table(rows.filter(({ dataset }) => !dataset.includes('/')))}`;
}

function shown(row: Row): string {
  return row.count === true ? String(row.value) : row.value.toFixed(3);
}

function goal(row: Row): string {
  return row.goal === undefined ? '' : row.goal.toFixed(2);
}

/** A Markdown table whose columns line up; the first ones hold words, the others numbers. */
function markdown(head: readonly string[], words: number, lines: readonly (readonly string[])[]): string {
  const rows = [head, head.map((_, i) => (i < words ? '---' : '---:')), ...lines];
  const widths = head.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows.map((row) => `| ${row.map((cell, i) => (i < words ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join(' | ')} |`).join('\n');
}
