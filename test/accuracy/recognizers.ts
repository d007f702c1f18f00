import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArticle } from '../../server/text/article.ts';
import { findBareFigures } from '../../server/mentions/figures/figures.ts';
import type { BareFigure } from '../../server/mentions/mention.ts';
import type { FigureKind } from '../../server/mentions/mention.ts';
import { SHARED } from './root.ts';
import type { Row } from './row.ts';
import { createTally } from './tally.ts';

interface Case {
  readonly model: string;
  readonly text: string;
  readonly results: readonly { readonly start: number; readonly end: number; readonly text: string; readonly value: number }[];
}

/** The kinds that each of the recognizers looks for: only these count against a text in which it finds nothing. */
const KINDS: Readonly<Record<string, readonly FigureKind[]>> = {
  NumberModel: ['count', 'ratio'],
  PercentModel: ['percent', 'percentage-points'],
  CurrencyModel: ['money'],
  DimensionModel: ['measure'],
  TemperatureModel: ['temperature'],
  AgeModel: ['duration'],
};

/** Scores the cases of Recognizers-Text: results found with the right value, and texts without a result that yield one all the same. */
export function measure(log: (error: string) => void): Row[] {
  const path = join(SHARED, 'data', 'recognizers-dev.json');
  if (!existsSync(path)) return [];
  const tally = createTally();
  for (const { model, text, results } of JSON.parse(readFileSync(path, 'utf8')) as Case[]) {
    const figures = findBareFigures(parseArticle('case.txt', text));
    for (const result of results) {
      const found = figures.filter((figure) => figure.start < result.end && result.start < figure.end);
      tally.add('results with the right value', found.some((figure) => holds(figure, result.value)), () => `${model} ${JSON.stringify(text.slice(0, 120))}: ${result.text} is ${result.value}, found ${describe(figures)}`);
    }
    if (results.length > 0) continue;
    const false_ = figures.filter((figure) => KINDS[model]!.includes(figure.kind) && (model !== 'AgeModel' || figure.traits.age));
    tally.add('texts without result left alone', false_.length === 0, () => `${model} ${JSON.stringify(text.slice(0, 120))}: nothing, found ${describe(false_)}`);
  }
  tally.errors.forEach(log);
  return tally.rows('recognizers', { 'results with the right value': 0.95 });
}

const holds = ({ value, low, high }: BareFigure, expected: number): boolean => [value, low, high].some((x) => x !== null && Math.abs(x - expected) <= 1e-9 * Math.max(Math.abs(x), Math.abs(expected)));

const describe = (figures: readonly BareFigure[]): string => JSON.stringify(figures.map(({ text, kind, value, low, high, iso, unit }) => `${text} (${kind} ${iso ?? value ?? `${low}..${high}`} ${unit ?? ''})`));
