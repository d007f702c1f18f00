import { l10n, window } from 'vscode';
import { cursor } from '../places.ts';
import type { Command } from './command.ts';

/** Opens the compare view at the row of the quote, figure or name under the cursor. */
export const compareThis: Command = async (session, argument) => {
  const at = cursor(argument);
  const subject = at && (await session.server.ask('crossread/at', { ...at, kind: null }));
  if (subject) await session.panels.show({ uris: null, anchor: subject.uri }, { kind: subject.kind, id: subject.row });
  else void window.showInformationMessage(l10n.t('There is no quote, figure or name at the cursor.'));
};
