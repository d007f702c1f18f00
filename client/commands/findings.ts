import { commands, l10n, window } from 'vscode';
import { cursor, openPlace, type Cursor } from '../places.ts';
import type { Session } from '../session.ts';
import type { Command } from './command.ts';

/** Goes to the next finding after the cursor, in this article or the following ones, and shows what it says. */
export const nextFinding: Command = (session, argument) => session.step(() => go(session, argument, false));

/** Goes to the finding before the cursor. */
export const previousFinding: Command = (session, argument) => session.step(() => go(session, argument, true));

async function go(session: Session, argument: unknown, backwards: boolean): Promise<void> {
  const at = cursor(argument) ?? (await firstArticle(session));
  const finding = at && (await session.server.ask('crossread/nextFinding', { ...at, backwards }));
  if (!finding) {
    void window.showInformationMessage(l10n.t('There are no findings.'));
    return;
  }
  await openPlace(finding);
  // Not focused: where the hover of the finding before is still on show, the focus would go into it and the keys would not work any more.
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

async function firstArticle(session: Session): Promise<Cursor | null> {
  const [article] = await session.server.ask('crossread/articles', null);
  return article === undefined ? null : { uri: article.uri, position: { line: 0, character: 0 } };
}
