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

/** The stop of the row that a key leads to, or null where the key does not move within a row. */
export function target(key: string, ctrl: boolean, at: number, stops: number): number | null {
  if (ctrl) return null;
  if (key === 'ArrowRight') return Math.min(at + 1, stops - 1);
  if (key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? stops - 1 : null;
}

/** The row that a key leads to, or null where the key does not move between rows. */
export function targetRow(key: string, ctrl: boolean, at: number, rows: number): number | null {
  const last = rows - 1;
  if (ctrl) return key === 'Home' ? 0 : key === 'End' ? last : null;
  if (key === 'ArrowDown') return Math.min(at + 1, last);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'PageDown') return Math.min(at + 10, last);
  return key === 'PageUp' ? Math.max(at - 10, 0) : null;
}
