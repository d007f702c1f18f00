import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { until } from '../host/workbench.ts';
import { holds, type Check } from './check.ts';

/** How a folder becomes a source. */
export const sources: readonly Check[] = [
  {
    name: 'Use This Folder as a Source adds to the sources of .crossread.json where that has some',
    async run(editor) {
      const folder = mkdtempSync(path.join(path.dirname(editor.seeds), 'desk-'));
      for (const name of ['press', 'agencies']) {
        mkdirSync(path.join(folder, name));
        writeFileSync(path.join(folder, name, `${name}.txt`), 'VELLE, May 6, 2031 (Eastern Press) - Mayor Ada Quill spoke.\n');
      }
      const file = path.join(folder, '.crossread.json');
      writeFileSync(file, '{\n  // ours\n  "sources": [\n    "press/**"\n  ]\n}\n');
      await editor.show(folder);
      const { page } = editor;
      await page.locator('.statusbar-item[aria-label^="Crossread: 1 article"]').waitFor({ timeout: 60_000 });
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'agencies' }).click({ button: 'right' });
      const entry = page.locator('.monaco-menu .action-label', { hasText: 'Use This Folder as a Source' });
      // A menu that has just opened takes no click.
      await until('the file to name both', async () => {
        await entry.click({ timeout: 1_000 }).catch(() => undefined);
        return readFileSync(file, 'utf8').includes('"agencies/**"') ? true : undefined;
      });
      holds(readFileSync(file, 'utf8'), '// ours', '"press/**"');
      await page.locator('.statusbar-item[aria-label^="Crossread: 2 articles"]').waitFor({ timeout: 60_000 });
      if (readFileSync(file, 'utf8').split('agencies').length !== 2) throw new Error('It stands there twice.');
    },
  },
];
