// `npm run screenshots`: the README's pictures, taken of the packaged extension in a real VS Code. Names of pictures pick some.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { buildPackage } from '../package/build.ts';
import { openVscode } from './open.ts';
import { projectFolder } from './process.ts';
import { command, goTo, hover, openFile, placeOf, viewRows, webview } from './workbench.ts';

const ARTICLE = '002-kyiv-rewrite.txt';

const root = projectFolder();
const media = path.join(root, 'client', 'media');
const scratch = mkdtempSync(path.join(tmpdir(), 'crossread-pictures-'));
const folder = path.join(scratch, 'seeds');
cpSync(path.join(root, 'seeds'), folder, { recursive: true });

/** What brings the window to what each picture shows, in the order in which they are taken. */
const PICTURES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async findings(page) {
    await openFile(page, ARTICLE);
    await command(page, 'Crossread: Focus on Findings View');
    await viewRows(page, 'Findings').nth(3).waitFor();
    await goTo(page, placeOf(readFileSync(path.join(folder, ARTICLE), 'utf8'), 'So that needs', 1, 4));
    await hover(page);
  },
  async overview(page) {
    await command(page, 'View: Toggle Primary Side Bar Visibility');
    await openFile(page, ARTICLE);
    await command(page, 'Crossread: Compare Sources');
    await webview(page, '[role="row"][data-row]');
    await atFigure(page);
    await hover(page);
  },
  async compare(page) {
    const panel = await alone(page);
    await panel.locator('[data-index="0"] [data-column="0"]').click();
    await panel.locator('.details crossread-plot canvas').waitFor();
    await panel.locator('.details mark').first().waitFor();
  },
  async overlap(page) {
    await overlaps(page);
  },
  async aligned(page) {
    const panel = await overlaps(page);
    await panel.locator('[data-index="2"] [data-column="2"]').click();
    await page.locator('.monaco-diff-editor .editor.modified .view-line').first().waitFor();
  },
};

const wanted = process.argv.slice(2);
const { file } = await buildPackage(scratch);
const opened = await openVscode({
  folder,
  vsix: file,
  settings: { 'workbench.colorTheme': 'Default Light Modern', 'editor.minimap.enabled': false, 'editor.lineNumbers': 'off' },
  width: 1440,
  height: 860,
  say: (line) => console.log(line),
});
try {
  for (const [name, prepare] of Object.entries(PICTURES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await prepare(opened.page());
    await opened.page().waitForTimeout(1_000);
    await opened.page().screenshot({ path: path.join(media, `${name}.png`) });
    console.log(path.join(media, `${name}.png`));
  }
} finally {
  await opened.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function atFigure(page: Page): Promise<void> {
  await openFile(page, ARTICLE);
  await goTo(page, placeOf(readFileSync(path.join(folder, ARTICLE), 'utf8'), '$22 billion', 1, 4));
}

async function overlaps(page: Page): ReturnType<typeof webview> {
  const panel = await alone(page);
  await panel.locator('vscode-tab-header', { hasText: 'Overlap' }).click();
  await panel.locator('[aria-label="How much of an article stands in the others"] [data-row]').first().waitFor();
  return panel;
}

/** Shows the compare view in the whole window. */
async function alone(page: Page): ReturnType<typeof webview> {
  await command(page, 'View: Close All Editors');
  await command(page, 'Crossread: Compare Sources');
  return webview(page, '[role="row"][data-row]');
}
