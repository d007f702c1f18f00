import { commands, Disposable, env, l10n, Uri, window, workspace } from 'vscode';
import type { FindingItem, Place } from '../../server/shown.ts';
import { saveDecisionFiles } from '../commands/save-decisions.ts';
import type { Session } from '../session.ts';
import type { Node } from './node.ts';

/** What the menu of a finding in the list offers beside opening it. `findingOf` gives the finding of a node, or of what is selected where a key was pressed. */
export function registerFindingActions({ server }: Session, findingOf: (node: Node | undefined) => FindingItem | undefined): Disposable {
  const copy = async (node: Node | undefined): Promise<void> => {
    const finding = findingOf(node);
    if (finding) await env.clipboard.writeText(written(finding));
  };
  const ignore = async (node: Node | undefined): Promise<void> => {
    const finding = findingOf(node);
    if (finding === undefined) return;
    const { uri, range, code } = finding;
    const problem = await server.ask('crossread/ignore', { uri, position: range.start, code });
    if (problem !== null) void window.showWarningMessage(problem);
    else await saveDecisionFiles();
  };
  return Disposable.from(commands.registerCommand('crossread.findings.copy', copy), commands.registerCommand('crossread.findings.ignore', ignore));
}

/** A finding for a message to somebody else: where it stands, what it says, and the evidence, a line each. */
function written(finding: FindingItem): string {
  return [`${where(finding)}: ${finding.message}`, ...finding.related.map((other) => `- ${where(other)}: ${other.message}`)].join('\n');
}

function where({ uri, range }: Place): string {
  return `${workspace.asRelativePath(Uri.parse(uri, true))}, ${l10n.t('line {0}', range.start.line + 1)}`;
}
