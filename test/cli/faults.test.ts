import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, crossread, folderWith } from './run.ts';

const FLOOD = 'The flood in Varn destroyed 140 houses on Monday, Mayor Ilse Bramton said.\n';

/** The paths that `extract` read. */
function readIn(stdout: string): string[] {
  return (JSON.parse(stdout) as { documents: { path: string }[] }).documents.map(({ path }) => path);
}

/** The exit status of `crossread …` when nobody reads one of its outputs. */
async function statusWithout(output: 'stdout' | 'stderr', cwd: string, args: readonly string[]): Promise<unknown> {
  const child = spawn(process.execPath, [CLI, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  child[output].destroy();
  child[output === 'stdout' ? 'stderr' : 'stdout'].resume();
  return (await once(child, 'exit'))[0];
}

describe('what goes wrong is said in one line, and the rest goes on', () => {
  it('links that lead to themselves, to nothing and around', () => {
    const root = folderWith({ 'seeds/a.txt': FLOOD });
    symlinkSync('loop.txt', join(root, 'seeds', 'loop.txt'));
    symlinkSync('nowhere', join(root, 'seeds', 'none.txt'));
    symlinkSync('..', join(root, 'seeds', 'around'));
    const { status, stdout, stderr } = crossread(root, ['extract', 'seeds', '--format', 'json']);
    expect(readIn(stdout)).toEqual(['seeds/a.txt']);
    expect(stderr).toBe('crossread: seeds/loop.txt: cannot be read: a symbolic link that leads to itself\ncrossread: seeds/none.txt: no such file or folder\n');
    expect(status).toBe(2);
  });

  it('a folder and a file without permission', ({ skip }) => {
    const root = folderWith({ 'a.txt': FLOOD, 'b.txt': FLOOD, 'locked/c.txt': FLOOD });
    for (const path of [root, 'a.txt']) chmodSync(join(root, path === root ? '' : path), 0o755);
    for (const path of ['b.txt', 'locked']) chmodSync(join(root, path), 0);
    // The superuser may read everything.
    const uid = process.getuid?.() === 0 ? { uid: 65534 } : {};
    const run = spawnSync(process.execPath, [CLI, 'extract', 'a.txt', 'b.txt', 'locked', '--format', 'json'], { cwd: root, encoding: 'utf8', ...uid });
    const whole = spawnSync(process.execPath, [CLI, 'extract', '.', '--format', 'json'], { cwd: root, encoding: 'utf8', ...uid });
    for (const path of ['b.txt', 'locked']) chmodSync(join(root, path), 0o755);
    if (process.platform === 'win32' || run.error || /Cannot find module/.test(run.stderr)) skip('nobody may read the project here');
    expect(readIn(run.stdout)).toEqual(['a.txt']);
    expect(run.stderr).toBe('crossread: b.txt: cannot be read: permission denied\ncrossread: locked: cannot be read: permission denied\n');
    expect(run.status).toBe(2);
    expect(whole.stderr, 'a folder inside the one that is named').toBe(run.stderr);
    expect(whole.status).toBe(2);
  });

  it('bytes that are no UTF-8, and a name with a line break', () => {
    const root = folderWith({ 'a.txt': Buffer.from('\xff\xfe\xfd The flood destroyed 140 houses in Varn.\xc3', 'latin1'), 'line\nbreak.txt': FLOOD, 'zero\n.txt': Buffer.from([0, 1, 0]) });
    const { stdout, stderr } = crossread(root, ['extract', '.', '--format', 'json']);
    expect(readIn(stdout)).toContain('line\nbreak.txt');
    expect(stderr).toContain('crossread: zero .txt: skipped: not a text file\n');
    expect(crossread(root, ['check', '.']).stdout.split('\n').length).toBe(2);
  });
});

describe('standard error', () => {
  it('is closed by its reader: the exit status says what went wrong', async () => {
    expect(await statusWithout('stderr', folderWith({ 'a.txt': FLOOD }), ['check', 'a.txt', 'nowhere'])).toBe(2);
  });
});

describe('standard output', () => {
  it('is closed by its reader: no error', () => {
    const root = folderWith({ 'a.txt': FLOOD.repeat(500) });
    const { stderr } = spawnSync('sh', ['-c', `("${process.execPath}" "${CLI}" extract a.txt --format json; echo $? >&2) | head -c 10 > /dev/null`], { cwd: root, encoding: 'utf8' });
    expect(stderr).toBe('0\n');
  });

  it('is closed by its reader: `check` exits as it would have', async () => {
    const root = folderWith({ 'a.txt': FLOOD, 'b.txt': FLOOD.replace('140', '410') });
    expect(await statusWithout('stdout', root, ['check', '.'])).toBe(1);
  });

  it.skipIf(!existsSync('/dev/full'))('is a full disk: said, with the status of an error', () => {
    const root = folderWith({ 'a.txt': FLOOD });
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${CLI}" extract a.txt --format json > /dev/full`], { cwd: root, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'crossread: the output cannot be written: no space is left on the disk\n' });
  });
});
