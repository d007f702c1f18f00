// Writes units.json and currencies.json beside this file, from the CLDR packages. Run: node server/mentions/figures/tables/generate.mjs
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);

/** Units that news uses and CLDR does not name: id, words, symbols, what it is a multiple of, factor. */
const MORE = [
  ['stremma', 'stremma stremmas stremmata', '', 'square-meter', 1000],
  ['decibel', 'decibel decibels', 'dB', null, 1],
  ['revolution-per-minute', 'revolutions-per-minute', 'rpm', null, 1],
  ['brake-horsepower', 'brake-horsepower', 'bhp', 'horsepower', 1],
  ['metric-horsepower', 'metric-horsepower', 'PS', 'watt', 735.49875],
  ['tonne', 'metric-tons metric-ton metric-tonnes', '', null, 0],
  ['ton', 'short-ton short-tons', '', null, 0],
  ['long-ton', 'long-ton long-tons', '', 'kilogram', 1016.0469088],
  ['kiloton', 'kiloton kilotons kilotonne kilotonnes', 'kt', 'tonne', 1000],
  ['megaton', 'megaton megatons megatonne megatonnes', 'Mt', 'tonne', 1e6],
  ['kilogram', 'kilo kilos kilogramme kilogrammes', '', null, 0],
  ['square-meter', 'sq-metre sq-metres sq-meter sq-meters', 'sqm sq-m', null, 0],
  ['square-foot', 'sq-foot sq-feet', 'sqft sq-ft', null, 0],
  ['square-mile', 'sq-mile sq-miles', '', null, 0],
  ['square-kilometer', '', 'sqkm sq-km', null, 0],
  ['kilometer-per-hour', 'kilometers-an-hour kilometres-an-hour kilometer-an-hour kilometre-an-hour', 'kph kmh km/hr', null, 0],
  ['mile-per-hour', 'miles-an-hour mile-an-hour', '', null, 0],
  ['mile', '', 'mi', null, 0],
  ['pound', '', 'lbs', null, 0],
  ['cubic-centimeter', '', 'cc', null, 0],
  ['microgram', '', 'mcg ug', null, 0],
  ['liter', '', 'l L', null, 0],
  ['british-thermal-unit', 'btu btus', 'BTU', null, 0],
  ['part-per-1e6', '', 'ppm', null, 0],
  ['part-per-1e9', '', 'ppb', null, 0],
  ['pound-force-foot', 'pound-feet foot-pounds foot-pound pound-foot', 'lb-ft ft-lb', null, 0],
  ['newton-meter', '', 'Nm', null, 0],
  ['gram', 'gramme grammes', '', null, 0],
  ['inch', '', '\u2033 "', null, 0],
  ['nautical-mile', 'nautical-mile nautical-miles', 'nmi', null, 0],
];
/** Units that take metric prefixes in news, with the symbol. */
const PREFIXED = {
  meter: ['m', 'nano micro milli centi deci kilo'], gram: ['g', 'nano micro milli kilo'], liter: ['L', 'micro milli centi deci'],
  watt: ['W', 'milli kilo mega giga tera'], 'watt-hour': ['Wh', 'kilo mega giga tera'], volt: ['V', 'milli kilo mega'],
  ampere: ['A', 'micro milli kilo'], 'ampere-hour': ['Ah', 'milli kilo'], hertz: ['Hz', 'kilo mega giga tera'],
  byte: ['B', 'kilo mega giga tera peta'], bit: ['b', 'kilo mega giga tera'], pascal: ['Pa', 'hecto kilo mega giga'],
  joule: ['J', 'kilo mega giga tera'], newton: ['N', 'kilo mega'], ohm: ['\u03a9', 'kilo mega'], farad: ['F', 'pico nano micro'],
  electronvolt: ['eV', 'kilo mega giga tera'], parsec: ['pc', 'kilo mega giga'], becquerel: ['Bq', 'kilo mega giga tera'],
  sievert: ['Sv', 'micro milli'], second: ['s', 'nano micro milli'],
};
/** Written like other words or other units; never a unit on their own. */
const NOT_SYMBOLS = new Set(['in', 'a', 'd', 'th', 'us', 'em', 'am', 'as', 'pm', 'at', 'c', 'C', 'F', 'K', 'R', 'h', 's', 'q', 'p', 'pt', 'st', 'n', 'B', '\'', '%', '\u2030', 'cup', 'ns', 'bar', 'dot', 'sun', 'to', 'se', 'qt', 'C/d', 'ch', 'ms', 'hrs', 'hr', 'min', 'sec', 'mo', 'wk', 'yr', 'yrs', 'mos', 'qtr', 'qtrs', 'dec', '\u00b0', '\u2032', '\u2019', 'Da', 'in Hg', 'of Hg', 'PB', 'fl', 'chain', 'item', 'deg', 'B ', 'katal', 'g-force', 'ly', 'au', 'cd', 'Gs', '#', 'ls']);
const SKIPPED = /^(acceleration-g|10p|1024p|per$|power|times|coordinateUnit|concentr-(percent|permille|permyriad|item|part$|of|mole|karat)|temperature-|duration-|graphics-(em|dot)|.*-(jp|metric|imperial)\b|length-(rin|sun|shaku|ken|jo|ri|point|chain|rod|mile-scandinavian)|volume-(drop|pinch|jigger|kosaji|osaji|shaku|sai|to|koku|cup-jp|cup|dram)|area-(bu|se|cho)|mass-(fun|grain|slug)|speed-(light|beaufort)|energy-(.*-it|foodcalorie)|light-solar|mass-(earth|solar|dalton)|length-(solar|earth)|pressure-(gasoline|ofhg|.*-ofhg|.*ofhg))/;

