import { l10n, ThemeColor, type Disposable } from 'vscode';
import type { CompareModel, FigureRow } from '../../server/shown.ts';
import type { Session } from '../session.ts';
import { comparedTree } from './compared.ts';
import { articleCount, grouped, mentionNodes } from './groups.ts';
import type { Node } from './node.ts';
import { figureKindTitle } from './titles.ts';

/** Quantities by kind, each with what the articles say. */
export function figuresView(session: Session): Disposable {
  return comparedTree(session, 'crossread.figures', (model) =>
    grouped(model.figures, (row) => row.kind, (kind, rows) => ({
      id: kind,
      label: figureKindTitle(kind),
      description: String(rows.length),
      icon: kind === 'date' || kind === 'time' ? 'calendar' : 'symbol-numeric',
      children: () => rows.map((row) => figureNode(model, row)),
    })),
  );
}

function figureNode(model: CompareModel, row: FigureRow): Node {
  const readings = row.readings.map((reading) => reading.text).join(' / ');
  return {
    id: row.id,
    label: row.about ?? row.unit ?? readings,
    description: readings,
    tooltip: [readings, articleCount(row.mentions), row.isSure ? l10n.t('The articles differ') : row.verdict === 'differ' ? l10n.t('The articles may differ') : ''].filter((line) => line !== '').join('\n'),
    icon: row.isSure ? 'warning' : 'symbol-numeric',
    ...(row.isSure ? { iconColor: new ThemeColor('list.warningForeground') } : {}),
    children: () => mentionNodes(model, row.id, row.mentions),
  };
}
