import { Uri, workspace } from 'vscode';
import type { Command } from './command.ts';

/** Saves the `.crossread.json` that a code action has changed, so that colleagues and the command line see what was decided. */
export const saveDecisions: Command = async (_session, argument) => {
  if (typeof argument === 'string') await saveDecisionFile(argument);
};

/** Saves the `.crossread.json` of every folder that has been changed. */
export async function saveDecisionFiles(): Promise<void> {
  await Promise.all((workspace.workspaceFolders ?? []).map(({ uri }) => saveDecisionFile(Uri.joinPath(uri, '.crossread.json').toString())));
}

/** Saves the file where it is open and changed; nothing else is ever saved. */
export async function saveDecisionFile(uri: string): Promise<void> {
  const document = workspace.textDocuments.find((open) => open.uri.toString() === uri && open.uri.path.endsWith('/.crossread.json'));
  if (document?.isDirty === true) await document.save();
}
