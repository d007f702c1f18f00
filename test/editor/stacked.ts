import type { Frame } from 'playwright-core';
import { until } from '../host/workbench.ts';

/** Waits until each row in view of the compare view begins where the one above ends. */
export async function stacked(frame: Frame): Promise<void> {
  await until('rows one below the other', async () => ((await gaps(frame)) === 0 ? true : undefined));
}

/** How many rows in view do not begin where the one above ends. */
function gaps(frame: Frame): Promise<number> {
  return frame.evaluate<number>(`(() => {
    const rows = [...document.querySelectorAll('[role="row"][data-row]')].map((row) => row.getBoundingClientRect()).sort((a, b) => a.top - b.top);
    return rows.filter((row, index) => index > 0 && Math.abs(row.top - rows[index - 1].bottom) > 1).length;
  })()`);
}
