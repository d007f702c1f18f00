import type { Span } from '../text/span.ts';

/** How grave a finding is, as editors and the command line tell it. */
export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** Every kind of finding; the severity is the usual one, which a single finding may go below or above. */
export const CODES = [
  { code: 'figure-differs', severity: 'warning', description: 'The articles give one quantity different values.' },
  { code: 'figure-imprecise', severity: 'information', description: 'A hedge such as "about" or "at least" was dropped or added.' },
  { code: 'quote-altered', severity: 'information', description: 'Words inside a quotation were changed, added or left out without a mark.' },
  { code: 'quote-spliced', severity: 'information', description: 'Separate statements were run together as one quotation.' },
  { code: 'quote-misattributed', severity: 'warning', description: 'The same words are credited to somebody else.' },
  { code: 'name-spelling', severity: 'information', description: 'One name is spelt in different ways.' },
] as const satisfies readonly { readonly code: string; readonly severity: Severity; readonly description: string }[];

/** One of the codes. */
export type Code = (typeof CODES)[number]['code'];

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
