import { follows, isHyphen, isWord, mark, raw, spaced, word, type Scan } from './scan.ts';
import type { Numeral } from './numerals.ts';
import type { Suffix, SuffixReader } from './suffix.ts';

const NAMES: ReadonlyMap<string, string> = new Map([
  ['celsius', 'celsius'], ['celcius', 'celsius'], ['centigrade', 'celsius'], ['centigrate', 'celsius'], ['c', 'celsius'],
  ['fahrenheit', 'fahrenheit'], ['farenheit', 'fahrenheit'], ['f', 'fahrenheit'], ['kelvin', 'kelvin'], ['kelvins', 'kelvin'],
]);
const DEGREES = new Set(['degree', 'degrees', 'deg', 'degs']);
const ABOUT_HEAT = new Set('temperature temperatures heat hot heatwave cold warm warmer warming weather thermometer thermometers mercury forecast freezing frost climate high highs low lows cool cooler shade oven ovens furnace furnaces reactor kiln boiler summer winter overnight afternoon sweltering sweltered scorching chilled chill baked bake boiled lava thermostat thermostats fridge freezer fever'.split(' '));
/** How far a word about heat may stand from bare degrees, in tokens. */
const REACH = 30;

/** "41 degrees Celsius", "106\u00b0F", "41C", "98 degrees" (a temperature where the sentence speaks of heat, else an angle). */
export const TEMPERATURE: SuffixReader = { read: readTemperature, starts: ['\u00b0', '\u00ba', ...DEGREES, ...NAMES.keys()] };

function readTemperature(s: Scan, i: number, n: Numeral): Suffix | null {
  const scale = NAMES.get(word(s, i));
  const sign = mark(s, i) === 0xb0 || mark(s, i) === 0xba;
  if (!sign && !DEGREES.has(word(s, i))) {
    if (!scale) return null;
    if (word(s, i).length > 1) return temperature(i + 1, scale);
    // One letter: a capital right at the number ("41C"), or with a space where the sentence speaks of heat or melting.
    if (raw(s, i) !== word(s, i).toUpperCase() || n.scale > 1 || mark(s, i + 1) === 47 || follows(s, i + 1, 'a share')) return null;
    if (spaced(s, i)) return n.value !== null && (isConverted(s, i, n) || (scale === 'celsius' && (aboutHeat(s, i) || /^(melting|boiling)$/.test(word(s, i + 1))))) ? temperature(i + 1, scale) : null;
    return (n.value !== null && Math.abs(n.value) < 2000 && (scale === 'celsius' || n.value < 0)) || aboutHeat(s, i) || (isHot(n) && isWeather(s, i)) ? temperature(i + 1, scale) : null;
  }
  const below = belowZero(s, i + 1);
  if (below && n.value !== null) return below;
  let to = i + 1;
  if (!sign && mark(s, to) === 46 && word(s, i).startsWith('deg') && word(s, i).length < 6) to++;
  const name = word(s, to);
  const named = NAMES.get(name);
  if (named && (name.length > 1 || sign || isWord(s, to))) return temperature(to + 1, named);
  if (isHyphen(s, to) && NAMES.has(word(s, to + 1))) return temperature(to + 2, NAMES.get(word(s, to + 1))!);
  return (n.value !== null && n.value < 0 && !isAngle(s, to)) || aboutHeat(s, i) ? temperature(to, 'degree') : { to, kind: 'measure', unit: 'degree' };
}

/** "600 degrees (1,100 F)": a temperature in brackets after the same in the other scale. */
const isConverted = (s: Scan, i: number, n: Numeral): boolean => mark(s, i + 1) === 41 && mark(s, n.from - 1) === 40 && (DEGREES.has(word(s, n.from - 2)) || NAMES.has(word(s, n.from - 2)));

/** "10 degrees below zero", "four degrees Celsius below freezing", "38 degrees of frost", from after "degrees" on. */
function belowZero(s: Scan, i: number): Suffix | null {
  const unit = NAMES.get(word(s, i));
  const at = unit ? i + 1 : i;
  if (word(s, at) === 'of' && word(s, at + 1) === 'frost' && unit !== 'fahrenheit') return { to: at + 2, kind: 'temperature', unit: unit ?? 'degree', scale: -1 };
  if (word(s, at) !== 'below' || !/^(?:zero|freezing)$/.test(word(s, at + 1)) || (word(s, at + 1) === 'freezing' && unit === 'fahrenheit')) return null;
  return { to: at + 2, kind: 'temperature', unit: unit ?? 'degree', scale: -1 };
}

const temperature = (to: number, unit: string): Suffix => ({ to, kind: 'temperature', unit });

/** "a minus-2 degree launch angle" */
function isAngle(s: Scan, i: number): boolean {
  for (let at = i; at < i + ANGLE_REACH; at++) if (ANGLES.has(word(s, at))) return true;
  return false;
}
const ANGLES = new Set('angle angles slope tilt latitude longitude bank'.split(' '));
const ANGLE_REACH = 5;

/** "gusts of 70mph and 103F": a temperature that air may have, where the weather is told. */
const isHot = ({ value }: Numeral): boolean => value !== null && value >= 32 && value < 140;

function isWeather(s: Scan, i: number): boolean {
  for (let at = Math.max(s.from, i - NEAR); at < i; at++) if (WEATHER.has(word(s, at))) return true;
  return false;
}
const WEATHER = new Set('gust gusts wind winds humidity breeze mph kph rain rainfall snow snowfall storm thunderstorm drought sunshine'.split(' '));
const NEAR = 8;

function aboutHeat(s: Scan, i: number): boolean {
  const to = Math.min(s.to, i + REACH);
  for (let at = Math.max(s.from, i - REACH); at < to; at++) if (ABOUT_HEAT.has(word(s, at))) return true;
  return false;
}
