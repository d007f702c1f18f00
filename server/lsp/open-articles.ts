import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Corpus } from '../corpus/corpus.ts';
import { indexing } from '../corpus/index-article.ts';
import type { Indexed } from '../corpus/indexed.ts';
import { digestOf } from '../text/digest.ts';

/** Reads open documents into the corpus. */
export interface OpenArticles {
  /** Reads a document as it stands, with a turn for everything else between the parts of that; what changes meanwhile is read again. Nothing when it is closed. */
  read(uri: string): Promise<void>;
  /** Whether a document is being read, or any one. */
  isReading(uri?: string): boolean;
}

/** What becomes of a document that was read. */
export interface Taker {
  /** Awaited between the parts of reading. */
  readonly turn: () => Promise<void>;
  readonly limit: (uri: string) => number;
  readonly tooLong: (uri: string) => void;
  /** `indexed` is null where the corpus has it as it is. */
  readonly take: (uri: string, indexed: Indexed | null) => void;
}

/** None is being read. */
export function createOpenArticles(corpus: Corpus, open: ReadonlyMap<string, TextDocument>, { turn, limit, tooLong, take }: Taker): OpenArticles {
  const underway = new Map<string, Promise<void>>();

  const readOnce = async (uri: string): Promise<void> => {
    const document = open.get(uri);
    if (!document) return;
    const { version } = document;
    const isCurrent = (): boolean => open.get(uri) === document && document.version === version;
    const text = document.getText();
    if (text.length > limit(uri)) {
      tooLong(uri);
      return;
    }
    const digest = digestOf(text);
    if (corpus.indexed(uri)?.digest === digest) {
      take(uri, null);
      return;
    }
    const parts = indexing([{ path: uri, text, digest }]);
    let part = parts.next();
    for (; part.done !== true && isCurrent(); part = parts.next()) await turn();
    if (part.done === true && isCurrent()) take(uri, part.value[0]!);
    else await readOnce(uri);
  };
  return {
    read(uri) {
      const reading = (underway.get(uri) ?? Promise.resolve()).then(() => readOnce(uri));
      underway.set(uri, reading);
      return reading.finally(() => {
        if (underway.get(uri) === reading) underway.delete(uri);
      });
    },
    isReading: (uri) => (uri === undefined ? underway.size > 0 : underway.has(uri)),
  };
}
