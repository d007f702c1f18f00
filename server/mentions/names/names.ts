import type { Article } from '../../text/article.ts';
import type { Name } from '../mention.ts';

/** The names in an article, in order. */
export function findNames(_article: Article): Name[] {
  return [];
}
