import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { cacheFolder } from './cache.ts';
import type { Opened, Opening } from './opening.ts';
import { run } from './process.ts';
import { QUIET_SETTINGS } from './serve.ts';
import { ready } from './workbench.ts';

/** Opens a folder in a desktop VS Code: the one of `CROSSREAD_VSCODE`, else the current release, which is downloaded on first use. */
export async function openDesktop(opening: Opening): Promise<Opened> {
  const program = process.env.CROSSREAD_VSCODE ?? (await downloadAndUnzipVSCode({ cachePath: path.join(cacheFolder(), 'desktop') }));
  // Sockets stand in this folder, and some systems allow them 100 characters.
  const data = mkdtempSync(path.join(tmpdir(), 'cr-'));
  const user = path.join(data, 'user');
  const extensions = path.join(data, 'extensions');
  mkdirSync(path.join(user, 'User'), { recursive: true });
  writeFileSync(path.join(user, 'User', 'settings.json'), JSON.stringify({ ...QUIET_SETTINGS, 'update.mode': 'none', ...opening.settings }));
  const profile = ['--extensions-dir', extensions, '--user-data-dir', user];
  if (opening.vsix !== undefined) {
    const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(program, { reuseMachineInstall: true });
    await run(cli!, [...args, ...profile, '--install-extension', opening.vsix, ...asRoot()]);
  }

  let app: ElectronApplication | undefined;
  let page: Page | undefined;
  const show = async (folder: string): Promise<void> => {
    await app?.close();
    app = await _electron.launch({ executablePath: program, args: [folder, ...profile, ...windowFlags(opening)] });
    page = await app.firstWindow();
    await resize(app, page, opening);
    await ready(page);
  };
  const close = async (): Promise<void> => {
    await app?.close();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await show(opening.folder);
  } catch (error) {
    await close();
    throw error;
  }
  return { data, page: () => page!, show, close };
}

const asRoot = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

function windowFlags({ extension }: Opening): string[] {
  const development = extension === undefined ? [] : [`--extensionDevelopmentPath=${extension}`];
  const silent = ['--skip-welcome', '--skip-release-notes', '--disable-updates', '--disable-telemetry', '--disable-workspace-trust'];
  return [...development, ...silent, '--disable-gpu', '--no-cached-data', ...asRoot()];
}

async function resize(app: ElectronApplication, page: Page, { width = 1280, height = 800 }: Opening): Promise<void> {
  const window = await app.browserWindow(page);
  await window.evaluate((shown: { setContentSize: (width: number, height: number) => void }, size) => shown.setContentSize(size.width, size.height), {
    width,
    height,
  });
}
