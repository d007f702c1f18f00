import { commands, Disposable, l10n, ThemeColor, window, type Memento } from 'vscode';
import type { FindingItem, Severity } from '../../server/shown.ts';
import { findings as findingsIn } from '../counts.ts';
import { fileName } from '../file-name.ts';
import type { Session } from '../session.ts';
import { followCursor } from './follow.ts';
import { registerFindingActions } from './finding-actions.ts';
import { keysOf } from './finding-keys.ts';
import { grouped } from './groups.ts';
import type { Node } from './node.ts';
import { codeTitle } from './titles.ts';
import { createTree } from './tree.ts';

type Grouping = 'code' | 'article' | 'severity';

const GROUPING = 'crossread.findings.grouping';
const SEEN = 'crossread.findings.seen';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

/** The findings of all articles, grouped as the reader chooses; those marked as seen come last and are not counted. */
export function findingsView(session: Session): Disposable {
  const { server, context } = session;
  const { workspaceState } = context;
  const items = new Map<string, FindingItem>();
  const tree = createTree(server, {
    id: 'crossread.findings',
    kept: workspaceState,
    expanded: true,
    async load() {
      const findings = await server.ask('crossread/findings', { uri: null });
      const keys = keysOf(findings);
      items.clear();
      for (const [finding, key] of keys) items.set(key, finding);
      const seen = seenOf(workspaceState);
      const unseen = [...keys.values()].filter((key) => !seen.has(key)).length;
      tree.view.badge = unseen === 0 ? undefined : { value: unseen, tooltip: findingsIn(unseen) };
      return groups(findings, keys, workspaceState.get<Grouping>(GROUPING, 'code'), seen);
    },
  });
  const toggleSeen = async (node: Node): Promise<void> => {
    const seen = seenOf(workspaceState);
    if (!seen.delete(node.id)) seen.add(node.id);
    await workspaceState.update(SEEN, [...seen].sort());
    tree.refresh();
  };
  const chooseGrouping = async (): Promise<void> => {
    const choices = [
      { label: l10n.t('By kind'), grouping: 'code' },
      { label: l10n.t('By article'), grouping: 'article' },
      { label: l10n.t('By severity'), grouping: 'severity' },
    ] as const;
    const chosen = await window.showQuickPick(choices, { title: l10n.t('Group the findings') });
    if (chosen) await workspaceState.update(GROUPING, chosen.grouping);
    tree.refresh();
  };
  return Disposable.from(
    tree,
    followCursor(tree),
    registerFindingActions(session, tree, ({ id }) => items.get(id)),
    server.onDidChangeState((state) => {
      const ignored = state.kind === 'running' ? state.status.ignored : 0;
      if (state.kind === 'failed') tree.view.badge = undefined;
      tree.view.description = ignored === 0 ? '' : l10n.t('{0} ignored', ignored);
    }),
    commands.registerCommand('crossread.findings.markSeen', toggleSeen),
    commands.registerCommand('crossread.findings.markUnseen', toggleSeen),
    commands.registerCommand('crossread.findings.group', chooseGrouping),
  );
}

function groups(findings: readonly FindingItem[], names: ReadonlyMap<FindingItem, string>, grouping: Grouping, seen: ReadonlySet<string>): Node[] {
  const keys: Readonly<Record<Grouping, (finding: FindingItem) => string>> = { code: ({ code }) => code, article: ({ uri }) => uri, severity: ({ severity }) => severity };
  const titles: Readonly<Record<Grouping, (key: string) => string>> = { code: codeTitle, article: fileName, severity: severityTitle };
  const sorted = grouping === 'severity' ? [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)) : findings;
  return grouped(sorted, keys[grouping], (key, items) => ({
    id: `group:${key}`,
    label: titles[grouping](key),
    description: String(items.length),
    context: 'heading',
    icon: grouping === 'article' ? 'file-text' : 'list-unordered',
    children: () => items.map((item) => findingNode(item, names.get(item)!, seen, grouping === 'article')).sort((a, b) => Number(a.context === 'seen') - Number(b.context === 'seen')),
  }));
}

/** `inGroup` says that the heading above is the article's, which need not be named again. */
function findingNode(finding: FindingItem, id: string, allSeen: ReadonlySet<string>, inGroup: boolean): Node {
  const seen = allSeen.has(id);
  const related = finding.related.map((other, index): Node => ({
    id: `${id}#${index}`,
    label: other.message,
    description: fileName(other.uri),
    tooltip: other.message,
    icon: 'go-to-file',
    place: other,
  }));
  const color = finding.severity === 'error' ? 'list.errorForeground' : 'list.warningForeground';
  const warns = finding.severity === 'error' || finding.severity === 'warning';
  const file = fileName(finding.uri);
  return {
    id,
    label: shortly(finding),
    description: [seen ? l10n.t('seen') : '', inGroup ? '' : file].filter((part) => part !== '').join(' \u00b7 '),
    tooltip: `${finding.message}\n${file}`,
    spoken: [finding.message, file, ...(seen ? [l10n.t('seen')] : [])].join(', '),
    icon: seen ? 'check' : finding.severity === 'hint' ? 'lightbulb' : finding.severity === 'information' ? 'info' : finding.severity,
    ...(warns && !seen ? { iconColor: new ThemeColor(color) } : {}),
    place: finding,
    context: seen ? 'seen' : 'finding',
    ...(related.length > 0 ? { children: () => related } : {}),
  };
}

/** Longer texts are not set against each other in a line. */
const SHORT = 40;

/** "$22 billion ≠ $19.7 billion"; of a longer text the beginning, as far as the view is wide. */
function shortly({ text, message, related }: FindingItem): string {
  if (text === '') return message;
  const others = [...new Set(related.map((other) => other.text))].filter((other) => other !== '' && other !== text);
  if (text.length > SHORT || others.length === 0 || others.some((other) => other.length > SHORT)) return `\u201c${text}\u201d`;
  return `${text} \u2260 ${others.length > 2 ? `${others[0]} \u2026` : others.join(', ')}`;
}

function seenOf(state: Memento): Set<string> {
  return new Set(state.get<string[]>(SEEN, []));
}

function severityTitle(severity: string): string {
  const titles: Readonly<Record<string, string>> = { error: l10n.t('Errors'), warning: l10n.t('Warnings'), information: l10n.t('Information'), hint: l10n.t('Hints') };
  return titles[severity] ?? severity;
}
