import type { Locator, Page } from 'playwright-core';
import { command, LIMIT, tab, until } from '../host/workbench.ts';
import { holds, type Check } from './check.ts';

/** What a new user meets first. */
export const begin: readonly Check[] = [
  {
    name: 'Get Started opens the four steps of the walkthrough, also where the editor did not know of it yet',
    async run(editor) {
      // A window of its own: the editor knows of no extension's walkthrough before one has been opened.
      await editor.show(editor.seeds);
      const { page } = editor;
      const steps = await walkthrough(page);
      holds((await steps.allInnerTexts()).join('\n'), 'Open some articles', 'Compare all sources');
      await editor.shot('walkthrough');
    },
  },
  {
    name: 'the walkthrough opens a copy of the sample articles in a window of its own, with one of them on show',
    async run(editor) {
      const { page } = editor;
      const steps = await walkthrough(page);
      // With articles in the folder it is done, and another one may be open.
      await steps.first().click();
      const opens = page.context().waitForEvent('page');
      await page.locator('.gettingStartedContainer').getByText('Open the Sample Articles').click();
      const sample = await opens;
      try {
        await tab(sample, '002-kyiv-rewrite.txt').waitFor({ timeout: LIMIT });
        await sample.locator('.statusbar-item[aria-label^="Crossread: 5 articles, 7 findings"]').waitFor({ timeout: LIMIT });
        if (sample.url().includes(editor.seeds)) throw new Error(`Not a copy: ${sample.url()}`);
      } finally {
        await sample.close();
      }
    },
  },
];

/** Opens the walkthrough and gives its steps. */
async function walkthrough(page: Page): Promise<Locator> {
  await command(page, 'Crossread: Get Started');
  const steps = page.locator('.gettingStartedContainer .getting-started-step');
  await until('the walkthrough', async () => ((await steps.count()) === 4 && (await steps.first().isVisible()) ? true : undefined));
  return steps;
}
