import { narrow, type Narrow } from './narrow.ts';
import { lastAtOrBefore, type Span } from './span.ts';

/** A position as LSP counts it: zero-based line, zero-based UTF-16 code unit in that line. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/**
 * The start offset of every line of `text`. Lines end at LF, CRLF or CR, as LSP has it. This file is the only one that
 * converts between offsets and lines.
 */
export function lineStarts(text: string): Narrow {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return narrow(starts);
}

/** The line and column of `offset`; an offset past the end is on the last line. */
export function positionAt(starts: Narrow, offset: number): LinePosition {
  const line = Math.max(0, lastAtOrBefore(starts, offset));
  return { line, character: offset - starts[line]! };
}

/** The offset of `position`, clamped to the line and to the text, line end excluded. */
export function offsetAt(starts: Narrow, text: string, position: LinePosition): number {
  if (position.line < 0) return 0;
  if (position.line >= starts.length) return text.length;
  const start = starts[position.line]!;
  let end = position.line + 1 < starts.length ? starts[position.line + 1]! : text.length;
  if (position.line + 1 < starts.length) {
    if (text.charCodeAt(end - 1) === 10) end--;
    if (end > start && text.charCodeAt(end - 1) === 13) end--;
  }
  return Math.min(Math.max(start, start + position.character), end);
}

/** Characters of a line that holds nothing but its end. */
const EMPTY = 2;

/** Whether line `i` holds nothing, or one character at most. */
export function isBlankLine(starts: Narrow, i: number): boolean {
  return i + 1 < starts.length && starts[i + 1]! - starts[i]! <= EMPTY;
}

/** The stretch between two blank lines that holds a span; the last one has no end. */
export function paragraphAround(starts: Narrow, { start, end }: Span): Span {
  let first = Math.max(0, lastAtOrBefore(starts, start));
  while (first > 0 && !isBlankLine(starts, first - 1)) first--;
  let last = Math.max(0, lastAtOrBefore(starts, end));
  while (last < starts.length && !isBlankLine(starts, last)) last++;
  return { start: starts[first] ?? 0, end: starts[last] ?? Infinity };
}
