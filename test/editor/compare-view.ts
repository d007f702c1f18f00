import type { Frame } from 'playwright-core';
import { command, until, webview } from '../host/workbench.ts';
import type { Editor } from './check.ts';

/** A tab of the compare view, and what its table is called. */
const TABLES = {
  Figures: 'Figures by article',
  Quotes: 'Quotes by article',
  Names: 'Names by article',
  Timeline: 'Dated events by article',
  Overlap: 'How much of an article stands in the others',
} as const;

/** The title of a tab of the compare view. */
export type Tab = keyof typeof TABLES;

/** Shows the compare view of all sources and gives its document once there are rows. */
export async function compareView(editor: Editor): Promise<Frame> {
  await command(editor.page, 'Crossread: Compare Sources');
  return webview(editor.page, '[role="row"][data-row]');
}

/** Shows a tab of the compare view, and waits until its rows have taken the place of the others. */
export async function showTab(frame: Frame, tab: Tab): Promise<void> {
  await frame.locator('vscode-tab-header', { hasText: tab }).click();
  await frame.locator(`[role="grid"][aria-label="${TABLES[tab]}"] [role="row"][data-row]`).first().waitFor();
}

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
