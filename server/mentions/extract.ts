import type { Article } from '../text/article.ts';
import { findFigures } from './figures/figures.ts';
import type { Mentions } from './mention.ts';
import { findNames } from './names/names.ts';
import { findQuotes } from './quotes/quotes.ts';

/** All mentions of one article. Pure: it depends on nothing but the article, and never throws. */
export function extract(article: Article): Mentions {
  const names = findNames(article);
  const quotes = findQuotes(article, names);
  const figures = findFigures(article, names);
  return { figures, quotes, names };
}
