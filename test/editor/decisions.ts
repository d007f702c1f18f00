import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { focusView, openFile, problems, until, viewRows } from '../host/workbench.ts';
import { at, type Check, type Editor } from './check.ts';

const FILE = '.crossread.json';
const ARTICLE = '002-kyiv-rewrite.txt';

/** What a reader decides: hidden at once, kept in a file, listed, taken back. */
export const decisions: readonly Check[] = [
  {
    name: 'a finding is ignored by its quick fix, which is kept in .crossread.json; Ignored Findings lists it and undo brings it back',
    async run(editor) {
      const { page } = editor;
      await at(editor, ARTICLE, '$22 billion');
      await listed(editor, true);
      await at(editor, ARTICLE, '$22 billion');
      await quickFix(page, 'Ignore this finding', () => editor.shot('quick-fix'));
      await listed(editor, false);
      const kept = await until('a saved file', () => Promise.resolve(read(editor)));
      if (!kept.includes(`"article": "${ARTICLE}"`)) throw new Error(`Not what was decided:\n${kept}`);
      await focusView(page, 'Ignored Findings');
      const row = viewRows(page, 'Ignored Findings').and(page.locator('[aria-label^="$22 billion"]'));
      await row.waitFor();
      await row.hover();
      await editor.shot('ignored');
      await row.click();
      await page.keyboard.press('Delete');
      await listed(editor, true);
      await until('an empty file', () => Promise.resolve(read(editor)?.includes('ignore') === false ? true : undefined));
    },
  },
  {
    name: 'a mistake in .crossread.json is said once, by Crossread or by what the editor knows of JSON',
    async run(editor) {
      const { page } = editor;
      writeFileSync(path.join(editor.seeds, FILE), '{ "ignored": [] "ignore": [] }\n');
      await openFile(page, FILE);
      const said = await until('both mistakes', async () => {
        const [file, ...rows] = await problems(page, FILE);
        // Until the filter takes effect there are those of the articles.
        return file?.includes(FILE) === true && rows.every((row) => !row.includes('.txt')) && rows.some((row) => row.includes('There is no “ignored” here')) && rows.some((row) => /expected comma/i.test(row)) ? rows : undefined;
      });
      await editor.shot('mistakes');
      if (said.length !== 2) throw new Error(`Said more than once:\n${said.join('\n')}`);
    },
  },
];

function read({ seeds }: Editor): string | undefined {
  const file = path.join(seeds, FILE);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return text === '' ? undefined : text;
}

/** Opens the quick fixes at the cursor and takes one by its title. */
async function quickFix(page: Page, title: string, before: () => Promise<void>): Promise<void> {
  const row = page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first();
  await until(title, async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+.');
    return row.waitFor({ timeout: 4_000 }).then(() => true).catch(() => undefined);
  });
  await before();
  const focused = page.locator('.action-widget .monaco-list-row.focused').filter({ hasText: title });
  await until(`${title} chosen by keyboard`, async () => {
    if (await focused.isVisible()) return true;
    await page.keyboard.press('ArrowDown');
    return undefined;
  });
  await page.keyboard.press('Enter');
}

/** Waits until Problems has the finding, or has others alone. */
async function listed({ page }: Editor, wanted: boolean): Promise<void> {
  await until(`Problems ${wanted ? 'with' : 'without'} the finding`, async () => {
    const rows = await problems(page, 'figure-differs');
    return rows.length > 0 && rows.some((row) => row.includes('“financial support”, this article says about $22 billion')) === wanted ? true : undefined;
  });
}
