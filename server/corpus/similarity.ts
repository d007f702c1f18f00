import { NAME, type Terms } from './terms.ts';

/** Articles that share this many terms tell of one event, however long they are. */
const ENOUGH = 12;
/** Of a short article, this share of its terms must stand in the other one. */
const SHARE_OF_SHORT = 0.36;
/** And of the weight of the lighter article, this share. */
const SHARE_OF_WEIGHT = 0.17;
/**
 * Or else so many terms, so many of them names, and this share of the names of the one that has fewer: a brief item names
 * the people and the place and has few other words.
 */
const BRIEF = { terms: 6, names: 4, share: 0.4 };
/** Articles dated further apart than this are about different events: six weeks, in days. */
const SAME_EVENT_DAYS = 42;

/**
 * How much two articles have in common, from 0 to 1; 0 when they do not tell of the same event. Symmetric, and a
 * function of the two alone. Dates are those of the articles' own headers.
 */
export function similarity(a: Terms, aDate: string | null, b: Terms, bDate: string | null): number {
  const shorter = Math.min(a.hashes.length, b.hashes.length);
  if (shorter === 0 || tooFarApart(aDate, bDate)) return 0;
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
  const share = weight / Math.min(total(a.weights), total(b.weights));
  const told = count >= Math.min(ENOUGH, Math.ceil(shorter * SHARE_OF_SHORT)) && share >= SHARE_OF_WEIGHT;
  const brief = count >= BRIEF.terms && names >= BRIEF.names && names >= BRIEF.share * Math.min(namesIn(a.weights), namesIn(b.weights));
  return told || brief ? Math.min(1, share) : 0;
}

function namesIn(weights: Uint8Array): number {
  let names = 0;
  for (const weight of weights) if (weight === NAME) names++;
  return names;
}

function total(weights: Uint8Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight;
  return sum;
}

function tooFarApart(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a.length < 10 || b.length < 10) return false;
  return Math.abs(Date.parse(a) - Date.parse(b)) > SAME_EVENT_DAYS * 86_400_000;
}
