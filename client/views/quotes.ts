import { l10n, ThemeColor, type Disposable } from 'vscode';
import { groupBy } from '../../server/group-by.ts';
import type { CompareModel, QuoteRow } from '../../server/shown.ts';
import type { Session } from '../session.ts';
import { comparedTree } from './compared.ts';
import { articleCount, grouped, mentionNodes } from './groups.ts';
import type { Node } from './node.ts';

/** What each speaker said, with all forms of it. */
export function quotesView(session: Session): Disposable {
  return comparedTree(session, 'crossread.quotes', (model) =>
    grouped(mostQuotedFirst(model.quotes), (row) => row.speaker ?? '', (speaker, rows) => ({
      id: `speaker:${speaker}`,
      label: speaker === '' ? l10n.t('Speaker unknown') : speaker,
      description: String(rows.length),
      icon: speaker === '' ? 'question' : 'person',
      children: () => rows.map((row) => quoteNode(model, row)),
    })),
  );
}

/** By how much each speaker said; what nobody is known to have said comes last. */
function mostQuotedFirst(quotes: readonly QuoteRow[]): QuoteRow[] {
  const said = groupBy(quotes, ({ speaker }) => speaker ?? '');
  const rank = ({ speaker }: QuoteRow): number => (speaker === null ? 1 : -(said.get(speaker)?.length ?? 0));
  return [...quotes].sort((a, b) => rank(a) - rank(b));
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
