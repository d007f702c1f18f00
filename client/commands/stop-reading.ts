import { l10n, window } from 'vscode';
import type { Command } from './command.ts';

/** Stops reading articles, and says how many files that leaves out. */
export const stopReading: Command = async ({ server }) => {
  const { left } = await server.ask('crossread/stop', null);
  void window.showInformationMessage(sayingOf(left));
};

function sayingOf(left: number): string {
  if (left === 0) return l10n.t('Everything had been read already.');
  return left === 1 ? l10n.t('Reading was stopped. 1 file is left out until the index is rebuilt.') : l10n.t('Reading was stopped. {0} files are left out until the index is rebuilt.', left);
}
