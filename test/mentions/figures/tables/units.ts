import { createRequire } from 'node:module';
import { MORE_UNITS, PREFIXED, SKIPPED, UNREADABLE } from './choices.ts';

/** One unit of server/mentions/figures/tables/units.json. */
export interface UnitRow {
  base: string;
  factor: number;
  readonly words: string[];
  readonly symbols: string[];
}

interface Conversions {
  readonly unitConstants: Readonly<Record<string, { readonly _value: string } | undefined>>;
  readonly unitPrefixes: Readonly<Record<string, { readonly _symbol: string; readonly _power10?: string; readonly _power2?: string }>>;
  readonly convertUnits: Readonly<Record<string, { readonly _baseUnit: string; readonly _factor?: string; readonly _special?: string } | undefined>>;
}
type Patterns = Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>>;
type Names = Readonly<Record<'long' | 'short' | 'narrow', Patterns>>;

/** How many of the base dimensions a unit is, and their exponents. */
interface Size {
  readonly factor: number;
  readonly dimensions: ReadonlyMap<string, number>;
}

const require = createRequire(import.meta.url);
const { unitConstants, unitPrefixes, convertUnits } = (require('cldr-core/supplemental/units.json') as { supplemental: Conversions }).supplemental;
const american = (require('cldr-units-full/main/en/units.json') as { main: { en: { units: Names } } }).main.en.units;
const british = (require('cldr-units-full/main/en-GB/units.json') as { main: { 'en-GB': { units: Names } } }).main['en-GB'].units;

/** The units that are read, by CLDR id, with their English names, symbols, dimensions and factors. */
export function units(): Record<string, UnitRow> {
  const table = new Map<string, UnitRow>();
  for (const key of Object.keys(american.long)) {
    if (SKIPPED.test(key)) continue;
    const id = key.slice(key.indexOf('-') + 1);
    add(table, id, sizeOf(id), [...names(american.long[key]), ...names(british.long[key])], [...names(american.short[key]), ...names(american.narrow[key])]);
  }
  for (const [unit, symbol, prefixes] of PREFIXED) addPrefixed(table, unit, symbol, prefixes.split(' '));
  for (const { id, words, symbols, of, factor } of MORE_UNITS) {
    const size = of ? sizeOf(of) : { factor: 1, dimensions: new Map([[id, 1]]) };
    add(table, id, { ...size, factor: size.factor * factor }, words, symbols);
  }
  return Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function add(table: Map<string, UnitRow>, id: string, { factor, dimensions }: Size, words: readonly string[], symbols: readonly string[]): void {
  const row = table.get(id) ?? { base: dimensionKey(dimensions), factor: Number(factor.toPrecision(12)), words: [], symbols: [] };
  for (const word of words) if (word !== '' && !row.words.includes(word.toLowerCase())) row.words.push(word.toLowerCase());
  for (const symbol of symbols.flatMap(bothSigns)) if (symbol !== '' && !UNREADABLE.has(symbol) && !row.words.includes(symbol.toLowerCase()) && !row.symbols.includes(symbol)) row.symbols.push(symbol);
  table.set(id, row);
}

/** The sign for a millionth is written with the Greek letter and, as keyboards have it, with a sign of its own. */
const bothSigns = (symbol: string): string[] => (symbol.includes(MU) ? [symbol, symbol.replace(MU, '\u00b5')] : [symbol]);
const MU = '\u03bc';

/** "kilometre", "kilowatt-hour" … for the prefixes that news uses. */
function addPrefixed(table: Map<string, UnitRow>, unit: string, symbol: string, prefixes: readonly string[]): void {
  for (const prefix of ['', ...prefixes]) {
    const id = prefix + unit;
    const singular = [id, ...(/meter$|liter$/.test(id) ? [id.replace(/er$/, 're')] : [])];
    const forms = unit === 'hertz' ? singular : singular.flatMap((name) => [name, `${name}s`]);
    const mark = prefix === '' ? '' : prefix === 'micro' ? MU : unitPrefixes[prefix]!._symbol;
    add(table, id, sizeOf(id), forms.flatMap((form) => (form.includes('-') ? [form.replace('-', ' '), form] : [form])), unit === 'liter' ? [`${mark}L`, `${mark}l`] : [mark + symbol]);
  }
}

const names = (patterns: Readonly<Record<string, string | undefined>> | undefined): string[] => ['one', 'other'].map((count) => (patterns?.[`unitPattern-count-${count}`] ?? '').replace('{0}', '').trim());

const dimensionKey = (dimensions: ReadonlyMap<string, number>): string =>
  [...dimensions]
    .filter(([, exponent]) => exponent !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, exponent]) => `${name}${exponent === 1 ? '' : exponent}`)
    .join('.');

