import type { Files } from './files.ts';
import type { Folder, Folders } from './folders.ts';
import { unreadable } from './reasons.ts';
import { join } from './uris.ts';

/** What files are looked for with. */
export interface Listing {
  readonly files: Files;
  readonly folders: Folders;
  /** Awaited between pieces of work that nobody waits for. */
  readonly idle: () => Promise<void>;
  readonly log: (message: string) => void;
}

/** Looks through a folder, or the part of it below `root`, and gives `add` the URI of each file there that is an article of this folder and of none inside it. */
export async function listArticles({ files, folders, idle, log }: Listing, folder: Folder, root: string | undefined, add: (uri: string) => void): Promise<void> {
  const enters = async (path: string): Promise<boolean> => folder.sources.enters(path) && !(await folder.ignored(`${path}/`));
  for (const from of root === undefined ? folder.sources.roots : [root]) {
    for (const path of await files.list(folder.uri, from, enters, (missed, error) => log(`${join(folder.uri, missed)}: its files are left out: ${unreadable(error)}`))) {
      await idle();
      const uri = join(folder.uri, path);
      if (folder.sources.includes(path) && folders.of(uri)?.uri === folder.uri) add(uri);
    }
  }
}
