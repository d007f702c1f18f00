import table from './tables/units.json' with { type: 'json' };
import { COIN_VALUES } from './currencies.ts';
import { phrasesOf } from './phrase.ts';

interface Unit {
  /** Dimensions as exponents of base units ("meter.second-1"); units with the same one convert. */
  readonly base: string;
  /** How many base units one is. */
  readonly factor: number;
  readonly words: readonly string[];
  readonly symbols: readonly string[];
}

const UNITS: Readonly<Record<string, Unit>> = table;

/** CLDR unit ids by their words, folded. */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map(Object.entries(UNITS).flatMap(([id, { words }]) => words.map((word) => [word, id] as const)));
/** CLDR unit ids by their symbols, as they are written. */
export const UNIT_SYMBOLS: ReadonlyMap<string, string> = new Map(Object.entries(UNITS).flatMap(([id, { symbols }]) => symbols.map((symbol) => [symbol, id] as const)));

/** The same as phrases. */
export const WORD_PHRASES = phrasesOf(UNIT_WORDS);
/** The symbols as phrases. */
export const SYMBOL_PHRASES = phrasesOf(UNIT_SYMBOLS);

/** The first symbol of a unit, as it is written; its id where it has none. */
export function symbolOf(unit: string): string {
  if (unit === 'celsius') return '\u00b0C';
  if (unit === 'fahrenheit') return '\u00b0F';
  return (Object.hasOwn(UNITS, unit) ? UNITS[unit]!.symbols[0] : undefined) ?? unit;
}

/** Seconds in each unit of time. A month is a twelfth of the year, and the year has 365.25 days. */
const SECONDS: ReadonlyMap<string, number> = new Map([
  ['millisecond', 0.001], ['second', 1], ['minute', 60], ['hour', 3600], ['day', 86_400], ['week', 604_800], ['fortnight', 1_209_600], ['month', 2_629_800], ['quarter', 7_889_400],
  ['year', 31_557_600], ['decade', 315_576_000], ['century', 3_155_760_000],
]);

/** A unit of length, time, money …: what it converts into, and one of it in that. `shift` is added before (temperatures). */
interface Scale {
  readonly base: string;
  readonly factor: number;
  readonly shift: number;
}

function scaleOf(unit: string): Scale | null {
  const seconds = SECONDS.get(unit);
  if (seconds) return { base: 'second', factor: seconds, shift: 0 };
  if (unit === 'celsius') return { base: 'temperature', factor: 1, shift: 0 };
  if (unit === 'fahrenheit') return { base: 'temperature', factor: 5 / 9, shift: -32 };
  if (unit === 'kelvin') return { base: 'temperature', factor: 1, shift: -273.15 };
  if (unit === 'percentage-point') return { base: 'percentage-point', factor: 1, shift: 0 };
  if (unit === 'basis-point') return { base: 'percentage-point', factor: 0.01, shift: 0 };
  const coin = COIN_VALUES.get(unit);
  if (coin) return { base: coin[0], factor: coin[1], shift: 0 };
  if (/^[A-Z]{3}$|^\p{Sc}$/u.test(unit)) return { base: unit, factor: 1, shift: 0 };
  const known = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  return known ? { base: known.base, factor: known.factor, shift: 0 } : null;
}

/**
 * `value` of unit `from` in unit `to`: 3,000 hectares are 7,413 acres, 18 months 1.5 years, 41 degrees Celsius 105.8
 * Fahrenheit, 12 cents $0.12. Null where one does not convert into the other. Exchange rates are not known.
 */
export function convert(value: number, from: string, to: string): number | null {
  if (from === to) return value;
  const a = scaleOf(from);
  const b = scaleOf(to);
  if (!a || !b || a.base !== b.base) return null;
  return ((value + a.shift) * a.factor) / b.factor - b.shift;
}
