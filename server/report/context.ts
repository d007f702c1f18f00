import type { Narrow } from '../text/narrow.ts';
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
