import { readAmount, type Amount } from './amount.ts';
import { COIN_VALUES } from './currencies.ts';
import { draft, type Draft } from './draft.ts';
import { TIME_UNITS } from './duration.ts';
import { hedgeBefore } from './hedges.ts';
import { readShare } from './fractions.ts';
import { OLDEST } from './range.ts';
import { isHyphen, isWord, mark, raw, spaced, word, type Scan } from './scan.ts';
import { isAhead } from './tense.ts';
import { convert, UNIT_WORDS } from './units.ts';

/** Units and the smaller one that goes on from them. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['foot', 'inch'], ['pound', 'ounce'], ['hour', 'minute'], ['minute', 'second'], ['year', 'month'], ['stone', 'pound'],
]);

/** Units whose halves are told in years: "a decade and a half" is 15 years. */
const IN_YEARS: ReadonlyMap<string, number> = new Map([['decade', 10], ['century', 100]]);

const PORTIONS: ReadonlyMap<string, number> = new Map([['half', 0.5], ['quarter', 0.25]]);

/** "a year and a half", "a mile and a half", "an hour and a quarter", "an hour and 50 minutes", "a day or two", "less than an hour", "within a month", "a fortnight", at token `i`. */
export function readArticleSpan(s: Scan, i: number): Draft | null {
  const w = word(s, i);
  if (w !== 'a' && w !== 'an') return null;
  const unit = TIME_UNITS.get(word(s, i + 1));
  const joined = word(s, i + 2) === 'and';
  const portion = joined && word(s, i + 3) === 'a' ? PORTIONS.get(word(s, i + 4)) : undefined;
  const measured = UNIT_WORDS.get(word(s, i + 1));
  if (!unit && !measured) return null;
  const { hedge } = hedgeBefore(s, i);
  const years = unit === undefined ? undefined : IN_YEARS.get(unit);
  if (portion && years) return draft(i, i + 5, 'duration', { value: (1 + portion) * years, unit: 'year', hedge });
  if (portion) return draft(i, i + 5, unit ? 'duration' : 'measure', { value: 1 + portion, unit: unit ?? measured ?? null, hedge });
  // "more than a kilometre below ground"
  if (!unit) return hedge !== null && measured !== undefined && LENGTHS.test(measured) && !isHyphen(s, i + 2) && word(s, i + 1) !== 'foot' ? draft(i, i + 2, 'measure', { value: 1, unit: measured, hedge }) : null;
  const part = joined && PARTS.has(unit) ? readAmount(s, i + 3) : null;
  const rest = part?.kind === 'duration' && part.unit === PARTS.get(unit) && part.value !== null ? convert(part.value, part.unit, unit) : null;
  if (part && rest !== null && rest < 1) return draft(i, part.to, 'duration', { value: 1 + rest, unit, hedge });
  if (word(s, i + 2) === 'or' && word(s, i + 3) === 'two' && word(s, i + 4) !== 'ago') return draft(i, i + 4, 'duration', { low: 1, high: 2, unit, hedge });
  if (isHyphen(s, i + 2) || NO_SPAN.has(word(s, i + 2)) || !(hedge === 'less-than' || hedge === 'nearly' || (hedge === 'more-than' && EXACT.has(unit)) || (unit === 'fortnight' && LASTING.has(word(s, i - 1))) || isTerm(s, i))) return null;
  return draft(i, i + 2, 'duration', { value: 1, unit, hedge });
}

/** "within a month", "is due in a month": "less than an hour", "nearly a year" and "more than a day" measure too, while "a year" and "more than a century" only say that it was long, and "a year ago" is a date. */
function isTerm(s: Scan, i: number): boolean {
  const before = word(s, i - 1);
  return before === 'within' || (before === 'in' && !isWord(s, i + 2) && isAhead(s, i));
}

/** Before "a fortnight", which is no way to say that something took long; after an amount or "twice" it makes a rate. */
const LASTING = new Set('for of in within over under than about nearly almost take takes took last lasts lasted has have had spend spent need needs needed wait waited'.split(' '));

/** What more than one of is a measure, and no way to say that something took long. */
const EXACT = new Set('minute hour day week month year'.split(' '));

const LENGTHS = /^(?:kilometer|mile|meter|ton|tonne|kilogram|hectare|acre)$/;

/** What makes a date, an age or a rate of "a year". */
const NO_SPAN = new Set('ago old older younger earlier later before after from away each or and'.split(' '));

