import { l10n, Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { Candidate } from '../../server/shown.ts';
import { cursor } from '../places.ts';
import type { Session } from '../session.ts';
import type { Command } from './command.ts';
import { saveDecisionFiles } from './save-decisions.ts';

/** Asks what the figure or name under the cursor is the same as, and remembers it. */
export const treatAsSame: Command = (session, argument) => treat(session, argument, 'same');

/** Asks from what the figure or name under the cursor is different, and remembers it. */
export const treatAsDifferent: Command = (session, argument) => treat(session, argument, 'different');

interface Choice extends QuickPickItem {
  readonly candidate: Candidate;
}

async function treat(session: Session, argument: unknown, section: 'same' | 'different'): Promise<void> {
  const at = cursor(argument);
  const subject = at && (await session.server.ask('crossread/at', { ...at, kind: null }));
  const candidates = at && subject && subject.kind !== 'quote' ? await session.server.ask('crossread/candidates', { ...at, section }) : null;
  if (!subject || candidates === null) {
    void window.showInformationMessage(l10n.t('There is no figure or name at the cursor.'));
    return;
  }
  if (candidates.length === 0) {
    void window.showInformationMessage(section === 'same' ? l10n.t('The articles about this event have nothing of its kind.') : l10n.t('It is taken for the same as nothing else.'));
    return;
  }
  const title = section === 'same' ? l10n.t('Treat “{0}” as the same as…', subject.text) : l10n.t('Treat “{0}” as different from…', subject.text);
  const chosen = await window.showQuickPick(candidates.map(toChoice), { title, matchOnDescription: true, matchOnDetail: true });
  if (chosen === undefined) return;
  const problem = await session.server.ask('crossread/decide', { section, places: [subject, chosen.candidate] });
  if (problem !== null) void window.showWarningMessage(problem);
  else await saveDecisionFiles();
}

function toChoice(candidate: Candidate): Choice {
  const line = l10n.t('line {0}', candidate.range.start.line + 1);
  return { label: candidate.text, description: candidate.about, detail: `${workspace.asRelativePath(Uri.parse(candidate.uri, true))}, ${line}`, candidate };
}
