import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Opened } from '../host/opening.ts';
import { projectFolder } from '../host/process.ts';
import { activeTab, command, cursor, goTo, LIMIT, openFile, placeOf, ready, until, type Place } from '../host/workbench.ts';

/** One thing that must hold in the running editor, whatever was done in it before; `run` begins after `fresh` and rejects with a sentence when it does not. */
export interface Check {
  readonly name: string;
  readonly run: (editor: Editor) => Promise<void>;
}

/** The editor under test, on a copy of the sample articles. */
export interface Editor {
  readonly page: Page;
  /** The copy, a folder named `seeds`. */
  readonly seeds: string;
  /** Opens another folder, or the same one anew. */
  readonly show: (folder: string) => Promise<void>;
  /** Brings the window to where every check begins: on the sample articles as they are shipped, all read, the files listed, nothing open, no panel below, nothing said. */
  readonly fresh: () => Promise<void>;
  /** Reloads the window by "Developer: Reload Window". */
  readonly reload: () => Promise<void>;
  /** Takes a picture into test/out. */
  readonly shot: (name: string) => Promise<void>;
  /** Process ids of the running language servers of this editor. */
  readonly servers: () => number[];
}

/** Makes the editor that checks see out of an opened window. */
export function editorOf(opened: Opened, seeds: string, out: string): Editor {
  let shown = seeds;
  const show = async (folder: string): Promise<void> => {
    shown = folder;
    await opened.show(folder);
  };
  return {
    get page() {
      return opened.page();
    },
    seeds,
    show,
    async fresh() {
      const page = opened.page();
      await page.mouse.move(0, 0);
      await page.keyboard.press('Escape');
      await closeAll(page);
      restore(seeds);
      if (shown !== seeds) await show(seeds);
      if (await opened.page().locator('.part.panel').isVisible()) await command(opened.page(), 'View: Hide Panel');
      // A window is ready, also after a reload, when it lists the files.
      await opened.page().keyboard.press('ControlOrMeta+Shift+E');
      await opened.page().locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: LIMIT });
      if ((await opened.page().locator('.notifications-toasts .notification-toast').count()) > 0) await command(opened.page(), 'Notifications: Clear All Notifications');
      await opened.page().locator('.statusbar-item[aria-label^="Crossread: 5 articles, 7 findings"]').waitFor({ timeout: LIMIT });
    },
    async reload() {
      // The editor's own command, because it keeps the window's state first.
      const loaded = opened.page().waitForEvent('load');
      await command(opened.page(), 'Developer: Reload Window');
      await loaded;
      await ready(opened.page());
    },
    async shot(name) {
      await opened.page().screenshot({ path: path.join(out, `${name}.png`) });
    },
    servers: () => serversIn(opened.data),
  };
}

/** Opens an article and puts the cursor into the `nth` place where `needle` stands. */
export async function at(editor: Editor, file: string, needle: string, nth = 1, inside = 1): Promise<Place> {
  await openFile(editor.page, file);
  const place = placeOf(readFileSync(path.join(editor.seeds, file), 'utf8'), needle, nth, inside);
  await goTo(editor.page, place);
  return place;
}

/** Waits until the cursor stands in `file`, on a line with `needle`. */
export async function arrives(editor: Editor, file: string, needle: string): Promise<void> {
  const lines = readFileSync(path.join(editor.seeds, file), 'utf8').split('\n');
  await until(`the cursor on "${needle}" in ${file}`, async () => {
    if ((await activeTab(editor.page)) !== file) return undefined;
    const { line } = await cursor(editor.page);
    return lines[line - 1]?.includes(needle) === true ? true : undefined;
  });
}

/** Fails unless `text` holds every one of `parts`. */
export function holds(text: string, ...parts: readonly string[]): void {
  for (const part of parts) {
    if (!text.includes(part)) throw new Error(`Expected "${part}" in:\n${text}`);
  }
}

/** Closes every editor; one that a failed check has left unsaved would ask first. */
async function closeAll(page: Page): Promise<void> {
  await until('no open editor', async () => {
    if ((await page.locator('.tabs-container .tab').count()) === 0) return true;
    await command(page, (await page.locator('.tabs-container .tab.dirty').count()) > 0 ? 'View: Revert and Close Editor' : 'View: Close All Editors');
    return undefined;
  });
}

/** Takes out of the copy of the sample articles what checks have put there. */
function restore(seeds: string): void {
  const original = path.join(projectFolder(), 'seeds');
  const articles = new Set(readdirSync(original));
  for (const name of readdirSync(seeds)) if (!articles.has(name)) rmSync(path.join(seeds, name), { recursive: true });
  for (const name of articles) if (!readFileSync(path.join(seeds, name)).equals(readFileSync(path.join(original, name)))) cpSync(path.join(original, name), path.join(seeds, name));
}

function serversIn(data: string): number[] {
  return execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(data) && line.includes(path.join('dist', 'server.js')))
    .map((line) => Number.parseInt(line, 10));
}