/** "5 feet 2 inches", "two hours and 30 minutes", "15 dollars 50", "thirteen dollars and forty-five cents": one amount in the larger unit. */
export function readCompound(s: Scan, first: Amount): Amount | null {
  if (first.kind === null) return readMonths(s, first);
  if (first.unit === null || first.value === null || !Number.isInteger(first.value)) return null;
  const joined = mark(s, first.to) === 44 || word(s, first.to) === 'and' ? first.to + 1 : first.to;
  const half = first.kind === 'duration' && word(s, joined - 1) === 'and' && word(s, joined) === 'a' ? PORTIONS.get(word(s, joined + 1)) : undefined;
  if (half) return { ...first, to: joined + 2, value: first.value + half };
  // "five hours and two thirds"
  const share = first.kind === 'duration' && word(s, joined - 1) === 'and' ? readShare(s, joined) : null;
  if (share?.value && share.fraction && share.value < 1 && !isWord(s, share.to)) return { ...first, to: share.to, value: first.value + share.value };
  // "5-foot-11"
  const inches = first.unit === 'foot' && isHyphen(s, first.to) && !spaced(s, first.to) && !spaced(s, first.to + 1) ? readAmount(s, first.to + 1) : null;
  if (inches?.kind === null && inches.value !== null && inches.value < 12 && !isWord(s, inches.to - 1)) return { ...first, to: inches.to, value: first.value + inches.value / 12 };
  if (first.unit === 'foot' && inches === null && first.value >= SHORTEST && first.value <= TALLEST) {
    const rest = spaced(s, first.to) ? readAmount(s, first.to) : null;
    // "6ft 2", "six feet two tall": what follows shows that the number counts nothing else.
    if (rest?.kind === null && rest.value !== null && Number.isInteger(rest.value) && rest.value < 12 && rest.to === first.to + 1 && (isWord(s, rest.to) ? word(s, rest.to) === 'tall' : rest.to >= s.to || /[.,;)]/.test(raw(s, rest.to)))) return { ...first, to: rest.to, value: first.value + rest.value / 12 };
  }
  const part = PARTS.get(first.unit);
  if (part && (first.kind === 'measure' || first.kind === 'duration')) {
    const second = readAmount(s, joined);
    // "5 ft 2 in": too short a word to be a unit anywhere else.
    if (part === 'inch' && second?.kind === null && second.value !== null && second.value < 12 && word(s, second.to) === 'in') {
      return { ...second, from: first.from, to: second.to + 1, number: first.number, kind: 'measure', value: first.value + second.value / 12, unit: 'foot' };
    }
    if (!second || second.value === null || second.kind !== first.kind || second.unit !== part) return null;
    // "3 hours, 12 minutes and 40 seconds": the smaller unit may have one below it too.
    const { to, value: parts } = readCompound(s, second) ?? second;
    const value = parts === null ? null : convert(parts, part, first.unit);
    return value !== null && value < 1 ? { ...second, to, from: first.from, number: first.number, value: first.value + value, unit: first.unit } : null;
  }
  return first.kind === 'money' && first.to > first.number.to ? readChange(s, first, joined) : null;
}

/** Between so many feet people are tall. */
const SHORTEST = 4;
const TALLEST = 8;

/** "62 and nine months", "66 and 3 months": years that the months after them make plain. */
function readMonths(s: Scan, first: Amount): Amount | null {
  if (first.value === null || !Number.isInteger(first.value) || first.value < YOUNGEST || first.value > OLDEST || word(s, first.to) !== 'and' || word(s, first.from - 1) === 'between') return null;
  const months = readAmount(s, first.to + 1);
  if (months?.unit !== 'month' || months.value === null || months.value >= 12 || !Number.isInteger(months.value) || months.age) return null;
  return { ...months, from: first.from, number: first.number, value: first.value + months.value / 12, unit: 'year' };
}
/** Below so many years a number before months may be one of months too ("six and nine months"). */
const YOUNGEST = 16;

/** "twelve rupees and fifty paise" */
function isCoinOf(coin: string | null, unit: string | null): boolean {
  const [whole, share] = COIN_VALUES.get(coin ?? '') ?? [];
  return share === 0.01 && (whole === unit || (coin === 'paisa' && unit === 'rupee'));
}

/** The cents after whole dollars. */
function readChange(s: Scan, first: Amount, joined: number): Amount | null {
  const second = readAmount(s, joined);
  if (!second || second.value === null || first.value === null || second.value <= 0 || second.value >= 100 || !Number.isInteger(second.value)) return null;
  const coins = second.kind === 'money' && (second.unit === 'cent' || second.unit === 'penny' || isCoinOf(second.unit, first.unit));
  // Bare cents: two figures right after the currency, at the end of what is said of the price.
  const bare = second.kind === null && joined === first.to && first.scale === 1 && second.value >= 10 && (mark(s, second.to) !== 0 || second.to >= s.to || word(s, second.to) === 'more');
  return coins || bare ? { ...first, to: second.to, value: first.value + second.value / 100 } : null;
}
