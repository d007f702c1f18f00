import { LINE_BEFORE, SPACE_BEFORE, type Tokens } from '../../text/tokens.ts';

/** The text of some tokens, every white space in it one space. */
export function plainText(text: string, tokens: Tokens, from: number, to: number): string {
  const plain = text.slice(tokens.start[from], tokens.end[to - 1]);
  for (let i = from + 1; i < to; i++) {
    const flags = tokens.flags[i]!;
    if ((flags & LINE_BEFORE) !== 0 || ((flags & SPACE_BEFORE) !== 0 && (tokens.start[i]! - tokens.end[i - 1]! > 1 || text.charCodeAt(tokens.start[i]! - 1) !== 32))) return plain.replace(/\s+/g, ' ');
  }
  return plain;
}
