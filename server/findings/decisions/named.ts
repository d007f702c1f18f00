import type { Corpus } from '../../corpus/corpus.ts';
import { extract } from '../../mentions/extract.ts';
import type { Frame } from '../../mentions/figures/frame.ts';
import type { Figure, Name, Quote } from '../../mentions/mention.ts';
import { parseArticle } from '../../text/article.ts';
import type { Span } from '../../text/span.ts';
import { likeness } from '../quantity-pair.ts';

/** What tells a mention from others: its text and, for a figure, the words around it. */
export interface Telling {
  readonly text: string;
  readonly context: string | null;
}

/**
 * How much the words around a figure must be those that a decision names, from 0 to 1. On the clusters in test/accuracy a
 * sentence read by itself is 0.51 or more like the figure's own place, 0.9 as a rule; another figure with the same text is that much
 * like it where it is the same figure said again.
 */
const ENOUGH = 0.5;

/** Whether a mention is the one that is told of, wherever it stands by now. */
export function isNamed(telling: Telling, mention: Figure | Name | Quote): boolean {
  return nearness(telling, mention) > 0;
}

/** How surely a mention is the one that is told of: 0 when it is not, more the more its surroundings are alike. */
export function nearness(telling: Telling, mention: Figure | Name | Quote): number {
  if (foldText(telling.text) !== foldText(mention.text)) return 0;
  if (telling.context === null || !('frame' in mention)) return 1;
  const like = Math.max(0, ...framesOf(telling).map((frame) => likeness(frame, mention.frame, 'agree')));
  return like >= ENOUGH ? like : 0;
}

/** The figure, quote or name of an article that has exactly this place. */
export function mentionAt(corpus: Corpus, uri: string, { start, end }: Span): Figure | Name | Quote | undefined {
  const mentions = corpus.entry(uri)?.mentions;
  const here = (mention: Span): boolean => mention.start === start && mention.end === end;
  return mentions?.figures.find(here) ?? mentions?.quotes.find(here) ?? mentions?.names.find(here);
}

/** Text as decisions compare it: typography, the form of Unicode and how lines are wrapped do not count; case does. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201a\u201b\u02bc\u2032]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

const FRAMES = new WeakMap<Telling, readonly Frame[]>();

/** The frames of the figures with that text in the words that the decision names. */
function framesOf(telling: Telling): readonly Frame[] {
  let frames = FRAMES.get(telling);
  if (!frames) {
    const { figures } = extract(parseArticle('', telling.context ?? ''));
    frames = figures.filter(({ text }) => foldText(text) === foldText(telling.text)).map(({ frame }) => frame);
    FRAMES.set(telling, frames);
  }
  return frames;
}
