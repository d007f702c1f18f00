import { spaced, type Scan } from './scan.ts';

/**
 * The longest run of at most `most` tokens from `i` on that is a key of `table`. Tokens are joined by one space where
 * white space stands between them, else directly ("km/h", "per cent"). `form` gives a token's text: `word` or `raw`.
 */
export function readPhrase<T>(s: Scan, i: number, table: ReadonlyMap<string, T>, most: number, form: (s: Scan, i: number) => string): { to: number; value: T } | null {
  let key = form(s, i);
  let best: { to: number; value: T } | null = null;
  for (let to = i + 1; ; to++) {
    const value = table.get(key);
    if (value !== undefined) best = { to, value };
    if (to >= s.to || to - i >= most) return best;
    key += (spaced(s, to) ? ' ' : '') + form(s, to);
  }
}
