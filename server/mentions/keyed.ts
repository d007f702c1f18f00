import type { Article } from '../text/article.ts';
import type { Mentions } from './mention.ts';
import { waysOf, type Ways } from './names/ways.ts';
import { wordingOf, type Wording } from './quotes/word-row.ts';

/** What the keys of an article are made of. */
export interface Keyed {
  readonly article: Article;
  readonly mentions: Mentions;
  readonly ways: Ways;
  readonly wording: Wording;
}

/** The article with what several indexes need of it. */
export function keyed(article: Article, mentions: Mentions): Keyed {
  return { article, mentions, ways: waysOf(mentions.names), wording: wordingOf(article) };
}
