import { NAME, PLAIN, type Terms } from './terms.ts';

/** Articles that share this many terms tell of one event, however long they are. */
const ENOUGH = 12;
/** Of a short article, this share of its terms must stand in the other one. */
const SHARE_OF_SHORT = 0.36;
/**
 * And of the weight of the lighter article, this share; where they share many terms, the lower one. Measured: of the 358 pairs
 * of articles in one annotated cluster none is lost by this, of the 628 pairs that 150 of the bench's 10,000 generated articles
 * had by chance at 0.17 all but 35 are.
 */
const SHARE_OF_WEIGHT = 0.21;
const MANY = { terms: 16, share: 0.17 };
/**
 * Or else so many terms, so many of them names, and this share of the names of the one that has fewer: a brief item names
 * the people and the place and has few other words.
 */
const BRIEF = { terms: 6, names: 4, share: 0.4 };
/**
 * Or else so many terms and names, with this share of the weight of the lighter article: two that tell the same in other words.
 * Measured: of the 538 pairs of articles in one annotated cluster 491 were related at 9, 3 and 0.28, of 1,191 in one event of
 * real news 803; now 505 and 818. Of the pairs of two clusters, or of two events of these, one and 80 (one and 77 before).
 */
const RETOLD = { terms: 8, names: 3, share: 0.2 };
/** And so much at least where a third article is related to both: with it 534 and 1,002 of the same pairs are compared, without it 526 and 980. */
const AKIN = { terms: 5, share: 0.14 };
/** Articles dated further apart than this are about different events: six weeks, in days. */
const SAME_EVENT_DAYS = 42;
/** Unless a later one, within three years, has so many terms and names and this share of the weight in common: a report, a trial. */
const FOLLOWED_UP = { days: 1096, terms: 10, names: 3, share: 0.3 };

/** No two articles are related that are dated further apart, in days. */
export const MOST_DAYS = Math.max(SAME_EVENT_DAYS, FOLLOWED_UP.days);

/** What relations need of an article besides its terms. */
export interface Traits {
  /** How many terms it has, and how many of them are names. */
  readonly terms: number;
  readonly names: number;
  /** The weight of all of them. */
  readonly weight: number;
  /** Days since 1970 of the date in its own header; NaN where that gives no day. */
  readonly day: number;
}

/** The traits of an article by its terms and its day of publication (ISO; a less exact one counts as none). */
export function traitsOf({ hashes, weights }: Terms, published: string | null): Traits {
  let names = 0;
  for (const weight of weights) if (weight === NAME) names++;
  return { terms: hashes.length, names, weight: weigh(hashes.length, names), day: published === null || published.length < 10 ? NaN : Date.parse(published) / 86_400_000 };
}

/**
 * How much two articles have in common, from 0 to 1; 0 when they do not tell of the same event. Symmetric, and a
 * function of the two alone.
 */
export function similarity(a: Terms, b: Terms, x: Traits, y: Traits): number {
  const { count, names, share } = commonTo(a, b, x, y);
  return areOne(count, names, share, x, y) ? Math.min(1, share) : 0;
}

/** How many terms two articles share, how many of them are names to both, and their share of the weight of the lighter article. */
function commonTo(a: Terms, b: Terms, x: Traits, y: Traits): { readonly count: number; readonly names: number; readonly share: number } {
  let count = 0;
  let weight = 0;
  let names = 0;
  for (let i = 0, j = 0; i < a.hashes.length && j < b.hashes.length; ) {
    const left = a.hashes[i]!;
    const right = b.hashes[j]!;
    if (left === right) {
      count++;
      const common = Math.min(a.weights[i]!, b.weights[j]!);
      weight += common;
      if (common === NAME) names++;
    }
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return { count, names, share: weight / Math.min(x.weight, y.weight) };
}

/** Whether two articles to which a third one is related tell of its event, though they share less than articles that are related by themselves. Symmetric. */
export function areAkin(a: Terms, b: Terms, x: Traits, y: Traits): boolean {
  const { count, share } = commonTo(a, b, x, y);
  return count >= AKIN.terms && share >= AKIN.share && isNear(x, y);
}

/**
 * Whether two articles that share so many terms, at most so many of them names, can be related: cheaper than `similarity`,
 * and never false where that is above 0.
 */
export function mayBeRelated(count: number, names: number, x: Traits, y: Traits): boolean {
  return areOne(count, names, weigh(count, names) / Math.min(x.weight, y.weight), x, y);
}

/**
 * Two articles that share terms of less weight than this, worked out for each, are not related: cheaper still, for a look at
 * very many. A whole number below 256.
 */
export function leastWeight({ names, weight }: Traits): number {
  // What relates articles weeks apart would relate two of one day.
  return Math.min(Math.floor(MANY.share * weight), weigh(BRIEF.terms, Math.max(BRIEF.names, Math.ceil(BRIEF.share * names))));
}

/** The weight of so many terms, so many of them names. */
export function weigh(count: number, names: number): number {
  return PLAIN * (count - names) + NAME * names;
}

function areOne(count: number, names: number, share: number, x: Traits, y: Traits): boolean {
  if (!isNear(x, y)) return share >= FOLLOWED_UP.share && isFollowedUp(count, names, x, y);
  return (share >= (count >= MANY.terms ? MANY.share : SHARE_OF_WEIGHT) && isTold(count, x, y)) || isBrief(count, names, x, y) || (share >= RETOLD.share && isRetold(count, names));
}

function isTold(count: number, x: Traits, y: Traits): boolean {
  return count > 0 && count >= Math.min(ENOUGH, Math.ceil(Math.min(x.terms, y.terms) * SHARE_OF_SHORT));
}

function isBrief(count: number, names: number, x: Traits, y: Traits): boolean {
  return count >= BRIEF.terms && names >= BRIEF.names && names >= BRIEF.share * Math.min(x.names, y.names);
}

function isRetold(count: number, names: number): boolean {
  return count >= RETOLD.terms && names >= RETOLD.names;
}

function isFollowedUp(count: number, names: number, x: Traits, y: Traits): boolean {
  return Math.abs(x.day - y.day) <= FOLLOWED_UP.days && count >= FOLLOWED_UP.terms && names >= FOLLOWED_UP.names;
}

/** Whether the dates lie within one event; true where one is unknown. */
function isNear(x: Traits, y: Traits): boolean {
  return !(Math.abs(x.day - y.day) > SAME_EVENT_DAYS);
}
