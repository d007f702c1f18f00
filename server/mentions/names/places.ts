import territories from 'cldr-localenames-full/main/en/territories.json' with { type: 'json' };
import { fold, wordTable } from '../../text/words.ts';
import type { Listed } from './lexicon.ts';

/** Names that CLDR gives in one form and newspapers also in others; and the parts of the world that are no territory. */
const MORE = [
  'Britain', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'U.S.', 'US', 'USA', 'U.S.A.', 'U.K.', 'UK', 'America', 'United States of America', 'Holland',
  'Turkey', 'Burma', 'Ivory Coast', 'Czech Republic', 'Macedonia', 'Bosnia', 'Herzegovina', 'Bosnia and Herzegovina', 'Congo', 'Democratic Republic of Congo', 'Hong Kong', 'Macau', 'Palestine',
  'Gaza', 'West Bank', 'Kosovo', 'Crimea', 'Catalonia', 'Kashmir', 'Tibet', 'Siberia', 'Balkans', 'Baltics', 'Caucasus', 'Arctic', 'Middle East', 'Far East', 'Southeast Asia', 'Central America',
  'Soviet Union', 'Yugoslavia', 'Czechoslovakia', 'Atlantic', 'Pacific', 'Mediterranean', 'Black Sea', 'Red Sea', 'North Sea', 'Swaziland', 'East Timor', 'UAE', 'White House', 'Earth', 'Mars',
];

const NAMES = collect();
const FIRST = wordTable(firsts());

/** Whether the words name a country, a continent or another part of the world that CLDR knows, in any case. */
export function isTerritory(words: string): boolean {
  return NAMES.has(fold(words));
}

/**
 * If a territory's name begins with token `i`, how many words it has; otherwise 0. The longest name wins: "South Sudan",
 * not "South".
 */
export function territoryLength({ text, tokens }: Listed, i: number): number {
  const most = FIRST.at(text, tokens, i) ?? 0;
  for (let n = Math.min(most, tokens.count - i); n > 0; n--) {
    const words = text.slice(tokens.start[i], tokens.end[i + n - 1]);
    if (words.length < 60 && NAMES.has(fold(n === 1 ? words : words.replace(/\s+/g, ' ')))) return n;
  }
  return 0;
}

function collect(): Set<string> {
  const names = new Set(MORE.map(fold));
  for (const [code, name] of Object.entries(territories.main.en.localeDisplayNames.territories)) {
    if (/^(X|QO|ZZ|EU|EZ|UN)/.test(code) || name === 'world') continue;
    const plain = name.replace(/ \([^(]*\)$/, '').replace(/ SAR China$/, '').replace(/ - .*$/, '');
    names.add(fold(plain));
    if (plain.includes('&')) {
      names.add(fold(plain.replace('&', 'and')));
      for (const part of plain.split(' & ')) if (part.length > 4) names.add(fold(part));
    }
  }
  return names;
}

function firsts(): Map<string, number> {
  const longest = new Map<string, number>();
  for (const name of NAMES) {
    const words = name.split(' ');
    // "U.S." is one token, its final stop included.
    longest.set(words[0]!, Math.max(longest.get(words[0]!) ?? 0, words.length));
  }
  return longest;
}
