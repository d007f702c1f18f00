import type { Frame, Locator, Page } from 'playwright-core';

/** A place in a file as VS Code's "Go to Line" takes it: both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Everything that is waited for comes by itself, on a busy machine late: this only bounds how long a failing check takes, in milliseconds. */
export const LIMIT = 60_000;

/** Waits until the workbench shows what its side bar lists: the files of the folder, or another view that was left open. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('.monaco-workbench .part.sidebar .monaco-list-row', { timeout: LIMIT });
}

/** Runs a command of the palette by its whole title, e.g. "View: Toggle Panel Visibility"; the palette of a window that has just opened may not know it yet. */
export async function command(page: Page, title: string): Promise<void> {
  // Others may begin with the same words.
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ has: page.locator('.label-name', { hasText: new RegExp(`^${title.replace(/[.()]/g, '\\$&')}$`) }) }).first();
  await until(`${title} in the palette`, async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    if (!(await ask(page, `>${title}`))) return undefined;
    return (await succeeds(row.click({ timeout: 4_000 }))) ? true : undefined;
  });
  await page.mouse.move(0, 0);
}

/** Takes the row with `label` of the list that `open` opens; a list that has just opened may close again under the click. */
export async function pick(page: Page, open: () => Promise<void>, label: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: label }).first();
  await until(
    `${label} in the list`,
    async () => {
      await open();
      if (!(await ask(page, label))) return undefined;
      return (await succeeds(row.click({ timeout: 4_000 }))) ? true : undefined;
    },
    60_000,
  );
  // Away from everything that shows a tooltip.
  await page.mouse.move(0, 0);
}

/** Opens a file of the folder by its name, and waits until its text is in the active editor; a file that was just written may need a second look. */
export async function openFile(page: Page, name: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first();
  await until(
    `${name} in the active editor`,
    async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('ControlOrMeta+p');
      // The list may close again under the click: then it is opened once more.
      if (!(await ask(page, name)) || !(await succeeds(row.click({ timeout: 4_000 })))) return undefined;
      await page.mouse.move(0, 0);
      return (await succeeds(shows(page, `/${encodeURIComponent(name)}`))) ? true : undefined;
    },
    60_000,
  );
}

/** Waits until the active editor has the text of a resource whose URI ends so: its tab is active before that. */
export async function shows(page: Page, uri: string): Promise<void> {
  await page.locator(`.editor-group-container.active .editor-instance .monaco-editor[data-uri$="${uri}"] .view-line`).first().waitFor({ timeout: LIMIT });
}

/** The tab of an open file. */
export function tab(page: Page, name: string): Locator {
  return page.locator(`.tabs-container .tab[data-resource-name="${name}"]`).first();
}

/** The active tab's title, "" when nothing is open. */
export async function activeTab(page: Page): Promise<string> {
  const active = page.locator('.editor-group-container.active .tab.active').first();
  return (await active.count()) === 0 ? '' : ((await active.getAttribute('data-resource-name')) ?? '');
}

/** Puts the cursor at a place of the active editor. */
export async function goTo(page: Page, { line, column }: Place): Promise<void> {
  await until(`the cursor at ${line}:${column}`, async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+g');
    if (!(await ask(page, `:${line}:${column}`)) || !(await succeeds(quickInput(page).press('Enter', { timeout: 3_000 })))) return undefined;
    await quickInput(page).waitFor({ state: 'hidden', timeout: LIMIT });
    const isThere = async (): Promise<true | undefined> => {
      const at = await cursor(page);
      return at.line === line && at.column === column ? true : undefined;
    };
    return until('the cursor to be told', isThere, 2_000).catch(() => undefined);
  });
}

/** Where the cursor stands, read from the status bar. */
export async function cursor(page: Page): Promise<Place> {
  const label = await page.locator('#status\\.editor\\.selection').innerText({ timeout: 4_000 }).catch(() => '');
  const found = /Ln (\d+), Col (\d+)/.exec(label);
  return { line: Number(found?.[1] ?? 0), column: Number(found?.[2] ?? 0) };
}

