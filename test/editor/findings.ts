import { activeTab, command, cursor, problems, until, webview } from '../host/workbench.ts';
import { arrives, at, holds, type Check, type Editor } from './check.ts';

const OUTLIER = '$19.7 billion';

/** Findings: underlined, listed, one click from their evidence, and gone when the articles agree. */
export const findings: readonly Check[] = [
  {
    name: 'the figure that differs stands in Problems of three articles, with the evidence',
    async run(editor) {
      await at(editor, '002-kyiv-rewrite.txt', '$22 billion');
      const shown = await listed(editor, (text) => text.split('figure-differs').length > 3);
      holds(shown, '19.7 billion', '001-kyiv-visit.txt', '002-kyiv-rewrite.txt', '003-troops-question.txt');
      await editor.shot('problems');
    },
  },
  {
    name: 'the figure is underlined in the article',
    async run(editor) {
      await at(editor, '002-kyiv-rewrite.txt', '$22 billion');
      await editor.page.locator('.editor-group-container.active .squiggly-warning').first().waitFor();
    },
  },
  {
    name: 'the related place of the finding opens the other article',
    async run(editor) {
      const { page } = editor;
      await at(editor, '002-kyiv-rewrite.txt', '$22 billion');
      await problems(page, 'figure-differs');
      await command(page, 'View: Focus Problems (Errors, Warnings, Infos)');
      const related = page.locator('.markers-panel-container .monaco-list-row').filter({ hasText: '001-kyiv-visit.txt[' }).first();
      await until('related places', async () => {
        if (await related.isVisible()) return true;
        // One at a time: what is open is no longer among the closed ones.
        await page.locator('.markers-panel-container .monaco-list-row .monaco-tl-twistie.collapsed').first().click({ timeout: 1_000 }).catch(() => undefined);
        return undefined;
      });
      await related.dblclick();
      await arrives(editor, '001-kyiv-visit.txt', 'billion');
    },
  },
  {
    name: 'the code of a finding leads to the section of the README that explains it',
    async run(editor) {
      const { page } = editor;
      await at(editor, '002-kyiv-rewrite.txt', '$22 billion');
      await listed(editor, (text) => text.includes('figure-differs'));
      await page.locator('.markers-panel-container a').filter({ hasText: 'figure-differs' }).first().click({ modifiers: ['ControlOrMeta'] });
      const readme = await webview(page, 'h3#figure-differs');
      await until('the section in view', async () => ((await readme.evaluate<number>('document.getElementById("figure-differs").getBoundingClientRect().top')) < 200 ? true : undefined));
      await editor.shot('explained');
    },
  },
  {
    name: 'Next Finding goes to a finding and tells it',
    async run(editor) {
      await at(editor, '002-kyiv-rewrite.txt', 'Canadian Prime Minister');
      const before = await cursor(editor.page);
      await command(editor.page, 'Crossread: Next Finding');
      await until('the cursor on a finding', async () => ((await cursor(editor.page)).line !== before.line ? true : undefined));
      await editor.shot('next-finding');
    },
  },
  {
    name: 'Ctrl+K . and Ctrl+K , go from finding to finding and back, and a key that is pressed before the last one has led anywhere goes on from there',
    async run(editor) {
      const { page } = editor;
      const start = await at(editor, '002-kyiv-rewrite.txt', 'Canadian Prime Minister');
      await page.locator('.editor-group-container.active .squiggly-info, .editor-group-container.active .squiggly-warning').first().waitFor();
      await page.locator('.statusbar-item[aria-label^="Crossread: 5 articles"]').waitFor();
      const press = async (key: string): Promise<void> => {
        await page.keyboard.press('ControlOrMeta+k');
        await page.keyboard.press(key);
      };
      const leads = async (key: string): Promise<number> => {
        const before = (await cursor(page)).line;
        await press(key);
        const after = await until(`the cursor on another line after ${key}`, async () => {
          const { line } = await cursor(page);
          return line !== before && line > 0 ? line : undefined;
        });
        // With the hover on show, since the next key must work from there too.
        await page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden)').first().waitFor();
        return after;
      };
      const first = await leads('.');
      const second = await leads('.');
      const back = await leads(',');
      if (!(start.line < first && first < second && back === first)) throw new Error(`Lines ${start.line}, ${first}, ${second}, ${back}.`);
      await at(editor, '002-kyiv-rewrite.txt', 'Canadian Prime Minister');
      await press('.');
      await press('.');
      await until('the cursor on the second finding', async () => ((await cursor(page)).line === second ? true : undefined));
    },
  },
  {
    name: 'an edit that makes the figure agree clears the finding in every article, undo brings it back',
    async run(editor) {
      const { page } = editor;
      await makeAgree(editor);
      await editor.shot('agreeing');
      await page.locator('.editor-group-container.active .view-lines').first().click();
      // One word at a time.
      for (let index = 0; index < 3; index++) await page.keyboard.press('ControlOrMeta+z');
      await listed(editor, (text) => text.split('figure-differs').length > 3);
    },
  },
  {
    name: 'closing without saving goes back to the file',
    async run(editor) {
      const { page } = editor;
      await makeAgree(editor);
      await command(page, 'File: Revert File');
      await listed(editor, (text) => text.split('figure-differs').length > 3);
      if ((await activeTab(page)) !== '001-kyiv-visit.txt') throw new Error('Another editor is active.');
    },
  },
];

/** Puts what the other articles say in place of the figure that differs. */
async function makeAgree(editor: Editor): Promise<void> {
  await at(editor, '001-kyiv-visit.txt', OUTLIER, 1, 0);
  for (let index = 0; index < OUTLIER.length; index++) await editor.page.keyboard.press('Shift+ArrowRight');
  await editor.page.keyboard.insertText('$22 billion');
  await listed(editor, (text) => !text.includes('figure-differs'));
}

/** Waits until what Problems lists satisfies `wanted`, and gives it. */
function listed({ page }: Editor, wanted: (text: string) => boolean): Promise<string> {
  return until('Problems to change', async () => {
    const text = (await problems(page, 'figure-differs')).join('\n');
    return wanted(text) ? text : undefined;
  });
}
