import type { Figure } from '../mentions/mention.ts';

const HEDGES: Record<NonNullable<Figure['hedge']>, string> = {
  about: 'about', 'at-least': 'at least', 'at-most': 'at most', 'more-than': 'more than', 'less-than': 'less than', nearly: 'nearly',
};

/** A figure's value written out: "about 22,000,000,000 CAD", "2025-08-24", "20–25 per day". */
export function describeValue(figure: Pick<Figure, 'kind' | 'value' | 'low' | 'high' | 'iso' | 'unit' | 'per' | 'hedge'>): string {
  if (figure.iso !== null) return figure.iso;
  const number = (n: number): string => n.toLocaleString('en-US', { maximumFractionDigits: 6 });
  const amount = figure.low !== null && figure.high !== null ? `${number(figure.low)}–${number(figure.high)}` : figure.value !== null ? number(figure.value) : '';
  const unit = figure.kind === 'percent' ? '%' : figure.unit;
  return [figure.hedge && HEDGES[figure.hedge], amount, unit, figure.per && `per ${figure.per}`].filter(Boolean).join(' ');
}
