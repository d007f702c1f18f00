import type { Tokens } from './tokens.ts';

/** A cell is no longer than this. */
const LONGEST_CELL = 40;
/** "981,500", "$58,400", "(31)", "+2.5%", "1 to 480", "EUR 40"; but "Q3" */
const NUMERIC = /^[([+\u2212\u2013<>~-]{0,2}(?:[A-Z]{0,3}[$\u20ac\u00a3\u00a5\u20b9]|[A-Z]{3} ?)?\d/;

/** Whether a line has a gap as between columns: three spaces, or a tab. */
export function hasGap(line: string): boolean {
  return line.includes('   ') || line.includes('\t');
}

/** Whether a cell is a number, with what belongs to it. */
export function isNumeric(cell: string): boolean {
  return NUMERIC.test(cell);
}

/** Whether lines with gaps are rows of data: in two of them, and in most, numbers fill half the columns and more. */
export function isTable(lines: readonly string[]): boolean {
  let rows = 0;
  for (const line of lines) {
    const cells = line.split(/\t| {2}/).map((cell) => cell.trim()).filter(Boolean);
    if (cells.some((cell) => cell.length > LONGEST_CELL)) return false;
    const numbers = cells.filter((cell, i) => i > 0 && isNumeric(cell)).length;
    if (numbers > 0 && numbers * 2 >= cells.length - 1) rows++;
  }
  return rows > 1 && rows * 2 >= lines.length;
}

/** Whether a gap as between the cells of one row stands before token `i`. */
export function opensCell(text: string, tokens: Tokens, i: number): boolean {
  if (i === 0 || i >= tokens.count) return false;
  const gap = tokens.start[i]! - tokens.end[i - 1]!;
  return gap > 1 || (gap === 1 && text.charCodeAt(tokens.end[i - 1]!) === TAB);
}
const TAB = 9;
