import { escapeHtml } from '../escape.ts';
import type { Comparison } from '../findings/comparison.ts';
import { counted } from './counted.ts';
import type { ReportContext } from './context.ts';
import { grids } from './grid.ts';

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { margin: 2rem; }
table { border-collapse: collapse; margin-bottom: 2rem; }
th, td { border: 1px solid color-mix(in srgb, currentColor 30%, transparent); padding: .3rem .6rem; text-align: start; vertical-align: top; }
thead th { position: sticky; top: 0; background: Canvas; }
tr.differ { background: color-mix(in srgb, orange 18%, transparent); }
small { opacity: .7; }
`;

/** `crossread compare --format html`: one page that opens without a network and runs nothing. */
export function comparisonHtml(comparison: Comparison, context: ReportContext): string {
  const tables = grids(comparison, context.uris).map(({ title, rows }) => {
    const head = ['About', 'Verdict', ...context.uris].map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
    const body = rows
      .map((row) => {
        const cells = row.cells.map((list) => `<td>${list.map((cell) => escapeHtml(cell.text) + (cell.note === null ? '' : ` <small>${escapeHtml(cell.note)}</small>`)).join('<br>')}</td>`);
        return `<tr${row.verdict === 'differ' ? ' class="differ"' : ''}><th scope="row">${escapeHtml(row.about)}</th><td>${escapeHtml(row.verdict)}</td>${cells.join('')}</tr>`;
      })
      .join('\n');
    return `<h2>${title}</h2>\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>Crossread comparison</title>
<style>${STYLE}</style>
</head>
<body>
<h1>Comparison of ${counted(context.uris.length, 'article')}</h1>
${tables.join('\n')}
</body>
</html>
`;
}
