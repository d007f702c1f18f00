import type { Connection } from 'vscode-languageserver';
import type { SettingValues } from '../findings/decisions/values.ts';
import { decode } from '../text/decode.ts';
import type { Files } from './files.ts';
import { gitIgnore, type Ignored } from './gitignore.ts';
import { DEFAULTS, readSettings, type Settings } from './settings.ts';
import { sourcesOf, type Sources } from './sources.ts';
import { isUnder, join, relative } from './uris.ts';

/** A workspace folder with its settings and what follows from them. */
export interface Folder {
  readonly uri: string;
  readonly settings: Settings;
  readonly sources: Sources;
  readonly ignored: Ignored;
}

/** The folders of the workspace. Every URI that comes in and goes out is normalized (`normalize`). */
export interface Folders {
  all(): readonly Folder[];
  /** The innermost folder that holds the file. */
  of(uri: string): Folder | undefined;
  /** Whether the file is an article. */
  includes(uri: string): Promise<boolean>;
  /** The settings that hold for a file; the defaults outside all folders. */
  settings(uri: string): Settings;
  /** Takes over these folders with the settings that the client has for each, and what the folder's own file sets in their place. */
  load(uris: readonly string[], settings: readonly unknown[], own?: readonly SettingValues[]): void;
  /** Forgets what `.gitignore` files said. */
  forgetIgnored(): void;
}

/** No folders yet; `load` gives them and their settings. */
export function createFolders(files: Files): Folders {
  let folders: Folder[] = [];
  const withIgnored = (folder: Omit<Folder, 'ignored'>): Folder => ({
    ...folder,
    ignored: gitIgnore((path) =>
      files.read(join(folder.uri, path), 1024 * 1024).then(decode, () => null),
    ),
  });
  const of = (uri: string): Folder | undefined => folders.find((folder) => isUnder(uri, folder.uri));
  return {
    all: () => folders,
    of,
    settings: (uri) => of(uri)?.settings ?? DEFAULTS,
    async includes(uri) {
      for (;;) {
        const folder = of(uri);
        if (!folder) return false;
        const path = relative(folder.uri, uri);
        const included = folder.sources.includes(path) && !(await folder.ignored(path));
        // The settings may have changed meanwhile.
        if (of(uri) === folder) return included;
      }
    },
    load(uris, settings, own = []) {
      folders = uris
        .map((uri, i) => {
          const read = readSettings(settings[i], own[i]);
          return withIgnored({ uri, settings: read, sources: sourcesOf(uri, read.sources, read.exclude) });
        })
        .sort((a, b) => b.uri.length - a.uri.length);
    },
    forgetIgnored() {
      folders = folders.map(withIgnored);
    },
  };
}

/** The settings of each folder, as the client has them; defaults where it cannot say. */
export async function askSettings(connection: Connection, uris: readonly string[], able: boolean, pushed: unknown): Promise<unknown[]> {
  if (!able || uris.length === 0) return uris.map(() => pushed);
  return connection.workspace.getConfiguration(uris.map((scopeUri) => ({ scopeUri, section: 'crossread' })));
}
