import { window } from 'vscode';
import type { Command } from './command.ts';

/** Opens the compare view on all articles, or on those about the event of the active one where there are too many. */
export const compareSources: Command = async (session) => {
  const anchor = window.activeTextEditor?.document.uri.toString() ?? null;
  await session.panels.show({ uris: null, anchor }, null);
};
