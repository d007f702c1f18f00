import type { Corpus } from '../corpus/corpus.ts';
import type { ReportContext } from '../report/context.ts';
import type { Terminal } from '../report/terminal.ts';

/** A table is not drawn narrower than this. */
const NARROWEST = 20;

/** Standard output as a terminal: its width, and whether it takes colours (not with NO_COLOR, https://no-color.org, and not a dumb one). */
export function terminal(): Terminal {
  const { isTTY, columns } = process.stdout;
  // A terminal that does not know its width says 0.
  const width = [isTTY ? columns : 0, Number(process.env['COLUMNS'])].find((known) => known > NARROWEST);
  return { width: width ?? 100, color: isTTY && process.stdout.hasColors() };
}

/** What a format may need beside the result, for output to this terminal; `ignored` findings are left out of it. */
export function reportContext(corpus: Corpus, ignored = 0): ReportContext {
  return { ignored, uris: corpus.uris(), lines: (uri) => corpus.lines(uri) ?? new Int32Array(1), terminal: terminal() };
}
