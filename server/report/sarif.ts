import type { Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { CODES, type Finding, type Severity } from '../findings/finding.ts';
import { positionAt } from '../text/lines.ts';
import { VERSION } from '../version.ts';
import { print } from './json.ts';
import type { ReportContext } from './context.ts';

const LEVEL: Record<Severity, Result.level> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** `crossread check --format sarif`: SARIF 2.1.0. Columns count UTF-16 code units, as offsets do everywhere here. */
export function findingsSarif(findings: readonly Finding[], context: ReportContext): string {
  const region = (uri: string, start: number, end: number): Region => {
    const from = positionAt(context.lines(uri), start);
    const to = positionAt(context.lines(uri), end);
    return { startLine: from.line + 1, startColumn: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1, charOffset: start, charLength: end - start };
  };
  const location = (uri: string, start: number, end: number): Location => ({
    physicalLocation: { artifactLocation: { uri: encodePath(uri) }, region: region(uri, start, end) },
  });
  const used = CODES.filter(({ code }) => findings.some((finding) => finding.code === code));
  const rules = used.map(({ code, description }): ReportingDescriptor => ({ id: code, shortDescription: { text: description } }));
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Crossread', semanticVersion: VERSION, rules } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ruleId: finding.code,
          ruleIndex: used.findIndex(({ code }) => code === finding.code),
          level: LEVEL[finding.severity],
          message: { text: finding.message },
          locations: [location(finding.uri, finding.start, finding.end)],
          relatedLocations: finding.related.map((related, id) => ({ id, ...location(related.uri, related.start, related.end), message: { text: related.message } })),
        })),
      },
    ],
  };
  return print(log);
}

/** A relative path as a URI reference. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
