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
