import { CAPITAL_SIGNS, CODES, COINS, CURRENCY_WORDS, DOLLARS, LETTER_SIGNS, LETTER_SUFFIXES, SIGNS, SMALL_CODES, SPACED_SIGNS, WORD_CODES, needsScale } from './currencies.ts';
import { phrasesOf, readPhrase } from './phrase.ts';
import { isHyphen, isNumber, isWord, lengthOf, mark, raw, spaced, word, type Scan } from './scan.ts';
import { readPer } from './per.ts';
import { SCALES, SHORT_SCALES } from './spelled.ts';
import type { Numeral } from './numerals.ts';
import type { Suffix, SuffixReader } from './suffix.ts';

/** A currency that stands before its number: where it begins and where the number does. */
export interface MoneyPrefix {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  /** The amount is in millions: "MAUD 60". */
  readonly scale: number;
}

/** "$", "US$", "C $", "$US", "\u20ac", "USD", "RM", "Rs.": the currency at token `i`, when a number follows. */
export function readMoneyPrefix(s: Scan, i: number): MoneyPrefix | null {
  const sign = SIGNS.get(mark(s, i));
  if (sign) return readSign(s, i, sign);
  if (!isWord(s, i)) return null;
  const letters = raw(s, i);
  const twoTokens = letters + raw(s, i + 1);
  if (LETTER_SIGNS.has(twoTokens) && !spaced(s, i + 1) && startsNumber(s, i + 2)) return prefix(i, i + 2, LETTER_SIGNS.get(twoTokens)!);
  if (!startsNumber(s, i + 1)) return null;
  const own = LETTER_SIGNS.get(letters);
  if (own && (!spaced(s, i + 1) || SPACED_SIGNS.has(letters)) && !(letters === 'PS' && lengthOf(s, i + 1) === 1 && !isPrice(s, i + 1))) return prefix(i, i + 1, own);
  const capital = CAPITAL_SIGNS.get(letters);
  if (capital && isPrice(s, i + 1)) return prefix(i, i + 1, capital);
  if (CODES.has(letters) ? !WORD_CODES.has(letters) || !spaced(s, i + 1) : SMALL_CODES.has(letters)) return prefix(i, i + 1, letters.toUpperCase());
  if (letters.length === 4 && /^M[A-Z]{3}$/.test(letters) && CODES.has(letters.slice(1))) return prefix(i, i + 1, letters.slice(1), 1e6);
  const w = word(s, i);
  if (w === 'dollar' || w === 'dlrs' || w === 'sen') return prefix(i, i + 1, w === 'sen' ? 'sen' : '$');
  return null;
}

/** Whether the number that touches the single letter before it is an amount and no code: grouped, with cents or a scale, at a rate, or near words of paying. */
function isPrice(s: Scan, i: number): boolean {
  if (spaced(s, i) || !spaced(s, i - 1) || !isNumber(s, i)) return false;
  const digits = raw(s, i);
  // "R350 000"
  if (/^\d{1,3}$/.test(digits) && isNumber(s, i + 1) && spaced(s, i + 1) && /^\d{3}$/.test(raw(s, i + 1))) return true;
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d\d)?$|^\d+\.\d\d$/.test(digits)) return true;
  const next = word(s, i + 1);
  const scaled = SCALES.has(next) || SHORT_SCALES.has(next) || (/^[mbt]$/.test(next) && !spaced(s, i + 1));
  if (scaled || /^(?:per|each|apiece)$/.test(next) || ((next === 'a' || next === 'an') && readPer(s, i + 1) !== null)) return true;
  if (digits.length < 2) return false;
  for (let at = Math.max(s.from, i - PRICE_REACH); at < i; at++) if (PAYING.has(word(s, at)) || PRICED.has(word(s, at))) return true;
  return false;
}
/** How far before an amount a word about paying may stand, in tokens. */
const PRICE_REACH = 8;
const PRICED = new Set('fare fares fee fees fines ticket tickets charge charges charged charging bribe levy toll pays reward bail deposit refund grant stipend sells sell selling'.split(' '));

const prefix = (from: number, to: number, unit: string, scale = 1): MoneyPrefix => ({ from, to, unit, scale });

function readSign(s: Scan, i: number, sign: string): MoneyPrefix | null {
  let from = i;
  let to = i + 1;
  let unit = sign;
  if (word(s, i - 1) === 'gh' && (sign === 'GHS' || sign === 'cent') && !spaced(s, i)) {
    from = i - 1;
    unit = 'GHS';
  }
  if (sign === '$') {
    const before = DOLLARS.get(word(s, i - 1));
    const close = !spaced(s, i);
    // With a space only what is written so: "US $58", "C $16".
    if (before && (close || /^(us|u\.s\.|c|hk|a|nz|cad)$/.test(word(s, i - 1))) && (close || !isArticle(s, i - 1))) {
      unit = before;
      from = i - 1;
    }
    const after = spaced(s, i + 1) ? undefined : DOLLARS.get(word(s, i + 1));
    if (after && startsNumber(s, i + 2)) {
      unit = after;
      to = i + 2;
    }
  }
  return startsNumber(s, to) ? prefix(from, to, unit) : null;
}

