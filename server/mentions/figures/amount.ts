import { fold } from '../../text/words.ts';
import type { FigureKind } from '../mention.ts';
import { isPlural } from '../words/plurals.ts';
import { hedgeAfter } from './hedges.ts';
import { DURATION } from './duration.ts';
import { MEASURE } from './measure.ts';
import { MONEY, readMoneyPrefix, readMoneySuffix, type MoneyPrefix } from './money.ts';
import { readNumber } from './numbers.ts';
import type { Numeral } from './numerals.ts';
import { PERCENT } from './percent.ts';
import { afterHyphen, isCapital, isHyphen, isNumber, isWord, mark, raw, spaced, word, type Scan } from './scan.ts';
import type { Suffix, SuffixReader } from './suffix.ts';
import { TEMPERATURE } from './temperature.ts';

/** What may follow a number, in the order in which it is tried. A kind of unit is one line here. */
const SUFFIXES: readonly SuffixReader[] = [PERCENT, MONEY, TEMPERATURE, DURATION, MEASURE];
/** By first token, folded, which of them to try, as bits in that order. */
const BY_START = new Map<string, number>();
SUFFIXES.forEach(({ starts }, k) => {
  for (const start of starts) BY_START.set(fold(start), (BY_START.get(fold(start)) ?? 0) | (1 << k));
});

/** A number with its unit, if it has one. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly number: Numeral;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Null for a number without a unit. */
  readonly kind: FigureKind | null;
  readonly unit: string | null;
  readonly age: boolean;
  /** What its scale word or letter multiplies by. */
  readonly scale: number;
}

/** The amount that begins at token `i`: "$22 billion", "18 months", "3,000". */
export function readAmount(s: Scan, i: number): Amount | null {
  const prefix = readMoneyPrefix(s, i);
  if (!prefix) {
    const number = readNumber(s, i);
    return number && measured(s, number);
  }
  const inner = isHyphen(s, prefix.to);
  const outer = isMinus(s, prefix.from - 1);
  const number = readNumber(s, inner ? prefix.to + 1 : prefix.to);
  return number && priced(s, outer ? { ...prefix, from: prefix.from - 1 } : prefix, (inner || outer) && number.value !== null ? { ...number, value: -number.value } : number);
}

/** "-$340", "\u2212\u00a32,000": a sign that belongs to what follows, and no dash or range. */
const isMinus = (s: Scan, i: number): boolean => isHyphen(s, i) && spaced(s, i) && !spaced(s, i + 1) && !isNumber(s, i - 1);

function amount(number: Numeral, from: number, to: number, scale: number, suffix: { kind: FigureKind; unit: string; age?: boolean } | null): Amount {
  const times = (x: number | null): number | null => (x === null || (scale === 1 && Number.isInteger(x)) ? x : Number((x * scale).toPrecision(15)));
  return {
    from, to, number, value: times(number.value), low: times(number.low), high: times(number.high),
    kind: suffix?.kind ?? null, unit: suffix?.unit ?? null, age: suffix?.age ?? false, scale: number.scale * scale,
  };
}

const LETTERS: ReadonlyMap<string, number> = new Map([['m', 1e6], ['b', 1e9], ['t', 1e12]]);

function priced(s: Scan, prefix: MoneyPrefix, number: Numeral): Amount {
  let { to } = number;
  let scale = prefix.scale;
  let { unit } = prefix;
  const letter = LETTERS.get(word(s, to));
  if (letter && number.scale === 1 && (!spaced(s, to) || (isCapital(s, to) && raw(s, to).length === 1))) {
    scale *= letter;
    to++;
  }
  // "Rs 350 cr"
  if ((unit === 'rupee' || unit === 'INR') && word(s, to) === 'cr' && number.scale === 1 && scale === 1) {
    scale = CRORE;
    to += mark(s, to + 1) === 46 && !isLast(s, to + 1) ? 2 : 1;
  }
  // "$76 US", "$15 million Canadian"
  const after = number.scale > 0 ? SIGN_AFTER.get(raw(s, to)) : undefined;
  if (unit === '$' && after && to < s.to) {
    unit = after;
    to++;
  }
  return amount(number, prefix.from, to, scale, { kind: 'money', unit });
}
const CRORE = 1e7;
const isLast = (s: Scan, i: number): boolean => i + 1 >= s.to;
const SIGN_AFTER: ReadonlyMap<string, string> = new Map([['US', 'USD'], ['U.S.', 'USD'], ['USD', 'USD'], ['CAD', 'CAD'], ['Canadian', 'CAD'], ['AUD', 'AUD'], ['Australian', 'AUD']]);

