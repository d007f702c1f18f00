import { commands, Disposable, l10n, window } from 'vscode';
import type { DecisionItem, DecisionSection } from '../../server/shown.ts';
import { saveDecisionFile } from '../commands/save-decisions.ts';
import { fileName } from '../file-name.ts';
import type { Session } from '../session.ts';
import { grouped } from './groups.ts';
import type { Node } from './node.ts';
import { codeTitle } from './titles.ts';
import { createTree } from './tree.ts';

/** What readers have decided: the findings that are ignored, and what is treated as the same or as different. Each can be undone. */
export function ignoredView({ server, context }: Session): Disposable {
  const items = new Map<string, DecisionItem>();
  const tree = createTree(server, {
    id: 'crossread.ignored',
    kept: context.workspaceState,
    expanded: true,
    async load() {
      const decisions = await server.ask('crossread/decisions', null);
      items.clear();
      for (const item of decisions) items.set(idOf(item), item);
      return grouped(decisions, ({ section }) => section, (section, members) => ({
        id: section,
        label: sectionTitle(section as DecisionSection),
        description: String(members.length),
        icon: section === 'ignore' ? 'eye-closed' : section === 'same' ? 'link' : 'split-horizontal',
        children: () => members.map(decisionNode),
      }));
    },
  });
  /** Called with a node, or by a key for what is selected. */
  const undo = async (node: Node | undefined): Promise<void> => {
    const item = items.get((node ?? tree.view.selection[0])?.id ?? '');
    if (item === undefined) return;
    if (await server.ask('crossread/revoke', { file: item.uri, section: item.section, id: item.id })) await saveDecisionFile(item.uri);
    else void window.showWarningMessage(l10n.t('This decision could not be taken back: look at .crossread.json.'));
  };
  return Disposable.from(tree, commands.registerCommand('crossread.ignored.undo', undo));
}

function decisionNode(item: DecisionItem): Node {
  const { findings, code, article, texts } = item;
  const id = idOf(item);
  const where = article === null ? l10n.t('everywhere') : fileName(article);
  const label = item.section === 'same' ? texts.join(' = ') : item.section === 'different' ? texts.join(' \u2260 ') : (texts[0] ?? codeTitle(code ?? ''));
  const description = code === null ? '' : texts.length === 0 ? where : `${codeTitle(code)}, ${where}`;
  const hidden = findings.map((finding, index): Node => ({
    id: `${id}#${index}`,
    label: finding.message,
    description: fileName(finding.uri),
    tooltip: finding.message,
    icon: 'eye-closed',
    place: finding,
  }));
  return {
    id,
    label,
    description,
    tooltip: [label, description, ...findings.map(({ message }) => message)].filter((line) => line !== '').join('\n'),
    icon: code === null ? 'law' : 'eye-closed',
    place: findings[0] ?? item,
    context: 'decision',
    ...(hidden.length > 0 ? { children: () => hidden } : {}),
  };
}

function idOf({ uri, section, id }: DecisionItem): string {
  return `${section} ${uri} ${id}`;
}

function sectionTitle(section: DecisionSection): string {
  if (section === 'ignore') return l10n.t('Ignored');
  return section === 'same' ? l10n.t('Treated as the same') : l10n.t('Treated as different things');
}
