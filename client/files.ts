import { CancellationTokenSource, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerRequests } from '../server/protocol.ts';
import { isArticleFile } from './sources.ts';

/** At most so many folders of a workspace folder are looked into for a server that cannot do so itself. */
const FOLDERS = 20_000;

/** Whether a server on this machine's disk could read the workspace itself. */
export function workspaceIsOnDisk(): boolean {
  return (workspace.workspaceFolders ?? []).every((folder) => folder.uri.scheme === 'file');
}

/** Reads files and lists folders for a server that cannot: in a browser, or where the workspace is virtual. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('crossread/readFile', async ({ uri }: ServerRequests['crossread/readFile']['params']) => Array.from(await workspace.fs.readFile(Uri.parse(uri, true))));
  client.onRequest('crossread/listFiles', async ({ folder }: ServerRequests['crossread/listFiles']['params']) => {
    const root = Uri.parse(folder, true);
    const exclude = workspace.getConfiguration('crossread', root).get<string[]>('exclude', []);
    return (await search(root, exclude)) ?? (await walk(root));
  });
}

/** How long to wait for the editor's own search: of a file system that has none it never answers, since one might still come. */
const PATIENCE_MS = 2_000;

/** Asks the editor's own search; null where it finds nothing or does not answer. */
async function search(root: Uri, exclude: readonly string[]): Promise<string[] | null> {
  const without = exclude.length === 0 ? null : new RelativePattern(root, `{${exclude.join(',')}}`);
  const stop = new CancellationTokenSource();
  const stopped = new Promise<null>((resolve) => stop.token.onCancellationRequested(() => resolve(null)));
  const timer = setTimeout(() => stop.cancel(), PATIENCE_MS);
  const found = await Promise.race([workspace.findFiles(new RelativePattern(root, '**/*.{txt,md,TXT,MD}'), without, undefined, stop.token), stopped]);
  clearTimeout(timer);
  return found === null || found.length === 0 ? null : found.map((uri) => uri.toString());
}

async function walk(root: Uri): Promise<string[]> {
  const found: string[] = [];
  const waiting = [root];
  for (let i = 0; i < waiting.length && i < FOLDERS; i++) {
    const folder = waiting[i]!;
    const entries = await Promise.resolve(workspace.fs.readDirectory(folder)).catch((): [string, FileType][] => []);
    for (const [name, type] of entries) {
      const uri = Uri.joinPath(folder, name);
      if (type & FileType.Directory) {
        if (!name.startsWith('.') && name !== 'node_modules') waiting.push(uri);
      } else if (isArticleFile(name)) {
        found.push(uri.toString());
      }
    }
  }
  return found;
}
