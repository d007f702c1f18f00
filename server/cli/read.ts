import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import type { Corpus } from '../corpus/corpus.ts';
import { createCorpus } from '../corpus/create.ts';
import { disk, readAtOnce } from '../lsp/disk.ts';
import { Missing, NotText, TooLarge, type Files } from '../lsp/files.ts';
import { localIndexer } from '../lsp/indexer.ts';
import { threadIndexer } from '../lsp/pool.ts';
import { createReader, type Reader } from '../lsp/reader.ts';
import { plain } from '../report/terminal.ts';
import { decode } from '../text/decode.ts';
import { ENGLISH } from '../text/language.ts';
import { openUserCache, WORTH_CACHING } from './cache.ts';
import { decisionsOf, type Config } from './decisions.ts';
import { expandPaths, reason } from './paths.ts';
import { showProgress } from './progress.ts';

/** Articles larger than this are left out, in bytes; the default of `crossread.maxFileSize`. */
const MAX_FILE_SIZE = 5 * 1024 * 1024;
/** So many files are read at a time: two threads are always given whole batches, which take less time an article than small ones. */
const READING = 96;
/** After so many articles something else is done meanwhile: what is done for many at once takes less time. */
const MEANWHILE = 256;
/** Below so many articles, starting threads costs more than it saves. */
const WORTH_THREADS = 60;

/** So many files are named in a line; of more it is told how many. */
const NAMED = 3;

/** What the PATH arguments gave. */
export interface Reading {
  readonly corpus: Corpus;
  /** The `.crossread.json` that holds for each article. */
  readonly configs: ReadonlyMap<string, Config | null>;
  /** What could not be read and why, a line each. */
  readonly problems: readonly string[];
  /** Whether there is any. */
  readonly failed: boolean;
}

/**
 * Reads the articles into a corpus, from the cache what is as it was unless `cached` is false. What cannot be read is said on
 * standard error, a line a file; the rest goes on. `meanwhile` is called now and then while this thread waits for more of them.
 */
export async function readArticles(paths: readonly string[], cached: boolean, meanwhile: (corpus: Corpus) => void = () => undefined): Promise<Reading> {
  const corpus = createCorpus();
  const problems: string[] = [];
  const passed = new Set<string>();
  const configs = await expandPaths(paths, (message) => problems.push(message), (file) => passed.add(file));
  const files = [...configs.keys()];
  const cache = cached && files.length >= WORTH_CACHING ? await openUserCache(paths, new Set(files)) : null;
  const reader = createReader(named, files.length < WORTH_THREADS ? localIndexer() : threadIndexer(), cache && Promise.resolve(cache));
  const progress = showProgress('Reading', files.length);
  const waiting = files.values();
  const read = async (): Promise<void> => {
    for (const path of waiting) {
      const problem = await readOne(path, configs.get(path)?.file.settings.maxFileSize ?? MAX_FILE_SIZE, corpus, reader);
      if (problem !== null) problems.push(`${path}: ${problem}`);
      else if (corpus.size % MEANWHILE === 0) meanwhile(corpus);
      progress.step();
    }
  };
  await Promise.all(Array.from({ length: READING }, read));
  corpus.decide(decisionsOf(configs));
  progress.end();
  sayProblems(paths, files.length > 0 || passed.size > 0, problems.sort());
  note([...passed].filter((file) => !configs.has(file)), 'not read: of a folder only .txt and .md files are; save an article of another kind as text first');
  note(corpus.uris().filter((uri) => isForeign(corpus, uri)), 'not in English; only quotes and digits are known');
  await reader.save().catch((error: unknown) => process.stderr.write(`crossread: the cache cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}); the next run reads every article again\n`));
  return { corpus, configs, problems, failed: problems.length > 0 };
}

/** Says on standard error, a line each, what the PATH arguments name that is not there; that is looked for and not read. */
export async function sayMissing(paths: readonly string[]): Promise<void> {
  const problems: string[] = [];
  const files = await expandPaths(paths, (message) => problems.push(message));
  sayProblems(paths, files.size > 0, problems.sort());
}

function sayProblems(paths: readonly string[], isThere: boolean, problems: readonly string[]): void {
  if (!isThere && problems.length === 0) process.stderr.write(`crossread: ${plain(paths.join(', '))}: no article there: of a folder its .txt and .md files are read, as far as a .crossread.json takes them in\n`);
  for (const problem of problems) process.stderr.write(`crossread: ${plain(problem)}\n`);
}

/** Says something of files on standard error, in one line: the rest goes on, and it is no failure. */
function note(files: readonly string[], what: string): void {
  if (files.length === 0) return;
  const named = [...files].sort().slice(0, NAMED).join(', ');
  process.stderr.write(`crossread: ${plain(named)}${files.length > NAMED ? ` and ${files.length - NAMED} more` : ''}: ${what}\n`);
}

function isForeign(corpus: Corpus, uri: string): boolean {
  return (corpus.entry(uri)?.header.language ?? ENGLISH) !== ENGLISH;
}

/** The disk by paths instead of URIs: articles go by their paths here. */
const named: Files = {
  ...disk,
  read: (path, limit) => new Promise((done) => done(readAtOnce(resolve(path), limit))),
  readNow: (path, limit) => readAtOnce(resolve(path), limit),
  signature: (path) => disk.signature?.(uriOf(path)) ?? Promise.resolve(null),
  signatureNow: (path) => disk.signatureNow?.(uriOf(path)) ?? null,
};

/** The text of an article by its path; null where it cannot be read. */
export function textOf(path: string): Promise<string | null> {
  return named.read(path, Infinity).then(decode, () => null);
}

/** What a file is told by without a look into it; null where it was written only just now, or is gone. */
export async function signatureOf(path: string): Promise<string | null> {
  return (await named.signature?.(path)) ?? null;
}

function uriOf(path: string): string {
  return URI.file(resolve(path)).toString();
}

/** What is wrong with the file, or null. */
async function readOne(path: string, limit: number, corpus: Corpus, reader: Reader): Promise<string | null> {
  try {
    corpus.put(path, await reader.read(path, limit));
    return null;
  } catch (error) {
    if (error instanceof TooLarge) return `skipped: larger than ${Number((limit / 1024 / 1024).toPrecision(3))} MB`;
    if (error instanceof NotText) return 'skipped: not a text file';
    if (error instanceof Missing) return 'no such file or folder';
    return reason(error);
  }
}
