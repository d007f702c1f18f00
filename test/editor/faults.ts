import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { command, hover, LIMIT, openFile, until, viewRows } from '../host/workbench.ts';
import { at, type Check } from './check.ts';

/** A million opening marks, no text at all, bytes, halves of characters, a line of three megabytes, text that looks like markup, too much. */
const ODD: Readonly<Record<string, string | Buffer>> = {
  'million-quotes.txt': '\u201c'.repeat(1_000_000),
  'empty.txt': '',
  'binary.txt': Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7) % 256)),
  'surrogates.txt': Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00, 0x00, 0xdc, 0x22, 0x00]),
  'one-line.txt': 'The town spent $3 million, the mayor said. '.repeat(70_000),
  'markup.txt':
    '# <img src=x onerror=alert(1)> [run](command:workbench.action.quit)\n\n"Stop **this** [now](command:workbench.action.quit)," said Mayor <b>Ada Quill</b>.\n',
  'too-large.txt': 'A line of a large file.\n'.repeat(250_000),
};

/** What goes wrong around an editor: a server that dies, files that are no articles, a folder without any. */
export const faults: readonly Check[] = [
  {
    name: 'a killed server is restarted and answers again',
    async run(editor) {
      await at(editor, '004-first-visit.txt', 'Zelenskiy');
      await hover(editor.page);
      const [killed] = await until('a running server', () => Promise.resolve(editor.servers().length > 0 ? editor.servers() : undefined));
      process.kill(killed!, 'SIGKILL');
      await until('another server', () => Promise.resolve(editor.servers().some((pid) => pid !== killed) ? true : undefined));
      await editor.shot('restarted');
      await at(editor, '004-first-visit.txt', 'Zelenskiy');
      await hover(editor.page, 'Volodymyr Zelenskyy');
    },
  },
  {
    name: 'a server that dies again and again is given up: the views and the status bar say so, and a click brings it back',
    async run(editor) {
      const { page } = editor;
      await command(page, 'Crossread: Focus on Findings View');
      const failed = page.locator('.statusbar-item[aria-label^="The Crossread server is not running"]');
      await until('the server to be given up', async () => {
        editor.servers().forEach(kill);
        return (await failed.count()) > 0 ? true : undefined;
      }, 60_000);
      const welcome = page.locator('.pane:has(> .pane-header[aria-label^="Findings Section"]) .welcome-view');
      await welcome.getByText('The Crossread server is not running.').waitFor();
      await editor.shot('given-up');
      await welcome.getByText('Restart Server').click();
      await viewRows(page, 'Findings').first().waitFor({ timeout: 60_000 });
    },
  },
  {
    name: 'odd files beside the articles break nothing',
    async run(editor) {
      write(editor.seeds, ...Object.keys(ODD));
      for (const name of ['million-quotes.txt', 'empty.txt', 'surrogates.txt', 'one-line.txt']) await openFile(editor.page, name);
      await editor.shot('odd-files');
      await at(editor, '002-kyiv-rewrite.txt', '$22 billion', 1, 4);
      await hover(editor.page, '$19.7 billion');
      if (editor.servers().length !== 1) throw new Error(`${editor.servers().length} servers run.`);
    },
  },
  {
    name: 'text that looks like markup shows as text in a hover',
    async run(editor) {
      write(editor.seeds, 'markup.txt');
      await at(editor, 'markup.txt', 'Ada Quill');
      await hover(editor.page, 'Ada Quill');
      await at(editor, 'markup.txt', 'Stop', 1, 2);
      await hover(editor.page, 'Ada Quill · “said”');
      const links = await editor.page.locator('.monaco-hover a[data-href*="quit"], .monaco-hover a[href*="quit"]').count();
      if (links > 0) throw new Error('A command link of an article can be clicked.');
      await editor.shot('hover-markup');
    },
  },
  {
    name: 'a folder without articles starts no server and gets no message',
    async run(editor) {
      const folder = mkdtempSync(path.join(path.dirname(editor.seeds), 'code-'));
      mkdirSync(path.join(folder, 'src'));
      writeFileSync(path.join(folder, 'notes.txt'), 'Ada Quill said: "No."\n');
      writeFileSync(path.join(folder, 'src', 'main.js'), 'console.log(1);\n');
      await editor.show(folder);
      await openFile(editor.page, 'notes.txt');
      await command(editor.page, 'Crossread: Focus on Findings View');
      // Said once it has been looked for articles.
      await editor.page.locator('.welcome-view').getByText('This workspace has no articles yet.').waitFor({ timeout: LIMIT });
      if (editor.servers().length > 0) throw new Error('A server runs.');
      const shown = await editor.page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
      if (shown.some((text) => text.includes('Crossread'))) throw new Error(`A message came up: ${shown.join(' ')}`);
      await editor.shot('no-articles');
    },
  },
];

/** Puts some of the odd files among the articles. */
function write(seeds: string, ...names: readonly string[]): void {
  for (const name of names) writeFileSync(path.join(seeds, name), ODD[name]!);
}

/** Ends a process that may have ended by itself. */
function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has.
  }
}
