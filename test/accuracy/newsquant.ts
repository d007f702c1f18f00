import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../server/text/article.ts';
import { CURRENCY_WORDS } from '../../server/mentions/figures/currencies.ts';
import { TIME_UNITS } from '../../server/mentions/figures/duration.ts';
import { findBareFigures } from '../../server/mentions/figures/figures.ts';
import type { BareFigure } from '../../server/mentions/mention.ts';
import { singular } from '../../server/mentions/figures/nouns.ts';
import { UNIT_SYMBOLS, UNIT_WORDS } from '../../server/mentions/figures/units.ts';
import { SHARED } from './root.ts';
import type { Row } from './row.ts';

interface Quantity {
  readonly value: string;
  readonly unit: string;
  readonly normalized_unit: string;
}

/** What is compared: one value, or the two ends of a range in the order in which they stand. */
interface Reading {
  readonly values: readonly number[];
  readonly figure: BareFigure;
}

/**
 * Scores values, then values with units, as the evaluation of CQE does: each annotated quantity takes one figure that
 * has its value, and of those one that has its unit too. Dates, times of day and ranks are not annotated there; a change
 * from one level to another is annotated as a range. Units are compared by what they name, a counted noun by its head.
 */
export function measure(log: (error: string) => void): Row[] {
  const path = join(SHARED, 'data', 'newsquant-dev.json');
  if (!existsSync(path)) return [];
  let gold = 0;
  let found = 0;
  let values = 0;
  let units = 0;
  for (const { text, quantities } of JSON.parse(readFileSync(path, 'utf8')) as { text: string; quantities: Quantity[] }[]) {
    const readings = readingsOf(findBareFigures(parseArticle('sentence.txt', text)));
    gold += quantities.length;
    found += readings.length;
    const left = new Set(readings);
    const wanted: Quantity[] = [];
    for (const quantity of quantities) {
      const match = [...left].find((reading) => sameValue(reading, quantity.value) && sameUnit(reading.figure, quantity));
      if (!match) {
        wanted.push(quantity);
        continue;
      }
      left.delete(match);
      values++;
      units++;
    }
    for (const quantity of wanted) {
      const match = [...left].find((reading) => sameValue(reading, quantity.value));
      if (match) {
        left.delete(match);
        values++;
        log(`unit: ${JSON.stringify(text.slice(0, 300))}: ${quantity.value} is ${quantity.normalized_unit}, found ${describe(match.figure)}`);
      } else log(`missed: ${JSON.stringify(text.slice(0, 300))}: ${quantity.value} ${quantity.unit}, found ${readings.map(({ figure }) => describe(figure)).join('; ')}`);
    }
    for (const { figure } of left) log(`false: ${JSON.stringify(text.slice(0, 300))}: ${describe(figure)}`);
  }
  const row = (measure: string, value: number, n: number, goal?: number): Row => ({ dataset: 'newsquant', measure, value, n, ...(goal === undefined ? {} : { goal }) });
  const f1 = (hits: number): number => (2 * hits) / (gold + found);
  return [row('values: precision', values / found, found), row('values: recall', values / gold, gold), row('values: F1', f1(values), gold, 0.93), row('values and units: F1', f1(units), gold, 0.86)];
}

function readingsOf(figures: readonly BareFigure[]): Reading[] {
  const readings: Reading[] = [];
  const measured = figures.filter(({ kind }) => kind !== 'date' && kind !== 'time' && kind !== 'rank');
  for (let i = 0; i < measured.length; i++) {
    const figure = measured[i]!;
    const next = measured[i + 1];
    const { score } = figure.traits;
    if (score) readings.push({ values: score, figure });
    else if (figure.value === null) readings.push({ values: [figure.low ?? NaN, figure.high ?? NaN], figure });
    else if (figure.traits.change === 'from' && next?.traits.change === 'to' && next.kind === figure.kind && next.value !== null) {
      readings.push({ values: [figure.value, next.value], figure: { ...next, per: next.per ?? figure.per } });
      i++;
    } else readings.push({ values: [figure.value], figure });
  }
  return readings;
}

/** "25.0-40.0" is a range, "-5.0" and "1.99E-29" are not. */
function sameValue({ values }: Reading, annotated: string): boolean {
  const range = /^([\d.]+)\s*-\s*([\d.]+)$/.exec(annotated);
  const wanted = range ? [Number(range[1]), Number(range[2])] : [Number(annotated)];
  return wanted.length === values.length && wanted.every((x, i) => Math.abs(x - values[i]!) <= 1e-8 + 1e-5 * Math.abs(x));
}

const ALIASES: Readonly<Record<string, string>> = {
  'pound-mass': 'pound', 'foot pound-force': 'pound-foot', 'united states dollar': 'us dollar', 'revolutions per minute': 'revolution-per-minute',
  'parts-per-billion': 'part-per-1e9', 'newton metre': 'newton-meter',
};

function sameUnit(figure: BareFigure, { normalized_unit, unit }: Quantity): boolean {
  const [over, per] = normalized_unit.toLowerCase().split(' per ') as [string, string?];
  const whole = normalized_unit.toLowerCase();
  switch (figure.kind) {
    case 'percent':
      return over === 'percentage';
    case 'percentage-points':
      return over === figure.unit?.replace('-', ' ');
    case 'temperature':
      return over === figure.unit;
    case 'ratio':
      return over.startsWith('%') || over === '-' || figure.traits.multiple;
    case 'money':
      return (currency(over) === figure.unit || (over === 'dollar' && figure.unit === 'USD') || (over === 'point' && figure.unit === 'penny')) && (per === undefined || samePer(figure, per));
    case 'duration':
      return figure.traits.age ? over === `${figure.unit} of age` || over === 'age' || over === figure.unit : over === figure.unit;
    case 'measure':
      return [whole, over, unit.toLowerCase()].some((name) => measureOf(name) === figure.unit) || (singular(over.split(' of ')[0]!) === figure.unit && per === undefined);
    default:
      return over === '-' ? figure.unit === null : singular(over.split(' of ')[0]!.split(' ').at(-1)!) === figure.unit && (per === undefined || samePer(figure, per));
  }
}

const currency = (name: string): string | undefined => (name === 'dollar' ? '$' : (CURRENCY_WORDS.get(ALIASES[name] ?? name) ?? name));
const measureOf = (name: string): string | undefined => UNIT_WORDS.get(ALIASES[name] ?? name) ?? UNIT_SYMBOLS.get(name) ?? ALIASES[name];
const samePer = ({ per }: BareFigure, name: string): boolean => per === name || per === (TIME_UNITS.get(name) ?? UNIT_WORDS.get(name)) || (per === null ? false : name.endsWith(per));

const describe = ({ text, kind, value, low, high, unit, per }: BareFigure): string => `${JSON.stringify(text)} (${kind} ${value ?? `${low}..${high}`} ${unit ?? '-'}${per === null ? '' : `/${per}`})`;
