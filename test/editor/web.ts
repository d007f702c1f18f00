import path from 'node:path';
import { openVscode } from '../host/open.ts';
import { projectFolder } from '../host/process.ts';
import { command, hover } from '../host/workbench.ts';
import { at, editorOf, type Check } from './check.ts';

const OUT = path.join(projectFolder(), 'test', 'out');
const VSIX = path.join(OUT, 'crossread.vsix');
const IN_BROWSER = { 'remote.extensionKind': { 'crossread.crossread': ['web'] } };

/** The extension in the browser's own extension host, as in vscode.dev. */
export const web: readonly Check[] = [
  {
    name: 'in the web extension host a folder that is on no disk, of a file system without search, is read through the editor',
    async run({ seeds }) {
      const opened = await openVscode({ folder: `virtual:${seeds}`, vsix: VSIX, extension: path.join(projectFolder(), 'test', 'editor', 'virtual'), settings: IN_BROWSER, say: () => undefined });
      try {
        const editor = editorOf(opened, seeds, OUT);
        const { page } = editor;
        await page.locator('.explorer-folders-view .monaco-list-row').filter({ hasText: '002-kyiv-rewrite.txt' }).dblclick();
        await page.locator('.statusbar-item[aria-label^="Crossread: 5 articles, 7 findings"]').waitFor({ timeout: 60_000 });
        await page.locator('.editor-group-container.active').locator('.squiggly-info, .squiggly-warning').first().waitFor();
        if (editor.servers().length > 0) throw new Error('A server runs outside of the browser.');
        await editor.shot('virtual');
      } finally {
        await opened.close();
      }
    },
  },
  {
    name: 'in the web extension host the server is a web worker and says the same of the articles',
    async run({ seeds }) {
      const opened = await openVscode({ folder: seeds, vsix: VSIX, settings: IN_BROWSER, say: () => undefined });
      try {
        const editor = editorOf(opened, seeds, OUT);
        await at(editor, '002-kyiv-rewrite.txt', '$22 billion', 1, 4);
        await hover(editor.page, '$19.7 billion', '001-kyiv-visit');
        await editor.page.locator('.statusbar-item[aria-label^="Crossread: 5 articles, 7 findings"]').waitFor();
        if (editor.servers().length > 0) throw new Error('A server runs outside of the browser.');
        await command(editor.page, 'Developer: Show Running Extensions');
        await editor.page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: /crossread/i }).filter({ hasText: 'web worker' }).first().waitFor({ timeout: 60_000 });
        await editor.shot('web-worker');
      } finally {
        await opened.close();
      }
    },
  },
];
