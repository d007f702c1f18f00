import { extract } from '../mentions/extract.ts';
import { INDEXES, type IndexName } from '../mentions/keys.ts';
import type { Mentions } from '../mentions/mention.ts';
import { parseArticle } from '../text/article.ts';
import type { Header } from '../text/header.ts';
import { lineStarts } from '../text/lines.ts';

/** What the corpus knows of one article. */
export interface Entry {
  /** Identifies the article: a URI in an editor, a path on the command line. */
  readonly uri: string;
  readonly header: Header;
  /** Start offset of every line (`lineStarts`), so that a place can be given as line and column after the text is gone. */
  readonly lines: Int32Array;
  /** The date that weekdays resolve against: the article's own, else that of the article it shares most with, else null. */
  readonly reference: string | null;
  readonly mentions: Mentions;
}

/** A mention: an article and the index into the list of mentions that the key's index speaks of. */
export interface Ref {
  readonly uri: string;
  readonly index: number;
}

/**
 * All articles and their mentions, changed one article at a time. After any sequence of changes it equals a corpus that
 * was built afresh from the same texts: nothing in it depends on the order of changes.
 */
export interface Corpus {
  /** Goes up with every change. */
  readonly version: number;
  /** Every article, sorted. */
  uris(): readonly string[];
  entry(uri: string): Entry | undefined;
  /** Articles that tell of the same event as `uri`, sorted, itself left out. Symmetric; depends on the two articles alone. */
  related(uri: string): readonly string[];
  /** Where a key stands, sorted by article and index. */
  find(index: IndexName, hash: number): readonly Ref[];
  /** Adds or replaces an article. */
  set(uri: string, text: string): void;
  delete(uri: string): void;
}

export function createCorpus(): Corpus {
  const entries = new Map<string, Entry>();
  let version = 0;
  let sorted: string[] | null = null;
  const postings = new Map<IndexName, Map<number, Ref[]>>();
  for (const name of Object.keys(INDEXES) as IndexName[]) postings.set(name, new Map());
  const remove = (uri: string): void => {
    for (const index of postings.values()) for (const [hash, refs] of index) index.set(hash, refs.filter((ref) => ref.uri !== uri));
  };
  return {
    get version() {
      return version;
    },
    uris: () => (sorted ??= [...entries.keys()].sort()),
    entry: (uri) => entries.get(uri),
    find: (index, hash) => postings.get(index)?.get(hash) ?? [],
    related: (uri) => [...entries.keys()].filter((other) => other !== uri).sort(),
    set(uri, text) {
      const article = parseArticle(uri, text);
      const mentions = extract(article);
      remove(uri);
      for (const name of Object.keys(INDEXES) as IndexName[]) {
        const index = postings.get(name)!;
        for (const key of INDEXES[name](article, mentions)) {
          const refs = [...(index.get(key.hash) ?? []), { uri, index: key.index }];
          index.set(key.hash, refs.sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.index - b.index)));
        }
      }
      entries.set(uri, { uri, header: article.header, lines: lineStarts(text), reference: article.header.published, mentions });
      version++;
      sorted = null;
    },
    delete(uri) {
      if (entries.delete(uri)) {
        remove(uri);
        version++;
        sorted = null;
      }
    },
  };
}
