import { command, expand, focusView, menuAction, openFile, pick, rowAction, rows, tab, until, viewRows } from '../host/workbench.ts';
import { arrives, at, holds, type Check, type Editor } from './check.ts';

/** The five trees of the side bar: what they show, by keyboard, and that they follow the editor and keep their state. */
export const views: readonly Check[] = [
  {
    name: 'Findings lists what differs by kind, and the keyboard opens a place',
    async run(editor) {
      await at(editor, '002-kyiv-rewrite.txt', 'Canadian Prime Minister');
      await focus(editor, 'Findings');
      await labels(editor, 'Findings', 'Names spelt in two ways', 'Figures that differ', 'Altered quotes', '$19.7 billion');
      for (const key of ['Home', 'ArrowDown', 'Enter']) await editor.page.keyboard.press(key);
      await arrives(editor, '001-kyiv-visit.txt', '$19.7 billion');
      await editor.shot('view-findings');
    },
  },
  {
    name: 'Findings can be grouped by article, filtered, and marked as seen',
    async run(editor) {
      const { page } = editor;
      await focus(editor, 'Findings');
      await group(editor, 'By article');
      await labels(editor, 'Findings', '003-troops-question.txt');
      await group(editor, 'By kind');
      await labels(editor, 'Findings', 'Figures that differ');
      const spelling = viewRows(page, 'Findings').filter({ hasText: 'Zelenskiy' });
      await rowAction(spelling, 'Mark as Seen');
      await until('the finding to be seen', async () => ((await spelling.getAttribute('aria-label'))?.includes('seen') === true ? true : undefined));
      await rowAction(spelling, 'Mark as Not Seen');
      await until('the finding to be unseen', async () => ((await spelling.getAttribute('aria-label'))?.includes('seen') === false ? true : undefined));
      await focus(editor, 'Findings');
      await page.keyboard.press('ControlOrMeta+Alt+f');
      const search = page.locator('.monaco-tree-type-filter input').first();
      await search.fill('Zelenskiy');
      await search.press('Enter');
      await until('the tree to go to what was searched for', async () => ((await focused(editor, 'Findings')).includes('Zelenskiy') ? true : undefined));
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'the menu of a finding copies it with its evidence, opens it to the side and ignores it',
    async run(editor) {
      const { page } = editor;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => undefined);
      await openFile(page, '004-first-visit.txt');
      await focus(editor, 'Findings');
      const row = viewRows(page, 'Findings').filter({ hasText: 'unrealistic' });
      await menuAction(row, 'Copy');
      const copied = async (what: string): Promise<string> => until(`${what} on the clipboard`, async () => {
        const text = await page.evaluate<string>('navigator.clipboard.readText()').catch(() => '');
        return text.includes(what) ? text : undefined;
      });
      holds(await copied('unrealistic'), '003-troops-question.txt, line 11: The words of Mark Carney', '\n- 001-kyiv-visit.txt, line 17: ');
      await menuAction(viewRows(page, 'Findings').filter({ hasText: 'Figures that differ' }), 'Copy');
      const figures = await copied('about $19.7 billion');
      if (figures.includes('unrealistic') || figures.split('\n\n').length !== 3) throw new Error(`Not three figures:\n${figures}`);
      await command(page, 'Crossread: Copy All Findings');
      await page.locator('.notifications-toasts').getByText('Copied: 7 findings').waitFor();
      holds(await copied('Zelenskiy'), 'unrealistic', '$19.7 billion');
      await menuAction(row, 'Open to the Side');
      await arrives(editor, '003-troops-question.txt', 'unrealistic');
      await page.locator('.editor-group-container:not(.active) .tab.active[data-resource-name="004-first-visit.txt"]').first().waitFor();
      await focus(editor, 'Findings');
      await menuAction(row, 'Ignore This Finding');
      await row.waitFor({ state: 'detached' });
      await page.locator('.statusbar-item[aria-label^="Crossread: 5 articles, 6 findings"]').waitFor();
    },
  },
  {
    name: 'Findings selects the one at the cursor, wherever that goes',
    async run(editor) {
      await focus(editor, 'Findings');
      for (const [needle, wanted] of [['$22 billion', '$22 billion \u2260'], ['So that needs', 'So that needs'], ['$22 billion', '$22 billion \u2260']] as const) {
        await at(editor, '002-kyiv-rewrite.txt', needle);
        await until(`${needle} to be selected`, async () => ((await selected(editor, 'Findings')).includes(wanted) ? true : undefined));
      }
    },
  },
  {
    name: 'Sources follows the editor and says what an article shares with which other',
    async run(editor) {
      const { page } = editor;
      await focus(editor, 'Sources');
      await labels(editor, 'Sources', '004-first-visit.txt');
      await openFile(page, '002-kyiv-rewrite.txt');
      await until('the open article to be selected', async () => ((await selected(editor, 'Sources')).includes('002-kyiv-rewrite') ? true : undefined));
      await focus(editor, 'Sources');
      for (const key of ['Home', 'ArrowRight']) await page.keyboard.press(key);
      await labels(editor, 'Sources', 'reworded', 'figures', 'quotes', 'verbatim');
      await editor.shot('view-sources');
    },
  },
  {
    name: 'People, quotes and figures lead to their mentions, and an open group stays open when the articles are read again',
    async run(editor) {
      const { page } = editor;
      for (const [title, group, item] of [['People & Places', 'People', 'Volodymyr Zelenskyy'], ['Quotes by Speaker', 'Mark Carney', 'realistic'], ['Figures', 'Money', '$22 billion']] as const) {
        await focus(editor, title);
        await labels(editor, title, group);
        await expand(viewRows(page, title).filter({ hasText: group }).first(), true);
        await labels(editor, title, item);
        const groups = await rows(viewRows(page, title).and(page.locator('[aria-level="1"]')));
        if (title === 'Quotes by Speaker' && groups.at(-1)?.startsWith('Speaker unknown') !== true) throw new Error(`Speaker unknown does not come last: ${groups.join(', ')}`);
      }
      await command(page, 'Crossread: Rebuild Index');
      await page.locator('.notifications-toasts').getByText('Crossread read 5 articles').waitFor();
      await labels(editor, 'Figures', '$22 billion');
      const figure = viewRows(page, 'Figures').filter({ hasText: '$19.7 billion' }).first();
      await expand(figure, true);
      const mention = viewRows(page, 'Figures').filter({ hasText: '001-kyiv-visit.txt, line' }).first();
      await mention.click();
      await tab(page, '001-kyiv-visit.txt').waitFor();
      await editor.shot('view-figures');
    },
  },
  {
    name: 'the status bar counts articles and findings, and a click shows the findings',
    async run(editor) {
      const { page } = editor;
      await page.keyboard.press('ControlOrMeta+Shift+E');
      const item = page.locator('.statusbar-item[aria-label^="Crossread: 5 articles, 7 findings"]').first();
      await item.locator('a').first().click();
      await viewRows(page, 'Findings').first().waitFor();
    },
  },
];

/** Focuses a view by its command; one that is shown for the first time takes the focus when asked again. */
async function focus({ page }: Editor, title: string): Promise<void> {
  await until(`the focus in ${title}`, async () => {
    await focusView(page, title);
    return page.locator(`.monaco-list[aria-label="${title}"]:focus-within`).waitFor({ timeout: 4_000 }).then(() => true as const, () => undefined);
  });
}

async function group({ page }: Editor, by: string): Promise<void> {
  await pick(page, () => command(page, 'Crossread: Group Findings By…'), by);
}

/** Waits until the rows of a view hold all that is wanted: they come one level after another. */
async function labels({ page }: Editor, title: string, ...wanted: readonly string[]): Promise<void> {
  await until(`"${wanted.join('", "')}" in ${title}`, async () => {
    const shown = (await rows(viewRows(page, title))).join('\n');
    return wanted.every((part) => shown.includes(part)) ? true : undefined;
  });
}

async function selected({ page }: Editor, title: string): Promise<string> {
  return (await viewRows(page, title).and(page.locator('.selected')).allInnerTexts()).join('\n');
}

async function focused({ page }: Editor, title: string): Promise<string> {
  return (await viewRows(page, title).and(page.locator('.focused')).allInnerTexts()).join('\n');
}
