import { precision } from '../mentions/figures/range.ts';
import { convert, symbolOf } from '../mentions/figures/units.ts';
import type { Figure } from '../mentions/mention.ts';

/** For each unit the one of the other system that a reader would use in its place; each converts into it. */
const COUNTERPARTS: Readonly<Record<string, string>> = {
  mile: 'kilometer', kilometer: 'mile', 'nautical-mile': 'kilometer', foot: 'meter', meter: 'foot', yard: 'meter', fathom: 'meter', inch: 'centimeter', centimeter: 'inch', millimeter: 'inch',
  acre: 'hectare', hectare: 'acre', 'square-mile': 'square-kilometer', 'square-kilometer': 'square-mile', 'square-foot': 'square-meter', 'square-meter': 'square-foot', 'square-yard': 'square-meter',
  pound: 'kilogram', kilogram: 'pound', stone: 'kilogram', ounce: 'gram', gram: 'ounce', ton: 'tonne', 'long-ton': 'tonne',
  gallon: 'liter', liter: 'gallon', pint: 'liter', quart: 'liter', barrel: 'liter', 'cubic-foot': 'cubic-meter', 'cubic-meter': 'cubic-foot', 'cubic-yard': 'cubic-meter',
  'mile-per-hour': 'kilometer-per-hour', 'kilometer-per-hour': 'mile-per-hour', knot: 'kilometer-per-hour',
  celsius: 'fahrenheit', fahrenheit: 'celsius',
};

/** A measure or temperature in the unit of the other system, as exact as it stands and degrees whole: "48 km" for "30 miles"; null for anything else. */
export function converted(figure: Figure): string | null {
  const { value, low, high, unit, kind } = figure;
  const other = kind === 'measure' || kind === 'temperature' ? COUNTERPARTS[unit ?? ''] : undefined;
  if (unit === null || other === undefined) return null;
  const ends = low !== null && high !== null && low !== high ? [low, high] : value === null ? [] : [value];
  const shown = (end: number): string => (kind === 'temperature' ? String(Math.round(convert(end, unit, other)!)) : rounded(end, convert(end, unit, other)!));
  return ends.length === 0 ? null : `${ends.map(shown).join('\u2013')} ${symbolOf(other)}`;
}

/** With as many significant digits as the number as it stands, two at least. */
function rounded(written: number, value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: Math.min(15, Math.max(2, precision(written).digits)) });
}
