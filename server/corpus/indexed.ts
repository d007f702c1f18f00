import { extract } from '../mentions/extract.ts';
import { INDEXES, type IndexName } from '../mentions/keys.ts';
import { parseArticle } from '../text/article.ts';
import type { Header } from '../text/header.ts';
import { lineStarts } from '../text/lines.ts';
import { pack } from './pack.ts';
import { termsOf, type Terms } from './terms.ts';

/** Everything that the corpus keeps of one article: plain data without the text, fit for another thread or a cache. */
export interface Indexed {
  readonly header: Header;
  readonly lines: Int32Array;
  readonly terms: Terms;
  /** `Mentions`, packed. */
  readonly mentions: Uint8Array;
  /** For each of `INDEX_NAMES`, hash and index of every key in turn. */
  readonly keys: readonly Int32Array[];
}

/** The indexes of the corpus, in a fixed order. */
export const INDEX_NAMES = Object.keys(INDEXES) as readonly IndexName[];

/** Reads an article once, for good: a pure function of path and text, which any thread may run. */
export function indexArticle(path: string, text: string): Indexed {
  const article = parseArticle(path, text);
  const mentions = extract(article);
  const keys = INDEX_NAMES.map((name) => {
    const found = INDEXES[name](article, mentions);
    const flat = new Int32Array(found.length * 2);
    found.forEach((key, i) => {
      flat[2 * i] = key.hash;
      flat[2 * i + 1] = key.index;
    });
    return flat;
  });
  return { header: article.header, lines: lineStarts(text), terms: termsOf(article), mentions: pack(mentions), keys };
}
