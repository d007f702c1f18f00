import { l10n, ThemeColor, type Disposable } from 'vscode';
import type { CompareModel, NameRow } from '../../server/shown.ts';
import type { Session } from '../session.ts';
import { comparedTree } from './compared.ts';
import { articleCount, grouped, mentionNodes } from './groups.ts';
import type { Node } from './node.ts';
import { nameKindTitle } from './titles.ts';

const ICONS: Readonly<Record<string, string>> = { person: 'person', organization: 'organization', place: 'location', event: 'calendar', other: 'symbol-misc' };

/** People, organizations, places and events with all their mentions. */
export function namesView(session: Session): Disposable {
  return comparedTree(session, 'crossread.names', (model) =>
    grouped(model.names, (row) => row.kind, (kind, rows) => ({
      id: kind,
      label: nameKindTitle(kind),
      description: String(rows.length),
      icon: ICONS[kind] ?? 'symbol-misc',
      children: () => rows.map((row) => nameNode(model, row)),
    })),
  );
}

function nameNode(model: CompareModel, row: NameRow): Node {
  const spellings = row.variants.map((spelling) => spelling.text).join(', ');
  const others = row.misspellings.map((spelling) => spelling.text).join(', ');
  return {
    id: row.id,
    label: row.entity,
    description: articleCount(row.mentions),
    tooltip: [row.titles.map((title) => title.text).join(', '), spellings, others === '' ? '' : l10n.t('Other spellings: {0}', others)].filter((line) => line !== '').join('\n'),
    icon: row.differs ? 'warning' : (ICONS[row.kind] ?? 'symbol-misc'),
    ...(row.differs ? { iconColor: new ThemeColor('list.warningForeground') } : {}),
    children: () => mentionNodes(model, row.id, row.mentions),
  };
}
