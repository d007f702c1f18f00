import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { WholeCorpus } from '../corpus/corpus.ts';
import type { Indexed } from '../corpus/indexed.ts';
import { counted } from '../report/counted.ts';
import { decode } from '../text/decode.ts';
import type { Files } from './files.ts';
import type { Folder, Folders } from './folders.ts';
import { createKeystrokes } from './keystrokes.ts';
import { listArticles } from './listing.ts';
import { createOpenArticles } from './open-articles.ts';
import type { Reader } from './reader.ts';
import { tooLarge, whyLeftOut } from './reasons.ts';
import { createSaving } from './saving.ts';
import { isUnder } from './uris.ts';
import { createWaiting } from './waiting.ts';

/** How many files are on their way at once: enough to keep every thread of the indexer busy. */
const READERS = 96;

/** Keeps the corpus equal to what stands in the included files, or unsaved in an editor. */
export interface Articles {
  /** Files that are left out and why, in a sentence. */
  readonly skipped: ReadonlyMap<string, string>;
  /** Files that there was no room for (`crossread.maxArticles`). */
  readonly surplus: ReadonlySet<string>;
  /** Reads a file (again) behind everything else; any event about it may call this, as often as it likes. */
  touch(uri: string): void;
  /** A document was opened, edited or closed. */
  edited(uri: string): Promise<void>;
  /** Brings the corpus up to date with an open document before a question about it is answered. */
  fresh(uri: string): Promise<void>;
  /** Looks through a folder, or a part of it, and reads what it finds. */
  scan(folder: Folder, root?: string): Promise<void>;
  /** A file or folder is gone. */
  gone(uri: string): void;
  /** Looks at everything known again, for changed settings. */
  recheck(): void;
  /** The text of an article, unsaved text first; null when it cannot be read. */
  text(uri: string): Promise<string | null>;
  /** Files that still wait to be read; null when none do. */
  progress(): number | null;
  /** Whether an open document is being read: the editor waits for what is found in it. */
  isReadingOpen(): boolean;
  /** Stops reading what has not been read yet; gives how many files that leaves out. */
  cancel(): number;
  /** Resolves when nothing waits any more. */
  settled(): Promise<void>;
  /** Keeps the rest of what was read without leaving room for anything else. Resolves when that is done or the time for it is over. */
  end(): Promise<void>;
}

/** What the articles report as they change. */
export interface Listener {
  changed(uri: string): void;
  /** `total` is null when all is read. */
  progress(done: number, total: number | null): void;
  log(message: string): void;
}

/** What the articles are read with. */
export interface Tools {
  readonly corpus: WholeCorpus;
  readonly folders: Folders;
  readonly files: Files;
  readonly reader: Reader;
  /** Open documents. */
  readonly open: ReadonlyMap<string, TextDocument>;
  /** Awaited before a file that was read is entered, unless it is null: nobody waits for that. */
  readonly calm: () => Promise<void> | null;
  /** Awaited between the pieces of reading an open document. */
  readonly turn: () => Promise<void>;
  /** Awaited between pieces of other work that nobody waits for. */
  readonly idle: () => Promise<void>;
}

