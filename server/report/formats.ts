import type { Comparison } from '../findings/comparison.ts';
import type { Finding } from '../findings/finding.ts';
import type { ReportContext } from './context.ts';
import { comparisonCsv } from './csv.ts';
import { comparisonHtml } from './html.ts';
import { comparisonJson, findingsJson } from './json.ts';
import { comparisonMarkdown } from './markdown.ts';
import { findingsSarif } from './sarif.ts';
import { findingsStylish } from './stylish.ts';
import { comparisonTable } from './table.ts';

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
