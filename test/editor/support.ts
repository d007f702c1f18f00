import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { command, LIMIT, openFile, until } from '../host/workbench.ts';
import { at, holds, type Check } from './check.ts';

/** The language status of an article, the report of a fault, and who quotes whom. */
export const support: readonly Check[] = [
  {
    name: 'the language status says what was found in the article',
    async run(editor) {
      const { page } = editor;
      await at(editor, '003-troops-question.txt', 'unrealistic');
      holds(await told(page, '2 findings'), 'figures', 'Show Findings');
      await editor.shot('language-status');
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'the language status says why a document is no article, and what is known of one in another language',
    async run(editor) {
      const { page } = editor;
      writeFileSync(path.join(editor.seeds, 'fr.txt'), 'Le pr\u00e9sident a d\u00e9clar\u00e9 mardi que la reconstruction des maisons d\u00e9truites co\u00fbterait douze millions et que le gouvernement en paierait la moiti\u00e9.\n');
      await openFile(page, 'fr.txt');
      await told(page, 'French: quotes and digits only');
      await command(page, 'File: New Untitled Text File');
      await told(page, 'Not saved in a source folder yet');
    },
  },
  {
    name: 'the lens over the article counts what is related and what differs, also where it was open before the others were read',
    async run(editor) {
      const { page } = editor;
      await openFile(page, '003-troops-question.txt');
      // It is open from the beginning then.
      await editor.reload();
      await page.locator('.codelens-decoration').filter({ hasText: /^4\s+related\s+articles/ }).waitFor({ timeout: LIMIT });
    },
  },
  {
    name: 'the call hierarchy of a name shows the articles that quote the speaker',
    async run(editor) {
      const { page } = editor;
      await at(editor, '002-kyiv-rewrite.txt', 'Carney', 1);
      await command(page, 'Peek Call Hierarchy');
      const peek = page.locator('.call-hierarchy');
      await until('who quotes', async () => {
        const shown = (await peek.locator('.monaco-list-row').allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
        return ['Mark Carney', 'In Kyiv, Carney'].every((part) => shown.includes(part)) ? true : undefined;
      });
      await editor.shot('who-quotes-whom');
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'the log says what was read, and no error where nothing has gone wrong',
    async run(editor) {
      const { page } = editor;
      // What went wrong in this window is forgotten.
      await editor.reload();
      await command(page, 'Crossread: Show Log');
      const log = page.locator('.output-view .view-lines');
      const text = await until('what was read', async () => {
        const shown = (await log.innerText()).replaceAll('\u00a0', ' ');
        return shown.includes('5 articles in') ? shown : undefined;
      });
      if (/\[(?:error|warning)\]/.test(text)) throw new Error(`The log has an error:\n${text}`);
    },
  },
  {
    name: 'Copy Diagnostics Report puts versions and counts on the clipboard, and no name of a file',
    async run(editor) {
      const { page } = editor;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => undefined);
      await command(page, 'Crossread: Copy Diagnostics Report');
      await page.locator('.notifications-toasts').getByText('The report is on the clipboard.').waitFor();
      const report = await page.evaluate<string>('navigator.clipboard.readText()');
      for (const expected of [/^Crossread \d+\.\d+\.\d+, server running$/m, /^Articles: 5, findings: \d+/m, /^Folders: 1 \(/m, /^Settings changed: /m]) if (!expected.test(report)) throw new Error(`${String(expected)} is not in:\n${report}`);
      if (/\.txt|seeds|Carney/.test(report)) throw new Error(`It names an article:\n${report}`);
    },
  },
];

/** Waits until the language status says something, and gives all that it says. */
async function told(page: Page, wanted: string): Promise<string> {
  const status = page.locator('.hover-language-status');
  return until(`"${wanted}" in the language status`, async () => {
    await page.mouse.move(0, 0);
    await page.locator('[id="status.languageStatus"]').hover({ timeout: 4_000 }).catch(() => undefined);
    const shown = await status.filter({ hasText: wanted }).first().waitFor({ timeout: 4_000 }).then(() => true, () => false);
    return shown ? (await status.allInnerTexts()).join('\n') : undefined;
  });
}