/** Where the `nth` occurrence of `needle` begins in `text`, moved in by `inside` characters. */
export function placeOf(text: string, needle: string, nth = 1, inside = 1): Place {
  let offset = -1;
  for (let found = 0; found < nth; found++) {
    offset = text.indexOf(needle, offset + 1);
    if (offset < 0) throw new Error(`"${needle}" does not stand ${nth} times in the file.`);
  }
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before[before.length - 1]!.length + 1 + inside };
}

/** Shows the hover at the cursor and gives its text once it holds all that is expected; fails with what it holds when that does not come. */
export async function hover(page: Page, ...expected: readonly string[]): Promise<string> {
  const shown = page.locator('.monaco-resizable-hover .monaco-hover:not(.hidden)').first();
  let text = '';
  // Its parts come one after another, the server may still be starting or reading, and it closes when the article's findings change.
  const whole = async (): Promise<string | undefined> => {
    text = (await shown.innerText({ timeout: 2_000 }).catch(() => '')).replaceAll('\u00a0', ' ');
    return text.trim() !== '' && !/Loading|still being read/.test(text) && expected.every((part) => text.includes(part)) ? text : undefined;
  };
  const show = async (): Promise<string | undefined> => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.press('ControlOrMeta+i');
    return until('the whole hover', whole, 4_000).catch(() => undefined);
  };
  return until('a hover', show, 60_000).catch(() => Promise.reject(new Error(`No hover with "${expected.join('", "')}" came up; the last one:\n${text}`)));
}

/** Opens the Problems view, filtered, and gives the rows in view as text: files, their problems and the related places. */
export async function problems(page: Page, filter: string): Promise<string[]> {
  const view = page.locator('.markers-panel-container');
  if (!(await view.isVisible())) await command(page, 'View: Toggle Problems');
  await view.waitFor({ timeout: LIMIT });
  // The one beside the title of the panel is that of the output until Problems has taken its place.
  const input = page.locator('.viewpane-filter input[placeholder*="**/*.ts"]').first();
  if ((await input.inputValue()) !== filter) await input.fill(filter);
  return (await view.locator('.monaco-list-row').allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' '));
}

/** The rows of a view in the side bar, by the view's title. */
export function viewRows(page: Page, title: string): Locator {
  return page.locator(`.pane:has(> .pane-header[aria-label^="${title} Section"]) .monaco-list-row`);
}

/** Shows a view of Crossread's, the others beside it closed: rows for which there is no room do not stand in the document. */
export async function focusView(page: Page, title: string): Promise<void> {
  await command(page, `Crossread: Focus on ${title} View`);
  await page.locator(`.pane-header.expanded[aria-label^="${title} Section"]`).waitFor({ timeout: LIMIT });
  const other = page.locator(`.part.sidebar .pane-header.expanded:not([aria-label^="${title} Section"])`).first();
  await until('the other views to close', async () => {
    if ((await other.count()) === 0) return true;
    await succeeds(other.click({ timeout: 4_000, position: { x: 8, y: 8 } }));
    return undefined;
  });
  await page.mouse.move(0, 0);
}

/**
 * Clicks an action that a row shows while the pointer is over it, until the row has it no more: "Mark as Seen" goes when
 * the row is. A row may move away under the pointer, as one does below a group that opens, and what came under it instead
 * may cover the row with its tooltip; so each try comes from outside.
 */
export async function rowAction(row: Locator, title: string): Promise<void> {
  const action = row.locator(`.action-label[aria-label="${title}"]`);
  await until(`${title} on the row`, async () => {
    await row.page().mouse.move(0, 0);
    const clicked = (await succeeds(row.hover({ timeout: 4_000 }))) && (await succeeds(action.click({ timeout: 4_000 })));
    return clicked && (await succeeds(action.waitFor({ state: 'detached', timeout: 4_000 }))) ? true : undefined;
  });
  await row.page().mouse.move(0, 0);
}

