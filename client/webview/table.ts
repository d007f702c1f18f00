import * as l10n from '@vscode/l10n';
import type { CompareModel } from '../../server/shown.ts';
import type { Table } from '../compare/messages.ts';
import { nameOf } from './article.ts';
import { verdictLabel, type Row } from './rows.ts';

/** The rows that are shown as plain text, for an export. */
export function tableOf(title: string, model: CompareModel, rows: readonly Row[]): Table {
  return {
    title,
    head: ['', l10n.t('Verdict'), ...model.articles.map(nameOf)],
    rows: rows.map((row) => [
      row.detail === '' ? row.title : `${row.title} (${row.detail})`,
      row.verdict === null ? '' : verdictLabel(row.verdict),
      ...row.cells.map((chunks) => chunks.map((chunk) => [chunk.text, chunk.count > 1 ? `\u00d7${chunk.count}` : '', chunk.note === null ? '' : `[${chunk.note}]`].filter((part) => part !== '').join(' ')).join('; ')),
    ]),
  };
}
