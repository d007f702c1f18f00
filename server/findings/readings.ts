import type { Corpus } from '../corpus/corpus.ts';
import type { In, Quantity, Reading } from './comparison.ts';
import type { Figure } from '../mentions/mention.ts';
import { agrees } from './quantity-values.ts';
import type { Member } from './quantity-groups.ts';

/** The quantity that the members of a group are mentions of: its readings, and which of them each mention fits. */
export function quantityFrom(corpus: Corpus, group: readonly Member[]): Quantity {
  const mentions: In<Figure>[] = [];
  for (const { uri, index } of group) {
    const figure = corpus.entry(uri)?.mentions.figures[index];
    if (figure) mentions.push({ ...figure, uri });
  }
  const { readings, fits } = readingsOf(mentions);
  const first = mentions.find((m) => m.about !== null) ?? mentions[0]!;
  const differ = mentions.some((_, i) => mentions.some((_other, j) => !fits[i]!.some((r) => fits[j]!.includes(r))));
  return {
    about: first.about,
    kind: first.kind,
    unit: first.unit,
    per: first.per,
    verdict: mentions.length === 1 ? 'single' : differ ? 'differ' : 'agree',
    readings,
    mentions: mentions.map((mention, i) => ({ ...mention, readings: fits[i]! })),
  };
}

/**
 * The readings: values that cannot be had from each other by rounding, hedging or conversion. Exact mentions make
 * readings first; one that fits several readings carries them all.
 */
function readingsOf(mentions: readonly In<Figure>[]): { readings: Reading[]; fits: number[][] } {
  const width = (m: Figure): number => m.frame.max - m.frame.min;
  const order = mentions.map((_, i) => i).sort((i, j) => width(mentions[i]!) - width(mentions[j]!) || i - j);
  const founders: number[] = [];
  for (const i of order) if (!founders.some((f) => isSame(mentions[f]!, mentions[i]!))) founders.push(i);
  founders.sort((i, j) => i - j);
  const fits = mentions.map((m, i) => founders.flatMap((f, r) => (f === i || isSame(mentions[f]!, m) ? [r] : [])));
  return { readings: founders.map((f) => readingOf(mentions[f]!)), fits };
}

function isSame(a: In<Figure>, b: In<Figure>): boolean {
  return agrees(a.frame, b.frame);
}

function readingOf({ value, low, high, iso, text }: Figure): Reading {
  return { value, low, high, iso, text };
}
