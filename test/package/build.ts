import { statSync } from 'node:fs';
import path from 'node:path';
import { projectFolder, run } from '../host/process.ts';

/** A packaged extension: where it stands, its size in bytes, what it holds, and what vsce warned of. */
export interface Package {
  readonly file: string;
  readonly size: number;
  readonly content: readonly string[];
  readonly warnings: readonly string[];
}

/** Builds the extension and packages it into `folder` as `npm run package` does. */
export async function buildPackage(folder: string): Promise<Package> {
  const root = projectFolder();
  const file = path.join(folder, 'crossread.vsix');
  const vsce = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  const said = await run('npm', ['run', 'package', '--', '--out', file], { cwd: root });
  const listed = await run(process.execPath, [vsce, 'ls', '--no-dependencies'], { cwd: root });
  return {
    file,
    size: statSync(file).size,
    content: listed.split('\n').filter((line) => line !== '').sort(),
    warnings: said.split('\n').filter((line) => line.includes('WARNING')),
  };
}

/** The most that the packaged extension may weigh, in bytes. */
const MOST_BYTES = 2_000_000;

/** Files that an installed extension does not run without. */
const NEEDED = [
  ...['package.json', 'package.nls.json', 'README.md', 'CHANGELOG.md', 'LICENSE'],
  ...['client', 'client-web', 'server', 'server-web', 'worker', 'webview', 'data/classes', 'data/franc-min', 'data/weights'].map((name) => `dist/${name}.js`),
  'dist/webview.css',
];

/** Folders of which a package holds all that `.vscodeignore` lets through. */
const FOLDERS = /^(client\/media|syntaxes|l10n|seeds|schemas)\//;

/** Rejects with a sentence where a package is too large, holds what it should not or lacks what it should, or was made with warnings. */
export function wellPackaged({ size, content, warnings }: Package): Promise<void> {
  const missing = NEEDED.filter((file) => !content.includes(file));
  if (missing.length > 0) return Promise.reject(new Error(`Missing in the package: ${missing.join(', ')}.`));
  const needless = content.filter((file) => !NEEDED.includes(file) && !FOLDERS.test(file));
  if (needless.length > 0) return Promise.reject(new Error(`Needless in the package: ${needless.join(', ')}.`));
  if (warnings.length > 0) return Promise.reject(new Error(`vsce warns: ${warnings.join(' ')}`));
  if (size >= MOST_BYTES) return Promise.reject(new Error(`The package has ${size} bytes, more than ${MOST_BYTES}.`));
  return Promise.resolve();
}
