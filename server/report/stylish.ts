import type { Finding } from '../findings/finding.ts';
import { positionAt } from '../text/lines.ts';
import { counted } from './counted.ts';
import type { ReportContext } from './context.ts';
import { paint, plain } from './terminal.ts';

/** `crossread check --format stylish`: findings by article, a line each with its evidence below. */
export function findingsStylish(findings: readonly Finding[], context: ReportContext): string {
  const { terminal } = context;
  const place = (uri: string, start: number): string => {
    const { line, character } = positionAt(context.lines(uri), start);
    return `${line + 1}:${character + 1}`;
  };
  const lines: string[] = [];
  let last: string | null = null;
  for (const finding of findings) {
    if (finding.uri !== last) lines.push(...(last === null ? [] : ['']), paint(terminal, 'underline', plain(finding.uri)));
    last = finding.uri;
    const severity = paint(terminal, finding.severity === 'error' ? 'red' : finding.severity === 'warning' ? 'yellow' : 'cyan', finding.severity);
    lines.push(`  ${place(finding.uri, finding.start)}  ${severity}  ${plain(finding.message)}  ${paint(terminal, 'dim', finding.code)}`);
    for (const related of finding.related) lines.push(paint(terminal, 'dim', `      ${plain(related.uri)}:${place(related.uri, related.start)}  ${plain(related.message)}`));
  }
  const articles = new Set(findings.map((finding) => finding.uri)).size;
  const found = findings.length === 0 ? 'No findings in' : `${counted(findings.length, 'finding')} in ${articles} of`;
  const ignored = context.ignored === 0 ? '' : ` (${context.ignored} ignored)`;
  const alone = context.uris.length === 1 && findings.length === 0 ? '; there is no other to compare it with' : '';
  lines.push(...(findings.length > 0 ? [''] : []), context.uris.length === 0 ? 'No articles.' : `${found} ${counted(context.uris.length, 'article')}${ignored}${alone}.`);
  return `${lines.join('\n')}\n`;
}
