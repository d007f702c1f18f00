import type { Corpus } from '../corpus/corpus.ts';
import type { Figure } from '../mentions/mention.ts';
import { keepForPair } from './latest.ts';
import { isTelling } from './quantity-common.ts';
import { kinship } from './quantity-pair.ts';
import { agrees } from './quantity-values.ts';

/** Articles further apart than this, in days, may tell of the same company or contest in another season. */
const SEASON = 84;
/** Unless they give so many numbers of one thing that are hardly equal by chance: the loot, the date, the length of the raid. */
const ANCHORS = 2;

/** Whether the figures of two related articles can be about one event: of those months apart, only where some are the same in both. */
export function isOneEvent(corpus: Corpus, uri: string, other: string): boolean {
  if (uri === other) return true;
  const [a, b] = uri < other ? [corpus.entry(uri), corpus.entry(other)] : [corpus.entry(other), corpus.entry(uri)];
  if (!a || !b || !(Math.abs(dayOf(a.header.published) - dayOf(b.header.published)) > SEASON)) return true;
  return anchorsOf(a.mentions.figures, b.mentions.figures) === ANCHORS;
}

/** Whether two articles give a number of one thing that is hardly equal by chance. Symmetric. */
export function areAnchored(corpus: Corpus, uri: string, other: string): boolean {
  const [a, b] = uri < other ? [corpus.entry(uri), corpus.entry(other)] : [corpus.entry(other), corpus.entry(uri)];
  return a !== undefined && b !== undefined && anchorsOf(a.mentions.figures, b.mentions.figures) > 0;
}

/** How many such numbers the figures of two articles have in common, so far as it matters. */
const anchorsOf = keepForPair((figures: readonly Figure[], others: readonly Figure[]): number => {
  let count = 0;
  for (const { frame } of figures) {
    if (others.some((other) => other.frame.dimension === frame.dimension && isTelling(frame, other.frame) && agrees(frame, other.frame) && kinship(frame, other.frame) > 0) && ++count === ANCHORS) break;
  }
  return count;
});

/** Days since 1970; NaN where the day is unknown. */
export function dayOf(published: string | null): number {
  return published === null || published.length < 10 ? NaN : Date.parse(published) / 86_400_000;
}
