import { TIME_UNITS } from './duration.ts';
import { singular } from './nouns.ts';
import { readPhrase } from './phrase.ts';
import { afterHyphen, isHyphen, isWord, mark, raw, spaced, word, type Scan } from './scan.ts';
import { SYMBOL_PHRASES, WORD_PHRASES } from './units.ts';

/** Words after "a" that make a rate of what stands before: "$98 a share", "three times a week". */
const RATES = new Set('second minute hour day night week fortnight month quarter year share barrel gallon litre liter ton tonne ounce pound kilo kilogram kg mile km kilometre kilometer head person piece unit ticket bottle acre hectare yard metre meter pint square user household family student child patient game match season vote plate litre megawatt-hour bushel cubic copy'.split(' '));
const ADVERBS: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'], ['weekly', 'week'], ['monthly', 'month'], ['quarterly', 'quarter'], ['yearly', 'year'], ['annually', 'year'], ['annual', 'year'], ['hourly', 'hour'], ['nightly', 'night'], ['apiece', 'item'], ['fortnightly', 'fortnight'],
]);
/** After a time these make a date of it: "up from five a day earlier", "15.6 percent a year ago". */
const APART = new Set(['ago', 'earlier', 'previously', 'prior']);
/** Tokens in the longest unit after "per". */
const MOST = 4;

/** What an amount that ends before token `i` is counted per: "per day", "a share", "/kg", "daily", "-a-day". */
export function readPer(s: Scan, i: number): { to: number; per: string } | null {
  return FURTHER.has(word(s, i)) ? readRate(s, i + 1) : readRate(s, i);
}

/** Between an amount and what it is per: "620 crowns more each month". */
const FURTHER = new Set(['more', 'extra', 'less', 'fewer']);

function readRate(s: Scan, i: number): { to: number; per: string } | null {
  const adverb = ADVERBS.get(word(s, i));
  if (adverb && (word(s, i) !== 'annual' || !isWord(s, i + 1))) return { to: i + 1, per: adverb };
  if (mark(s, i) === 47 && isWord(s, i + 1) && !spaced(s, i + 1)) {
    const known = unitAt(s, i + 1);
    return known && { to: known.to, per: known.per };
  }
  const at = afterHyphen(s, i);
  const w = word(s, at);
  if (w === 'per') {
    if (word(s, at + 1) === 'cent' || !isWord(s, at + 1)) return null;
    const next = afterHyphen(s, at + 1);
    return unitAt(s, next) ?? { to: next + 1, per: singular(word(s, next)) };
  }
  if (w !== 'a' && w !== 'an' && w !== 'each' && w !== 'every') return null;
  const next = afterHyphen(s, at + 1);
  if (!RATES.has(word(s, next)) || (next > at + 1 && at === i)) return null;
  if (at === i && isHyphen(s, next + 1) && !spaced(s, next + 1)) return null;
  if (APART.has(word(s, next + 1))) return null;
  return unitAt(s, next);
}

function unitAt(s: Scan, i: number): { to: number; per: string } | null {
  const measure = readPhrase(s, i, WORD_PHRASES, MOST, word) ?? readPhrase(s, i, SYMBOL_PHRASES, MOST, raw);
  if (measure) return { to: measure.to, per: measure.value };
  const time = TIME_UNITS.get(word(s, i));
  if (time) return { to: i + 1, per: time };
  return RATES.has(word(s, i)) ? { to: i + 1, per: word(s, i) } : null;
}
