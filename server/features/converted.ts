import { precision } from '../mentions/figures/range.ts';
import units from '../mentions/figures/tables/units.json' with { type: 'json' };
import type { Figure } from '../mentions/mention.ts';

/** For each CLDR unit the one of the other system that a reader would use in its place. */
const COUNTERPARTS: Readonly<Record<string, string>> = {
  mile: 'kilometer', kilometer: 'mile', 'nautical-mile': 'kilometer', foot: 'meter', meter: 'foot', yard: 'meter', fathom: 'meter', inch: 'centimeter', centimeter: 'inch', millimeter: 'inch',
  acre: 'hectare', hectare: 'acre', 'square-mile': 'square-kilometer', 'square-kilometer': 'square-mile', 'square-foot': 'square-meter', 'square-meter': 'square-foot', 'square-yard': 'square-meter',
  pound: 'kilogram', kilogram: 'pound', stone: 'kilogram', ounce: 'gram', gram: 'ounce', ton: 'tonne', 'long-ton': 'tonne',
  gallon: 'liter', liter: 'gallon', pint: 'liter', quart: 'liter', barrel: 'liter', 'cubic-foot': 'cubic-meter', 'cubic-meter': 'cubic-foot', 'cubic-yard': 'cubic-meter',
  'mile-per-hour': 'kilometer-per-hour', 'kilometer-per-hour': 'mile-per-hour', knot: 'kilometer-per-hour',
};

type Unit = { readonly factor: number; readonly symbols: readonly string[] };
const UNITS: ReadonlyMap<string, Unit> = new Map(Object.entries(units));

/** A measure or temperature in the unit of the other system, as exact as it stands and degrees whole: "48 km" for "30 miles"; null for anything else. */
export function converted(figure: Figure): string | null {
  const { value, low, high, unit, kind } = figure;
  const convert = unit === null ? null : kind === 'temperature' ? degrees(unit) : kind === 'measure' ? measure(unit) : null;
  if (!convert) return null;
  const ends = low !== null && high !== null && low !== high ? [low, high] : value === null ? [] : [value];
  return ends.length === 0 ? null : `${ends.map((end) => (kind === 'temperature' ? String(Math.round(convert.to(end))) : rounded(end, convert.to(end)))).join('\u2013')} ${convert.symbol}`;
}

interface Conversion {
  readonly to: (value: number) => number;
  readonly symbol: string;
}

function measure(unit: string): Conversion | null {
  const other = COUNTERPARTS[unit];
  const [from, to] = [UNITS.get(unit), other === undefined ? undefined : UNITS.get(other)];
  return from && to ? { to: (value) => (value * from.factor) / to.factor, symbol: to.symbols[0]! } : null;
}

function degrees(unit: string): Conversion | null {
  if (unit === 'celsius') return { to: (value) => value * 1.8 + 32, symbol: '\u00b0F' };
  return unit === 'fahrenheit' ? { to: (value) => (value - 32) / 1.8, symbol: '\u00b0C' } : null;
}

/** With as many significant digits as the number as it stands, two at least. */
function rounded(written: number, value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: Math.min(15, Math.max(2, precision(written).digits)) });
}
