// `npm run test:editor`: the packaged extension in a real VS Code. Further arguments pick the checks whose names hold them; `--backwards`
// begins with the last one, which shows whether a check hangs on one before it; `--times=20` runs each so often, which shows whether it hangs on chance.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openVscode } from '../host/open.ts';
import { projectFolder } from '../host/process.ts';
import { activeTab, cursor } from '../host/workbench.ts';
import { buildPackage, wellPackaged } from '../package/build.ts';
import { editorOf, type Check, type Editor } from './check.ts';
import { suite } from './suite.ts';

const out = path.join(projectFolder(), 'test', 'out');
const say = (line: string): void => console.log(line);
const backwards = process.argv.includes('--backwards');
const times = Number(process.argv.find((part) => part.startsWith('--times='))?.slice('--times='.length) ?? 1);
const wanted = process.argv.slice(2).filter((part) => !part.startsWith('--'));
const checks = (backwards ? suite.toReversed() : suite).filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)));

mkdirSync(out, { recursive: true });
const vsix = await buildPackage(out);
const scratch = mkdtempSync(path.join(tmpdir(), 'crossread-editor-'));
const seeds = path.join(scratch, 'seeds');
cpSync(path.join(projectFolder(), 'seeds'), seeds, { recursive: true });
let failed = 0;
const atSecond: string[] = [];
const packaged: Check = { name: 'the package holds what the extension needs when it runs, is under 2 MB and gives no warning', run: () => wellPackaged(vsix) };
const opened = await openVscode({ folder: seeds, vsix: vsix.file, height: 1100, say });
const everything = [packaged, ...Array.from({ length: times }, () => checks).flat()];
try {
  const editor = editorOf(opened, seeds, out);
  for (const check of everything) failed += (await passes(check, editor)) ? 0 : 1;
} finally {
  await opened.close();
  rmSync(scratch, { recursive: true, force: true });
}
writeFileSync(path.join(out, 'editor.json'), JSON.stringify({ passed: everything.length - failed, failed, skipped: 0 }));
if (atSecond.length > 0) say(`Held at the second attempt only: ${atSecond.join('; ')}.`);
say(`editor: ${everything.length - failed} passed, ${failed} failed; pictures in ${path.relative(process.cwd(), out)}`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a check, once more where it fails: what another program of the machine has delayed comes in time then, and what is wrong fails again. */
async function passes(check: Check, editor: Editor): Promise<boolean> {
  const first = await failure(check, editor);
  if (first === null) return true;
  const second = await failure(check, editor);
  if (second === null) atSecond.push(check.name);
  return second === null;
}

/** What a check that begins afresh fails with; null where it holds. */
async function failure(check: Check, editor: Editor): Promise<string | null> {
  const started = Date.now();
  const took = (): string => `(${((Date.now() - started) / 1000).toFixed(1)} s)`;
  try {
    await editor.fresh();
    await check.run(editor);
    say(`  ok    ${check.name} ${took()}`);
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    say(`  FAIL  ${check.name} ${took()}\n${[message, await onShow(editor.page).catch(String)].join('\n').replace(/^/gm, '        ')}`);
    await editor.shot(`failed-${check.name.replace(/\W+/g, '-').slice(0, 60)}`).catch(() => undefined);
    return message;
  }
}

/** What the window shows, for who has no picture of it: the open editors, the active one in brackets, where the cursor stands, and what is said. */
async function onShow(page: Page): Promise<string> {
  const tabs = await page.locator('.tabs-container .tab').allInnerTexts();
  const said = await page.locator('.notification-list-item-message:visible, .quick-input-list .label-name:visible').allInnerTexts();
  const { line, column } = await cursor(page);
  return `On show: ${tabs.join(', ')} [${await activeTab(page)}] ${line}:${column}; ${said.slice(0, 9).join('; ')}`;
}
