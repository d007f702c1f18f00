import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import { projectFolder } from '../host/process.ts';
import { command, pick, until } from '../host/workbench.ts';
import { arrives, at, type Check, type Editor } from './check.ts';
import { compareView, showTab, stacked } from './compare-view.ts';

const THEMES = ['Dark Modern', 'Dark High Contrast', 'Light High Contrast', 'Light Modern'];

/** The compare view by keyboard and by eye: tabs, search, filters, order, opened rows, the plot, and what axe finds. */
export const panel: readonly Check[] = [
  {
    name: 'the compare view is searched, filtered and sorted, and says how many rows are left',
    async run(editor) {
      const frame = await open(editor);
      const total = await status(frame);
      await frame.locator('vscode-textfield input').fill('soldiers');
      await until('fewer rows', async () => (/^\d+ of \d+ rows$/.test(await status(frame)) ? true : undefined));
      await until('the losses', async () => {
        const shown = (await frame.locator('[role="row"][data-row]').allInnerTexts()).join('\n');
        return shown.includes('1,000') && shown.includes('500') ? true : undefined;
      });
      await frame.locator('vscode-textfield input').fill('what no article says');
      await frame.locator('vscode-button', { hasText: 'Show all rows' }).click();
      await until('all rows', async () => ((await status(frame)) === total ? true : undefined));
      await frame.locator('vscode-checkbox').click();
      await until('only what differs', async () => ((await frame.locator('[role="row"][data-row]:not(.differ)').count()) === 0 ? true : undefined));
      await frame.locator('vscode-checkbox').click();
      const first = frame.locator('[role="columnheader"]').first();
      await first.locator('button').click();
      await until('rows by title', async () => ((await first.getAttribute('aria-sort')) === 'ascending' ? true : undefined));
      await until('the titles in order', async () => {
        const titles = await frame.locator('[role="rowheader"] .name').allInnerTexts();
        return titles.length > 5 && titles.join('\n') === [...titles].sort((a, b) => a.localeCompare(b)).join('\n') ? true : undefined;
      });
      await first.locator('button').click();
    },
  },
  {
    name: 'the keyboard alone goes through the tabs and cells, opens a row with its plot, and opens a place',
    async run(editor) {
      const { page } = editor;
      const frame = await open(editor);
      await frame.locator('vscode-tab-header').first().focus();
      for (const key of ['ArrowRight', 'Enter']) await page.keyboard.press(key);
      await until('the quotes', async () => ((await frame.locator('[role="grid"]').getAttribute('aria-label')) === 'Quotes by article' ? true : undefined));
      for (const key of ['ArrowLeft', 'Enter']) await page.keyboard.press(key);
      await until('the figures', async () => ((await frame.locator('[role="grid"]').getAttribute('aria-label')) === 'Figures by article' ? true : undefined));
      await tabTo(editor, frame, '[data-index="0"] [data-column="0"]');
      await page.keyboard.press('Enter');
      await frame.locator('.details crossread-plot canvas').waitFor();
      await frame.locator('.details mark').filter({ hasText: '$19.7 billion' }).waitFor();
      await editor.shot('compare-row');
      await page.keyboard.press('Enter');
      await frame.locator('.details').waitFor({ state: 'detached' });
      for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
      await until('the focus in the cell', async () => ((await frame.locator(':focus').innerText()).includes('$19.7 billion') ? true : undefined));
      await page.keyboard.press('Enter');
      await arrives(editor, '001-kyiv-visit.txt', '$19.7 billion');
    },
  },
  {
    name: 'axe finds nothing in any tab of the compare view, in light, dark and high contrast',
    async run(editor) {
      const found: string[] = [];
      for (const theme of THEMES) {
        await pick(editor.page, () => command(editor.page, 'Preferences: Color Theme'), theme);
        const frame = await open(editor);
        await frame.locator(`body[data-vscode-theme-name="${theme}"]`).waitFor();
        for (const tab of ['Figures', 'Quotes', 'Names', 'Timeline', 'Overlap'] as const) {
          await showTab(frame, tab);
          await stacked(frame);
          found.push(...(await violations(frame)).map((violation) => `${theme}, ${tab}: ${violation}`));
          await editor.shot(`compare-${tab}-${theme}`.replaceAll(' ', '-').toLowerCase());
        }
      }
      await (await open(editor)).locator('vscode-tab-header').first().click();
      if (found.length > 0) throw new Error(found.join('\n'));
    },
  },
];

/** Shows the compare view and gives its document. */
async function open(editor: Editor): Promise<Frame> {
  if ((await editor.page.locator('.tab[data-resource-name="Compare Sources"]').count()) === 0) await at(editor, '002-kyiv-rewrite.txt', '$22 billion');
  return compareView(editor);
}

function status(frame: Frame): Promise<string> {
  return frame.locator('.toolbar [role="status"]').innerText();
}

/** Presses Tab until what `selector` names has the focus. */
async function tabTo({ page }: Editor, frame: Frame, selector: string): Promise<void> {
  for (let stops = 0; stops < 30; stops++) {
    if ((await frame.locator(`${selector}:focus`).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${selector}.`);
}

/** What axe finds, one line for each rule and place. */
async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(readFileSync(path.join(projectFolder(), 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  const results = await frame.evaluate<AxeResults>('axe.run({ resultTypes: ["violations"] })');
  return results.violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`));
}
