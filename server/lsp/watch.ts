import { DidChangeWatchedFilesNotification, FileChangeType, type Connection, type FileSystemWatcher } from 'vscode-languageserver';
import type { Abilities } from './abilities.ts';
import type { Articles } from './articles.ts';
import { DECISION_FILE } from '../findings/decisions/values.ts';
import type { DecisionFiles } from './decisions.ts';
import type { Folders } from './folders.ts';
import { ENDING } from './sources.ts';
import { normalize, relative } from './uris.ts';

/**
 * Follows files that are created, changed, renamed and deleted, whoever does it. Gives a function that asks the client to
 * watch the folders as they are now.
 */
export function watch(connection: Connection, abilities: Abilities, folders: Folders, articles: Articles, decisions: DecisionFiles): () => void {
  let registered: Promise<{ dispose(): void }> | null = null;
  const created = (uri: string): void => {
    const folder = folders.of(uri);
    if (!folder) return;
    if (ENDING.test(uri)) articles.touch(uri);
    // A folder that is moved in comes as one event.
    else if (!/\.[^/.]*$/.test(uri)) void articles.scan(folder, relative(folder.uri, uri));
  };
  const gone = (uri: string): void => {
    if (folders.of(uri)) articles.gone(uri);
  };
  const ignoreChanged = (): void => {
    folders.forgetIgnored();
    articles.recheck();
    for (const folder of folders.all()) void articles.scan(folder);
  };

  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some((change) => change.uri.endsWith('/.gitignore'))) ignoreChanged();
    for (const change of changes) {
      const uri = normalize(change.uri);
      if (uri.endsWith(`/${DECISION_FILE}`)) void decisions.changed(uri);
      if (change.type === FileChangeType.Deleted) gone(uri);
      else if (change.type === FileChangeType.Created) created(uri);
      else if (ENDING.test(uri) && folders.of(uri)) articles.touch(uri);
    }
  });
  connection.workspace.onDidCreateFiles(({ files }) => files.forEach((file) => created(normalize(file.uri))));
  connection.workspace.onDidDeleteFiles(({ files }) => files.forEach((file) => gone(normalize(file.uri))));
  connection.workspace.onDidRenameFiles(({ files }) => {
    for (const file of files) {
      gone(normalize(file.oldUri));
      created(normalize(file.newUri));
    }
  });
  return () => {
    if (!abilities.dynamicWatching) return;
    void registered?.then((old) => old.dispose());
    const watchers = folders.all().flatMap((folder) => folder.sources.roots.flatMap((root) => watchersOf(folder.uri, root, abilities.relativePatterns)));
    registered = watchers.length === 0 ? null : connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  };
}

/** A source folder is watched with all its subfolders, since a folder that goes away takes its articles along. */
function watchersOf(folder: string, root: string, relativePatterns: boolean): FileSystemWatcher[] {
  if (!relativePatterns) return [{ globPattern: '**/*.{txt,md}' }, { globPattern: '**/.gitignore' }, { globPattern: `**/${DECISION_FILE}` }];
  const patterns = root === '' ? ['**'] : [root, `${root}/**`, '.gitignore', DECISION_FILE];
  return patterns.map((pattern) => ({ globPattern: { baseUri: folder, pattern } }));
}
