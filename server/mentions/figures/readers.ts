import { CHILDHOOD, DECADES, readAge } from './ages.ts';
import { readArticleSpan } from './compounds.ts';
import { CAPITAL_SIGNS, CODES, LETTER_SIGNS, SIGNS, SMALL_CODES } from './currencies.ts';
import { DATE_WORDS, readDate } from './dates.ts';
import type { Draft } from './draft.ts';
import { TIME_UNITS } from './duration.ts';
import { readHeight } from './heights.ts';
import { readLapse } from './lapses.ts';
import { readQuantity } from './quantities.ts';
import { readRank } from './ranks.ts';
import { MULTIPLE_WORDS, readMultiple } from './ratios.ts';
import type { Scan } from './scan.ts';
import { readAgo } from './relative.ts';
import { readScore } from './scores.ts';
import { DENOMINATORS, DOZENS, ONES, ORDINALS, PLURALS, SCALES, TENS, VULGAR } from './spelled.ts';
import { readTens } from './tens.ts';
import { readTime } from './times.ts';
import { UNIT_WORDS } from './units.ts';

/** Reads one kind of figure where it begins. It is asked only at its `words`, at `marks`, and at digits if it wants them. */
export interface Reader {
  readonly read: (s: Scan, i: number) => Draft | null;
  readonly words: readonly string[];
  /** Words that no other word may follow ("USD"). */
  readonly prefixes?: readonly string[];
  readonly digits: boolean;
  readonly marks: string;
  /** Marks that digits or a decimal point must touch ("-"). */
  readonly touching?: string;
}

const ARTICLES = ['a', 'an'];
const NUMBER_WORDS = [...ONES.keys(), ...TENS.keys()];
const MONEY_WORDS = [...CODES, ...[...CODES].map((code) => `M${code}`), ...SMALL_CODES, ...LETTER_SIGNS.keys(), ...CAPITAL_SIGNS.keys(), 'S', 'Y', 'dollar', 'dlrs', 'sen'];
const QUANTITY_WORDS = [...NUMBER_WORDS, ...ARTICLES, ...PLURALS.keys(), ...SCALES.keys(), 'half', 'quarter', 'hundred', 'tens', 'several', 'few', 'many', 'minus', 'negative'];
const QUANTITY_MARKS = String.fromCharCode(...SIGNS.keys(), ...VULGAR.keys());

/** The kinds of figures, in the order in which they are asked. A new kind is one line here. */
export const READERS: readonly Reader[] = [
  { read: readTens, words: [], digits: true, marks: '' },
  { read: readDate, words: DATE_WORDS, digits: true, marks: '', touching: "'\u2018\u2019" },
  { read: readAgo, words: [...NUMBER_WORDS, ...ARTICLES], digits: true, marks: '' },
  { read: readLapse, words: [], digits: true, marks: '' },
  { read: readTime, words: [...ONES.keys(), 'twenty', 'noon', 'midnight', 'half', 'quarter'], digits: true, marks: '' },
  { read: readHeight, words: [], digits: true, marks: '' },
  { read: readScore, words: [...ONES.keys()], digits: true, marks: '' },
  { read: readRank, words: [...ORDINALS.keys(), ...TENS.keys(), 'no', 'nos', 'number'], digits: true, marks: '' },
  { read: readAge, words: ['aged', 'age', 'ages', ...CHILDHOOD, ...DECADES.keys()], digits: true, marks: '' },
  { read: readMultiple, words: MULTIPLE_WORDS, digits: false, marks: '' },
  { read: readArticleSpan, words: ARTICLES, digits: false, marks: '' },
  { read: readQuantity, words: QUANTITY_WORDS, prefixes: MONEY_WORDS, digits: true, marks: QUANTITY_MARKS, touching: '-+.\u2212\u2013' },
];

/** What must follow "a" or "an" for a figure to begin with it. */
export const AFTER_ARTICLE: readonly string[] = ['hundred', 'few', 'couple', ...SCALES.keys(), ...DOZENS, ...DENOMINATORS.keys(), ...TENS.keys(), ...TIME_UNITS.keys(), ...[...UNIT_WORDS.keys()].filter((name) => !name.includes(' '))];
