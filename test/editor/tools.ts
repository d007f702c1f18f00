import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openVscode } from '../host/open.ts';
import { projectFolder } from '../host/process.ts';
import { command, openFile, until } from '../host/workbench.ts';
import { editorOf, holds, type Check } from './check.ts';

const OUT = path.join(projectFolder(), 'test', 'out');

interface Asked {
  readonly tools: readonly { readonly name: string; readonly described: boolean }[];
  readonly answers: readonly { readonly name: string; readonly text?: string; readonly error?: string }[];
}

/** What language models may ask, asked by a second extension in a window of its own. */
export const tools: readonly Check[] = [
  {
    name: 'the tools for language models are registered and answer another extension',
    async run({ seeds }) {
      const extension = path.join(projectFolder(), 'test', 'editor', 'fixtures', 'asker');
      const settings = { 'chat.disableAIFeatures': false };
      const opened = await openVscode({ folder: seeds, vsix: path.join(OUT, 'crossread.vsix'), extension, settings, say: () => undefined });
      const file = path.join(seeds, 'asked.json');
      try {
        const { page, shot } = editorOf(opened, seeds, OUT);
        await openFile(page, '002-kyiv-rewrite.txt');
        await page.locator('.statusbar-item[aria-label^="Crossread: 5 articles, 7 findings"]').waitFor({ timeout: 60_000 });
        await command(page, 'Asker: Ask the Tools');
        await until('what the tools have answered', () => Promise.resolve(existsSync(file) ? true : undefined), 60_000);
        await shot('tools');
        const asked = await until('the whole of it', () => Promise.resolve(parsed(file)));
        const [list, check, compare, found, nothing] = asked.answers;
        const said = JSON.stringify(asked, null, 1);
        if (asked.tools.filter(({ described }) => described).length !== 4) throw new Error(`Not four tools: ${said}`);
        if (nothing?.error === undefined || asked.answers.filter(({ error }) => error !== undefined).length !== 1) throw new Error(`Other errors than the one: ${said}`);
        holds(list!.text!, '"total":5', '001-kyiv-visit.txt');
        holds(check!.text!, '"code":"quote-altered"', '"line":3', 'buttressed');
        holds(compare!.text!, '"verdict":"differ"', '$19.7 billion');
        holds(found!.text!, '$22 billion', '002-kyiv-rewrite.txt');
        holds(nothing.error, 'No name, figure or quote fits these words.');
      } finally {
        rmSync(file, { force: true });
        await opened.close();
      }
    },
  },
];

/** What the file holds; undefined while it is being written. */
function parsed(file: string): Asked | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Asked;
  } catch {
    return undefined;
  }
}
