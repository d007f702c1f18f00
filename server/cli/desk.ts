import { createSymbols, type Symbols } from '../features/symbols.ts';
import { checkArticle } from '../findings/check.ts';
import { ignoredBy } from '../findings/decisions/ignored.ts';
import type { Desk } from '../tools/tool.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { checkAll } from './checked.ts';
import { weighed } from './decisions.ts';
import { expandPaths } from './paths.ts';
import { readArticles, signatureOf, textOf, type Reading } from './read.ts';

/** A desk and what its files were when it was made. */
interface Kept {
  readonly desk: Desk;
  /** Null where that cannot be told: the next question reads everything again. */
  readonly print: string | null;
}

/** Gives the articles of the PATH arguments as they stand at each call: they are read again when a file or a `.crossread.json` has changed, come or gone. */
export function openDesk(paths: readonly string[], cached: boolean): () => Promise<Desk> {
  const look = async (kept: Kept | null): Promise<Kept> => {
    const print = await printOf(paths);
    return kept && print !== null && kept.print === print ? kept : { print, desk: deskOf(await readArticles(paths, cached)) };
  };
  let kept: Promise<Kept | null> = Promise.resolve(null);
  return async () => {
    // One after the other: questions that come together read the files once.
    const next = kept.catch(() => null).then(look);
    kept = next;
    return (await next).desk;
  };
}

function deskOf(reading: Reading): Desk {
  const { corpus, configs, problems } = reading;
  let whole: ReturnType<typeof checkAll> | undefined;
  let symbols: Symbols | undefined;
  return {
    corpus,
    nameOf: (path) => path,
    read: textOf,
    leftOut: problems,
    symbols: () => Promise.resolve((symbols ??= symbolsOf(corpus))),
    async findings(paths) {
      if (paths.length === corpus.uris().length) return (await (whole ??= checkAll(reading))).findings;
      const found = paths.flatMap((path) => checkArticle(corpus, path).flatMap((finding) => weighed(finding, configs.get(path))));
      return found.filter((finding) => ignoredBy(corpus, finding) === null);
    },
  };
}

function symbolsOf(corpus: Corpus): Symbols {
  const symbols = createSymbols(corpus);
  for (const uri of corpus.uris()) symbols.changed(uri);
  symbols.catchUp(Infinity);
  return symbols;
}

/** What tells whether anything has changed since; null where a file was written only just now, or is gone. */
async function printOf(paths: readonly string[]): Promise<string | null> {
  const problems: string[] = [];
  const files = await expandPaths(paths, (problem) => problems.push(problem));
  const signatures = await Promise.all([...files.keys()].map(async (path) => [path, await signatureOf(path)] as const));
  if (signatures.some(([, signature]) => signature === null)) return null;
  return JSON.stringify([signatures, [...new Set(files.values())], problems]);
}
