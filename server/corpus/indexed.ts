import { extraction } from '../mentions/extract.ts';
import { KeyList } from '../mentions/key-list.ts';
import { INDEXES, keyed, type IndexName, type Keyed } from '../mentions/keys.ts';
import type { Mentions } from '../mentions/mention.ts';
import { parseArticle } from '../text/article.ts';
import { digestOf } from '../text/digest.ts';
import type { Header } from '../text/header.ts';
import { lineStarts } from '../text/lines.ts';
import type { Narrow } from '../text/narrow.ts';
import { atOnce } from '../text/parts.ts';
import { ByteWriter } from './byte-writer.ts';
import { compact } from './compact.ts';
import { formsOf, type Forms } from './forms.ts';
import { keySorter, type Keys } from './key-order.ts';
import { packNames } from './pack-names.ts';
import { packer } from './pack.ts';
import { termsOf, type Terms } from './terms.ts';

/** Everything that the corpus keeps of one article: plain data without the text, fit for another thread or a cache. */
export interface Indexed {
  /** `digestOf` the text. */
  readonly digest: number;
  readonly header: Header;
  readonly lines: Narrow;
  readonly terms: Terms;
  /** Each list of `Mentions`, packed by itself, names by `packNames`: most of what is asked needs one of them. */
  readonly mentions: { readonly [K in keyof Mentions]: Uint8Array };
  /** What the names are found again by without their text. */
  readonly forms: Forms;
  /** Whether some figure gives another one of the article again, so that the article may contradict itself. */
  readonly restates: boolean;
  /** For each of `INDEX_NAMES` the keys in order. */
  readonly keys: readonly Keys[];
}

/** The indexes of the corpus, in a fixed order. */
export const INDEX_NAMES = Object.keys(INDEXES) as readonly IndexName[];

/** Visits every hash of an ascending list once, with the places in the list where it begins and ends. */
export function eachKey(hashes: Int32Array, visit: (hash: number, from: number, to: number) => void): void {
  for (let from = 0, to = 0; from < hashes.length; from = to) {
    while (to < hashes.length && hashes[to] === hashes[from]) to++;
    visit(hashes[from]!, from, to);
  }
}

/** Where a hash begins in an ascending list; the length of the list or another one's place where it is not there. */
export function placeOf(hashes: Int32Array, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return low;
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
  const keyedBy = articles.map((article, i) => keyed(article, found[i]!));
  const keys = INDEX_NAMES.map((name) => keyedBy.map(keysUnder(name)));
  yield;
  const pack = packer();
  const writer = new ByteWriter();
  return compact(
    unread.map(({ text, digest = digestOf(text) }, i): Indexed => {
      const { figures, quotes, names } = found[i]!;
      return {
        digest,
        header: articles[i]!.header,
        lines: lineStarts(text),
        terms: terms[i]!,
        mentions: { figures: pack(figures), quotes: pack(quotes), names: packNames(names, writer, keyedBy[i]!.ways) },
        forms: formsOf(names, keyedBy[i]!.ways),
        restates: figures.some(({ frame }) => frame.back > 0),
        keys: keys.map((of) => of[i]!),
      };
    }),
  );
}

function keysUnder(name: IndexName): (of: Keyed) => Keys {
  const list = new KeyList();
  const inOrder = keySorter();
  return (of) => {
    list.clear();
    INDEXES[name](of, list);
    return inOrder(list);
  };
}
