import { MARK, NUMBER, SPACE_BEFORE, WORD, type Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';

/** The left single mark: the one that no apostrophe looks like. */
export const LEFT_SINGLE = 0x2018;

/** Whether the single mark at token `i` of a paragraph, tokens `from` to `to`, can open a quotation: it stands before a word that no apostrophe begins. */
export function opensSingle(text: string, tokens: Tokens, i: number, from: number, to: number): boolean {
  const code = tokens.hash[i]!;
  if (code === 0x2019) return false;
  const left = i === from || (tokens.flags[i]! & SPACE_BEFORE) !== 0 || isOpening(tokens, i - 1);
  const next = i + 1;
  if (!left || next >= to || (tokens.flags[next]! & SPACE_BEFORE) !== 0) return false;
  if (tokens.kind[next] === NUMBER && tokens.end[next]! - tokens.start[next]! === 2) return false;
  return !ELIDED.at(text, tokens, next);
}

/**
 * The token that closes the single mark at `open`, or -1 if that is an apostrophe. After an "s" and before a word, a mark
 * may be the possessive of a plural: it closes only where no later mark could.
 */
export function closingSingle(text: string, tokens: Tokens, open: number, to: number): number {
  let maybe = -1;
  for (let i = open + 1; i < to; i++) {
    if (tokens.kind[i] !== MARK) continue;
    const c = tokens.hash[i]!;
    if (c === 0x2018 || c === 0x201a) break;
    if (c !== 39 && c !== 0x2019) continue;
    if ((tokens.flags[i]! & SPACE_BEFORE) !== 0) {
      if (c === 39 && i + 1 < to && (tokens.flags[i + 1]! & SPACE_BEFORE) === 0 && !ELIDED.at(text, tokens, i + 1) && tokens.kind[i + 1] === WORD) break;
      continue;
    }
    const next = i + 1;
    const spaced = next >= to || (tokens.flags[next]! & SPACE_BEFORE) !== 0;
    if (!spaced && !isStop(tokens, next)) continue;
    const plural = tokens.kind[i - 1] === WORD && (text.charCodeAt(tokens.end[i - 1]! - 1) | 32) === 115;
    if (!plural || !spaced || next >= to || tokens.kind[next] !== WORD) return i;
    if (maybe < 0) maybe = i;
  }
  return maybe;
}

/** Marks after which a quotation may open without a space: brackets, dashes, slashes and other opening marks. */
export function isOpening(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== MARK) return false;
  const c = tokens.hash[i]!;
  return c === 40 || c === 91 || c === 123 || c === 0x2014 || c === 0x2013 || c === 0x2015 || c === 45 || c === 47 || c === 0x2018 || c === 0x201c || c === 62 || c === 42 || c === 95;
}

/** Marks that follow a closing quotation mark at once. */
export function isStop(tokens: Tokens, i: number): boolean {
  if (tokens.kind[i] !== MARK) return false;
  const c = tokens.hash[i]!;
  return c === 44 || c === 46 || c === 58 || c === 59 || c === 33 || c === 63 || c === 41 || c === 93 || c === 0x2026 || c === 0x2014 || c === 0x2013 || c === 45 || c === 47 || c === 0x2019 || c === 0x201d || c === 42 || c === 95;
}

/** Words that begin with an apostrophe. */
const ELIDED = wordSet('em til till tis twas twere cause cuz coz bout round n tween nother neath gainst ere');
