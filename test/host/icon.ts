// Renders client/media/icon.svg as the PNG that the marketplace wants: node test/ts.mjs test/host/icon.ts
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './chromium.ts';
import { projectFolder } from './process.ts';

const SIZE = 256;

const media = path.join(projectFolder(), 'client', 'media');
const browser = await launchBrowser((line) => console.error(line));
try {
  const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
  await page.setContent(`<style>body { margin: 0 }</style>${readFileSync(path.join(media, 'icon.svg'), 'utf8')}`);
  await page.screenshot({ path: path.join(media, 'icon.png'), omitBackground: true });
} finally {
  await browser.close();
}
