import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { scratchFolder } from '../scratch.ts';

/** The built command line; `npm run build` makes it. */
export const CLI = join(import.meta.dirname, '..', '..', 'dist', 'cli.js');

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `crossread …` in a folder, away from a terminal. */
export function crossread(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd, encoding: 'utf8', env: { ...process.env, ...env }, maxBuffer: 1 << 28 });
  return { status, stdout, stderr };
}

/** A folder that holds the given files, as long as a `scratchFolder` stays. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>, ...after: Parameters<typeof scratchFolder>): string {
  const root = scratchFolder(...after);
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return root;
}
