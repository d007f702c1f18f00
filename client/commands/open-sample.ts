import { commands, Uri, workspace } from 'vscode';
import type { Command } from './commands.ts';

/** Opens a fresh copy of the sample articles in a window of its own. */
export const openSample: Command = async ({ context }) => {
  const copy = Uri.joinPath(context.globalStorageUri, 'sample', 'seeds');
  await workspace.fs.copy(Uri.joinPath(context.extensionUri, 'seeds'), copy, { overwrite: true });
  await commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: (workspace.workspaceFolders ?? []).length > 0 });
};
