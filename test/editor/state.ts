import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { command, expand, focusView, openFile, rowAction, rows, until, viewRows } from '../host/workbench.ts';
import { holds, type Check } from './check.ts';

/** What stays over a reload of the window, and what is said before anything is known. */
export const state: readonly Check[] = [
  {
    name: 'open groups of a view and a finding that was seen stay so over a reload of the window',
    async run(editor) {
      await openFile(editor.page, '002-kyiv-rewrite.txt');
      await focusView(editor.page, 'Findings');
      const spelling = viewRows(editor.page, 'Findings').filter({ hasText: 'Zelenskiy' });
      await rowAction(spelling, 'Mark as Seen');
      await until('the finding to be seen', async () => ((await spelling.getAttribute('aria-label'))?.includes('seen') === true ? true : undefined));
      const group = viewRows(editor.page, 'Findings').filter({ hasText: 'Altered quotes' });
      await expand(group, false);
      await editor.reload();
      const shown = await until('the findings after the reload', async () => {
        const labels = await rows(viewRows(editor.page, 'Findings'));
        return labels.some((label) => label.includes('Zelenskiy') && label.includes('seen')) ? labels.join('\n') : undefined;
      });
      holds(shown, 'Altered quotes');
      if (shown.includes('The words of Mark Carney')) throw new Error('The closed group is open.');
      await expand(group, true);
      await rowAction(spelling, 'Mark as Not Seen');
    },
  },
  {
    name: 'Ignored Findings does not say that nothing is ignored before it has looked',
    async run(editor) {
      const file = path.join(editor.seeds, '.crossread.json');
      writeFileSync(file, '{ "ignore": [{ "code": "name-spelling", "text": "Volodymyr Zelenskiy" }] }\n');
      await focusView(editor.page, 'Ignored Findings');
      await viewRows(editor.page, 'Ignored Findings').filter({ hasText: 'Zelenskiy' }).waitFor();
      await editor.page.keyboard.press('ControlOrMeta+Shift+E');
      await editor.reload();
      const { page } = editor;
      await page.locator('.statusbar-item[aria-label^="Crossread: 5 articles"]').waitFor({ timeout: 60_000 });
      await page.evaluate(`window.saidEmpty = false; setInterval(() => { window.saidEmpty ||= [...document.querySelectorAll('.welcome-view')].some((view) => view.offsetParent && view.innerText.includes('Nothing is ignored')); }, 20)`);
      await command(page, 'Crossread: Focus on Ignored Findings View');
      await viewRows(page, 'Ignored Findings').filter({ hasText: 'Zelenskiy' }).waitFor();
      if (await page.evaluate<boolean>('window.saidEmpty')) throw new Error('It says that nothing is ignored.');
      writeFileSync(file, '{}\n');
      await page.locator('.welcome-view').getByText('Nothing is ignored').waitFor();
    },
  },
];
