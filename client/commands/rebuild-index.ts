import { l10n, ProgressLocation, window } from 'vscode';
import * as counted from '../counts.ts';
import type { Command } from './command.ts';

/** Makes the server forget everything and read all articles again, and says how long that took. */
export const rebuildIndex: Command = async (session) => {
  const title = l10n.t('Crossread: reading all articles again');
  const { articles, milliseconds } = await window.withProgress({ location: ProgressLocation.Window, title }, () => session.server.ask('crossread/rebuild', null));
  void window.showInformationMessage(l10n.t('Crossread read {0} in {1} s.', counted.articles(articles), (milliseconds / 1000).toFixed(1)));
};
