import { join, relative, resolve, sep } from 'node:path';
import picomatch from 'picomatch';
import { URI } from 'vscode-uri';
import { disk, kindOf } from '../lsp/disk.ts';
import { isOtherDocument, savedAsText } from '../other-documents.ts';
import { configReader, takesIn, type Config } from './decisions.ts';

/** Something that the caller got wrong; its message is one sentence for standard error. */
export class UsageError extends Error {}

const INCLUDED = /\.(txt|md)$/i;

/**
 * The files that the PATH arguments stand for, relative to the working directory with `/`, sorted and without repeats, each
 * with the `.crossread.json` that holds for its PATH. A folder gives its included kinds of file, at any depth, as far as
 * that file takes them in; a named file is taken whatever its kind. A PATH that stands for nothing is reported through
 * `report` as one sentence; `pass` is told of documents of other kinds in a folder that it would take in as text.
 */
export async function expandPaths(paths: readonly string[], report: (message: string) => void, pass: (file: string) => void = () => undefined): Promise<Map<string, Config | null>> {
  const found = new Map<string, Config | null>();
  const configFor = configReader(report);
  const add = async (path: string, files: readonly string[]): Promise<void> => {
    const config = await configFor(path);
    const isWanted = files[0] === path ? () => true : takesIn(config);
    for (const file of files) if (isWanted(file) && !found.has(display(file))) found.set(display(file), config);
  };
  for (const path of paths) {
    try {
      if ((await kindOf(path)) !== 'folder') {
        await add(path, [path]);
        continue;
      }
      const isWanted = takesIn(await configFor(path));
      await add(path, await articlesIn(path, report, (file) => {
        if (isWanted(savedAsText(file))) pass(file);
      }));
    } catch (error) {
      const { isGlob, base } = picomatch.scan(slashes(path));
      const matches = isGlob ? await glob(path, report) : [];
      await add(base || '.', matches);
      if (matches.length === 0) report(`${path || '""'}: ${isGlob ? 'no .txt or .md file is named like that' : reason(error)}`);
    }
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
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

async function articlesIn(folder: string, report: (message: string) => void, pass: (file: string) => void): Promise<string[]> {
  const missed = (path: string, error: unknown): void => report(`${display(join(folder, path))}: ${reason(error)}`);
  const files = await disk.list(URI.file(resolve(folder)).toString(), '', (name) => Promise.resolve(!/(^|\/)node_modules$/.test(name)), missed);
  for (const file of files) if (isOtherDocument(file)) pass(display(join(folder, file)));
  return files.filter((file) => INCLUDED.test(file)).map((file) => join(folder, file));
}

async function glob(pattern: string, report: (message: string) => void): Promise<string[]> {
  const plain = slashes(pattern).replace(/^\.\//, '');
  const { base } = picomatch.scan(plain);
  const matches = picomatch(plain);
  return (await articlesIn(base === '' ? '.' : base, report, () => undefined)).filter((file) => matches(slashes(file).replace(/^\.\//, '')));
}
