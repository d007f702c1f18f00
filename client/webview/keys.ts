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
