import { command, tab, until } from '../host/workbench.ts';
import { holds, type Check } from './check.ts';

/** What a new user meets first. */
export const begin: readonly Check[] = [
  {
    // The first in a window: the editor knows of no extension's walkthrough before one has been opened.
    name: 'Get Started opens the four steps of the walkthrough',
    async run(editor) {
      const { page } = editor;
      await command(page, 'Crossread: Get Started');
      const steps = page.locator('.gettingStartedContainer .getting-started-step');
      await until('the walkthrough', async () => ((await steps.count()) === 4 && (await steps.first().isVisible()) ? true : undefined));
      holds((await steps.allInnerTexts()).join('\n'), 'Open some articles', 'Compare all sources');
      await editor.shot('walkthrough');
    },
  },
  {
    name: 'the walkthrough opens a copy of the sample articles in a window of its own, with one of them on show',
    async run(editor) {
      const { page } = editor;
      const opens = page.context().waitForEvent('page');
      await page.locator('.gettingStartedContainer').getByText('Open the Sample Articles').click();
      const sample = await opens;
      try {
        await tab(sample, '002-kyiv-rewrite.txt').waitFor({ timeout: 60_000 });
        await sample.locator('.statusbar-item[aria-label^="Crossread: 5 articles, 7 findings"]').waitFor({ timeout: 60_000 });
        if (sample.url().includes(editor.seeds)) throw new Error(`Not a copy: ${sample.url()}`);
      } finally {
        await sample.close();
      }
      await command(page, 'View: Close All Editors');
    },
  },
];
