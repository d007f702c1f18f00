import { l10n, window } from 'vscode';
import type { Command } from './commands.ts';

/** Stops reading articles, and says how many files that leaves out. */
export const stopReading: Command = async ({ server }) => {
  const { left } = await server.ask('crossread/stop', null);
  void window.showInformationMessage(l10n.t('Reading was stopped. {0} files are left out until the index is rebuilt.', left));
};
