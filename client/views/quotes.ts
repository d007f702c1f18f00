import { l10n, ThemeColor, type Disposable } from 'vscode';
import type { CompareModel, QuoteRow } from '../../server/shown.ts';
import type { Session } from '../session.ts';
import { comparedTree } from './compared.ts';
import { articleCount, grouped, mentionNodes } from './groups.ts';
import type { Node } from './node.ts';

/** What each speaker said, with all forms of it. */
export function quotesView(session: Session): Disposable {
  return comparedTree(session, 'crossread.quotes', (model) =>
    grouped(model.quotes, (row) => row.speaker ?? '', (speaker, rows) => ({
      id: `speaker:${speaker}`,
      label: speaker === '' ? l10n.t('Speaker unknown') : speaker,
      description: String(rows.length),
      icon: speaker === '' ? 'question' : 'person',
      children: () => rows.map((row) => quoteNode(model, row)),
    })),
  );
}

function quoteNode(model: CompareModel, row: QuoteRow): Node {
  return {
    id: row.id,
    label: row.text,
    description: articleCount(row.mentions),
    tooltip: row.text,
    icon: row.differs ? 'warning' : 'quote',
    ...(row.differs ? { iconColor: new ThemeColor('list.warningForeground') } : {}),
    children: () => mentionNodes(model, row.id, row.mentions),
  };
}