/** "A $5 ticket": an article and not Australia. */
const isArticle = (s: Scan, i: number): boolean => raw(s, i) === 'a' || (raw(s, i) === 'A' && i === s.from);

function startsNumber(s: Scan, i: number): boolean {
  if (isNumber(s, i)) return true;
  const c = mark(s, i);
  return (c === 46 || isHyphen(s, i)) && isNumber(s, i + 1) && !spaced(s, i + 1);
}

/** Words in the longest currency name that is read. */
const MOST = 5;
const CURRENCIES = phrasesOf(CURRENCY_WORDS);

/** "22 million euros", "5 US dollars", "12-cent", "200p", "10 \u20ac", "50 million USD", "75 USD million", "120 MEUR". */
export function readMoneySuffix(s: Scan, i: number, n: Numeral): Suffix | null {
  const w = word(s, i);
  const coin = COINS.get(w);
  if (coin) return { to: i + 1, kind: 'money', unit: coin };
  if (w === 'p' && !RESOLUTIONS.has(n.value ?? 0) && n.scale === 1 && !n.spelled && !(mark(s, i + 1) === 46 && isWord(s, i + 2) && !spaced(s, i + 2))) return { to: i + 1, kind: 'money', unit: 'penny' };
  if (raw(s, i) === 'c' && !spaced(s, i) && n.scale === 1) return { to: i + 1, kind: 'money', unit: 'cent' };
  // "42 euro cents", "12 US cents"
  const cents = COINS.get(word(s, i + 1)) === 'cent' ? (CURRENCY_WORDS.get(`${w} dollar`) ?? (w === 'euro' ? 'EUR' : undefined)) : undefined;
  if (cents) return { to: i + 2, kind: 'money', unit: cents, scale: 0.01 };
  if (w === 'eurocent' || w === 'eurocents') return { to: i + 1, kind: 'money', unit: 'EUR', scale: 0.01 };
  const names = readPhrase(s, i, CURRENCIES, MOST, word);
  if (names) {
    if (needsScale(w) && n.scale === 1) return null;
    // "200 pounds" is a weight unless something says money.
    if (names.value === 'GBP' && w.startsWith('pound') && names.to === i + 1 && !isMoneyPound(s, i, n.scale)) return null;
    return { to: names.to, kind: 'money', unit: names.value };
  }
  const letters = raw(s, i);
  const abbreviated = LETTER_SUFFIXES.get(letters);
  if (abbreviated) return { to: i + 1, kind: 'money', unit: abbreviated };
  if (CODES.has(letters) ? !WORD_CODES.has(letters) : SMALL_CODES.has(letters)) {
    const scale = SCALES.get(word(s, i + 1));
    return scale && n.scale === 1 ? { to: i + 2, kind: 'money', unit: letters.toUpperCase(), scale } : { to: i + 1, kind: 'money', unit: letters.toUpperCase() };
  }
  if (letters.length === 4 && /^M[A-Z]{3}$/.test(letters) && CODES.has(letters.slice(1))) return { to: i + 1, kind: 'money', unit: letters.slice(1), scale: 1e6 };
  const sign = SIGNS.get(mark(s, i));
  // "10 $": not the sign of a number that comes after it.
  if (sign && (!isNumber(s, i + 1) || (spaced(s, i + 1) && !spaced(s, i)))) return { to: i + 1, kind: 'money', unit: sign };
  return null;
}

/** What stands after a number and makes it an amount of money; a sign before it is `readMoneyPrefix`'s. */
export const MONEY: SuffixReader = {
  read: readMoneySuffix,
  starts: ['p', 'c', 'eurocent', 'eurocents', ...LETTER_SUFFIXES.keys(), ...COINS.keys(), ...CURRENCIES.starts, ...CODES, ...Array.from(CODES, (code) => `M${code}`), ...Array.from(SIGNS.keys(), (code) => String.fromCharCode(code))],
};

/** Lines of a picture, not pence. */
const RESOLUTIONS = new Set([240, 360, 480, 720, 1080, 1440, 2160, 4320]);
const WEIGHING = new Set('weigh weighs weighed weighing weight heavy heavier lighter lost gained lose gain shed kilograms kilos kg ounces stone torque beef meat rice food potatoes flour force thrust cocaine heroin marijuana fentanyl fish seafood garbage trash waste cargo payload coal fruit wheat corn sugar explosives dynamite'.split(' '));
const PAYING = new Set('pay pays paid paying cost costs costing price prices worth fine fined spend spent sold sell bought buy raise raised earn earned owe owed debt salary wage pension fund funding tax bill pence sterling budget loan'.split(' '));

function isMoneyPound(s: Scan, i: number, scale: number): boolean {
  if (word(s, i + 1) === 'of' && (WEIGHING.has(word(s, i + 2)) || WEIGHING.has(word(s, i + 3)))) return false;
  if (word(s, i + 1) === 'sterling' || scale >= 1e6) return true;
  let paying = false;
  const to = Math.min(s.to, i + 15);
  for (let at = Math.max(s.from, i - 15); at < to; at++) {
    const w = word(s, at);
    if (WEIGHING.has(w)) return false;
    if (PAYING.has(w) || mark(s, at) === 0xa3) paying = true;
  }
  return paying;
}
