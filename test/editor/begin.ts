import { command, until } from '../host/workbench.ts';
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
      await command(page, 'View: Close All Editors');
    },
  },
];
