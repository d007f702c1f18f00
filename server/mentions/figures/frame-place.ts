import { sentenceAt, tokenAt, type Article } from '../../text/article.ts';
import type { BareFigure } from '../mention.ts';
import { rangeOf, type Range } from './range.ts';

/** A figure with the tokens that it covers and the sentence that it stands in. */
export interface Place {
  readonly figure: BareFigure;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** See `rangeOf`. */
  readonly range: Range | null;
}

/** Where a figure stands. */
export function placeOf(article: Article, figure: BareFigure): Place {
  const from = tokenAt(article.tokens, figure.start);
  const to = tokenAt(article.tokens, figure.end - 1) + 1;
  return { figure, from, to, sentence: sentenceAt(article, figure.start), range: rangeOf(isKnown(article, figure) ? { ...figure, hedge: null } : figure) };
}

/** "more than the 250 that the mayor had named": no bound but a number that was given. */
function isKnown({ text }: Article, { start, hedge }: BareFigure): boolean {
  return (hedge === 'more-than' || hedge === 'less-than') && text.startsWith('than the ', start - 9);
}
