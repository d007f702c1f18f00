import type { Frame } from '../mentions/figures/frame.ts';
import { Dimension, precision } from '../mentions/figures/range.ts';
import { hashFolded } from '../text/tokens.ts';

/** What a plain sign or word may be short for: "$", "kroner". */
const SHORT: Readonly<Record<string, string>> = {
  $: 'USD CAD AUD NZD SGD HKD TWD',
  crown: 'krone DKK SEK NOK ISK CZK',
  krone: 'DKK SEK NOK ISK',
  rupee: 'INR PKR LKR NPR',
  peso: 'MXN PHP ARS CLP COP',
  P: 'PHP BWP peso pula',
  franc: 'CHF CFA XAF XOF',
  dinar: 'KWD JOD IQD RSD DZD TND',
  shilling: 'KES UGX TZS',
  riyal: 'SAR QAR',
  rial: 'IRR OMR',
};

const short = new Map(Object.entries(SHORT).map(([word, codes]) => [hashFolded(word), new Set(codes.split(' ').map((code) => hashFolded(code)))]));

/** Whether the two are amounts of different currencies, which only an article that gives both can set equal. "$" may be any dollar. */
export function isForeign(a: Frame, b: Frame): boolean {
  if (a.currency === b.currency || a.dimension !== Dimension.money) return false;
  return short.get(a.currency)?.has(b.currency) !== true && short.get(b.currency)?.has(a.currency) !== true;
}

/**
 * Units of a currency that a US dollar cost since the year 2000: the middle of the range on a scale of ratios, and how many
 * times above or below it the ends lie. Rounded up from the yearly averages that central banks publish; currencies that lost
 * more than half of their worth since then are left out, and of those nothing is said.
 */
const PER_DOLLAR: Readonly<Record<string, readonly [middle: number, spread: number]>> = {
  USD: [1, 1], $: [1.25, 2], EUR: [0.9, 1.35], GBP: [0.65, 1.35], CHF: [1.15, 1.6], CAD: [1.25, 1.35], AUD: [1.35, 1.5], NZD: [1.6, 1.6], SGD: [1.5, 1.3], HKD: [7.8, 1.05],
  JPY: [110, 1.5], CNY: [7.2, 1.2], KRW: [1150, 1.35], TWD: [32, 1.2], THB: [36, 1.3], MYR: [3.9, 1.3], INR: [60, 1.5], ILS: [4, 1.3], SAR: [3.75, 1.05], AED: [3.67, 1.05],
  DKK: [6.5, 1.35], SEK: [8.5, 1.4], NOK: [8, 1.5], krone: [7.7, 1.55], crown: [11.5, 2.3], CZK: [24, 1.7], PLN: [3.4, 1.5], HUF: [260, 1.7], PHP: [50, 1.3], ZAR: [11.5, 1.9],
};

const perDollar = new Map(Object.entries(PER_DOLLAR).map(([unit, rate]) => [hashFolded(unit), rate]));

/** Whether two amounts of different currencies can be one sum, as far as their size tells: no rate of the day is known here. */
export function mayEqual(a: Frame, b: Frame): boolean {
  const [x, y] = [perDollar.get(a.currency), perDollar.get(b.currency)];
  if (!x || !y) return true;
  const most = x[1] * y[1] * ROUNDED;
  return a.low / x[0] < (b.high / y[0]) * most && b.low / y[0] < (a.high / x[0]) * most;
}

/** Whether one of two amounts of different currencies has the number of the other, which a conversion does not leave as it is: "25 million soles" and "25 million dollars". Of currencies of about one worth it may leave a number of one digit. */
export function isOfOtherCurrency(a: Frame, b: Frame): boolean {
  if (!isForeign(a, b) || a.raw !== b.raw) return false;
  const [x, y] = [perDollar.get(a.currency), perDollar.get(b.currency)];
  return !x || !y || precision(a.raw).digits > 1 || !mayEqual(a, b);
}

/** Whether two currencies are known to be of about one worth. */
export function areOfOneWorth(a: Frame, b: Frame): boolean {
  return perDollar.has(a.currency) && perDollar.has(b.currency) && mayEqual(a, b);
}

/** By how much articles round a sum that they convert. */
const ROUNDED = 1.2;
