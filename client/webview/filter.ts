import type { Row, Verdict } from './rows.ts';

/** What of a table is shown, and in which order. */
export interface Filter {
  readonly text: string;
  readonly onlyDiffering: boolean;
  /** Index of the article that a row has to be in. */
  readonly article: number | null;
  readonly group: string | null;
  readonly sort: Sort;
}

/** By verdict (differing rows first), by title, or by how often an article says it. */
export type Sort = { readonly by: 'verdict' } | { readonly by: 'title' } | { readonly by: 'article'; readonly article: number };

/** The filter that lets all rows pass, what differs first. */
export const EVERYTHING: Filter = { text: '', onlyDiffering: false, article: null, group: null, sort: { by: 'verdict' } };

const ORDER: Readonly<Record<Verdict, number>> = { differ: 0, 'may-differ': 1, agree: 2, single: 3 };

/** The rows that pass the filter, sorted; rows that tie keep their order. */
export function filtered(rows: readonly Row[], filter: Filter): Row[] {
  const wanted = filter.text.trim().toLocaleLowerCase();
  const passes = (row: Row): boolean =>
    (!filter.onlyDiffering || row.verdict === 'differ' || row.verdict === 'may-differ') &&
    (filter.article === null || (row.cells[filter.article]?.length ?? 0) > 0) &&
    (filter.group === null || row.group === filter.group) &&
    (wanted === '' || textOf(row).includes(wanted));
  return rows.filter(passes).sort(comparison(filter.sort));
}

/** What rows can be filtered by, sorted. */
export function groupsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.map((row) => row.group))].filter((group) => group !== '').sort((a, b) => a.localeCompare(b));
}

function orderOf({ verdict }: Row): number {
  return verdict === null ? 0 : ORDER[verdict];
}

function textOf(row: Row): string {
  return [row.title, row.detail, ...row.cells.flat().map((chunk) => chunk.text)].join('\n').toLocaleLowerCase();
}

function comparison(sort: Sort): (a: Row, b: Row) => number {
  if (sort.by === 'title') return (a, b) => a.title.localeCompare(b.title);
  if (sort.by === 'verdict') return (a, b) => orderOf(a) - orderOf(b);
  const { article } = sort;
  const count = (row: Row): number => (row.cells[article] ?? []).reduce((sum, chunk) => sum + chunk.count, 0);
  return (a, b) => count(b) - count(a);
}
