import type { Article } from '../../text/article.ts';
import type { Figure, Name, Quote } from '../mention.ts';

/** The figures of an article in order, each with its frame. */
export function findFigures(_article: Article, _names: readonly Name[], _quotes: readonly Quote[]): Figure[] {
  return [];
}
