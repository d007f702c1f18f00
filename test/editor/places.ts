import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openVscode } from '../host/open.ts';
import { projectFolder } from '../host/process.ts';
import { command, goTo, hover, LIMIT, openFile, placeOf, until, viewRows } from '../host/workbench.ts';
import { editorOf, type Check } from './check.ts';

const OUT = path.join(projectFolder(), 'test', 'out');

const DAM = 'VELLE, May 6, 2031 (Eastern Press) - The dam at Velle will cost $40 million, said Mayor Ada Quill.';
const COPY = 'VELLE, May 7, 2031 (Western Press) - The dam at Velle will cost $45 million, Mayor Ada Quill said.';

/** Where articles stand and how: several folders, odd names, other line ends, notebooks beside them, a folder that is not trusted. */
export const places: readonly Check[] = [
  {
    name: 'two folders with spaces and letters beyond ASCII in their paths, CRLF in the files: findings, hovers and settings of each',
    async run(editor) {
      const root = mkdtempSync(path.join(path.dirname(editor.seeds), 'zwei Ordner é '));
      for (const [folder, word] of [['Été 1', 'dam'], ['b #2 [x]', 'bridge']] as const) {
        mkdirSync(path.join(root, folder, 'seeds', 'Ä b'), { recursive: true });
        writeFileSync(path.join(root, folder, 'seeds', 'Ä b', `${word} ö.txt`), `${DAM.replaceAll('dam', word)}\r\n\r\nNothing else.\r\n`);
        writeFileSync(path.join(root, folder, 'seeds', `${word} 100%.txt`), `Nothing before.\r\n\r\n${COPY.replaceAll('dam', word)}\r\n`);
      }
      mkdirSync(path.join(root, 'b #2 [x]', '.vscode'));
      writeFileSync(path.join(root, 'b #2 [x]', '.vscode', 'settings.json'), '{ "crossread.severity.figure-differs": "error" }\n');
      const workspace = path.join(root, 'beide.code-workspace');
      writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'Été 1' }, { path: 'b #2 [x]' }] }));
      await editor.show(workspace);
      const { page } = editor;
      await openFile(page, 'dam 100%.txt');
      await page.locator('.statusbar-item[aria-label^="Crossread: 4 articles, 4 findings"]').waitFor({ timeout: 60_000 });
      await goTo(page, placeOf(readFileSync(path.join(root, 'Été 1', 'seeds', 'dam 100%.txt'), 'utf8'), '$45 million'));
      await hover(page, '$40 million', 'dam ö');
      await page.locator('.editor-group-container.active .squiggly-warning').first().waitFor();
      await page.keyboard.press('F12');
      await page.locator('.tab[data-resource-name="dam ö.txt"]').waitFor();
      await openFile(page, 'bridge ö.txt');
      await page.locator('.editor-group-container.active .squiggly-error').first().waitFor();
      await command(page, 'Crossread: Focus on Findings View');
      await until('four findings', async () => ((await viewRows(page, 'Findings').filter({ hasText: '≠' }).count()) === 4 ? true : undefined));
      await editor.shot('two-folders');
    },
  },
  {
    name: 'a notebook among the articles is left alone',
    async run(editor) {
      const folder = path.join(mkdtempSync(path.join(path.dirname(editor.seeds), 'notebook-')), 'seeds');
      mkdirSync(folder);
      writeFileSync(path.join(folder, 'a.txt'), `${DAM}\n`);
      const cell = { cell_type: 'raw', metadata: {}, source: [COPY] };
      writeFileSync(path.join(folder, 'notes.ipynb'), JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }));
      await editor.show(folder);
      const { page } = editor;
      await openFile(page, 'a.txt');
      await page.locator('.statusbar-item[aria-label^="Crossread: 1 article, 0 findings"]').waitFor({ timeout: 60_000 });
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'notes.ipynb' }).dblclick();
      await page.locator('.notebookOverlay .view-line', { hasText: 'million' }).first().waitFor({ timeout: LIMIT });
      // Once this is known, so would the cell be, which the server would have heard of before.
      writeFileSync(path.join(folder, 'b.txt'), `${COPY}\n`);
      await page.locator('.statusbar-item[aria-label^="Crossread: 2 articles, 2 findings"]').waitFor({ timeout: LIMIT });
      await editor.shot('notebook');
      if ((await page.locator('.notebookOverlay .squiggly-warning').count()) > 0) throw new Error('A cell has a finding.');
    },
  },
  {
    name: 'in a folder that is not trusted Crossread reads as everywhere',
    async run({ seeds }) {
      const settings = { 'security.workspace.trust.enabled': true, 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'always', 'security.workspace.trust.emptyWindow': false };
      const opened = await openVscode({ folder: seeds, vsix: path.join(OUT, 'crossread.vsix'), settings, say: () => undefined });
      try {
        const { page, shot } = editorOf(opened, seeds, OUT);
        await page.getByText('Restricted Mode').first().waitFor();
        const [article] = readdirSync(seeds).filter((name) => name.startsWith('002-'));
        await openFile(page, article!);
        await page.locator('.statusbar-item[aria-label^="Crossread: "][aria-label*=" articles, "]').waitFor({ timeout: 60_000 });
        await goTo(page, placeOf(readFileSync(path.join(seeds, article!), 'utf8'), '$22 billion'));
        await hover(page, '$19.7 billion');
        await shot('not-trusted');
      } finally {
        await opened.close();
      }
    },
  },
];
