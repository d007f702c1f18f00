import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import path from 'node:path';

/** How a program is started: its folder, and variables on top of this process's own. */
interface Options {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A program in a process group of its own; `stop` ends the whole group and settles when it is gone. */
export interface Running {
  readonly child: ChildProcess;
  readonly stop: () => Promise<void>;
}

/** The project's own folder, wherever the compiled form of this file stands. */
export function projectFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(path.join(folder, 'esbuild.config.mjs'))) folder = path.dirname(folder);
  return folder;
}

/** Runs a program to its end and gives what it printed; a failure carries the last lines. */
export function run(command: string, args: readonly string[], options: Options = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: options.cwd, env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${String(code)}:\n${output.split('\n').slice(-12).join('\n')}`));
    });
  });
}

/** Starts a program in a process group of its own, its output in `log`; it is stopped with this process at the latest. */
export function start(command: string, args: readonly string[], log: string): Running {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const file = createWriteStream(log);
  child.stdout.pipe(file);
  child.stderr.pipe(file);
  const kill = (): void => signal(child, 'SIGKILL');
  process.once('exit', kill);
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.once('error', () => undefined);
  const stop = async (): Promise<void> => {
    signal(child, 'SIGTERM');
    const timer = setTimeout(kill, 3_000);
    await gone;
    clearTimeout(timer);
    kill();
    process.removeListener('exit', kill);
  };
  return { child, stop };
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(name);
    else process.kill(-child.pid, name);
  } catch {
    // The group is gone already.
  }
}
