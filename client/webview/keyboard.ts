import { target, targetRow } from './keys.ts';

/**
 * Moves the focus in a grid as the ARIA pattern has it: arrows go from stop to stop in a row and from row to row in a
 * column, Home and End to the ends of the row, with Ctrl to the ends of the table, Page Up and Down ten rows.
 */
export function moveFocus(event: KeyboardEvent, rows: number, focusRow: (row: number, column: number) => void): void {
  const stop = (event.target as HTMLElement).closest<HTMLElement>('[data-column]');
  const row = stop?.closest<HTMLElement>('[data-index]');
  if (stop === null || row === null || row === undefined || event.altKey || event.metaKey) return;
  const stops = [...row.querySelectorAll<HTMLElement>('[data-column]')];
  const at = stops.indexOf(stop);
  const to = target(event.key, event.ctrlKey, at, stops.length);
  if (to !== null) {
    stops[to]?.focus();
    event.preventDefault();
    return;
  }
  const index = Number(row.dataset['index']);
  const next = targetRow(event.key, event.ctrlKey, index, rows);
  if (next === null) return;
  event.preventDefault();
  if (next !== index) focusRow(next, Number(stop.dataset['column']));
}
