import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** Where the editor and the browser of the tests are kept between runs, outside the project: `CROSSREAD_CACHE`, else the user's cache folder. */
export const cacheFolder = (): string =>
  process.env.CROSSREAD_CACHE ?? path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache'), 'crossread');

/** Gives the cached folder `name`, and fills it first if it is not there: `fill` works in a folder beside it that is renamed when complete, so an interrupted run leaves nothing half done. */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(cacheFolder(), name);
  if (existsSync(folder)) return folder;
  removeAbandoned(folder);
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await fill(unfinished);
    adopt(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}

/** Deletes what interrupted runs left behind; their process ids end the names. */
function removeAbandoned(folder: string): void {
  if (!existsSync(path.dirname(folder))) return;
  const prefix = `${path.basename(folder)}.`;
  for (const name of readdirSync(path.dirname(folder))) {
    if (!name.startsWith(prefix) || isRunning(Number(name.slice(prefix.length)))) continue;
    rmSync(path.join(path.dirname(folder), name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function adopt(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    // Another run may have finished first; its folder is as good.
    if (!existsSync(folder)) throw error;
  }
}
