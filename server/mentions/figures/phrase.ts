import { LINE_BEFORE, tokenize, tokenText } from '../../text/tokens.ts';
import { spaced, type Scan } from './scan.ts';

/** What stands for each phrase, and with which token a phrase may begin. */
export interface Phrases<T> {
  readonly values: ReadonlyMap<string, T>;
  readonly starts: ReadonlySet<string>;
}

/** Phrases as `readPhrase` looks for them. */
export function phrasesOf<T>(values: ReadonlyMap<string, T>): Phrases<T> {
  const text = [...values.keys()].join('\n');
  const tokens = tokenize(text);
  const starts = new Set<string>();
  for (let i = 0; i < tokens.count; i++) if (i === 0 || (tokens.flags[i]! & LINE_BEFORE) !== 0) starts.add(tokenText(text, tokens, i));
  return { values, starts };
}

/**
 * The longest run of at most `most` tokens from `i` on that is one of the phrases. Tokens are joined by one space where
 * white space stands between them, else directly ("km/h", "per cent"). `form` gives a token's text: `word` or `raw`.
 */
export function readPhrase<T>(s: Scan, i: number, { values, starts }: Phrases<T>, most: number, form: (s: Scan, i: number) => string): { to: number; value: T } | null {
  let key = form(s, i);
  if (!starts.has(key)) return null;
  let best: { to: number; value: T } | null = null;
  for (let to = i + 1; ; to++) {
    const value = values.get(key);
    if (value !== undefined) best = { to, value };
    if (to >= s.to || to - i >= most) return best;
    key += (spaced(s, to) ? ' ' : '') + form(s, to);
  }
}
