import { resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { createCorpus, type Corpus } from '../corpus/corpus.ts';
import { disk } from '../lsp/disk.ts';
import { Missing, TooLarge } from '../lsp/files.ts';
import { localIndexer } from '../lsp/indexer.ts';
import { threadIndexer } from '../lsp/pool.ts';
import { isBinary } from '../text/decode.ts';
import { decisionsOf, type Config } from './decisions.ts';
import { expandPaths, reason } from './paths.ts';
import { showProgress } from './progress.ts';

/** Articles larger than this are left out, in bytes; the default of `crossread.maxFileSize`. */
const MAX_FILE_SIZE = 5 * 1024 * 1024;
/** So many files are read at a time. */
const READING = 32;
/** Below so many articles, starting threads costs more than it saves. */
const WORTH_THREADS = 60;

/** What the PATH arguments gave. */
export interface Reading {
  readonly corpus: Corpus;
  /** The `.crossread.json` that holds for each article. */
  readonly configs: ReadonlyMap<string, Config | null>;
  /** Whether some PATH could not be read. */
  readonly failed: boolean;
}

/** Reads the articles into a corpus. What cannot be read is said on standard error, a line a file; the rest goes on. */
export async function readArticles(paths: readonly string[]): Promise<Reading> {
  const corpus = createCorpus();
  const problems: string[] = [];
  const configs = await expandPaths(paths, (message) => problems.push(message));
  const files = [...configs.keys()];
  const indexer = files.length < WORTH_THREADS ? localIndexer() : threadIndexer();
  const progress = showProgress('Reading', files.length);
  const waiting = files.values();
  const read = async (): Promise<void> => {
    for (const path of waiting) {
      const problem = await readOne(path, configs.get(path)?.file.settings.maxFileSize ?? MAX_FILE_SIZE, corpus, indexer);
      if (problem !== null) problems.push(`${path}: ${problem}`);
      progress.step();
    }
  };
  await Promise.all(Array.from({ length: READING }, read));
  indexer.rest();
  corpus.decide(decisionsOf(configs));
  progress.end();
  for (const problem of problems.sort()) process.stderr.write(`crossread: ${problem}\n`);
  return { corpus, configs, failed: problems.length > 0 };
}

/** What is wrong with the file, or null. */
async function readOne(path: string, limit: number, corpus: Corpus, indexer: ReturnType<typeof localIndexer>): Promise<string | null> {
  try {
    const bytes = await disk.read(URI.file(resolve(path)).toString(), limit);
    if (isBinary(bytes)) return 'skipped: not a text file';
    corpus.put(path, await indexer.index(path, bytes));
    return null;
  } catch (error) {
    if (error instanceof TooLarge) return `skipped: larger than ${Number((limit / 1024 / 1024).toPrecision(3))} MB`;
    if (error instanceof Missing) return 'no such file or folder';
    return reason(error);
  }
}
