import type { Article } from '../text/article.ts';
import { ENGLISH } from '../text/language.ts';
import { findFigures } from './figures/figures.ts';
import { findForeignFigures } from './figures/foreign.ts';
import type { Mentions } from './mention.ts';
import { findNames } from './names/names.ts';
import { findQuotes } from './quotes/quotes.ts';

/**
 * All mentions of one article. Pure: it depends on nothing but the article, and never throws. Of an article in another
 * language than English these are its quotations, without their speakers, and its digits.
 */
export function extract(article: Article): Mentions {
  if (article.header.language !== ENGLISH) return { figures: findForeignFigures(article), quotes: findQuotes(article, []).map((quote) => ({ ...quote, speaker: null, cue: null })), names: [] };
  const names = findNames(article);
  const quotes = findQuotes(article, names);
  const figures = findFigures(article, names);
  return { figures, quotes, names };
}