/** The size of a CLDR unit id: "kilometer-per-hour", "pound-force-per-square-inch". */
function sizeOf(id: string): Size {
  const [over, ...under] = `${id.startsWith('per-') ? '-' : ''}${id}`.split('-per-');
  let factor = 1;
  const dimensions = new Map<string, number>();
  const multiply = (part: string, sign: number): void => {
    for (const [one, power] of factorsOf(part)) {
      factor *= one.factor ** (power * sign);
      for (const [dimension, exponent] of one.dimensions) dimensions.set(dimension, (dimensions.get(dimension) ?? 0) + exponent * power * sign);
    }
  };
  multiply(over!, 1);
  for (const part of under) multiply(part, -1);
  return { factor, dimensions };
}

/** The single units in a product, each with its power: "kilogram-square-meter". */
function factorsOf(product: string): [Size, number][] {
  const found: [Size, number][] = [];
  let words = product.split('-').filter(Boolean);
  while (words.length > 0) {
    const power = words[0] === 'square' ? 2 : words[0] === 'cubic' ? 3 : Number(/^pow(\d)$/.exec(words[0]!)?.[1] ?? 1);
    if (power > 1) words = words.slice(1);
    let length = words.length;
    while (length > 0 && !single(words.slice(0, length).join('-'))) length--;
    if (length === 0) throw new Error(`CLDR has no unit ${words.join('-')}, in ${product}`);
    found.push([single(words.slice(0, length).join('-'))!, power]);
    words = words.slice(length);
  }
  return found;
}

function single(id: string): Size | null {
  if (/^\d+(?:e\d+)?$/.test(id)) return { factor: Number(id), dimensions: new Map() };
  // CLDR keeps years apart from seconds, and builds these from others.
  if (id === 'year') return { factor: constant('sec_per_julian_year'), dimensions: new Map([['second', 1]]) };
  if (id === 'ton') return { ...sizeOf('pound'), factor: sizeOf('pound').factor * 2000 };
  if (id === 'watt-hour' || id === 'ampere-hour') return scaled(sizeOf(id === 'watt-hour' ? 'joule' : 'ampere-second'), 3600);
  const own = convertUnits[id];
  if (own?._baseUnit === id) return { factor: 1, dimensions: new Map([[id, 1]]) };
  if (own && own._special === undefined) return scaled(sizeOf(own._baseUnit), evaluate(own._factor ?? '1'));
  for (const [prefix, { _power10, _power2 }] of Object.entries(unitPrefixes)) {
    const base = id.startsWith(prefix) && id.length > prefix.length ? single(id.slice(prefix.length)) : null;
    if (base) return scaled(base, _power10 === undefined ? 2 ** Number(_power2) : 10 ** Number(_power10));
  }
  return null;
}

const scaled = (size: Size, factor: number): Size => ({ ...size, factor: size.factor * factor });

/** CLDR reads "a/b*c" as a / (b*c); names are constants. */
function evaluate(expression: string): number {
  const [over, ...under] = expression.split('/').map((side) => side.split('*').reduce((product, name) => product * constant(name.trim()), 1));
  return under.reduce((a, b) => a / b, over!);
}

const constant = (name: string): number => {
  const known = unitConstants[name];
  return known ? evaluate(known._value) : Number(name);
};
