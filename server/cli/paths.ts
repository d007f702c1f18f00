import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { URI } from 'vscode-uri';
import { disk, kindOf } from '../lsp/disk.ts';

/** Something that the caller got wrong; its message is one sentence for standard error. */
export class UsageError extends Error {}

const INCLUDED = /\.(txt|md)$/i;

/**
 * The files that the PATH arguments stand for, relative to the working directory with `/`, sorted and without repeats.
 * A folder gives its included kinds of file, at any depth; a named file is taken whatever its kind. A PATH that stands
 * for nothing is reported through `report` as one sentence.
 */
export async function expandPaths(paths: readonly string[], report: (message: string) => void): Promise<string[]> {
  const found = new Set<string>();
  for (const path of paths) {
    try {
      if ((await kindOf(path)) === 'folder') for (const file of await articlesIn(path)) found.add(display(file));
      else found.add(display(path));
    } catch (error) {
      const matches = picomatch.scan(path).isGlob ? await glob(path) : [];
      for (const file of matches) found.add(display(file));
      if (matches.length === 0) report(`${path}: ${reason(error)}`);
    }
  }
  return [...found].sort();
}

/** What went wrong with a file, in a few words. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read: permission denied';
  if (code === 'ELOOP') return 'cannot be read: a symbolic link that leads to itself';
  return `cannot be read: ${code ?? (error instanceof Error ? error.message : String(error))}`;
}

function display(path: string): string {
  return slashes(relative(process.cwd(), resolve(path)));
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}

async function articlesIn(folder: string): Promise<string[]> {
  const files = await disk.list(URI.file(resolve(folder)).toString(), '', (name) => Promise.resolve(!/(^|\/)node_modules$/.test(name)));
  return files.filter((file) => INCLUDED.test(file)).map((file) => join(folder, file));
}

async function glob(pattern: string): Promise<string[]> {
  const plain = slashes(pattern).replace(/^\.\//, '');
  const { base } = picomatch.scan(plain);
  const matches = picomatch(plain);
  return (await articlesIn(base === '' ? '.' : base)).filter((file) => matches(slashes(file).replace(/^\.\//, '')));
}
