import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createCorpus } from '../../server/corpus/create.ts';
import { createArticles, type Tools } from '../../server/lsp/articles.ts';
import { Missing, type Files } from '../../server/lsp/files.ts';
import { createFolders } from '../../server/lsp/folders.ts';
import { localIndexer } from '../../server/lsp/indexer.ts';
import { createReader } from '../../server/lsp/reader.ts';

const A = 'file:///w/seeds/a.txt';

/** Articles over files that answer when the test lets them. */
function setUp(list: string[] = [], settings = {}, tools: Partial<Tools> = {}): {
  folders: ReturnType<typeof createFolders>;
  log: string[];
  articles: ReturnType<typeof createArticles>;
  corpus: ReturnType<typeof createCorpus>;
  reads: ((text: string | null) => void)[];
  progress: (readonly [done: number, total: number | null])[];
} {
  const reads: ((text: string | null) => void)[] = [];
  const progress: (readonly [number, number | null])[] = [];
  const log: string[] = [];
  const files: Files = {
    list: () => Promise.resolve(list),
    read: (uri) =>
      uri.endsWith('.gitignore')
        ? Promise.reject(new Missing())
        : new Promise((resolve, reject) => {
            reads.push((text) => (text === null ? reject(new Missing()) : resolve(new TextEncoder().encode(text))));
          }),
  };
  const folders = createFolders(files);
  folders.load(['file:///w'], [settings]);
  const corpus = createCorpus();
  const articles = createArticles(
    { corpus, folders, files, reader: createReader(files, localIndexer(), null), open: new Map(), calm: () => null, turn: () => Promise.resolve(), idle: () => Promise.resolve(), ...tools },
    { changed: () => undefined, progress: (...told) => void progress.push(told), log: (line) => void log.push(line) },
  );
  return { folders, log, articles, corpus, reads, progress };
}

/** Turns of the event loop, not time: everything here is in memory, so whatever can go on has gone on by then, on a busy machine too. */
const wait = async (): Promise<void> => {
  for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve));
};

it('keeps the rest of what was read at once when the server ends', async () => {
  const files: Files = { list: () => Promise.resolve([]), read: () => Promise.reject(new Missing()) };
  const folders = createFolders(files);
  folders.load(['file:///w'], [{}]);
  const forever = new Promise<never>(() => undefined);
  let kept = 0;
  const save = async (turn?: () => Promise<void>): Promise<number> => {
    for (; kept < 5; kept++) await turn?.();
    return kept;
  };
  const reader = { ...createReader(files, localIndexer(), null), save };
  let rests = 0;
  const idle = (): Promise<void> => (rests++ < 2 ? Promise.resolve() : rests > 3 ? forever : new Promise((resolve) => setTimeout(resolve, 20)));
  const articles = createArticles({ corpus: createCorpus(), folders, files, reader, open: new Map(), calm: () => null, turn: idle, idle }, { changed: () => undefined, progress: () => undefined, log: () => undefined });
  await articles.settled();
  expect(kept).toBeLessThan(5);
  await articles.end();
  expect(kept).toBe(5);
});

describe('a file that changes while it is read', () => {
  it('ends as the last reading found it, whichever reading ends first', async () => {
    const { articles, corpus, reads } = setUp();
    articles.touch(A);
    await wait();
    articles.touch(A);
    await wait();
    expect(reads).toHaveLength(2);
    reads[1]!('Newer words.');
    await wait();
    reads[0]!('Old.');
    await articles.settled();
    expect(corpus.lines(A)).toHaveLength(1);
    expect(corpus.entry(A)!.header.title ?? '').not.toBe('Old.');
    articles.touch(A);
    await wait();
    articles.touch(A);
    await wait();
    reads[3]!(null);
    await wait();
    reads[2]!('Old.\nOld.');
    await articles.settled();
    expect(corpus.uris()).toEqual([]);
  });

  it('is not an article when it goes while it is read for the first time, alone or with its folder', async () => {
    for (const gone of [A, 'file:///w/seeds']) {
      const { articles, corpus, reads } = setUp();
      articles.touch(A);
      await wait();
      articles.gone(gone);
      await wait();
      reads[0]!('Old.');
      reads[1]!(null);
      await articles.settled();
      expect(corpus.uris()).toEqual([]);
    }
  });

  it('counts once in what has been read and what has not', async () => {
    const { articles, reads, progress } = setUp();
    articles.touch(A);
    await wait();
    articles.touch(A);
    await wait();
    reads[1]!('Newer words.');
    reads[0]!('Old.');
    await articles.settled();
    expect(progress.filter(([, total]) => total !== null).every(([done, total]) => done <= 1 && total === 1)).toBe(true);
    expect(progress.at(-1)).toEqual([1, null]);
  });
});

describe('more articles than there is room for', () => {
  const list = ['seeds/a.txt', 'seeds/b.txt', 'seeds/c.txt', 'seeds/d.txt'];
  const all = list.map((path) => `file:///w/${path}`);

  it('are left out from the end, with a line in the log, and taken when there is more room', async () => {
    const { articles, corpus, folders, log, reads } = setUp(list, { maxArticles: 2 });
    const scan = async (): Promise<void> => {
      const scanned = articles.scan(folders.all()[0]!);
      await wait();
      for (const read of reads.splice(0)) read('Words.');
      await scanned;
      await articles.settled();
    };
    await scan();
    expect([corpus.uris(), [...articles.surplus]]).toEqual([all.slice(0, 2), all.slice(2)]);
    expect(log).toEqual(['2 files left out for want of room: crossread.maxArticles is 2.']);
    await scan();
    expect(corpus.uris()).toEqual(all.slice(0, 2));
    articles.gone(all[3]!);
    expect([...articles.surplus]).toEqual([all[2]]);
    folders.load(['file:///w'], [{ maxArticles: 3 }]);
    await scan();
    expect([corpus.uris(), [...articles.surplus]]).toEqual([all.slice(0, 3), [all[3]]]);
  });

  it('do not keep files from being read that are articles already, nor count what is gone', async () => {
    const { articles, corpus, reads } = setUp([], { maxArticles: 1 });
    const touched = async (uri: string, text: string | null): Promise<void> => {
      articles.touch(uri);
      await wait();
      for (const read of reads.splice(0)) read(text);
      await articles.settled();
    };
    await touched(all[0]!, 'Old.');
    await touched(all[0]!, 'New.\nNew.');
    expect(corpus.lines(all[0]!)).toHaveLength(2);
    await touched(all[1]!, 'Words.');
    expect(corpus.uris()).toEqual([all[0]]);
    await touched(all[0]!, null);
    await touched(all[1]!, 'Words.');
    expect(corpus.uris()).toEqual([all[1]]);
  });

  it('do not count twice what was opened and read before its turn came', async () => {
    const open = new Map([[all[0]!, TextDocument.create(all[0]!, 'plaintext', 1, 'Words.')]]);
    let go = (): void => undefined;
    let gate: Promise<void> | null = new Promise<void>((resolve) => (go = resolve)).then(() => void (gate = null));
    const { articles, corpus, reads } = setUp([], { maxArticles: 2 }, { open, calm: () => gate });
    articles.touch(all[0]!);
    await articles.edited(all[0]!);
    expect(corpus.uris()).toEqual([all[0]]);
    articles.touch(all[1]!);
    go();
    await wait();
    for (const read of reads.splice(0)) read('Words.');
    await articles.settled();
    expect(corpus.uris()).toEqual(all.slice(0, 2));
  });
});
