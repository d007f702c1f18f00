import type { Article } from '../../text/article.ts';
import { SPACE_BEFORE } from '../../text/tokens.ts';

/** The text of some tokens, every white space in it one space, without the tags that stand between them. */
export function plainText({ text, tokens }: Worded, from: number, to: number): string {
  for (let i = from + 1; i < to; i++) {
    const gap = tokens.start[i]! - tokens.end[i - 1]!;
    if (gap > 1 || (gap === 1 && text.charCodeAt(tokens.start[i]! - 1) !== 32)) return spaced({ text, tokens }, from, to);
  }
  return text.slice(tokens.start[from], tokens.end[to - 1]);
}

type Worded = Pick<Article, 'text' | 'tokens'>;

function spaced({ text, tokens }: Worded, from: number, to: number): string {
  let plain = '';
  for (let i = from; i < to; i++) plain += (i > from && (tokens.flags[i]! & SPACE_BEFORE) !== 0 ? ' ' : '') + text.slice(tokens.start[i], tokens.end[i]);
  return plain;
}
