import { chmodSync, copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cached } from './cache.ts';
import { run } from './process.ts';

/** A VS Code served to a browser: the Node.js that runs it and the program to run. */
export interface Vscode {
  readonly node: string;
  readonly server: string;
}

/** code-server carries a complete build of VS Code; 4.117.0 is VS Code 1.117. */
const CODE_SERVER = '4.117.0';
/** The release of Node.js that this build of VS Code is made for. */
const NODE = '22';

/** Gives a VS Code that runs on this machine, installed from the npm registry on first use (about a minute and 0.8 GB). */
export async function installVscode(say: (line: string) => void): Promise<Vscode> {
  const platform = `${process.platform}-${process.arch}`;
  const folder = await cached(`vscode-${CODE_SERVER}-${platform}`, (unfinished) => install(unfinished, platform, say));
  const node = path.join(folder, 'node_modules', `node-${platform}`, 'bin', 'node');
  const server = path.join(vscodeIn(folder), 'out', 'server-main.js');
  return { node, server };
}

const vscodeIn = (folder: string): string => path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');

async function install(folder: string, platform: string, say: (line: string) => void): Promise<void> {
  const vscode = vscodeIn(folder);
  const runtime = path.join(folder, 'node_modules', `node-${platform}`);
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

  say(`Installing VS Code (code-server ${CODE_SERVER}) from the npm registry; this happens once and takes about a minute …`);
  writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
  const packages = [`node-${platform}@${NODE}`, `code-server@${CODE_SERVER}`, `@vscode/ripgrep-${platform}@1`];
  await npm(folder, ['install', ...packages, ...quiet]);

  say('Installing what its server and its own extensions depend on …');
  await npm(vscode, ['install', '--omit=dev', ...quiet]);
  // The git extension needs a package that this build neither carries nor lists.
  await npm(path.join(vscode, 'extensions'), ['install', '@vscode/fs-copyfile@2.0.0', '--omit=dev', ...quiet]);
  copyRipgrep(folder, vscode, platform);

  say('Building its two native addons …');
  try {
    await npm(vscode, ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog', '--loglevel=error'], {
      PATH: `${path.join(runtime, 'bin')}${path.delimiter}${process.env.PATH ?? ''}`,
      npm_config_nodedir: runtime,
    });
  } catch {
    say('No compiler here: VS Code runs without its log files and its watchdog.');
  }
}

/** File search needs `rg` where `@vscode/ripgrep` would have downloaded it. */
function copyRipgrep(folder: string, vscode: string, platform: string): void {
  const from = path.join(folder, 'node_modules', '@vscode', `ripgrep-${platform}`, 'bin', 'rg');
  const to = path.join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin', 'rg');
  if (!existsSync(from)) return;
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(from, to);
  chmodSync(to, 0o755);
}

/** Runs the npm that started this program, else the one on PATH. */
function npm(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...args], { cwd, env });
  return run('npm', args, { cwd, env });
}
