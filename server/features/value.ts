import type { Figure, Hedge } from '../mentions/mention.ts';

const HEDGES: Record<Hedge, string> = {
  about: 'about ',
  'at-least': 'at least ',
  'at-most': 'at most ',
  'more-than': 'more than ',
  'less-than': 'less than ',
  nearly: 'nearly ',
};

/** A figure's value in full: "about 22,000,000,000 USD", "20 to 25 soldier per day", "2025-08-24". */
export function valueInWords(figure: Figure): string {
  if (figure.iso !== null && (figure.kind === 'date' || figure.kind === 'time')) return figure.iso;
  const number = figure.low !== null && figure.high !== null && figure.low !== figure.high ? `${plain(figure.low)} to ${plain(figure.high)}` : plain(figure.value ?? figure.low ?? figure.high);
  if (number === '') return figure.text.replace(/\s+/g, ' ');
  const unit = figure.kind === 'percent' ? '%' : figure.kind === 'percentage-points' ? ' percentage points' : figure.unit === null ? '' : ` ${figure.unit}`;
  return `${figure.hedge === null ? '' : HEDGES[figure.hedge]}${number}${unit}${figure.per === null ? '' : ` per ${figure.per}`}`;
}

/** A number with separators, as exactly as it is known. */
function plain(value: number | null): string {
  return value === null ? '' : value.toLocaleString('en', { maximumSignificantDigits: 15, useGrouping: true });
}
