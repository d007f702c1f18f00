import { chmodSync, existsSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { cached } from './cache.ts';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** Starts a browser without a window: `CHROME_PATH`, else the one that the npm package @sparticuz/chromium carries, else an installed one. */
export async function launchBrowser(say: (line: string) => void): Promise<Browser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined) return chromium.launch({ executablePath: chosen, args: FLAGS });
  if (process.platform === 'linux' && process.arch === 'x64') return launchPacked(await unpack(say));
  const installed = installedBrowser();
  if (installed === undefined) throw new Error('No browser was found: set CHROME_PATH to a Chromium or Chrome.');
  return chromium.launch({ executablePath: installed, args: FLAGS });
}

/** The package is compressed and unpacks itself into the folder for temporary files, which is the cache here. */
function unpack(say: (line: string) => void): Promise<string> {
  return cached('chromium-143', async (unfinished) => {
    say('Unpacking Chromium …');
    const { default: packed } = await import('@sparticuz/chromium');
    // With this variable it also unpacks the libraries that a bare system lacks.
    await withEnvironment({ TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }, () => packed.executablePath());
    chmodSync(path.join(unfinished, 'chromium'), 0o755);
  });
}

async function launchPacked(folder: string): Promise<Browser> {
  const executablePath = path.join(folder, 'chromium');
  const fonts = existsSync('/usr/share/fonts') ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') };
  const env = { ...process.env, ...fonts } as Record<string, string>;
  try {
    return await chromium.launch({ executablePath, args: FLAGS, env });
  } catch {
    return chromium.launch({ executablePath, args: FLAGS, env: { ...env, LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') } });
  }
}

async function withEnvironment(variables: Readonly<Record<string, string>>, action: () => Promise<unknown>): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, variables);
  try {
    await action();
  } finally {
    for (const name of Object.keys(variables)) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
  }
}

function installedBrowser(): string | undefined {
  const places = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return places.find((place) => existsSync(place));
}