export function units() {
  const { unitConstants, convertUnits, unitPrefixes } = require('cldr-core/supplemental/units.json').supplemental;
  const american = require('cldr-units-full/main/en/units.json').main.en.units;
  const british = require('cldr-units-full/main/en-GB/units.json').main['en-GB'].units;
  const term = (name) => (name in unitConstants ? evaluate(unitConstants[name]._value) : Number(name));
  const evaluate = (expression) => {
    const terms = expression.split('/').map((side) => side.split('*').map((name) => term(name.trim())).reduce((a, b) => a * b, 1));
    // CLDR reads "a/b*c" as a / (b*c).
    return terms.slice(1).reduce((a, b) => a / b, terms[0]);
  };

  /** The factor of a unit to its base and the base's dimensions, as exponents. */
  const measure = (id) => {
    const [over, ...under] = `${id.startsWith('per-') ? '-' : ''}${id}`.split('-per-');
    const total = { factor: 1, dimensions: {} };
    const multiply = (part, sign) => {
      let rest = part;
      while (rest !== '') {
        let power = 1;
        const powers = /^(square|cubic|pow(\d))-/.exec(rest);
        if (powers) {
          power = powers[1] === 'square' ? 2 : powers[1] === 'cubic' ? 3 : Number(powers[2]);
          rest = rest.slice(powers[0].length);
        }
        const words = rest.split('-');
        let n = words.length;
        let one = null;
        for (; n > 0 && !one; n--) one = single(words.slice(0, n).join('-'));
        if (!one) throw new Error(`no unit in ${rest} of ${id}`);
        rest = words.slice(n + 1).join('-');
        total.factor *= one.factor ** (power * sign);
        for (const [dimension, exponent] of Object.entries(one.dimensions)) {
          total.dimensions[dimension] = (total.dimensions[dimension] ?? 0) + exponent * power * sign;
        }
      }
    };
    multiply(over, 1);
    for (const part of under) multiply(part, -1);
    return total;
  };
  const single = (id) => {
    if (/^\d+(e\d+)?$/.test(id)) return { factor: Number(id), dimensions: {} };
    if (id === 'year') return { factor: term('sec_per_julian_year'), dimensions: { second: 1 } };
    if (id === 'watt-hour') return { factor: 3600, dimensions: measure('joule').dimensions };
    if (id === 'ampere-hour') return { factor: 3600, dimensions: measure('ampere-second').dimensions };
    const own = convertUnits[id];
    if (own && own._baseUnit === id) return { factor: 1, dimensions: { [id]: 1 } };
    if (own && !own._special) {
      const base = measure(own._baseUnit);
      return { factor: base.factor * evaluate(own._factor ?? '1'), dimensions: base.dimensions };
    }
    for (const [prefix, { _power10, _power2 }] of Object.entries(unitPrefixes)) {
      if (!id.startsWith(prefix) || id.length === prefix.length) continue;
      const base = single(id.slice(prefix.length));
      if (base) return { factor: base.factor * (_power10 ? 10 ** Number(_power10) : 2 ** Number(_power2)), dimensions: base.dimensions };
    }
    return null;
  };
  const dimensionKey = (dimensions) =>
    Object.entries(dimensions)
      .filter(([, exponent]) => exponent !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, exponent]) => `${name}${exponent === 1 ? '' : exponent}`)
      .join('.');

  const table = new Map();
  const add = (id, factor, base, words, symbols) => {
    const entry = table.get(id) ?? { base, factor, words: [], symbols: [] };
    for (const word of words) if (word && !entry.words.includes(word.toLowerCase())) entry.words.push(word.toLowerCase());
    for (const symbol of symbols) if (symbol && !NOT_SYMBOLS.has(symbol) && !entry.words.includes(symbol.toLowerCase()) && !entry.symbols.includes(symbol)) entry.symbols.push(symbol);
    table.set(id, entry);
  };
  const round = (x) => Number(x.toPrecision(12));
  const names = (patterns) => ['one', 'other'].map((count) => (patterns?.[`unitPattern-count-${count}`] ?? '').replace('{0}', '').trim());
  for (const key of Object.keys(american.long)) {
    if (SKIPPED.test(key)) continue;
    const id = key.slice(key.indexOf('-') + 1);
    const { factor, dimensions } = measure(id === 'ton' ? 'pound' : id);
    add(id, round(id === 'ton' ? factor * 2000 : factor), dimensionKey(dimensions), [...names(american.long[key]), ...names(british.long[key])], [...names(american.short[key]), ...names(american.narrow[key])]);
  }
  for (const [unit, [symbol, prefixes]] of Object.entries(PREFIXED)) {
    for (const prefix of prefixes.split(' ')) {
      const id = prefix + unit;
      const { factor, dimensions } = measure(id);
      const words = unit.endsWith('-hour') ? [`${id}`, `${id}s`] : /hertz$/.test(unit) ? [id] : [id, `${id}s`];
      if (/meter|liter/.test(unit)) for (const word of [...words]) words.push(word.replace('meter', 'metre').replace('liter', 'litre'));
      const mark = prefix === 'micro' ? '\u03bc' : prefix === 'mega' ? 'M' : prefix === 'kilo' ? 'k' : unitPrefixes[prefix]._symbol;
      add(id, round(factor), dimensionKey(dimensions), words.map((w) => w.replace('-', ' ')), unit === 'liter' ? [mark + symbol, `${mark}l`] : [mark + symbol]);
      if (unit.includes('-')) add(id, 0, '', words, []);
    }
    if (unit.includes('-')) add(unit, round(single(unit).factor), dimensionKey(single(unit).dimensions), [unit, `${unit}s`, unit.replace('-', ' '), `${unit.replace('-', ' ')}s`], [symbol]);
  }
  for (const [id, words, symbols, base, factor] of MORE) {
    const of = base ? measure(base) : null;
    const spaced = (list) => list.split(' ').filter(Boolean).flatMap((word) => (word.includes('-') ? [word.replaceAll('-', ' '), ...(/pound|lb/.test(word) ? [word] : [])] : [word]));
    add(id, of ? round(of.factor * factor) : factor, of ? dimensionKey(of.dimensions) : id, spaced(words), spaced(symbols));
  }
  return Object.fromEntries([...table].sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function currencies() {
  const { currencies: names } = require('cldr-numbers-full/main/en/currencies.json').main.en.numbers;
  const { region } = require('cldr-core/supplemental/currencyData.json').supplemental.currencyData;
  const current = new Set();
  for (const uses of Object.values(region)) {
    for (const use of uses) for (const [code, span] of Object.entries(use)) if (!span._to && span._tender !== 'false') current.add(code);
  }
  // Left circulation lately; articles still tell of them.
  for (const code of ['HRK', 'BGN', 'DEM', 'FRF', 'ITL', 'ESP', 'GRD']) current.add(code);
  const rows = {};
  for (const code of [...current].sort()) {
    const entry = names[code];
    if (!entry) continue;
    const words = [entry['displayName-count-one'], entry['displayName-count-other'], entry.displayName].map((name) => name?.toLowerCase().replace(/\s*\([^)]*\)/g, ''));
    const symbols = [entry.symbol, entry['symbol-alt-narrow'], entry['symbol-alt-variant']].filter((symbol) => symbol && symbol !== code);
    rows[code] = { words: [...new Set(words.filter(Boolean))], symbols: [...new Set(symbols)] };
  }
  return rows;
}

/** JSON with one entry a line, so that a change of the packages reads well in a diff. */
export function print(table) {
  return `{\n${Object.entries(table).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',\n')}\n}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const [name, table] of [['units', units()], ['currencies', currencies()]]) {
    const path = join(import.meta.dirname, `${name}.json`);
    writeFileSync(path, print(table));
    console.log(path, readFileSync(path).length);
  }
}
