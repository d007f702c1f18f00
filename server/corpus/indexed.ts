import { extract } from '../mentions/extract.ts';
import { INDEXES, type IndexName } from '../mentions/keys.ts';
import type { Mentions } from '../mentions/mention.ts';
import { parseArticle } from '../text/article.ts';
import { digestOf } from '../text/digest.ts';
import type { Header } from '../text/header.ts';
import { lineStarts } from '../text/lines.ts';
import { compact } from './compact.ts';
import { formsOf, type Forms } from './forms.ts';
import { inKeyOrder } from './key-order.ts';
import { packer } from './pack.ts';
import { termsOf, type Terms } from './terms.ts';

/** Everything that the corpus keeps of one article: plain data without the text, fit for another thread or a cache. */
export interface Indexed {
  /** `digestOf` the text. */
  readonly digest: number;
  readonly header: Header;
  readonly lines: Int32Array;
  readonly terms: Terms;
  /** Each list of `Mentions`, packed by itself: most of what is asked needs one of them. */
  readonly mentions: { readonly [K in keyof Mentions]: Uint8Array };
  /** What the names are found again by without their text. */
  readonly forms: Forms;
  /** Whether some figure gives another one of the article again, so that the article may contradict itself. */
  readonly restates: boolean;
  /** For each of `INDEX_NAMES`, hash and index of every key in turn, in ascending order. */
  readonly keys: readonly Int32Array[];
}

/** The indexes of the corpus, in a fixed order. */
export const INDEX_NAMES = Object.keys(INDEXES) as readonly IndexName[];

/** Visits every key of a list once, with the places in the list where its pairs begin and end. */
export function eachKey(keys: Int32Array, visit: (hash: number, from: number, to: number) => void): void {
  for (let from = 0, to = 0; from < keys.length; from = to) {
    while (to < keys.length && keys[to] === keys[from]) to += 2;
    visit(keys[from]!, from, to);
  }
}

/** Where the pairs of a key begin in a list; the length of the list or another key's place where it has none. */
export function placeOf(keys: Int32Array, hash: number): number {
  let low = 0;
  let high = keys.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[2 * middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

/** Reads an article once, for good: a pure function of path and text, whose digest it may be given; any thread may run it. */
export function indexArticle(path: string, text: string, digest = digestOf(text)): Indexed {
  const article = parseArticle(path, text);
  const mentions = extract(article);
  const pack = packer();
  const keys = INDEX_NAMES.map((name) => inKeyOrder(INDEXES[name](article, mentions)));
  return compact({
    digest,
    header: article.header,
    lines: lineStarts(text),
    terms: termsOf(article),
    mentions: { figures: pack(mentions.figures), quotes: pack(mentions.quotes), names: pack(mentions.names) },
    forms: formsOf(mentions.names),
    restates: mentions.figures.some(({ frame }) => frame.back > 0),
    keys,
  });
}
