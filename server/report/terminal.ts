import { visible } from '../escape.ts';

/** What a table is drawn for. */
export interface Terminal {
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
}

const CODES = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39], cyan: [36, 39], underline: [4, 24] } as const;

/** Wraps `text` in the escape codes of a style, where the terminal takes colours. */
export function paint(terminal: Terminal, style: keyof typeof CODES, text: string): string {
  if (!terminal.color) return text;
  const [on, off] = CODES[style];
  return `\u001b[${String(on)}m${text}\u001b[${String(off)}m`;
}

/** Text of an article for one line of a terminal: white space folded, escape codes and turns of direction taken out. */
export function plain(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).trim();
}
