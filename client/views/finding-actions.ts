import { commands, Disposable, env, l10n, Uri, window, workspace } from 'vscode';
import type { FindingItem, Place } from '../../server/shown.ts';
import { saveDecisionFiles } from '../commands/save-decisions.ts';
import * as counted from '../counts.ts';
import type { Session } from '../session.ts';
import type { Node } from './node.ts';
import type { Tree } from './tree.ts';

/** What the menu of a finding in the list offers beside opening it. `findingOf` gives the finding of a node, if it is one. */
export function registerFindingActions({ server }: Session, tree: Tree, findingOf: (node: Node) => FindingItem | undefined): Disposable {
  const copied = async (nodes: readonly Node[]): Promise<FindingItem[]> => {
    const below = await Promise.all(nodes.map(async (node) => findingOf(node) ?? (await copied((await node.children?.()) ?? []))));
    return below.flat();
  };
  /** Called with a finding or a heading, or by a key for what is selected. */
  const copy = async (node: Node | undefined): Promise<void> => {
    const findings = await copied(node ? [node] : tree.view.selection.slice(0, 1));
    if (findings.length > 0) await env.clipboard.writeText(findings.map(written).join('\n'));
  };
  const copyAll = async (): Promise<void> => {
    const findings = await server.ask('crossread/findings', { uri: null });
    if (findings.length > 0) await env.clipboard.writeText(findings.map(written).join('\n'));
    void window.showInformationMessage(findings.length > 0 ? l10n.t('Copied: {0}', counted.findings(findings.length)) : l10n.t('There are no findings.'));
  };
  const ignore = async (node: Node | undefined): Promise<void> => {
    const finding = node && findingOf(node);
    if (finding === undefined) return;
    const { uri, range, code } = finding;
    const problem = await server.ask('crossread/ignore', { uri, position: range.start, code });
    if (problem !== null) void window.showWarningMessage(problem);
    else await saveDecisionFiles();
  };
  return Disposable.from(
    commands.registerCommand('crossread.findings.copy', copy),
    commands.registerCommand('crossread.findings.copyAll', copyAll),
    commands.registerCommand('crossread.findings.ignore', ignore),
  );
}

/** A finding for a message to somebody else: where it stands, what it says, and the evidence, a line each. */
function written(finding: FindingItem): string {
  return [`${where(finding)}: ${finding.message}`, ...finding.related.map((other) => `- ${where(other)}: ${other.message}`), ''].join('\n');
}

function where({ uri, range }: Place): string {
  return `${workspace.asRelativePath(Uri.parse(uri, true))}, ${l10n.t('line {0}', range.start.line + 1)}`;
}
