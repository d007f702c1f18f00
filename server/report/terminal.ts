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

/** Text of an article for one line of a terminal: white space folded, control characters (escape codes and turns of direction too) taken out. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '').trim();
}
