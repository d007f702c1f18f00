import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Where a program stands on the path, or null. */
export function installed(program: string, ...flags: string[]): string | null {
  const { status, stdout } = spawnSync(program, flags, { encoding: 'utf8' });
  return status === 0 ? stdout : null;
}

/** The first code block of the README after these words. */
export function snippet(after: string): string {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const from = readme.indexOf(after);
  const block = from < 0 ? null : /```\w+\n([^]*?)```/.exec(readme.slice(from));
  if (!block) throw new Error(`README.md has no code block after “${after}”`);
  return block[1]!;
}

/** Runs an editor on a copy of the sample articles, with the built `crossread` on its path; gives what it wrote to `result.json`. */
export function runEditor(program: string, args: (folder: string) => readonly string[], files: Readonly<Record<string, string>>): unknown {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crossread-editor-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'crossread'), `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'dist/cli.js')}" "$@"\n`);
  chmodSync(join(bin, 'crossread'), 0o755);
  cpSync(join(ROOT, 'seeds'), join(folder, 'seeds'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const { status, signal, stdout, stderr } = spawnSync(program, args(folder), {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    env: { ...process.env, HOME: folder, XDG_CONFIG_HOME: join(folder, 'config'), PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` },
  });
  if (status !== 0) throw new Error(`${program} ended with ${String(status ?? signal)}\n${stdout}\n${stderr}`);
  return JSON.parse(readFileSync(join(folder, 'result.json'), 'utf8'));
}
