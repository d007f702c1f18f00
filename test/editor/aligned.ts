import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { command, pick, tab, until } from '../host/workbench.ts';
import { at, type Check, type Editor } from './check.ts';
import { compareView, showTab } from './compare-view.ts';

/** Two articles side by side, and what leaves the compare view as a file. */
export const aligned: readonly Check[] = [
  {
    name: 'a cell of the overlap matrix opens both articles aligned by passage, linked while scrolling',
    async run(editor) {
      const { page } = editor;
      const frame = await compareView(editor);
      await showTab(frame, 'Overlap');
      await frame.locator('[aria-label="How much of an article stands in the others"] [data-index="2"] [data-column="2"]').click();
      const [left, right] = [page.locator('.monaco-diff-editor .editor.original').first(), page.locator('.monaco-diff-editor .editor.modified').first()];
      await until('the same passage on both sides', async () => {
        const shown = await Promise.all([left.innerText(), right.innerText()]);
        return shown.every((text) => text.includes('Carney')) ? true : undefined;
      });
      await editor.shot('aligned');
      const first = async (side: typeof left): Promise<string> => (await side.locator('.margin-view-overlays').innerText()).trim();
      const before = await Promise.all([first(left), first(right)]);
      await right.hover();
      await until('both sides to scroll', async () => {
        await page.mouse.wheel(0, 300);
        const now = await Promise.all([first(left), first(right)]);
        return now[0] !== before[0] && now[1] !== before[1] ? true : undefined;
      });
    },
  },
  {
    name: 'Compare This Article With… asks for the other one, that which shares most with it first, and opens the diff',
    async run(editor) {
      const { page } = editor;
      await at(editor, '003-troops-question.txt', 'Carney');
      await command(page, 'Crossread: Compare This Article With…');
      await page.locator('.quick-input-list .monaco-list-row').first().filter({ hasText: /001-kyiv-visit.*verbatim/s }).waitFor();
      await editor.shot('compare-with');
      await pick(page, () => command(page, 'Crossread: Compare This Article With…'), '002-kyiv-rewrite.txt');
      await page.locator('.tab[data-resource-name*="\u2194"], .tab[aria-label*="\u2194"]').first().waitFor();
    },
  },
  ...(['Markdown', 'CSV', 'HTML', 'JSON'] as const).map((format): Check => ({
    name: `what the compare view shows is exported as ${format}`,
    run: (editor) => exported(editor, format),
  })),
];

/** What each format makes of a cell with two readings. */
const WRITTEN: Readonly<Record<string, string>> = {
  Markdown: '| \\$22 billion \\[A\\]; \\$19.7 billion \\[B\\] |',
  CSV: ',$22 billion [A]; $19.7 billion [B],',
  HTML: '<td>$22 billion [A]; $19.7 billion [B]</td>',
  JSON: '"$22 billion [A]; $19.7 billion [B]"',
};

async function exported(editor: Editor, format: 'Markdown' | 'CSV' | 'HTML' | 'JSON'): Promise<void> {
  const { page } = editor;
  const frame = await compareView(editor);
  await showTab(frame, 'Figures');
  await pick(page, () => frame.locator('vscode-button').click(), format);
  const file = path.join(path.dirname(editor.seeds), `figures.${format === 'Markdown' ? 'md' : format.toLowerCase()}`);
  const input = page.locator('.quick-input-widget input.input').first();
  await until('the name of the file', async () => ((await input.inputValue()).endsWith(path.basename(file)) ? true : undefined));
  await until(`${file} to be written`, async () => {
    // A dialog that still looks for the folder takes no key; one that has taken it is gone.
    if (!existsSync(file)) await input.press('Enter', { timeout: 1_000 }).catch(() => undefined);
    const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
    return ['financial support', WRITTEN[format]!].every((part) => written.includes(part)) ? true : undefined;
  });
  await tab(page, path.basename(file)).waitFor();
  rmSync(file);
}
