import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import type { Figure, Hedge } from '../mentions/mention.ts';
import { countedBy } from './counted.ts';
import { areOfTwoPeriods, withPeriod } from './quantity-period.ts';
import { isTransposed } from './quantity-values.ts';

/** The file name of an article, as a reader knows it from the tab. */
export function articleName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** What the English articles write for a hedge. */
const WRITTEN: Readonly<Record<Hedge, string>> = { about: 'about', 'at-least': 'at least', 'at-most': 'up to', 'more-than': 'more than', 'less-than': 'less than', nearly: 'nearly' };

function hedged(hedge: Hedge, amount: string): string {
  switch (hedge) {
    case 'about': return l10n.t('about {0}', amount);
    case 'at-least': return l10n.t('at least {0}', amount);
    case 'at-most': return l10n.t('up to {0}', amount);
    case 'more-than': return l10n.t('more than {0}', amount);
    case 'less-than': return l10n.t('less than {0}', amount);
    case 'nearly': return l10n.t('nearly {0}', amount);
  }
}

/** A figure as the article writes it, with its hedge, for a count what it counts, and the time that it is per: "about 500 people per day". */
export function amountOf(figure: Figure): string {
  const written = figure.text.replace(/\s+/g, ' ');
  // A number that opens its sentence has a capital only there.
  const text = figure.kind === 'date' ? written : written.replace(/^[A-Z](?=[a-z]| )/, (letter) => letter.toLowerCase());
  const counted = countedBy(figure) ?? '';
  const amount = withPeriod(figure, figure.kind === 'rank' && counted !== '' ? `${/^(?:eigh|elev|8|11th|18th)/i.test(text) ? 'an' : 'a'} ${text}${counted}` : `${text}${counted}`);
  return figure.hedge === null || text.toLowerCase().startsWith(WRITTEN[figure.hedge]) ? amount : hedged(figure.hedge, amount);
}

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : l10n.t('{0} and {1}', parts.slice(0, -1).join(', '), parts.at(-1)!);
}

/** Whether an article was published after another; null where the days are the same or one is unknown. */
export function isNewer(corpus: Corpus, uri: string, than: string): boolean | null {
  const [a, b] = [corpus.entry(uri)?.header.published ?? null, corpus.entry(than)?.header.published ?? null];
  return a === null || b === null || a === b ? null : a > b;
}

/** What may have happened between two values, or null where nothing typical did. */
export function slipBetween(a: Figure, b: Figure): string | null {
  const [x, y] = [a.frame, b.frame];
  if (a.kind === b.kind && (a.kind === 'measure' || a.kind === 'duration') && a.value === b.value && a.unit !== b.unit && x.dimension === y.dimension) return l10n.t('the number is the same, the unit is not');
  if (areOfTwoPeriods(x, y)) return l10n.t('the number is the same, the time that it is for is not');
  const ratio = x.low > y.low ? x.low / y.low : y.low / x.low;
  if (Math.abs(ratio / 1000 - 1) < 0.03) return thousandfold(Math.max(x.low, y.low));
  if (Math.abs(ratio / 10 - 1) < 0.03) return l10n.t('they are ten times apart');
  if (a.kind !== b.kind && [a.kind, b.kind].includes('percentage-points')) return l10n.t('percent and percentage points are not the same');
  const [u, v] = a.kind === 'date' && b.kind === 'date' ? [Number(a.iso), Number(b.iso)] : a.unit === b.unit ? [x.raw, y.raw] : [x.low, y.low];
  return isTransposed(Math.abs(u), Math.abs(v)) ? l10n.t('two digits are exchanged') : null;
}

function thousandfold(larger: number): string {
  if (larger >= 1e9) return l10n.t('they are a thousand times apart, as million and billion are');
  return larger >= 1e6 ? l10n.t('they are a thousand times apart, as thousand and million are') : l10n.t('they are a thousand times apart');
}
