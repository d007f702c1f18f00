import * as l10n from '@vscode/l10n';
import type { Figure, FigureKind, Hedge } from '../mentions/mention.ts';
import { pluralOf } from '../mentions/words/plural-of.ts';

/** The kind of a figure as a reader would say it. */
export function kindInWords(kind: FigureKind): string {
  switch (kind) {
    case 'count': return l10n.t('count');
    case 'money': return l10n.t('money');
    case 'percent': return l10n.t('percent');
    case 'percentage-points': return l10n.t('percentage points');
    case 'measure': return l10n.t('measure');
    case 'duration': return l10n.t('duration');
    case 'ratio': return l10n.t('ratio');
    case 'rank': return l10n.t('rank');
    case 'temperature': return l10n.t('temperature');
    case 'date': return l10n.t('date');
    case 'time': return l10n.t('time');
  }
}

function hedged(hedge: Hedge | null, value: string): string {
  switch (hedge) {
    case null: return value;
    case 'about': return l10n.t('about {0}', value);
    case 'at-least': return l10n.t('at least {0}', value);
    case 'at-most': return l10n.t('at most {0}', value);
    case 'more-than': return l10n.t('more than {0}', value);
    case 'less-than': return l10n.t('less than {0}', value);
    case 'nearly': return l10n.t('nearly {0}', value);
  }
}

/** A figure's value in full: "about 22,000,000,000 USD", "$22,000,000,000", "20 to 25 soldiers per day", "0.2 (20%)"; a rank as it stands there. */
export function valueInWords(figure: Figure): string {
  if (figure.iso !== null && (figure.kind === 'date' || figure.kind === 'time')) return figure.iso;
  const { low, high, value } = figure;
  const range = low !== null && high !== null && low !== high;
  const single = value ?? low ?? high;
  if (figure.kind === 'rank' || (!range && single === null)) return figure.text.replace(/\s+/g, ' ');
  const number = range ? l10n.t('{0} to {1}', withUnit(figure, low, false), withUnit(figure, high, true)) : withUnit(figure, single!, true);
  return hedged(figure.hedge, figure.per === null ? number : l10n.t('{0} per {1}', number, figure.per));
}

// The first one takes 12 ms to make and each other 0.03, many times what writing a number does.
const EXACTLY = new Intl.NumberFormat('en', { maximumSignificantDigits: 15 });
const ROUGHLY = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

/** `last`: a unit that follows the number is written after the last number of a range only. */
function withUnit({ kind, unit }: Figure, value: number, last: boolean): string {
  const number = EXACTLY.format(value);
  if (kind === 'money' && unit !== null && !/^\p{L}/u.test(unit)) return `${value < 0 ? '-' : ''}${unit}${number.replace('-', '')}`;
  if (!last) return number;
  if (kind === 'percent') return `${number}%`;
  if (kind === 'percentage-points') return l10n.t('{0} percentage points', number);
  if (kind === 'ratio') return Math.abs(value) <= 1 ? `${number} (${ROUGHLY.format(value * 100)}%)` : number;
  if (unit === null) return number;
  return `${number} ${Math.abs(value) === 1 || kind === 'money' ? unit : pluralOf(unit)}`;
}
