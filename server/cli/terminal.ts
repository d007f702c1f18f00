import type { Terminal } from '../report/terminal.ts';

/** Standard output as a terminal: its width, and whether it takes colours (NO_COLOR, https://no-color.org). */
export function terminal(): Terminal {
  const noColor = (process.env['NO_COLOR'] ?? '') !== '';
  const columns = Number(process.env['COLUMNS']);
  return {
    width: process.stdout.isTTY ? process.stdout.columns : columns > 20 ? columns : 100,
    color: process.stdout.isTTY && !noColor,
  };
}
