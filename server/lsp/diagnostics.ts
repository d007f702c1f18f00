import * as l10n from '@vscode/l10n';
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus.ts';
import type { Finding, Severity } from '../findings/finding.ts';
import type { Narrow } from '../text/narrow.ts';
import { placeOf, rangeOf } from './positions.ts';
import type { Settings } from './settings.ts';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What the client can show, and where the codes are explained. */
export interface Presentation {
  readonly relatedInformation: boolean;
  /** URI of what explains a code, which takes the place of `{code}` in it; null when nothing does. */
  readonly explanation: string | null;
}

/** The findings that the settings let through, each with the severity that they give it. */
export function shown(findings: readonly Finding[], settings: Settings): Finding[] {
  return findings.flatMap((finding) => {
    const severity = settings.severity[finding.code] ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
}

/** Findings of one article as LSP has them. */
export function diagnosticsOf(corpus: Corpus, lines: Narrow, findings: readonly Finding[], presentation: Presentation): Diagnostic[] {
  return findings.map((finding) => ({
    range: rangeOf(lines, finding),
    severity: SEVERITIES[finding.severity],
    code: finding.code,
    ...(presentation.explanation !== null && { codeDescription: { href: presentation.explanation.replace('{code}', finding.code) } }),
    source: 'Crossread',
    message: finding.message,
    ...(presentation.relatedInformation && {
      relatedInformation: finding.related.flatMap((related) => {
        const location = placeOf(corpus, related.uri, related);
        return location ? [{ location, message: related.message }] : [];
      }),
    }),
  }));
}

/** What stands at the top of a file that is left out. */
export function leftOut(why: string): Diagnostic {
  return {
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    severity: DiagnosticSeverity.Hint,
    code: 'left-out',
    source: 'Crossread',
    message: l10n.t('Crossread leaves this file out: {0}.', why),
  };
}
