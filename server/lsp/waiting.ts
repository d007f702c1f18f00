import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { WholeCorpus } from '../corpus/corpus.ts';
import type { Folders } from './folders.ts';

/** The files that wait to be read, and how far reading has come since everything was last read. */
export interface Waiting {
  /** Files that there was no room for. */
  readonly surplus: Set<string>;
  /** How many wait. */
  size(): number;
  has(uri: string): boolean;
  /** Has a file wait, behind everything else, where there is room for it. */
  add(uri: string): void;
  /** Each file in turn, which waits no more; those that come meanwhile too. */
  taken(): Iterable<string>;
  /** A file that was taken has been read; it may wait again already. */
  read(uri: string): void;
  /** A file is an article now, or will be none: it takes up no room beside the articles. */
  came(uri: string): void;
  /** A file counts once. */
  counts(): { readonly done: number; readonly asked: number };
  /** Everything has been read: counting begins anew. */
  rest(): void;
  /** None waits any more; gives how many did. */
  cancel(): number;
}

/** What tells whether there is room for a file. */
export interface Room {
  readonly corpus: WholeCorpus;
  readonly folders: Folders;
  /** Files that are left out. */
  readonly skipped: ReadonlyMap<string, string>;
  /** Open documents, which are always read. */
  readonly open: ReadonlyMap<string, TextDocument>;
}

/** No file waits yet. */
export function createWaiting({ corpus, folders, skipped, open }: Room): Waiting {
  const surplus = new Set<string>();
  /** Files that are to be read and are no articles yet. */
  const coming = new Set<string>();
  const queue = new Set<string>();
  /** What was asked for since everything was last read, and what of it has been read. */
  const asked = new Set<string>();
  const done = new Set<string>();
  /** False where there is no room for another article. */
  const hasRoom = (uri: string): boolean => {
    surplus.delete(uri);
    if (corpus.lines(uri) || skipped.has(uri) || coming.has(uri) || open.has(uri)) return true;
    if (corpus.size + coming.size < folders.settings(uri).maxArticles) return true;
    surplus.add(uri);
    return false;
  };

  return {
    surplus,
    size: () => queue.size,
    has: (uri) => queue.has(uri),
    add(uri) {
      if (!hasRoom(uri)) return;
      if (!corpus.lines(uri)) coming.add(uri);
      queue.add(uri);
      asked.add(uri);
      done.delete(uri);
    },
    *taken() {
      for (const uri of queue) {
        queue.delete(uri);
        yield uri;
      }
    },
    read(uri) {
      if (queue.has(uri)) return;
      done.add(uri);
      coming.delete(uri);
    },
    came: (uri) => void coming.delete(uri),
    counts: () => ({ done: done.size, asked: asked.size }),
    rest() {
      asked.clear();
      done.clear();
    },
    cancel() {
      const left = queue.size;
      for (const uri of queue) {
        asked.delete(uri);
        coming.delete(uri);
      }
      queue.clear();
      return left;
    },
  };
}
