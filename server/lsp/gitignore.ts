import ignore, { type Ignore } from 'ignore';
import { parentOf } from './uris.ts';

/** Whether version control ignores a path relative to the workspace folder; a folder's path ends in `/`. */
export type Ignored = (path: string) => Promise<boolean>;

/**
 * Reads the `.gitignore` files of a workspace folder as they are needed, each once. `read` gives the text of a file by its path
 * relative to the folder, or null.
 */
export function gitIgnore(read: (path: string) => Promise<string | null>): Ignored {
  const rules = new Map<string, Promise<Ignore | null>>();
  const rulesOf = (folder: string): Promise<Ignore | null> => {
    const known = rules.get(folder);
    if (known) return known;
    const made = read(folder === '' ? '.gitignore' : `${folder}/.gitignore`).then((text) => (text === null ? null : ignore().add(text)));
    rules.set(folder, made);
    return made;
  };
  return async (path) => {
    // The innermost file with an opinion wins, as git has it.
    for (let folder = parentOf(path.replace(/\/$/, '')); ; folder = parentOf(folder)) {
      const opinion = (await rulesOf(folder))?.test(folder === '' ? path : path.slice(folder.length + 1));
      if (opinion?.ignored) return true;
      if (opinion?.unignored === true || folder === '') return false;
    }
  };
}
