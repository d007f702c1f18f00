import { extraction } from '../mentions/extract.ts';
import { KeyList } from '../mentions/key-list.ts';
import { keyed, type Keyed } from '../mentions/keyed.ts';
import { INDEXES, type IndexName } from '../mentions/keys.ts';
import { parseArticle } from '../text/article.ts';
import { digestOf } from '../text/digest.ts';
import { lineStarts } from '../text/lines.ts';
import { atOnce } from '../text/parts.ts';
import { ByteWriter } from './byte-writer.ts';
import { compact } from './compact.ts';
import { formsOf } from './forms.ts';
import { INDEX_NAMES, type Indexed } from './indexed.ts';
import { keySorter, type Keys } from './key-order.ts';
import { packNames } from './pack-names.ts';
import { packer } from './pack.ts';
import { termsOf } from './terms.ts';

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
