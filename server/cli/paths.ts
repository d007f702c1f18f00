import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';

/** Something that the caller got wrong; its message is one sentence for standard error. */
export class UsageError extends Error {}

const INCLUDED = /\.(txt|md)$/i;
const SKIPPED = new Set(['node_modules', '.git']);

/**
 * The files that the PATH arguments stand for, relative to the working directory with `/`, sorted and without repeats.
 * A folder gives its included kinds of file, at any depth; a named file is taken whatever its kind. A PATH that stands
 * for nothing is reported through `report` as one sentence.
 */
export function expandPaths(paths: readonly string[], report: (message: string) => void): string[] {
  const found = new Set<string>();
  for (const path of paths) {
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) for (const file of walk(path)) found.add(display(file));
      else found.add(display(path));
    } catch (error) {
      const matches = picomatch.scan(path).isGlob ? glob(path) : [];
      for (const file of matches) found.add(display(file));
      if (matches.length === 0) report(`${path}: ${reason(error)}`);
    }
  }
  return [...found].sort();
}

/** What went wrong with a file, in a few words. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'no such file or folder';
  if (code === 'EACCES' || code === 'EPERM') return 'cannot be read: permission denied';
  if (code === 'ELOOP') return 'cannot be read: a symbolic link that leads to itself';
  return `cannot be read${code === undefined ? '' : `: ${code}`}`;
}

function display(path: string): string {
  const shown = relative(process.cwd(), resolve(path));
  return shown.split(sep).join('/');
}

function walk(folder: string): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name)) files.push(...walk(path));
    } else if (INCLUDED.test(entry.name) && (entry.isFile() || isFile(path))) files.push(path);
  }
  return files;
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function glob(pattern: string): string[] {
  const { base } = picomatch.scan(pattern.split(sep).join('/'));
  const matches = picomatch(pattern.split(sep).join('/').replace(/^\.\//, ''));
  try {
    return walk(base === '' ? '.' : base).filter((file) => matches(file.split(sep).join('/').replace(/^\.\//, '')));
  } catch {
    return [];
  }
}
