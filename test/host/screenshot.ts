// One picture of the extension under development in a real VS Code. See USAGE.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { openVscode } from './open.ts';
import { projectFolder } from './process.ts';
import * as workbench from './workbench.ts';

const USAGE = `node test/ts.mjs test/host/screenshot.ts --folder DIR --out FILE.png
    [--theme light|dark|hc-black|hc-light] [--size 1280x800] [--settings JSON] [--extension DIR] [--script steps.mjs]

steps.mjs: export default async (page, workbench, shot) => { … }
    page is Playwright's, workbench holds the functions of test/host/workbench.ts, and shot('name') writes FILE-name.png.`;

const THEMES: Readonly<Record<string, string>> = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'hc-black': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};

type Steps = (page: Page, driver: typeof workbench, shot: (name: string) => Promise<void>) => Promise<void>;

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    out: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    size: { type: 'string', default: '1280x800' },
    settings: { type: 'string', default: '{}' },
    extension: { type: 'string', default: projectFolder() },
    script: { type: 'string' },
  },
});
if (values.folder === undefined || values.out === undefined) {
  console.error(USAGE);
  process.exit(2);
}

const out = path.resolve(values.out);
mkdirSync(path.dirname(out), { recursive: true });
const [width, height] = values.size.split('x').map(Number);
const opened = await openVscode({
  folder: path.resolve(values.folder),
  extension: path.resolve(values.extension),
  settings: { 'workbench.colorTheme': THEMES[values.theme] ?? values.theme, ...(JSON.parse(values.settings) as Record<string, unknown>) },
  width: width ?? 1280,
  height: height ?? 800,
  say: (line) => console.error(line),
});
try {
  const page = opened.page();
  const shot = async (name: string): Promise<void> => {
    await page.screenshot({ path: out.replace(/\.png$/, `-${name}.png`) });
  };
  if (values.script !== undefined) {
    const script = (await import(pathToFileURL(path.resolve(values.script)).href)) as { default: Steps };
    await script.default(page, workbench, shot);
  }
  await page.screenshot({ path: out });
  console.log(out);
} finally {
  await opened.close();
}
