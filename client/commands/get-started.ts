import { commands, window } from 'vscode';
import type { Command } from './command.ts';

/** How long the editor gets to learn of an extension's walkthrough before it is asked again, in milliseconds. */
const LEARNING_MS = [500, 1500];

/**
 * Opens the walkthrough. The editor begins to look for those of extensions when it first shows one, and shows its own
 * until then, which nothing tells; so it is asked again while that page stays in front, which does nothing where the
 * first time was enough.
 */
export const getStarted: Command = async ({ context }) => {
  const open = (): Thenable<unknown> => commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false);
  await open();
  for (const pause of LEARNING_MS) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    // An editor's own page has no input that extensions know; anything else the reader has gone on to.
    if (window.tabGroups.activeTabGroup.activeTab?.input === undefined) await open();
  }
};
