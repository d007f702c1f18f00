import type { Span } from '../text/span.ts';

/** What a hover shows: Markdown, and the passage that it is about. */
export interface Hover {
  readonly markdown: string;
  readonly span: Span;
  /** Whether it is a mention, which has a row in the compare view. */
  readonly comparable: boolean;
}
