import type { Frame } from 'playwright-core';
import { command, pick, shows, until } from '../host/workbench.ts';
import { at, holds, type Check, type Editor } from './check.ts';
import { compareView, showTab, stacked, type Tab } from './compare-view.ts';

/** The tables of the compare view: order, filters, what stays in sight, the timeline, the clipboard. */
export const table: readonly Check[] = [
  {
    name: 'what one article says comes first on demand, and rows stay one below the other whatever the order',
    async run(editor) {
      const frame = await open(editor, 'Names');
      const heads = frame.locator('[role="columnheader"]');
      for (const column of [2, 5, 1]) {
        await heads.nth(column).locator('button').click();
        await until('the order in the head', async () => ((await heads.nth(column).getAttribute('aria-sort')) === 'descending' ? true : undefined));
        await stacked(frame);
      }
      const counts = await frame.locator('[role="row"][data-row]').evaluateAll((rows: readonly CellElement[]) => rows.map((row) => row.querySelector('[data-column="1"]')?.textContent.trim() ?? ''));
      if (counts[0] === '') throw new Error('The first row has nothing of the article that was put first.');
      await heads.nth(1).locator('button').click();
    },
  },
  {
    name: 'rows stay one below the other from each tab to each other',
    async run(editor) {
      const frame = await open(editor, 'Names');
      for (const tab of ['Overlap', 'Figures', 'Overlap', 'Quotes', 'Overlap', 'Names', 'Timeline', 'Figures', 'Quotes', 'Timeline', 'Names', 'Figures'] as const) {
        await showTab(frame, tab);
        await stacked(frame);
      }
    },
  },
  {
    name: 'the table is filtered by kind and by article, and all rows come back',
    async run(editor) {
      const { page } = editor;
      const frame = await open(editor, 'Figures');
      const status = frame.locator('.toolbar [role="status"]');
      const total = await status.innerText();
      const choose = async (filter: number, option: string): Promise<void> => {
        await frame.locator('vscode-single-select').nth(filter).click();
        await frame.locator('vscode-single-select').nth(filter).locator('.option', { hasText: option }).first().click();
      };
      await choose(0, 'money');
      await until('money alone', async () => (/^2 of \d+ rows$/.test(await status.innerText()) ? true : undefined));
      await choose(0, 'All kinds');
      await choose(1, '004-first-visit.txt');
      await until('the figures of one article', async () => (/^\d+ of \d+ rows$/.test(await status.innerText()) ? true : undefined));
      await until('no row without the article', async () => ((await frame.locator('[role="row"][data-row] > [data-column="5"][aria-label="not mentioned"]').count()) === 0 ? true : undefined));
      await choose(1, 'All articles');
      await until('all rows', async () => ((await status.innerText()) === total ? true : undefined));
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'the head and the first column stay in sight while the table scrolls',
    async run(editor) {
      const frame = await open(editor, 'Figures');
      const where = (selector: string): Promise<{ x: number; y: number } | null> => frame.locator(selector).first().boundingBox();
      const head = await where('[role="columnheader"]');
      const title = await where('[role="rowheader"]');
      await frame.locator('.grid').hover();
      await until('the table to scroll', async () => {
        await editor.page.mouse.wheel(200, 600);
        return (await frame.locator('.grid').evaluate((grid: { scrollTop: number; scrollLeft: number }) => grid.scrollTop > 0 && grid.scrollLeft > 0)) ? true : undefined;
      });
      if ((await where('[role="columnheader"]'))?.y !== head?.y) throw new Error('The head went away.');
      if ((await where('[role="rowheader"]'))?.x !== title?.x) throw new Error('The first column went away.');
      await frame.locator('.grid').evaluate((grid: { scrollTo(x: number, y: number): void }) => grid.scrollTo(0, 0));
    },
  },
  {
    name: 'in a small window, as at 200 % zoom, the table keeps room for rows, and the first column leaves room for others',
    async run(editor) {
      const { page } = editor;
      const size = page.viewportSize();
      // A desktop window has none of its own.
      if (size === null) return;
      const frame = await open(editor, 'Figures');
      await page.setViewportSize({ width: 640, height: 400 });
      try {
        await until('rows that can be read', async () => {
          const grid = await frame.locator('.grid').boundingBox();
          const title = await frame.locator('[role="rowheader"]').first().boundingBox();
          const sees = await frame.evaluate<number>('document.body.clientWidth');
          return grid && title && grid.height > 150 && title.width < sees * 0.6 ? true : undefined;
        });
        await editor.shot('compare-small');
      } finally {
        await page.setViewportSize(size);
      }
    },
  },
  {
    name: 'the timeline has the days in order with what each article dates so, and a click opens the place',
    async run(editor) {
      const frame = await open(editor, 'Timeline');
      const days = await frame.locator('[role="row"][data-row]').evaluateAll((rows: readonly CellElement[]) => rows.map((row) => row.getAttribute('data-row') ?? ''));
      // Weeks stand by their Monday.
      const plain = days.filter((day) => !day.includes('W'));
      if (days.length < 5 || plain.join() !== [...plain].sort().join()) throw new Error(`Not in order: ${days.join(', ')}`);
      const crimea = frame.locator('[data-row="day:2014"] button').filter({ hasText: 'Russia annexed Crimea' });
      holds((await crimea.allInnerTexts()).join('\n'), '2014');
      await crimea.first().click();
      await editor.page.locator('.tab[data-resource-name="001-kyiv-visit.txt"]').waitFor();
    },
  },
  {
    name: 'Copy as a Table puts what is shown on the clipboard, in columns',
    async run(editor) {
      const { page } = editor;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => undefined);
      const frame = await open(editor, 'Figures');
      await pick(page, () => frame.locator('vscode-button').click(), 'Copy as a Table');
      await page.locator('.notifications-toasts').getByText('The table is on the clipboard.').waitFor();
      await command(page, 'File: New Untitled Text File');
      await shows(page, 'untitled:Untitled-1');
      await page.keyboard.press('ControlOrMeta+v');
      const lines = page.locator('.editor-group-container.active .view-lines');
      await until('the table', async () => {
        // Only the lines in sight stand in the document, and the cursor is at the end once the text is there.
        await page.keyboard.press('ControlOrMeta+Home');
        return /financial support.*\sdiffer\s.*\$22 billion \[A\]/.test((await lines.innerText()).replaceAll('\u00a0', ' ')) ? true : undefined;
      });
    },
  },
];

/** What is read of an element; Node's types know none. */
interface CellElement {
  readonly textContent: string;
  querySelector(selector: string): CellElement | null;
  getAttribute(name: string): string | null;
}

async function open(editor: Editor, tab: Tab): Promise<Frame> {
  if ((await editor.page.locator('.tab[data-resource-name="Compare Sources"]').count()) === 0) await at(editor, '002-kyiv-rewrite.txt', '$22 billion');
  const frame = await compareView(editor);
  await showTab(frame, tab);
  return frame;
}
