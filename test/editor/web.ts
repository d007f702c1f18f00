import path from 'node:path';
import { openVscode } from '../host/open.ts';
import { projectFolder } from '../host/process.ts';
import { command, hover } from '../host/workbench.ts';
import { at, editorOf, type Check } from './check.ts';

const OUT = path.join(projectFolder(), 'test', 'out');

/** The extension in the browser's own extension host, as in vscode.dev. */
export const web: readonly Check[] = [
  {
    name: 'in the web extension host the server is a web worker and says the same of the articles',
    async run({ seeds }) {
      const settings = { 'remote.extensionKind': { 'crossread.crossread': ['web'] } };
      const opened = await openVscode({ folder: seeds, vsix: path.join(OUT, 'crossread.vsix'), settings, say: () => undefined });
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
