import type { Corpus } from '../corpus/corpus.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import { Dimension } from '../mentions/figures/range.ts';
import type { Figure } from '../mentions/mention.ts';
import type { Quantity, Reading } from './comparison.ts';
import { isMeasured } from './quantity-common.ts';
import type { Member } from './quantity-member.ts';
import { isPerTime, toldApart } from './quantity-period.ts';
import { opposedPairs } from './quantity-opposed.ts';
import { isForeign, isOfOtherCurrency, mayEqual } from './quantity-currency.ts';
import { agrees } from './quantity-values.ts';
import { topicIn } from './topic.ts';

/** The quantity that the members of a group are mentions of: its readings, and which of them each mention fits. */
export function quantityFrom(corpus: Corpus, group: readonly Member[]): Quantity {
  const mentions: Mention[] = [];
  for (const { uri, index } of group) {
    const figure = corpus.entry(uri)?.mentions.figures[index];
    if (figure) mentions.push({ uri, index, figure, frame: figure.frame });
  }
  const { readings, fits } = readingsOf(mentions);
  const first = (mentions.find((m) => m.figure.about !== null) ?? mentions[0]!).figure;
  const differ = fits.some((a) => fits.some((b) => !a.some((r) => b.includes(r))));
  return {
    about: labelOf(mentions),
    kind: first.kind,
    unit: first.unit,
    per: first.per,
    verdict: mentions.length === 1 ? 'single' : differ ? 'differ' : 'agree',
    readings,
    mentions: mentions.map((mention, i) => ({ ...mention.figure, uri: mention.uri, readings: fits[i]! })),
    opposed: differ ? opposedPairs(corpus, mentions, fits) : [],
  };
}

/** What the first mention says that can say it, one that begins with no capital before those that do, which may be a name: "pay offer" rather than "Unity"; null where none does. */
function labelOf(mentions: readonly Mention[]): string | null {
  const topics = mentions.map(({ figure }) => topicIn(figure.about)).filter((topic) => topic !== null);
  return topics.find((topic) => !/^\p{Lu}/u.test(topic)) ?? topics[0] ?? null;
}

/** Whether figures are mentions of one reading, as `quantityFrom` tells: all agree with the most exact one, and measures with each other, since what was converted may agree with several. */
export function haveOneReading(figures: readonly Figure[]): boolean {
  if (figures.some(({ frame }) => isMeasured(frame.dimension))) return figures.every((a) => figures.every((b) => agrees(a.frame, b.frame)));
  const width = ({ frame }: Figure): number => frame.max - frame.min;
  const exact = figures.reduce((a, b) => (width(b) < width(a) ? b : a));
  return figures.every((figure) => figure === exact || agrees(exact.frame, figure.frame));
}

interface Mention extends Member {
  readonly figure: Figure;
  readonly frame: Frame;
}

/**
 * The readings: values that cannot be had from each other by rounding, hedging or conversion. Exact mentions make
 * readings first; one that fits several readings carries them all. Amounts in two currencies are one reading where an
 * article gives them side by side, and so are two measures; else one in another currency fits every reading that its size allows,
 * unless it has the number of one of them, which makes it another reading.
 */
