import type { Entry } from '../corpus/corpus.ts';
import type { Narrow } from '../text/narrow.ts';
import type { Span } from '../text/span.ts';

/** The kinds of semantic tokens, in the order of the legend; the manifest says how each looks. */
export const TOKEN_TYPES = ['person', 'organization', 'place', 'event', 'name', 'figure', 'date', 'quote', 'cue'] as const;

/** One of the kinds of the legend. */
export type TokenType = (typeof TOKEN_TYPES)[number];

/** A stretch of one colour. */
export interface Token extends Span {
  readonly type: TokenType;
}

/**
 * The mentions of an article as coloured stretches that do not overlap: what stands inside a quote interrupts the quote's
 * colour. Stretches end at line ends, since few editors take longer ones.
 */
export function semanticTokens(entry: Entry): Token[] {
  const { names, figures, quotes } = entry.mentions;
  const inner: Token[] = [
    ...names.map(({ start, end, kind }): Token => ({ start, end, type: kind === 'other' ? 'name' : kind })),
    ...figures.map(({ start, end, kind }): Token => ({ start, end, type: kind === 'date' || kind === 'time' ? 'date' : 'figure' })),
    ...quotes.flatMap(({ cue }): Token[] => (cue ? [{ start: cue.start, end: cue.end, type: 'cue' }] : [])),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const tokens: Token[] = [];
  let last = 0;
  for (const token of inner) {
    if (token.start < last || token.end <= token.start) continue;
    tokens.push(token);
    last = token.end;
  }
  return byLine(entry.lines, fillQuotes(tokens, quotes));
}

/** Adds the stretches of quotes between the tokens inside them. */
function fillQuotes(tokens: readonly Token[], quotes: readonly Span[]): Token[] {
  const all = [...tokens];
  let from = 0;
  let covered = 0;
  for (const quote of quotes) {
    let at = Math.max(quote.start, covered);
    while (from < tokens.length && tokens[from]!.end <= at) from++;
    for (let i = from; i < tokens.length && tokens[i]!.start < quote.end; i++) {
      if (tokens[i]!.start > at) all.push({ start: at, end: tokens[i]!.start, type: 'quote' });
      at = Math.max(at, tokens[i]!.end);
    }
    if (at < quote.end) all.push({ start: at, end: quote.end, type: 'quote' });
    covered = Math.max(covered, quote.end);
  }
  return all.sort((a, b) => a.start - b.start);
}

/** Cuts tokens at line starts. */
function byLine(lines: Narrow, tokens: readonly Token[]): Token[] {
  const cut: Token[] = [];
  let line = 0;
  for (const token of tokens) {
    let { start } = token;
    for (;;) {
      while (line + 1 < lines.length && lines[line + 1]! <= start) line++;
      const next = line + 1 < lines.length ? lines[line + 1]! : Infinity;
      if (next >= token.end) break;
      cut.push({ ...token, start, end: next });
      start = next;
    }
    cut.push({ ...token, start });
  }
  return cut;
}
