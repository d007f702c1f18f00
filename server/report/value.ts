import type { Figure } from '../mentions/mention.ts';
import { pluralOf } from '../mentions/words/plural-of.ts';

const HEDGES: Record<NonNullable<Figure['hedge']>, string> = {
  about: 'about', 'at-least': 'at least', 'at-most': 'at most', 'more-than': 'more than', 'less-than': 'less than', nearly: 'nearly',
};

/** A figure's value written out: "about 22,000,000,000 CAD", "2025-08-24", "20–25 soldiers per day", "19%". */
export function describeValue(figure: Pick<Figure, 'kind' | 'value' | 'low' | 'high' | 'iso' | 'unit' | 'per' | 'hedge'>): string {
  if (figure.iso !== null) return figure.iso;
  const number = (n: number): string => n.toLocaleString('en-US', { maximumFractionDigits: 6 });
  const amount = figure.low !== null && figure.high !== null ? `${number(figure.low)}–${number(figure.high)}` : figure.value !== null ? number(figure.value) : '';
  const withUnit = figure.kind === 'percent' ? `${amount}%` : figure.unit === null ? amount : `${amount} ${isOne(figure) || figure.kind === 'money' ? figure.unit : pluralOf(figure.unit)}`;
  return [figure.hedge && HEDGES[figure.hedge], withUnit, figure.per && `per ${figure.per}`].filter(Boolean).join(' ');
}

function isOne({ value, low, high }: Pick<Figure, 'value' | 'low' | 'high'>): boolean {
  return (low === null || high === null) && Math.abs(value ?? 0) === 1;
}
