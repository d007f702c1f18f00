// `npm run screenshots`: the README's picture, taken of the packaged extension in a real VS Code.
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPackage } from '../package/build.ts';
import { openVscode } from './open.ts';
import { projectFolder } from './process.ts';
import { command, goTo, hover, openFile, placeOf, webview } from './workbench.ts';

const ARTICLE = '002-kyiv-rewrite.txt';

const root = projectFolder();
const media = path.join(root, 'client', 'media');
const scratch = mkdtempSync(path.join(tmpdir(), 'crossread-pictures-'));
const folder = path.join(scratch, 'seeds');
cpSync(path.join(root, 'seeds'), folder, { recursive: true });
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
  const page = opened.page();
  await openFile(page, ARTICLE);
  await goTo(page, placeOf(readFileSync(path.join(folder, ARTICLE), 'utf8'), '$22 billion', 1, 4));
  await hover(page);
  await command(page, 'Crossread: Compare Sources');
  await webview(page, '[role="row"][data-row]');
  await openFile(page, ARTICLE);
  await command(page, 'View: Toggle Primary Side Bar Visibility');
  await goTo(page, placeOf(readFileSync(path.join(folder, ARTICLE), 'utf8'), '$22 billion', 1, 4));
  await hover(page);
  await page.screenshot({ path: path.join(media, 'overview.png') });
  console.log(path.join(media, 'overview.png'));
} finally {
  await opened.close();
  rmSync(scratch, { recursive: true, force: true });
}
