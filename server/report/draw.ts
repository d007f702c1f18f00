import Table from 'cli-table3';
import type { Terminal } from './terminal.ts';

/**
 * Draws a table as wide as the terminal. A column's width is a number of characters, or a share (below 1) of what the
 * fixed ones leave. Cells wrap at words.
 */
export function drawTable(head: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[], terminal: Terminal): string {
  const free = terminal.width - widths.length - 1 - widths.reduce((sum, width) => sum + (width >= 1 ? width : 0), 0);
  const table = new Table({
    head: [...head],
    colWidths: widths.map((width) => (width >= 1 ? width : Math.max(12, Math.floor(free * width)))),
    wordWrap: true,
    style: terminal.color ? { head: ['bold'], border: ['gray'] } : { head: [], border: [] },
  });
  for (const row of rows) table.push([...row]);
  return table.toString();
}