/** Takes an entry of the menu that a right click on a row opens. By keyboard: a menu that has just opened takes no click, and does not tell when it would. */
export async function menuAction(row: Locator, title: string): Promise<void> {
  const page = row.page();
  const entry = page.locator('.monaco-menu .action-label').filter({ hasText: new RegExp(`^${title}$`) }).first();
  await until(`${title} in the menu`, async () => {
    await page.keyboard.press('Escape');
    if (!(await succeeds(row.click({ button: 'right', timeout: 4_000 })))) return undefined;
    return (await succeeds(entry.waitFor({ timeout: 4_000 }))) ? true : undefined;
  });
  // What the pointer passes over would be chosen.
  await page.mouse.move(0, 0);
  const chosen = page.locator('.monaco-menu .action-item.focused .action-label').filter({ hasText: new RegExp(`^${title}$`) });
  await until(`${title} chosen`, async () => {
    if ((await chosen.count()) > 0) return true;
    await page.keyboard.press('ArrowDown');
    return undefined;
  });
  await page.keyboard.press('Enter');
  await entry.waitFor({ state: 'hidden', timeout: LIMIT });
}

/** Opens or closes a group of a tree, and waits until it has. */
export async function expand(group: Locator, open: boolean): Promise<void> {
  const is = async (): Promise<true | undefined> => ((await group.getAttribute('aria-expanded', { timeout: 4_000 }).catch(() => null)) === String(open) ? true : undefined);
  await until(`the group to ${open ? 'open' : 'close'}`, async () => {
    if (await is()) return true;
    if (!(await succeeds(group.locator('.monaco-tl-twistie').click({ timeout: 4_000 })))) return undefined;
    // A second click would undo the first.
    return until('the click to have been taken', is, 4_000).catch(() => undefined);
  });
  await group.page().mouse.move(0, 0);
}

/** What is read of an element of the page; Node's types know none. */
interface RowElement {
  readonly textContent: string;
  getAttribute(name: string): string | null;
}

/** The accessible names of the rows of a list or tree, in the order shown. */
export async function rows(list: Locator): Promise<string[]> {
  // All at once: a tree that is read again takes rows away in between.
  const found = await list.evaluateAll((elements: readonly RowElement[]) => elements.map((row) => ({ index: Number(row.getAttribute('data-index')), text: row.getAttribute('aria-label') ?? row.textContent })));
  return found.sort((a, b) => a.index - b.index).map((row) => row.text);
}

/** The document inside the webview panel that shows, once it holds `selector` and a click there would reach it: it has its content before the editor shows it, and what is clicked until then is lost. */
export async function webview(page: Page, selector: string): Promise<Frame> {
  return until(`a panel with ${selector}`, async () => {
    for (const frame of page.frames()) {
      if (frame.parentFrame() === null || frame.parentFrame() === page.mainFrame()) continue;
      const content = frame.locator(selector).first();
      if ((await content.count().catch(() => 0)) > 0 && (await takesPointer(page, frame, content))) return frame;
    }
    return undefined;
  });
}

/** Whether the document of a frame notices the pointer over an element of it. */
async function takesPointer(page: Page, frame: Frame, content: Locator): Promise<boolean> {
  const box = await content.boundingBox({ timeout: 4_000 }).catch(() => null);
  if (box === null) return false;
  await page.mouse.move(box.x + 2, box.y + 2);
  await page.mouse.move(box.x + 3, box.y + 3);
  const noticed = await frame.evaluate<boolean>("document.documentElement.matches(':hover')").catch(() => false);
  await page.mouse.move(0, 0);
  return noticed;
}

/** Asks again and again until `attempt` gives something else than undefined. */
export async function until<T>(what: string, attempt: () => Promise<T | undefined>, limit = LIMIT): Promise<T> {
  for (const deadline = Date.now() + limit; ; ) {
    const value = await attempt();
    if (value !== undefined) return value;
    if (Date.now() > deadline) throw new Error(`Not within ${limit / 1000} s: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget input.input').first();
}

/** Writes into the quick input that is opening. False where it has closed again, as it does when something else takes the focus: keys would go there. */
function ask(page: Page, text: string): Promise<boolean> {
  return succeeds(quickInput(page).fill(text, { timeout: 3_000 }));
}

function succeeds(action: Promise<void>): Promise<boolean> {
  return action.then(() => true, () => false);
}
