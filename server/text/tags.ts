const INLINE = /^<\/?(?:a|abbr|b|cite|em|font|i|mark|small|span|strong|sub|sup|time|u)(?:\s[^<>\n\r]{0,300})?\/?>/i;

/**
 * If an HTML tag that only marks words up begins at the offset `at` of a "<" ("<b>", "</a>"), where it ends, else 0. Such a
 * tag cuts no name in two and holds no figure; one that breaks a line or a block does not count.
 */
export function inlineTagEnd(text: string, at: number): number {
  const next = text.charCodeAt(at + 1) | 32;
  if (next !== 47 && (next < 97 || next > 122)) return 0;
  const tag = INLINE.exec(text.slice(at, at + 320));
  return tag ? at + tag[0].length : 0;
}
