import type { Comparison } from '../findings/comparison.ts';
import type { Finding } from '../findings/finding.ts';
import type { Narrow } from '../text/narrow.ts';
import { comparisonCsv } from './csv.ts';
import { comparisonHtml } from './html.ts';
import { comparisonJson, findingsJson } from './json.ts';
import { comparisonMarkdown } from './markdown.ts';
import { findingsSarif } from './sarif.ts';
import { findingsStylish } from './stylish.ts';
import { comparisonTable } from './table.ts';
import type { Terminal } from './terminal.ts';

/** What a format may need beside the result. */
export interface ReportContext {
  /** The articles, sorted. */
  readonly uris: readonly string[];
  /** How many findings are left out because readers ignore them. */
  readonly ignored: number;
  /** The start offset of each line of an article. */
  readonly lines: (uri: string) => Narrow;
  readonly terminal: Terminal;
}

/** Formats of `crossread compare`, by the name that `--format` takes. */
export const COMPARISON_FORMATS: Readonly<Record<string, (comparison: Comparison, context: ReportContext) => string>> = {
  table: comparisonTable,
  json: comparisonJson,
  markdown: comparisonMarkdown,
  csv: comparisonCsv,
  html: comparisonHtml,
};

/** Formats of `crossread check`. */
export const FINDING_FORMATS: Readonly<Record<string, (findings: readonly Finding[], context: ReportContext) => string>> = {
  stylish: findingsStylish,
  json: findingsJson,
  sarif: findingsSarif,
};
