import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from '../bench/generate.ts';
import { readMaterial } from '../bench/material.ts';
import { projectFolder } from '../host/process.ts';
import { command, openFile, until, webview } from '../host/workbench.ts';
import { holds, type Check, type Editor } from './check.ts';

/** So many articles that reading them lasts longer than to look for the way to stop it. */
const MANY = 5_000;

/** Large folders: the compare view at fifty articles, and reading that is stopped. */
export const large: readonly Check[] = [
  {
    name: 'the compare view of 50 articles and over 2,000 rows holds only what is in sight, down to the last row',
    async run(editor) {
      await editor.show(folderOf(editor, 'fifty', 50));
      const { page } = editor;
      await openFile(page, 'article-0000.txt');
      await page.locator('.statusbar-item[aria-label^="Crossread: 50 articles"]').waitFor({ timeout: 60_000 });
      await command(page, 'Crossread: Compare Sources');
      const frame = await webview(page, '[role="row"][data-row]');
      // What it shows may have been out of date by then, and is asked for again.
      const { most, total } = await until('the last row at the bottom', async () => {
        const seen = await frame.evaluate<{ most: number; last: number }>(SCROLL);
        const total = Number(/^\d+/.exec(await frame.locator('.toolbar [role="status"]').innerText())?.[0]);
        return seen.last === total - 1 ? { ...seen, total } : undefined;
      });
      await editor.shot('compare-large');
      const unnamed = await frame.locator('[role="row"][data-row]:not(:has(.where))').count();
      if (unnamed > 0) throw new Error(`${unnamed} rows do not say where their cells are.`);
      if (total < 2_000) throw new Error(`${total} rows only.`);
      if (most > 60) throw new Error(`${most} rows stand in the document at once.`);
    },
  },
  {
    name: 'Stop Reading ends the reading of a large folder, and says what is left out',
    async run(editor) {
      await editor.show(folderOf(editor, 'many', MANY));
      const { page } = editor;
      const status = page.locator('.statusbar-item[aria-label*="Reading:"]').first();
      await status.waitFor({ timeout: 60_000 });
      // The tooltip of the status bar has the same command as a link.
      await status.hover();
      const link = page.locator('.monaco-hover a', { hasText: 'Stop reading' });
      if (await link.waitFor({ timeout: 5_000 }).then(() => true).catch(() => false)) await link.click();
      else await command(page, 'Crossread: Stop Reading Articles');
      await page.locator('.notifications-toasts').getByText(/Reading was stopped\. \d+ files are left out/).waitFor();
      const item = page.locator('.statusbar-item[aria-label^="Crossread: "]').first();
      const said = await until('reading to have ended', async () => {
        const label = (await item.getAttribute('aria-label')) ?? '';
        return label.includes('Reading:') ? undefined : label;
      });
      holds(said, 'articles');
      if (said.includes(`${MANY} articles`)) throw new Error('Everything was read.');
      await editor.shot('stopped');
    },
  },
];

/** Scrolls from the top to the bottom, counting the rows in the document. */
const SCROLL = `(async () => {
  const grid = document.querySelector('.grid');
  const rows = () => [...document.querySelectorAll('[role="row"][data-row]')];
  const frames = async (count) => { for (let i = 0; i < count; i++) await new Promise((resolve) => requestAnimationFrame(resolve)); };
  let most = rows().length;
  for (let step = 0; step < 40; step++) {
    grid.scrollTop += grid.clientHeight * 2;
    await frames(2);
    most = Math.max(most, rows().length);
  }
  for (let again = 0; again < 20; again++) {
    grid.scrollTop = grid.scrollHeight;
    await frames(3);
  }
  return { most, last: Math.max(...rows().map((row) => Number(row.dataset.index))) };
})()`;

/** A folder with generated articles beside the sample, in `seeds`. */
function folderOf(editor: Editor, name: string, count: number): string {
  const seeds = path.join(mkdtempSync(path.join(path.dirname(editor.seeds), `${name}-`)), 'seeds');
  mkdirSync(seeds);
  let number = 0;
  for (const { text } of generate(readMaterial(projectFolder()), count)) writeFileSync(path.join(seeds, `article-${String(number++).padStart(4, '0')}.txt`), text);
  return seeds;
}
