import { command, hover, rows, until } from '../host/workbench.ts';
import { arrives, at, holds, type Check } from './check.ts';

/** What a reader does inside an article: hovering, jumping, looking things up. */
export const reading: readonly Check[] = [
  {
    name: 'hover on a name tells the full name and the other spelling',
    async run(editor) {
      await at(editor, '004-first-visit.txt', 'Zelenskiy');
      await hover(editor.page, 'Volodymyr Zelenskyy', 'Zelenskiy');
      await editor.shot('hover-name');
    },
  },
  {
    name: 'hover on a figure tells what each article says',
    async run(editor) {
      await at(editor, '002-kyiv-rewrite.txt', '$22 billion', 1, 4);
      await hover(editor.page, '22,000,000,000', '$19.7 billion', '001-kyiv-visit.txt');
      await editor.shot('hover-figure');
    },
  },
  {
    name: 'hover on a date tells the day that it resolves to',
    async run(editor) {
      await at(editor, '004-first-visit.txt', 'On Sunday', 1, 4);
      await hover(editor.page, '24');
    },
  },
  {
    name: 'hover on a corrected quote marks the added word',
    async run(editor) {
      await at(editor, '002-kyiv-rewrite.txt', 'it needs to be reinforced', 1, 16);
      await hover(editor.page, 'Carney', 'be');
      await editor.shot('hover-quote');
    },
  },
  {
    name: 'go to definition on a quote leads to its source',
    async run(editor) {
      await at(editor, '002-kyiv-rewrite.txt', 'it needs to be reinforced', 1, 16);
      await editor.page.keyboard.press('F12');
      await arrives(editor, '001-kyiv-visit.txt', 'So that needs');
      await editor.shot('definition');
    },
  },
  {
    name: 'a quote turned into its opposite leads to the original',
    async run(editor) {
      await at(editor, '003-troops-question.txt', 'unrealistic', 1, 4);
      await editor.page.keyboard.press('F12');
      await arrives(editor, '001-kyiv-visit.txt', 'realistic');
    },
  },
  {
    name: 'peek on a quote shows its source in place',
    async run(editor) {
      await at(editor, '002-kyiv-rewrite.txt', 'it needs to be reinforced', 1, 16);
      await command(editor.page, 'Peek Definition');
      const peek = editor.page.locator('.peekview-widget');
      await peek.waitFor();
      await until('the source in the peek view', async () => ((await peek.innerText()).replaceAll('\u00a0', ' ').includes('it needs to reinforced') ? true : undefined));
      await editor.shot('peek');
      await editor.page.keyboard.press('Escape');
    },
  },
  {
    name: 'references of a name reach all five articles',
    async run(editor) {
      await at(editor, '004-first-visit.txt', 'Zelenskiy');
      await command(editor.page, 'References: Find All References');
      const view = editor.page.locator('.pane-body .monaco-list[aria-label*="References"], [id*="references-view"] .monaco-list').first();
      await until('five files in the references view', async () => {
        const shown = (await view.innerText().catch(() => '')).replaceAll('\u00a0', ' ');
        return ['000-', '001-', '002-', '003-', '004-'].every((file) => shown.includes(file)) ? true : undefined;
      });
      await editor.shot('references');
      await editor.page.keyboard.press('ControlOrMeta+Shift+E');
    },
  },
  {
    name: 'the outline lists quotes by speaker, figures and people',
    async run(editor) {
      await at(editor, '001-kyiv-visit.txt', 'Carney');
      await editor.page.keyboard.press('ControlOrMeta+Shift+O');
      const list = editor.page.locator('.quick-input-list .monaco-list-row');
      const labels = await until('the outline', async () => {
        const found = await rows(list);
        return found.length > 5 ? found.join('\n') : undefined;
      });
      holds(labels, 'Carney');
      await editor.shot('outline');
      await editor.page.keyboard.press('Escape');
    },
  },
];
