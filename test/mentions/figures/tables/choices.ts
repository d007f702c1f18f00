/** CLDR units that news does not use, or that are read elsewhere (time, temperature, percent). */
export const SKIPPED =
  /^(acceleration-g|10p|1024p|per$|power[23]$|times|coordinateUnit|concentr-(percent|permille|permyriad|item|part$|of|mole|karat)|temperature-|duration-|graphics-(em|dot)|.*-(jp|metric|imperial)\b|length-(rin|sun|shaku|ken|jo|ri|point|chain|rod|mile-scandinavian)|volume-(drop|pinch|jigger|kosaji|osaji|shaku|sai|to|koku|cup-jp|cup|dram)|area-(bu|se|cho)|mass-(fun|grain|slug)|speed-(light|beaufort)|energy-(.*-it|foodcalorie)|light-solar|mass-(earth|solar|dalton)|length-(solar|earth)|pressure-(gasoline|ofhg|.*-ofhg|.*ofhg))/;

/** Symbols that are written like words, numbers or other units. */
export const UNREADABLE: ReadonlySet<string> = new Set([
  ...'in a b d th us em am as pm at c C F K R h s q p pt st n B % cup ns bar dot sun to se qt C/d ch ms hrs hr min sec mo wk yr yrs mos qtr qtrs dec Da PB fl chain item deg katal g-force ly au cd Gs # ls'.split(' '),
  "'", '\u2030', '\u00b0', '\u2032', '\u2019', 'in Hg', 'of Hg',
]);

/** Units that take metric prefixes in news: id, symbol, prefixes. */
export const PREFIXED: readonly (readonly [unit: string, symbol: string, prefixes: string])[] = [
  ['meter', 'm', 'nano micro milli centi deci kilo'],
  ['gram', 'g', 'nano micro milli kilo'],
  ['liter', 'L', 'micro milli centi deci mega giga'],
  ['watt', 'W', 'micro milli kilo mega giga tera peta'],
  ['watt-hour', 'Wh', 'kilo mega giga tera peta'],
  ['volt', 'V', 'micro milli kilo mega'],
  ['ampere', 'A', 'micro milli kilo'],
  ['ampere-hour', 'Ah', 'milli kilo'],
  ['hertz', 'Hz', 'kilo mega giga tera'],
  ['byte', 'B', 'kilo mega giga tera peta'],
  ['bit', 'b', 'kilo mega giga tera'],
  ['pascal', 'Pa', 'hecto kilo mega giga'],
  ['joule', 'J', 'micro milli kilo mega giga tera peta'],
  ['newton', 'N', 'milli kilo mega giga'],
  ['ohm', '\u03a9', 'kilo mega'],
  ['farad', 'F', 'pico nano micro'],
  ['electronvolt', 'eV', 'kilo mega giga tera'],
  ['parsec', 'pc', 'kilo mega giga'],
  ['becquerel', 'Bq', 'milli kilo mega giga tera peta'],
  ['sievert', 'Sv', 'nano micro milli'],
  ['second', 's', 'femto pico nano micro milli'],
];

/** A unit that CLDR does not have, with what it is a multiple of, or more words for one that it has. */
export interface MoreUnit {
  readonly id: string;
  readonly words: readonly string[];
  readonly symbols: readonly string[];
  readonly of: string | null;
  readonly factor: number;
}

const unit = (id: string, words: readonly string[], symbols: readonly string[] = [], of: string | null = null, factor = 1): MoreUnit => ({ id, words, symbols, of, factor });

export const MORE_UNITS: readonly MoreUnit[] = [
  unit('stremma', ['stremma', 'stremmas', 'stremmata'], [], 'square-meter', 1000),
  unit('decibel', ['decibel', 'decibels'], ['dB']),
  unit('revolution-per-minute', ['revolution per minute', 'revolutions per minute'], ['rpm']),
  unit('brake-horsepower', ['brake horsepower'], ['bhp'], 'horsepower'),
  unit('metric-horsepower', ['metric horsepower'], ['PS'], 'watt', 735.49875),
  unit('long-ton', ['long ton', 'long tons'], [], 'kilogram', 1016.0469088),
  unit('kiloton', ['kiloton', 'kilotons', 'kilotonne', 'kilotonnes'], ['kt'], 'tonne', 1e3),
  unit('megaton', ['megaton', 'megatons', 'megatonne', 'megatonnes'], ['Mt'], 'tonne', 1e6),
  unit('tonne', ['metric ton', 'metric tons', 'metric tonnes']),
  unit('ton', ['short ton', 'short tons']),
  unit('kilogram', ['kilo', 'kilos', 'kilogramme', 'kilogrammes'], ['kgs']),
  unit('gram', ['gramme', 'grammes']),
  unit('kilometer', [], ['kms']),
  unit('square-meter', ['sq metre', 'sq metres', 'sq meter', 'sq meters'], ['sqm', 'sq m']),
  unit('square-foot', ['sq foot', 'sq feet'], ['sqft', 'sq ft']),
  unit('square-mile', ['sq mile', 'sq miles']),
  unit('square-kilometer', [], ['sqkm', 'sq km']),
  unit('kilometer-per-hour', ['kilometers an hour', 'kilometres an hour', 'kilometer an hour', 'kilometre an hour'], ['kph', 'kmh', 'km/hr']),
  unit('mile-per-hour', ['miles an hour', 'mile an hour']),
  unit('mile', [], ['mi']),
  unit('pound', [], ['lbs']),
  unit('inch', [], ['\u2033', '"']),
  unit('nautical-mile', ['nautical mile', 'nautical miles'], ['nmi']),
  unit('cubic-centimeter', [], ['cc']),
  unit('microgram', [], ['mcg', 'ug']),
  unit('british-thermal-unit', ['btu', 'btus'], ['BTU']),
  unit('part-per-1e6', [], ['ppm']),
  unit('part-per-1e9', [], ['ppb']),
  unit('pound-force-foot', ['pound feet', 'pound-feet', 'pound foot', 'pound-foot', 'foot pounds', 'foot-pounds', 'foot pound', 'foot-pound'], ['lb ft', 'lb-ft', 'ft lb', 'ft-lb']),
  unit('newton-meter', [], ['Nm']),
];
