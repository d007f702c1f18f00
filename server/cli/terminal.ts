import type { Corpus } from '../corpus/corpus.ts';
import type { ReportContext } from '../report/formats.ts';
import type { Terminal } from '../report/terminal.ts';

/** Standard output as a terminal: its width, and whether it takes colours (NO_COLOR, https://no-color.org). */
export function terminal(): Terminal {
  const noColor = (process.env['NO_COLOR'] ?? '') !== '';
  const columns = Number(process.env['COLUMNS']);
  return {
    width: process.stdout.isTTY ? process.stdout.columns : columns > 20 ? columns : 100,
    color: process.stdout.isTTY && !noColor,
  };
}

/** What a format may need beside the result, for output to this terminal; `ignored` findings are left out of it. */
export function reportContext(corpus: Corpus, ignored = 0): ReportContext {
  return { ignored, uris: corpus.uris(), lines: (uri) => corpus.lines(uri) ?? new Int32Array(1), terminal: terminal() };
}
