import { readFileSync } from 'node:fs';
import { createCorpus, type Corpus } from '../corpus/corpus.ts';
import { decode, isBinary } from '../text/decode.ts';
import { expandPaths, reason } from './paths.ts';

/** Articles larger than this are left out, in bytes; the default of `crossread.maxFileSize`. */
const MAX_FILE_SIZE = 5 * 1024 * 1024;

/** What the PATH arguments gave. */
export interface Reading {
  readonly corpus: Corpus;
  /** Text of an article by its path. */
  readonly text: (path: string) => string;
  /** Whether some PATH could not be read. */
  readonly failed: boolean;
}

/** Reads the articles into a corpus. What cannot be read is said on standard error, a line a file; the rest goes on. */
export function readArticles(paths: readonly string[]): Reading {
  const corpus = createCorpus();
  const texts = new Map<string, string>();
  let failed = false;
  const report = (message: string): void => {
    failed = true;
    process.stderr.write(`crossread: ${message}\n`);
  };
  for (const path of expandPaths(paths, report)) {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
    } catch (error) {
      report(`${path}: ${reason(error)}`);
      continue;
    }
    if (bytes.length > MAX_FILE_SIZE) report(`${path}: skipped: larger than ${MAX_FILE_SIZE / 1024 / 1024} MB`);
    else if (isBinary(bytes)) report(`${path}: skipped: not a text file`);
    else texts.set(path, decode(bytes));
  }
  for (const [path, text] of texts) corpus.set(path, text);
  return { corpus, text: (path) => texts.get(path) ?? '', failed };
}
