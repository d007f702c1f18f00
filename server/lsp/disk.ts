import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { Missing, TooLarge, type Files } from './files.ts';

/** Reads the local disk. The only file of the engine that does. Links to folders are not followed, so loops cannot occur. */
export const disk: Files = {
  async list(folder, root, enters) {
    const found: string[] = [];
    const pending = [root];
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
      for (const item of await readFolder(join(URI.parse(folder).fsPath, path))) {
        const child = path === '' ? item.name : `${path}/${item.name}`;
        if (item.isDirectory()) {
          if (item.name !== '.git' && (await enters(child))) pending.push(child);
        } else found.push(child);
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
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') throw new Missing();
      throw error;
    }
  },
};

/** Whether a path is a file or a folder. Fails with what the system says where it is neither or cannot be looked at. */
export async function kindOf(path: string): Promise<'file' | 'folder'> {
  return (await stat(path)).isDirectory() ? 'folder' : 'file';
}

/** A folder that went away or may not be read has no files. */
async function readFolder(path: string): Promise<{ name: string; isDirectory(): boolean }[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