/** Articles of which none has been read; `scan` and `touch` begin. */
export function createArticles({ corpus, folders, files, reader, open, calm, turn, idle }: Tools, listener: Listener): Articles {
  const skipped = new Map<string, string>();
  const waiting = createWaiting({ corpus, folders, skipped, open });
  const { surplus } = waiting;
  const keystrokes = createKeystrokes();
  const settlers: (() => void)[] = [];
  /** The last reading of each file that is being read. */
  const latest = new Map<string, symbol>();
  let readers = 0;
  let scans = 0;
  const log = (message: string): void => listener.log(message);
  const saving = createSaving(corpus, reader, idle, log);

  const drop = (uri: string): void => {
    const known = corpus.lines(uri) !== undefined || skipped.has(uri);
    skipped.delete(uri);
    corpus.delete(uri);
    reader.forget(uri);
    if (known) listener.changed(uri);
  };
  const skip = (uri: string, why: string): void => {
    if (skipped.get(uri) === why) return;
    corpus.delete(uri);
    skipped.set(uri, why);
    log(`${uri}: left out: ${why}`);
    listener.changed(uri);
  };
  const take = (uri: string, put: () => boolean): void => {
    const wasSkipped = skipped.delete(uri);
    // One that was opened may be read before its turn comes: it takes up no room twice.
    waiting.came(uri);
    if (put() || wasSkipped) listener.changed(uri);
  };
  const documents = createOpenArticles(corpus, open, {
    turn,
    limit: (uri) => folders.settings(uri).maxFileSize,
    tooLong: (uri) => skip(uri, tooLarge(folders.settings(uri).maxFileSize)),
    take: (uri, indexed) => take(uri, () => indexed !== null && corpus.put(uri, indexed)),
  });

  /** What a file gives: what the corpus keeps of it, or why it is left out; null when there is none. */
  const load = async (uri: string, limit: number): Promise<Indexed | string | null> => {
    try {
      await saving.found;
      return await reader.read(uri, limit);
    } catch (error) {
      return whyLeftOut(error, limit);
    }
  };
  const refresh = async (uri: string): Promise<void> => {
    const reading = Symbol();
    latest.set(uri, reading);
    const included = await folders.includes(uri);
    const loaded = included && !open.has(uri) ? await load(uri, folders.settings(uri).maxFileSize) : null;
    await calm();
    await idle();
    // While many are read, another check may have begun meanwhile.
    if (waiting.size() > 0 && calm()) {
      await calm();
      await idle();
    }
    // A reading that began later is newer, whichever ends first; and the next one may be under way already.
    if (latest.get(uri) !== reading) return;
    latest.delete(uri);
    if (waiting.has(uri)) return;
    if (!included) drop(uri);
    else if (open.has(uri)) await documents.read(uri);
    else if (loaded === null) drop(uri);
    else if (typeof loaded === 'string') skip(uri, loaded);
    else take(uri, () => corpus.put(uri, loaded));
  };

  const read = async (): Promise<void> => {
    for (const uri of waiting.taken()) {
      await refresh(uri);
      waiting.read(uri);
      const { done, asked } = waiting.counts();
      listener.progress(done, asked);
    }
  };
  const settle = (): void => {
    if (readers > 0 || scans > 0 || keystrokes.size() > 0 || documents.isReading()) return;
    listener.progress(waiting.counts().done, null);
    saving.begin();
    waiting.rest();
    for (const resolve of settlers.splice(0)) resolve();
  };
  const start = (): void => {
    while (readers < READERS && waiting.size() > 0) {
      readers++;
      void read().finally(() => {
        readers--;
        if (waiting.size() > 0) start();
        else settle();
      });
    }
  };
  const touch = (uri: string): void => {
    waiting.add(uri);
    start();
  };
  const fresh = async (uri: string): Promise<void> => {
    if (!open.has(uri) || (!keystrokes.isWaiting(uri) && corpus.lines(uri) && !documents.isReading(uri))) return;
    keystrokes.stop(uri);
    if (await folders.includes(uri)) await documents.read(uri);
    settle();
  };

  return {
    skipped,
    surplus,
    touch,
    fresh,
    async edited(uri) {
      keystrokes.stop(uri);
      const document = open.get(uri);
      if (!document) {
        touch(uri);
        return;
      }
      if (!(await folders.includes(uri)) || open.get(uri) !== document) return;
      if (!corpus.lines(uri)) {
        await documents.read(uri);
        settle();
        return;
      }
      keystrokes.wait(uri, document.getText().length, () => void fresh(uri));
    },
    async scan(folder, root) {
      scans++;
      try {
        await listArticles({ files, folders, idle, log }, folder, root, (uri) => waiting.add(uri));
      } finally {
        scans--;
      }
      if (surplus.size > 0) log(`${counted(surplus.size, 'file')} left out for want of room: crossread.maxArticles is ${String(folder.settings.maxArticles)}.`);
      if (waiting.size() > 0) start();
      else settle();
    },
    gone(uri) {
      // What is on its way for the first time may have been read before it went.
      if (corpus.lines(uri) || skipped.has(uri) || latest.has(uri)) touch(uri);
      else if (!surplus.delete(uri)) {
        for (const known of [...corpus.uris(), ...skipped.keys(), ...latest.keys()]) if (isUnder(known, uri)) touch(known);
        for (const known of surplus) if (isUnder(known, uri)) surplus.delete(known);
      }
    },
    recheck() {
      for (const uri of [...corpus.uris(), ...skipped.keys(), ...open.keys(), ...latest.keys()]) touch(uri);
    },
    async text(uri) {
      const document = open.get(uri);
      if (document) return document.getText();
      if (!(await folders.includes(uri))) return null;
      return reader.bytes(uri, folders.settings(uri).maxFileSize).then(decode, () => null);
    },
    progress: () => (readers > 0 || scans > 0 ? waiting.size() : null),
    isReadingOpen: () => documents.isReading(),
    cancel: () => waiting.cancel(),
    settled: () =>
      new Promise((resolve) => {
        settlers.push(resolve);
        settle();
      }),
    end: () => saving.end(),
  };
}
