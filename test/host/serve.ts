import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { run, start } from './process.ts';
import type { Vscode } from './vscode.ts';

/** What a served VS Code is started with. */
export interface Serving {
  /** The folder for its state: settings, extensions, logs. */
  readonly data: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** A packaged extension to install before the start. */
  readonly vsix?: string;
  readonly port?: number;
  /** How many seconds the server keeps what belongs to a window that has gone; three hours when not given. */
  readonly grace?: number;
}

/** A running server: `address` opens a folder or a `.code-workspace`, with an extension under development if one is given. */
export interface Served {
  readonly port: number;
  readonly address: (folder: string, extension?: string) => string;
  readonly stop: () => Promise<void>;
}

/** Settings that keep a new VS Code from greeting, asking, updating, and saving or remembering what a test has typed. */
export const QUIET_SETTINGS: Readonly<Record<string, unknown>> = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'extensions.ignoreRecommendations': true,
  'extensions.autoCheckUpdates': false,
  'telemetry.telemetryLevel': 'off',
  'files.autoSave': 'off',
  'files.restoreUndoStack': false,
};

/** Starts VS Code's server on this machine alone and waits until it answers. */
export async function serve(vscode: Vscode, serving: Serving): Promise<Served> {
  const { data } = serving;
  const user = path.join(data, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...serving.settings }, null, 2));
  const common = ['--accept-server-license-terms', '--server-data-dir', data];
  if (serving.vsix !== undefined) await run(vscode.node, [vscode.server, '--install-extension', serving.vsix, ...common]);

  const port = serving.port ?? (await freePort());
  const listen = ['--without-connection-token', '--host', '127.0.0.1', '--port', String(port)];
  const grace = serving.grace === undefined ? [] : ['--reconnection-grace-time', String(serving.grace)];
  const server = start(vscode.node, [vscode.server, ...listen, ...grace, ...common], path.join(data, 'server.log'));
  try {
    await answers(`http://127.0.0.1:${port}/`, () => server.child.exitCode === null);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { port, address: (folder, extension) => address(port, folder, extension), stop: server.stop };
}

/** Gives a port that nothing listens on at this moment: `wanted` or one of the nine after it, else any. */
export async function freePort(wanted = 0): Promise<number> {
  for (let port = wanted; port < wanted + 10; port++) {
    const free = await new Promise<number | undefined>((resolve) => {
      const probe = createServer();
      probe.once('error', () => resolve(undefined));
      probe.listen(port, '127.0.0.1', () => {
        const { port: given } = probe.address() as AddressInfo;
        probe.close(() => resolve(given));
      });
    });
    if (free !== undefined) return free;
  }
  return freePort();
}

function address(port: number, folder: string, extension?: string): string {
  const url = new URL(`http://127.0.0.1:${port}/`);
  url.searchParams.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', folder);
  if (extension !== undefined) {
    url.searchParams.set('payload', JSON.stringify([['extensionDevelopmentPath', `vscode-remote://127.0.0.1:${port}${extension}`]]));
  }
  return url.href;
}

async function answers(url: string, alive: () => boolean): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    if (!alive()) throw new Error('VS Code ended right after its start.');
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`VS Code did not answer at ${url} within half a minute.`);
}
