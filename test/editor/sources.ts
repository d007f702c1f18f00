import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { command, goTo, menuAction, openFile, pick, tab, until } from '../host/workbench.ts';
import { holds, type Check } from './check.ts';

/** How a folder becomes a source, and what is written from sources. */
export const sources: readonly Check[] = [
  {
    name: 'Use This Folder as a Source adds to the sources of .crossread.json where that has some, and says what is not read there',
    async run(editor) {
      const folder = mkdtempSync(path.join(path.dirname(editor.seeds), 'desk-'));
      for (const name of ['press', 'agencies']) {
        mkdirSync(path.join(folder, name));
        writeFileSync(path.join(folder, name, `${name}.txt`), 'VELLE, May 6, 2031 (Eastern Press) - Mayor Ada Quill spoke.\n');
      }
      for (const name of ['statement.docx', 'report.pdf']) writeFileSync(path.join(folder, 'agencies', name), 'x');
      const file = path.join(folder, '.crossread.json');
      writeFileSync(file, '{\n  // ours\n  "sources": [\n    "press/**"\n  ]\n}\n');
      await editor.show(folder);
      const { page } = editor;
      await page.locator('.statusbar-item[aria-label^="Crossread: 1 article"]').waitFor({ timeout: 60_000 });
      await menuAction(page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'agencies' }), 'Use This Folder as a Source');
      await page.locator('.notifications-toasts').getByText('Not read there: 2 PDF, Word or web files.').waitFor();
      await until('the file to name both', () => Promise.resolve(readFileSync(file, 'utf8').includes('"agencies/**"') ? true : undefined));
      holds(readFileSync(file, 'utf8'), '// ours', '"press/**"');
      await page.locator('.statusbar-item[aria-label^="Crossread: 2 articles"]').waitFor({ timeout: 60_000 });
      if (readFileSync(file, 'utf8').split('agencies').length !== 2) throw new Error('It stands there twice.');
    },
  },
  {
    name: 'an article in a folder of any name is shown as one, with its lines wrapped, until the reader wants another language',
    async run(editor) {
      const folder = mkdtempSync(path.join(path.dirname(editor.seeds), 'desk-'));
      mkdirSync(path.join(folder, '.vscode'));
      writeFileSync(path.join(folder, '.vscode', 'settings.json'), '{ "crossread.sources": ["press/**"] }\n');
      mkdirSync(path.join(folder, 'press'));
      for (const name of ['press/a.txt', 'press/b.txt', 'notes.txt']) writeFileSync(path.join(folder, name), `VELLE, May 6, 2031 (Eastern Press) - ${'Mayor Ada Quill spoke of the dam. '.repeat(20)}\n`);
      await editor.show(folder);
      const { page } = editor;
      const language = (name: string): Promise<void> => page.locator('[id="status.editor.mode"]').filter({ hasText: name }).waitFor();
      await openFile(page, 'a.txt');
      await language('Article');
      await until('the line to wrap', async () => ((await page.locator('.editor-group-container.active .view-line').count()) > 3 ? true : undefined));
      await pick(page, () => command(page, 'Change Language Mode'), 'Plain Text');
      await language('Plain Text');
      await openFile(page, 'notes.txt');
      await language('Plain Text');
      await openFile(page, 'b.txt');
      await language('Article');
      await tab(page, 'a.txt').click();
      await page.locator('.editor-group-container.active .tab.active[data-resource-name="a.txt"]').waitFor();
      await language('Plain Text');
    },
  },
  {
    name: 'a quote that is being typed is completed from the articles, with its closing mark and who says it',
    async run(editor) {
      const folder = path.join(mkdtempSync(path.join(path.dirname(editor.seeds), 'draft-')), 'seeds');
      mkdirSync(folder);
      writeFileSync(path.join(folder, 'a.txt'), 'VELLE, May 6, 2031 (Eastern Press) - "We will build the dam before the winter comes," said Mayor Ada Quill.\n');
      writeFileSync(path.join(folder, 'draft.txt'), 'Draft.\n\n');
      await editor.show(folder);
      const { page } = editor;
      await openFile(page, 'draft.txt');
      await page.locator('.statusbar-item[aria-label^="Crossread: 2 articles"]').waitFor({ timeout: 60_000 });
      await goTo(page, { line: 2, column: 1 });
      await page.keyboard.type('"We will build the d', { delay: 120 });
      await page.locator('.suggest-widget.visible .monaco-list-row.focused').filter({ hasText: 'Ada Quill, in a' }).waitFor();
      await editor.shot('completion');
      await page.keyboard.press('Enter');
      const lines = page.locator('.editor-group-container.active .view-lines');
      const written = '"We will build the dam before the winter comes," Ada Quill said';
      await until(written, async () => ((await lines.innerText()).replaceAll('\u00a0', ' ').split('\n').includes(written) ? true : undefined));
      await command(page, 'File: Revert File');
    },
  },
];
