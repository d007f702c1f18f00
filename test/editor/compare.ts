import { until, webview } from '../host/workbench.ts';
import { arrives, holds, type Check } from './check.ts';
import { compareView } from './compare-view.ts';

/** The compare view: rows, cells, updating, surviving a reload. */
export const compare: readonly Check[] = [
  {
    name: 'Compare Sources shows the differing figure first, one column an article',
    async run(editor) {
      const panel = await compareView(editor);
      const first = panel.locator('[role="row"][data-row]').first();
      holds(await first.innerText(), '$22 billion', '$19.7 billion');
      const columns = await panel.locator('[role="columnheader"]').count();
      if (columns !== 6) throw new Error(`${columns} columns, expected a title and five articles.`);
      await editor.shot('compare');
    },
  },
  {
    name: 'a click in a cell opens the place',
    async run(editor) {
      const panel = await compareView(editor);
      await panel.locator('[role="gridcell"] button').filter({ hasText: '$19.7 billion' }).first().click();
      await arrives(editor, '001-kyiv-visit.txt', '$19.7 billion');
    },
  },
  {
    name: 'the compare view survives a reload of the window',
    async run(editor) {
      await compareView(editor);
      await editor.reload();
      const panel = await webview(editor.page, '[role="row"][data-row]');
      await until('rows after the reload', async () => ((await panel.locator('[role="row"][data-row]').count()) > 1 ? true : undefined));
      await editor.shot('compare-reloaded');
    },
  },
];
