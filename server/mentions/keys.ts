import type { Article } from '../text/article.ts';
import type { KeyList } from './key-list.ts';
import type { Mentions } from './mention.ts';
import { nameKeys } from './names/keys.ts';
import { waysOf, type Ways } from './names/ways.ts';
import { narrationKeys, quoteKeys } from './quotes/keys.ts';
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

/**
 * The indexes of the corpus. Each is a pure function that adds the keys of an article to a list: 32-bit hashes under which
 * something in it can be found again. Two mentions are only ever compared when they share a key. A new index is one line here.
 */
export const INDEXES = {
  /** Names that may stand for one entity: `index` is into `names`. */
  name: nameKeys,
  /** Word shingles of quotations: `index` is into `quotes`. */
  quote: quoteKeys,
  /** Sampled word shingles of everything outside quotation marks: `index` is an offset into the text. */
  narration: narrationKeys,
} as const satisfies Readonly<Record<string, (keyed: Keyed, keys: KeyList) => void>>;

/** The name of an index. */
export type IndexName = keyof typeof INDEXES;
