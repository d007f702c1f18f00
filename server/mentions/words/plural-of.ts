/** The plural of an English noun or unit, by the common rules; the last word of several. */
export function pluralOf(noun: string): string {
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  const irregular = IRREGULAR[last];
  if (irregular !== undefined) return noun.slice(0, noun.length - last.length) + irregular;
  if (!/\p{Ll}$/u.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const IRREGULAR: Readonly<Record<string, string>> = { person: 'people', man: 'men', woman: 'women', child: 'children', foot: 'feet', tooth: 'teeth', mouse: 'mice', goose: 'geese' };
