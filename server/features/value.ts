import type { Figure, Hedge } from '../mentions/mention.ts';

const HEDGES: Record<Hedge, string> = {
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  nearly: 'nearly ',
};

/** A figure's value in full: "about 22,000,000,000 USD", "$22,000,000,000", "20 to 25 soldiers per day", "0.2 (20%)". */
export function valueInWords(figure: Figure): string {
  if (figure.iso !== null && (figure.kind === 'date' || figure.kind === 'time')) return figure.iso;
  const { low, high, value } = figure;
  const range = low !== null && high !== null && low !== high;
  const single = value ?? low ?? high;
  if (!range && single === null) return figure.text.replace(/\s+/g, ' ');
  const hedge = figure.hedge === null ? '' : HEDGES[figure.hedge];
  const number = range ? `${withUnit(figure, low, false)} to ${withUnit(figure, high, true)}` : withUnit(figure, single!, true);
  return `${hedge}${number}${figure.per === null ? '' : ` per ${figure.per}`}`;
}

/** `last`: a unit that follows the number is written after the last number of a range only. */
function withUnit({ kind, unit }: Figure, value: number, last: boolean): string {
  const number = value.toLocaleString('en', { maximumSignificantDigits: 15 });
  if (kind === 'money' && unit !== null && !/^\p{L}/u.test(unit)) return `${value < 0 ? '-' : ''}${unit}${number.replace('-', '')}`;
  if (!last) return number;
  if (kind === 'percent') return `${number}%`;
  if (kind === 'percentage-points') return `${number} percentage points`;
  if (kind === 'ratio') return Math.abs(value) <= 1 ? `${number} (${(value * 100).toLocaleString('en', { maximumSignificantDigits: 3 })}%)` : number;
  if (unit === null) return number;
  return `${number} ${Math.abs(value) === 1 || kind === 'money' ? unit : plural(unit)}`;
}

const IRREGULAR: Readonly<Record<string, string>> = { person: 'people', man: 'men', woman: 'women', child: 'children', foot: 'feet', tooth: 'teeth', mouse: 'mice', goose: 'geese' };

/** The plural of an English noun or unit, by the common rules; the last word of several. */
function plural(noun: string): string {
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  const irregular = IRREGULAR[last];
  if (irregular !== undefined) return noun.slice(0, noun.length - last.length) + irregular;
  if (!/\p{Ll}$/u.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
