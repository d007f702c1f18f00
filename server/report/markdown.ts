import { escapeMarkdown } from '../escape.ts';
import type { Comparison } from '../findings/comparison.ts';
import type { ReportContext } from './context.ts';
import { grids } from './grid.ts';

/** `crossread compare --format markdown`: a table each for figures, quotes and names. */
export function comparisonMarkdown(comparison: Comparison, context: ReportContext): string {
  return grids(comparison, context.uris)
    .map(({ title, rows }) => {
      const head = ['About', 'Verdict', ...context.uris].map(escapeMarkdown);
      const lines = rows.map((row) => [
        escapeMarkdown(row.about),
        escapeMarkdown(row.verdict),
        ...row.cells.map((cells) => cells.map((cell) => escapeMarkdown(cell.text) + (cell.note === null ? '' : ` (${cell.note})`)).join('<br>')),
      ]);
      return `## ${title}\n\n${[head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
    })
    .join('\n');
}