function measured(s: Scan, number: Numeral): Amount {
  const scaled = readLetterScale(s, number);
  const end = scaled?.to ?? number.to;
  const suffix = readSuffix(s, end, number, scaled !== null);
  if (!suffix) return amount(number, number.from, end, scaled?.scale ?? 1, null);
  return amount(number, number.from, suffix.to, (scaled?.scale ?? 1) * (suffix.scale ?? 1), suffix);
}

function readSuffix(s: Scan, end: number, number: Numeral, scaled: boolean): Suffix | null {
  const open = hedgeAfter(s, end);
  const past = open.hedge !== null && word(s, open.to - 1) !== 'so' && open.to <= end + 2 ? open.to : end;
  const at = isHyphen(s, past) && !spaced(s, past + 1) ? past + 1 : past;
  // "half a mile", "a quarter of an hour", "three-quarters of a mile"
  const starts = [at];
  const of = word(s, end) === 'of' ? end + 1 : end;
  if ((number.fraction || (number.value !== null && number.value < 1)) && (word(s, of) === 'a' || word(s, of) === 'an')) starts.push(word(s, of + 1) === 'us' ? of + 2 : of + 1);
  // "tens of millions of dollars"
  if (number.value === null && of > end) starts.push(of);
  for (const start of starts) {
    for (let k = 0, mask = BY_START.get(word(s, start)) ?? 0; mask !== 0; k++, mask >>= 1) {
      const suffix = (mask & 1) === 0 ? null : SUFFIXES[k]!.read(s, start, scaled ? { ...number, scale: 1e6 } : number);
      if (suffix) return suffix;
    }
  }
  return null;
}

/** "m", "b" as millions and billions, where what follows is a currency or something counted: "450m euros", "4.3M sales", "1.2b". */
function readLetterScale(s: Scan, number: Numeral): { to: number; scale: number } | null {
  const { to } = number;
  if (number.spelled || number.scale !== 1) return null;
  const letter = raw(s, to);
  const scale = LETTERS.get(letter.toLowerCase());
  if (!scale || scale === 1e12) return null;
  const close = !spaced(s, to);
  const at = afterHyphen(s, to + 1);
  if (at < s.to && readMoneySuffix(s, at, { ...number, scale }) && isWord(s, at)) return { to: to + 1, scale };
  if (letter === 'M') return close || !isWord(s, to + 1) ? { to: to + 1, scale } : null;
  if (!close || (!spaced(s, to + 1) && isWord(s, to + 1))) return null;
  // "5.4m of them", but "2,400m of rope"
  if (letter === 'm' && number.value !== null && number.value >= 1000) return null;
  if (letter === 'm') return isPlural(word(s, to + 1)) || word(s, to + 1) === 'of' || isOfMany(s, number.from) ? { to: to + 1, scale } : null;
  return { to: to + 1, scale };
}

/** "The population is 84.7m": said of what is counted by the million. */
function isOfMany(s: Scan, from: number): boolean {
  for (let at = Math.max(s.from, from - MANY_REACH); at < from; at++) if (MANY.has(word(s, at))) return true;
  return false;
}
const MANY = new Set('population populations audience audiences viewership circulation turnout membership readership workforce electorate'.split(' '));
/** How far before a number the word for what it counts may stand, in tokens. */
const MANY_REACH = 8;
