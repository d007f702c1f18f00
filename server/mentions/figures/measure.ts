import { readPhrase } from './phrase.ts';
import { isHyphen, isNumber, isWord, mark, raw, spaced, word, type Scan } from './scan.ts';
import { SYMBOL_PHRASES, UNIT_WORDS, WORD_PHRASES } from './units.ts';
import type { Suffix, SuffixReader } from './suffix.ts';

/** Tokens in the longest unit: "pounds-force per square inch" and the like. */
const MOST = 8;
/** Symbols of one letter that a space may separate from the number. */
const SPACED_LETTERS = new Set('g m W V t N J L F'.split(' '));
/** Powers written after a unit of length. */
const POWERS: ReadonlyMap<string, string> = new Map([['2', 'square-'], ['\u00b2', 'square-'], ['3', 'cubic-'], ['\u00b3', 'cubic-']]);

/** "3,000 hectares", "110-kilometre", "80 km/h", "32m2", "20 [kg]". */
export const MEASURE: SuffixReader = { read: readMeasure, starts: ['[', '<', '{', 'in', ...WORD_PHRASES.starts, ...SYMBOL_PHRASES.starts] };

function readMeasure(s: Scan, i: number): Suffix | null {
  const bracket = mark(s, i) === 91 || mark(s, i) === 60 || mark(s, i) === 123;
  const at = bracket ? i + 1 : i;
  // "34in by 44in"
  if (raw(s, i) === 'in' && !spaced(s, i) && isNumber(s, i - 1)) return { to: i + 1, kind: 'measure', unit: 'inch' };
  const words = readHyphened(s, at) ?? readPhrase(s, at, WORD_PHRASES, MOST, word);
  const symbols = readPhrase(s, at, SYMBOL_PHRASES, MOST, raw);
  if (words && (!symbols || words.to >= symbols.to)) {
    return bracket || COUNTED.has(words.value) ? null : { to: words.to, kind: 'measure', unit: words.value };
  }
  if (!symbols) return null;
  const { value: unit } = symbols;
  let { to } = symbols;
  if (bracket) return closes(s, to) ? { to: to + 1, kind: 'measure', unit } : null;
  const symbol = raw(s, at);
  if (unit === 'inch' && to === at + 1) return isInchMark(s, at) ? { to, kind: 'measure', unit } : null;
  if (symbol.length === 1 && to === at + 1 && !endsLetter(s, at)) return null;
  if (to < s.to && !spaced(s, to) && (isNumber(s, to) || POWERS.has(raw(s, to)))) {
    const power = POWERS.get(raw(s, to));
    if (!power || !/meter$|foot$|inch$|mile$|yard$/.test(unit)) return null;
    return { to: to + 1, kind: 'measure', unit: power + unit };
  }
  // A letter that goes on into something else is no symbol: "5G-ready", "7A-12".
  if (!spaced(s, to) && isWord(s, to)) return null;
  if (mark(s, to) === 46 && !spaced(s, to + 1)) to++;
  return { to, kind: 'measure', unit };
}

/** "630-nautical-mile", "a 3,000-square-foot house", "3.8 billion light-years": two words of a unit that a hyphen joins. */
function readHyphened(s: Scan, i: number): { to: number; value: string } | null {
  if (!isHyphen(s, i + 1) || spaced(s, i + 1) || spaced(s, i + 2) || !isWord(s, i + 2)) return null;
  const unit = UNIT_WORDS.get(`${word(s, i)} ${word(s, i + 2)}`);
  return unit === undefined ? null : { to: i + 3, value: unit };
}

/** Named like something that is mostly counted ("three bars", "two nights"). */
const COUNTED = new Set(['dot', 'item', 'night', 'karat', 'mole', 'bar', 'stone']);

const closes = (s: Scan, i: number): boolean => mark(s, i) === 93 || mark(s, i) === 62 || mark(s, i) === 125;

/** A double stroke for inches, and not the closing mark of a quotation that ends with a number. */
function isInchMark(s: Scan, i: number): boolean {
  if (mark(s, i) === 0x2033) return true;
  const next = word(s, i + 1);
  return /^(long|wide|tall|high|thick|deep|by|x|screen|display|in)$/.test(next);
}

/** Which way a length goes. */
const EXTENTS = new Set('deep high long wide tall thick'.split(' '));

/** Whether a lone letter at `i` is a unit: "5 W charger", "1.3 A/cm2", "32m"; and not "9 E 71st", "24703 L-202". */
function endsLetter(s: Scan, i: number): boolean {
  // "a 9m-deep hole"
  if (isHyphen(s, i + 1) && !spaced(s, i + 1)) return !spaced(s, i) && EXTENTS.has(word(s, i + 2));
  if (!spaced(s, i) || (mark(s, i + 1) === 47 && !spaced(s, i + 1))) return true;
  return SPACED_LETTERS.has(raw(s, i)) && !isNumber(s, i + 1) && !(mark(s, i + 1) === 46 && !spaced(s, i + 2));
}
