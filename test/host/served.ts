import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './chromium.ts';
import type { Opened, Opening } from './opening.ts';
import { serve } from './serve.ts';
import { installVscode } from './vscode.ts';
import { LIMIT, ready } from './workbench.ts';

/** How often a window is loaded again that came up without its folder. */
const RELOADS = 3;

/** Opens a folder in a served VS Code and a browser without a window. */
export async function openServed(opening: Opening): Promise<Opened> {
  const { folder, vsix, extension, settings = {}, width = 1280, height = 800, say } = opening;
  const vscode = await installVscode(say);
  const data = mkdtempSync(path.join(tmpdir(), 'crossread-vscode-'));
  const server = await serve(vscode, { data, settings, grace: 1, ...(vsix === undefined ? {} : { vsix }) });
  const browser = await launchBrowser(say);
  const page: Page = await browser.newPage({ viewport: { width, height }, locale: 'en-US' });
  const show = async (shown: string): Promise<void> => {
    await page.goto(server.address(shown, extension));
    // A VS Code that reads a workspace file before the disk of its server is there says that no folder is open, until it is loaded again.
    for (let tries = 0; tries < RELOADS && !(await hasFolder(page)); tries++) await page.reload();
    await ready(page);
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await server.stop();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await show(folder);
  } catch (error) {
    await close();
    throw error;
  }
  return { data, page: () => page, show, close };
}

/** Whether a window that comes up lists the files of the folder that it was opened with. */
async function hasFolder(page: Page): Promise<boolean> {
  const rows = page.locator('.part.sidebar .monaco-list-row');
  const none = page.locator('.part.sidebar .pane-header[aria-label^="No Folder Opened"]');
  await rows.or(none).first().waitFor({ timeout: LIMIT / 2 }).catch(() => undefined);
  return (await rows.count()) > 0;
}
