import { lstatSync, readFileSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { mkdir, opendir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { URI } from 'vscode-uri';
import type { Store } from './cache.ts';
import { Missing, TooLarge, type Files } from './files.ts';

/** Reads the local disk. The only file of the engine that does, and that writes to it: the cache and nothing else. Links to folders are not followed, so loops cannot occur. */
export const disk: Files = {
  async list(folder, root, enters, missed) {
    const found: string[] = [];
    const base = URI.parse(folder).fsPath;
    const pending = (await isInside(base, root)) ? [root] : [];
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
      for (const item of await readFolder(join(base, path), (error) => missed(path, error))) {
        const child = path === '' ? item.name : `${path}/${item.name}`;
        if (item.isDirectory()) {
          if (item.name !== '.git' && (await enters(child))) pending.push(child);
        } else if (item.isFile() || !(await isStream(item, join(base, child)))) found.push(child);
      }
    }
    return found.sort();
  },
  async read(uri, limit) {
    const path = URI.parse(uri).fsPath;
    try {
      const { size } = await stat(path);
      if (size > limit) throw new TooLarge();
      return await readFile(path);
    } catch (error) {
      throw reasonFor(error);
    }
  },
  signature: async (uri) => signatureOf(await stat(URI.parse(uri).fsPath).catch(() => null)),
  signatureNow(uri) {
    try {
      return signatureOf(statSync(URI.parse(uri).fsPath, { throwIfNoEntry: false }));
    } catch {
      return null;
    }
  },
  readNow: (uri, limit) => readAtOnce(URI.parse(uri).fsPath, limit),
};

function signatureOf(found: Stats | null | undefined): string | null {
  // A file that was written just now, or by a clock that runs ahead, may change again without a sign of it.
  if (!found || Math.max(found.mtimeMs, found.ctimeMs) > Date.now() - SETTLED) return null;
  return `${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}`;
}

/** What `disk.read` gives of a path, while all else waits: many small files in turn cost a fifth of the processor's time that way. */
export function readAtOnce(path: string, limit: number): Uint8Array {
  try {
    if (statSync(path).size > limit) throw new TooLarge();
    return readFileSync(path);
  } catch (error) {
    throw reasonFor(error);
  }
}

/** What `Files.read` fails with. */
function reasonFor(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR' ? new Missing() : error;
}

/** Times of files are as exact as this on the coarsest file systems, in milliseconds. */
const SETTLED = 2000;

/** An unfinished file that is older than this, in milliseconds, is nobody's. */
const ABANDONED = 3_600_000;

/** A folder on the disk to keep the cache in; it is made when something is written to it. */
export function cacheStore(folder: string): Store {
  return {
    // What is unfinished may be another window's that is writing it; only what a killed one left counts.
    async names() {
      const names = await readdir(folder);
      const abandoned = await Promise.all(names.map(async (name) => !name.endsWith('.tmp') || (await ageOf(join(folder, name))) > ABANDONED));
      return names.filter((_, i) => abandoned[i]);
    },
    read: (name) => readFile(join(folder, name)).catch(() => null),
    async write(name, ...parts) {
      await mkdir(folder, { recursive: true });
      const unfinished = join(folder, `${name}.${String(process.pid)}.tmp`);
      try {
        await writeFile(unfinished, parts);
        await rename(unfinished, join(folder, name));
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    remove: (name) => rm(join(folder, name), { force: true }),
  };
}

/** Milliseconds since a file was written; 0 where there is none any more. */
async function ageOf(path: string): Promise<number> {
  return stat(path).then(({ mtimeMs }) => Date.now() - mtimeMs, () => 0);
}

/** Whether a path is a file or a folder. Fails with what the system says where it is neither or cannot be looked at, or into. */
export async function kindOf(path: string): Promise<'file' | 'folder'> {
  if (!(await stat(path)).isDirectory()) return 'file';
  await (await opendir(path)).close();
  return 'folder';
}

/**
 * The URI of a file or folder as the disk spells it, where that differs in letter case alone: on a disk that ignores it.
 * Links, what does not exist and what is no file keep their URI. Takes and gives normalized URIs.
 */
export function spelledByDisk(uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  const path = URI.parse(uri).fsPath;
  try {
    const real = realpathSync.native(path);
    return real !== path && real.toLowerCase() === path.toLowerCase() && !leadsOverLink(path) ? URI.file(real).toString() : uri;
  } catch {
    return uri;
  }
}

function leadsOverLink(path: string): boolean {
  return lstatSync(path).isSymbolicLink() || (dirname(path) !== path && leadsOverLink(dirname(path)));
}

/** Whether a path relative to a folder stands in it even where a part of the path is a link. */
async function isInside(folder: string, path: string): Promise<boolean> {
  if (path === '') return true;
  try {
    const [outer, inner] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
    return inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
  } catch {
    return false;
  }
}

/** Whether something in a folder that is no file is a pipe, a socket or a device, or a link to one: to read it could last for ever, and no article is kept in it. */
async function isStream(item: Dirent, path: string): Promise<boolean> {
  const found = item.isSymbolicLink() ? await stat(path).catch(() => null) : item;
  return found !== null && !found.isFile() && !found.isDirectory();
}

/** A folder that went away or may not be read has no files; of the latter `missed` hears. */
async function readFolder(path: string, missed: (error: unknown) => void): Promise<Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    if (!(reasonFor(error) instanceof Missing)) missed(error);
    return [];
  }
}
