import { commands, Uri, window, workspace, type ExtensionContext } from 'vscode';
import type { Command } from './command.ts';

/** Where the window that opens the sample looks for what to show first. */
const SAMPLE = 'crossread.sample';

/** The article that begins best: it has a hover of every kind and two findings. */
const FIRST = '002-kyiv-rewrite.txt';

/** Opens a fresh copy of the sample articles in a window of its own. */
export const openSample: Command = async ({ context }) => {
  const copy = Uri.joinPath(context.globalStorageUri, 'sample', 'seeds');
  await Promise.resolve(workspace.fs.delete(copy, { recursive: true })).catch(() => undefined);
  await workspace.fs.copy(Uri.joinPath(context.extensionUri, 'seeds'), copy, { overwrite: true });
  await context.globalState.update(SAMPLE, copy.path);
  await commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: (workspace.workspaceFolders ?? []).length > 0 });
};

/** In the window that `openSample` has opened: shows an article at once. */
export async function showSample({ globalState }: ExtensionContext): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (folder === undefined || globalState.get(SAMPLE) !== folder.uri.path) return;
  await globalState.update(SAMPLE, undefined);
  if (window.activeTextEditor === undefined) await window.showTextDocument(Uri.joinPath(folder.uri, FIRST));
}
