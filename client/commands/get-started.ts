import { commands } from 'vscode';
import type { Command } from './command.ts';

/** How long the editor takes to learn of an extension's walkthrough, in milliseconds. */
const LEARNING_MS = 500;

/**
 * Opens the walkthrough. The editor begins to look for those of extensions when it first shows one, and shows its own
 * until then; so it is asked a second time, which does nothing where the first was enough.
 */
export const getStarted: Command = async ({ context }) => {
  const open = (): Thenable<unknown> => commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false);
  await open();
  await new Promise((resolve) => setTimeout(resolve, LEARNING_MS));
  await open();
};
