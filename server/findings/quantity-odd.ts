import type { Corpus } from '../corpus/corpus.ts';
import type { Frame } from '../mentions/figures/frame.ts';
import { Dimension } from '../mentions/figures/range.ts';
import { areSlipsByChance } from './quantity-counterparts.ts';
import type { Node } from './quantity-member.ts';
import { agrees, isMuddled } from './quantity-values.ts';

/**
 * Whether, of two figures of related articles that look like a slip of one another, one is what several articles give and
 * the other stands in one article alone, which gives the usual one nowhere: then it is the odd one out, in whatever words.
 * Measured on the 27 annotated clusters, among pairs that lack what `kinship` asks: of the counts all 33 from 100 on were of
 * one quantity, of the measures all 15, of the amounts of money 29 of 31.
 * Symmetric.
 */
export function isOddOneOut(corpus: Corpus, a: Node, b: Node): boolean {
  if (!isTelling(a.frame, b.frame) || gives(corpus, a.uri, b.frame) || gives(corpus, b.uri, a.frame)) return false;
  const around = new Set(corpus.related(b.uri));
  let ofA = 1;
  let ofB = 1;
  for (const uri of corpus.related(a.uri)) {
    if (uri === b.uri || !around.has(uri)) continue;
    if (gives(corpus, uri, a.frame)) ofA++;
    if (gives(corpus, uri, b.frame)) ofB++;
  }
  return Math.min(ofA, ofB) === 1 && Math.max(ofA, ofB) > 1;
}

function gives(corpus: Corpus, uri: string, value: Frame): boolean {
  return (corpus.entry(uri)?.mentions.figures ?? []).some(({ frame }) => frame.dimension === value.dimension && agrees(frame, value));
}

/** Small counts, and numbers of which one digit is another, look like a slip of one another by chance too. */
function isTelling(a: Frame, b: Frame): boolean {
  if (areSlipsByChance(a, b)) return false;
  switch (a.dimension) {
    case Dimension.date: return true;
    case Dimension.count: return Math.min(a.raw, b.raw) >= 100 && isMuddled(a.raw, b.raw);
    default: return isMuddled(a.raw, b.raw) || isMuddled(a.low, b.low);
  }
}
