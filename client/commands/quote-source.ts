import { commands, l10n, Location, Position, Uri, window, type LocationLink } from 'vscode';
import { cursor } from '../places.ts';
import type { Command } from './command.ts';

/** Goes to the fullest form of the quote under the cursor; where this is it, shows the other mentions. */
export const goToQuoteSource: Command = async (session, argument) => {
  const at = cursor(argument);
  const subject = at && (await session.server.ask('crossread/at', { ...at, kind: 'quote' }));
  if (!at || !subject) {
    void window.showInformationMessage(l10n.t('There is no quote at the cursor.'));
    return;
  }
  const uri = Uri.parse(at.uri, true);
  const position = new Position(at.position.line, at.position.character);
  const found = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', uri, position);
  const places = found.map((place) => ('targetUri' in place ? new Location(place.targetUri, place.targetRange) : place));
  const message = l10n.t('No other article has this quote.');
  await commands.executeCommand('editor.action.goToLocations', uri, position, places, 'gotoAndPeek', message);
};
