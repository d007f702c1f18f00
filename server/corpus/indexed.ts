import { extraction } from '../mentions/extract.ts';
import { INDEXES, type IndexName } from '../mentions/keys.ts';
import type { Mentions } from '../mentions/mention.ts';
import { parseArticle } from '../text/article.ts';
import { digestOf } from '../text/digest.ts';
import type { Header } from '../text/header.ts';
import { lineStarts } from '../text/lines.ts';
import { atOnce } from '../text/parts.ts';
import { ByteWriter } from './byte-writer.ts';
import { compact } from './compact.ts';
import { formsOf, type Forms } from './forms.ts';
import { inKeyOrder } from './key-order.ts';
import { packNames } from './pack-names.ts';
import { packer } from './pack.ts';
import { termsOf, type Terms } from './terms.ts';

/** Everything that the corpus keeps of one article: plain data without the text, fit for another thread or a cache. */
export interface Indexed {
  /** `digestOf` the text. */
  readonly digest: number;
  readonly header: Header;
  readonly lines: Int32Array;
  readonly terms: Terms;
  /** Each list of `Mentions`, packed by itself, names by `packNames`: most of what is asked needs one of them. */
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

/** An article to be read: the digest of its text where that is known. */
export interface Unread {
  readonly path: string;
  readonly text: string;
  readonly digest?: number;
}

/** Reads an article once, for good: a pure function of path and text, which any thread may run. */
export function indexArticle(path: string, text: string, digest = digestOf(text)): Indexed {
  return indexArticles([{ path, text, digest }])[0]!;
}

/** The same for several articles, which takes less time together (see `extractAll`). */
export function indexArticles(unread: readonly Unread[]): Indexed[] {
  return atOnce(indexing(unread));
}

/** The same a part at a time. */
export function* indexing(unread: readonly Unread[]): Generator<void, Indexed[]> {
  const articles = unread.map(({ path, text }) => parseArticle(path, text));
  yield;
  const found = yield* extraction(articles);
  yield;
  const terms = articles.map(termsOf);
  const keys = INDEX_NAMES.map((name) => articles.map((article, i) => inKeyOrder(INDEXES[name](article, found[i]!))));
  yield;
  const pack = packer();
  const writer = new ByteWriter();
  return unread.map(({ text, digest = digestOf(text) }, i) => {
    const { figures, quotes, names } = found[i]!;
    return compact({
      digest,
      header: articles[i]!.header,
      lines: lineStarts(text),
      terms: terms[i]!,
      mentions: { figures: pack(figures), quotes: pack(quotes), names: packNames(names, writer) },
      forms: formsOf(names),
      restates: figures.some(({ frame }) => frame.back > 0),
      keys: keys.map((of) => of[i]!),
    });
  });
}
