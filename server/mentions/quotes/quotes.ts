import type { Article } from '../../text/article.ts';
import type { Name, Quote } from '../mention.ts';

/** The quotations in an article, in order. */
export function findQuotes(_article: Article, _names: readonly Name[]): Quote[] {
  return [];
}
