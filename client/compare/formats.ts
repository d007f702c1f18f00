import { csvField, escapeFormula, escapeHtml, escapeMarkdown } from '../../server/escape.ts';
import type { Table } from './messages.ts';

/** A way to write a table down. */
export interface Format {
  readonly extension: string;
  write(table: Table): string;
}

/** The formats of an export, by the name that the reader chooses from. */
export const FORMATS: Readonly<Record<string, Format>> = {
  Markdown: { extension: 'md', write: markdown },
  CSV: { extension: 'csv', write: csv },
  HTML: { extension: 'html', write: html },
  JSON: { extension: 'json', write: json },
};

function markdown({ title, head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |\n`;
  return `# ${escapeMarkdown(title)}\n\n${line(head)}|${' --- |'.repeat(head.length)}\n${rows.map(line).join('')}`;
}

/** Tab-separated values, which spreadsheets take from the clipboard; no cell is a formula. */
export function tabs({ head, rows }: Table): string {
  return [head, ...rows].map((cells) => `${cells.map((cell) => escapeFormula(cell.replace(/\s+/g, ' '))).join('\t')}\n`).join('');
}

function csv({ head, rows }: Table): string {
  return [head, ...rows].map((cells) => `${cells.map(csvField).join(',')}\r\n`).join('');
}

/** One file that needs nothing else. */
function html({ title, head, rows }: Table): string {
  const row = (cells: readonly string[], tag: 'td' | 'th'): string => `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>\n`;
  const style = 'body{font-family:system-ui,sans-serif}table{border-collapse:collapse}td,th{border:1px solid #999;padding:4px 8px;text-align:start;vertical-align:top}';
  return `<!DOCTYPE html>
<html>
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body>
<h1>${escapeHtml(title)}</h1>
<table>
<thead>${row(head, 'th')}</thead>
<tbody>
${rows.map((cells) => row(cells, 'td')).join('')}</tbody>
</table>
</body>
</html>
`;
}

function json(table: Table): string {
  return `${JSON.stringify(table, null, 2)}\n`;
}
