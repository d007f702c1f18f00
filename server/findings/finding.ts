import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export type Code = 'figure-differs' | 'figure-imprecise' | 'quote-altered' | 'quote-spliced' | 'quote-misattributed' | 'name-spelling';

/** A place that shows why a finding stands. */
export interface Related extends Span {
  readonly uri: string;
  readonly message: string;
}

/** Something worth a reader's attention, at the most telling mention of its article. */
export interface Finding extends Span {
  readonly uri: string;
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly related: readonly Related[];
}