function readingsOf(mentions: readonly Mention[]): { readings: Reading[]; fits: number[][] } {
  const width = (m: Mention): number => m.frame.max - m.frame.min;
  const usual = usualUnit(mentions);
  const isUsual = (i: number): boolean => unitOf(mentions[i]!.frame) === usual;
  const isTimed = (m: Mention): boolean => isPerTime(m.frame);
  // What is in the usual unit comes first: what was converted may agree with several of these. So may what is told without the time that it is per.
  const order = mentions.map((_, i) => i).sort((i, j) => Number(isUsual(j)) - Number(isUsual(i)) || Number(isTimed(mentions[j]!)) - Number(isTimed(mentions[i]!)) || width(mentions[i]!) - width(mentions[j]!) || i - j);
  const founders: number[] = [];
  for (const i of order) if (!founders.some((f) => agrees(mentions[f]!.frame, mentions[i]!.frame))) founders.push(i);
  founders.sort((i, j) => i - j);
  const names = founders.map((_, r) => r);
  const fitsOf = (i: number): number[] => founders.flatMap((f, r) => (f === i || agrees(mentions[f]!.frame, mentions[i]!.frame) ? [r] : []));
  for (const [i, mention] of mentions.entries()) {
    if (mention.frame.restates !== 'conversion') continue;
    const converted = mentions.findIndex((m) => m.uri === mention.uri && m.index === mention.index - mention.frame.back);
    if (converted < 0 || !isConversion(mention.frame, mentions[converted]!.frame)) continue;
    const [to, from] = [names[fitsOf(converted)[0]!]!, fitsOf(i).map((r) => names[r]!)];
    for (let r = 0; r < names.length; r++) if (from.includes(names[r]!)) names[r] = to;
  }
  const main = mainCurrency(mentions, founders);
  const isMain = (r: number): boolean => founders.some((f, k) => names[k] === names[r] && !isForeign(mentions[f]!.frame, main));
  const isOtherCurrency = (r: number): boolean => founders.every((f, k) => names[k] !== names[r] || founders.some((g, l) => isMain(l) && isOfOtherCurrency(mentions[f]!.frame, mentions[g]!.frame)));
  const kept = [...new Set(names.filter((_, r) => isMain(r) || isOtherCurrency(r) || !names.some((_name, k) => isMain(k))))];
  const fits = mentions.map((m, i) => {
    const own = [...new Set(fitsOf(i).map((r) => names[r]!))].filter((r) => kept.includes(r));
    const founderOf = (r: number): Frame => mentions[founders[r]!]!.frame;
    // "About $8.8 million" is $8.4 million, and what €8.4 million may be.
    const converted = own.length > 0 && own.every((r) => !isMain(r)) ? kept.filter((r) => isMain(r) && mayEqual(m.frame, founderOf(r)) && !isOfOtherCurrency(m.frame, founderOf(r))) : [];
    const possible = own.length > 0 ? [...converted, ...own] : kept.filter((r) => mayEqual(m.frame, founderOf(r)));
    const all = possible.length > 0 ? possible : kept;
    return (isUsual(i) ? all : nearest(m.frame, all, founderOf)).map((r) => kept.indexOf(r));
  });
  const told = kept.map((r) => mentions[founders[r]!]!.figure);
  const texts = toldApart(told);
  return { readings: told.map(({ value, low, high, iso }, r) => ({ value, low, high, iso, text: texts[r]! })), fits };
}

/**
 * An amount in the currency that most readings are in: one sum is told in one currency and set against others in it. Of
 * readings with one number in two currencies that counts which more mentions give; of several such currencies the one of most mentions.
 */
function mainCurrency(mentions: readonly Mention[], founders: readonly number[]): Frame {
  const amounts = founders.map((f) => mentions[f]!.frame);
  const given = amounts.map((a) => mentions.filter(({ frame }) => !isForeign(frame, a)).length);
  const isWrong = (a: number): boolean => amounts.some((b, k) => given[k]! > given[a]! && isOfOtherCurrency(amounts[a]!, b));
  const among = amounts.map((a, k) => (isWrong(k) ? 0 : amounts.filter((b, l) => !isWrong(l) && !isForeign(a, b)).length) + given[k]! / (mentions.length + 1));
  return amounts[among.indexOf(Math.max(...among))]!;
}

/** The unit that most mentions are in, the first of several such. */
function usualUnit(mentions: readonly Mention[]): number {
  const count = new Map<number, number>();
  for (const { frame } of mentions) count.set(unitOf(frame), (count.get(unitOf(frame)) ?? 0) + 1);
  return [...count].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** What tells the units of a measure apart: how many base units one of it is. */
function unitOf({ low, raw, dimension }: Frame): number {
  // What zero is differs too.
  if (dimension === Dimension.temperature) return low === raw ? 1 : 0;
  return dimension < Dimension.measures || !(raw > 0) ? 0 : Math.round((low / raw) * 1e6);
}

/** Of the readings that a converted measure agrees with those that it was converted from. */
function nearest(frame: Frame, readings: readonly number[], founderOf: (reading: number) => Frame): readonly number[] {
  if (!isMeasured(frame.dimension) || readings.length < 2) return readings;
  const apart = (r: number): number => Math.abs(founderOf(r).low - frame.low);
  const least = Math.min(...readings.map(apart));
  return readings.filter((r) => apart(r) === least);
}

/** Whether what stands in brackets after a figure can be the same in another currency, unit or time zone. */
function isConversion(a: Frame, b: Frame): boolean {
  return a.currency !== b.currency || a.dimension === Dimension.time || Math.abs(a.low - b.low) <= Math.max(ROUGHLY * Math.max(Math.abs(a.low), Math.abs(b.low)), halfUnit(a) + halfUnit(b));
}

/** By how much rounding a number of one digit to a whole one may have changed it: "one metre (four feet)". */
function halfUnit({ low, raw }: Frame): number {
  return raw > 0 && raw < 10 ? 0.5 * Math.abs(low / raw) : 0;
}

/** How far an article's own conversion may be off, of small and round numbers: "two kg (four lb)". */
const ROUGHLY = 0.12;
