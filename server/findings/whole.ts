import type { Corpus } from '../corpus/corpus.ts';
import { checkAcross, checkWithin, inTextOrder } from './check.ts';
import { mayDiffer } from './concerned.ts';
import type { Finding } from './finding.ts';
import { partsOf } from './parts.ts';
import { stillOf } from './still.ts';

/** Checks articles that hang together as `checkWithin` does, each by itself, here or in another thread. */
export type PartCheck = (uris: readonly string[]) => readonly Finding[][] | Promise<readonly Finding[][]>;

/** Other work gets a turn after so many milliseconds. */
const SLICE = 20;

/**
 * The findings of all articles, as `checkArticle` gives them one by one, by article. `elsewhere` are threads that take over
 * parts of it; what one of them fails over is done here. `step` is called for each article that is done.
 */
export async function checkWhole(corpus: Corpus, elsewhere: readonly PartCheck[], step: () => void): Promise<Finding[]> {
  const uris = corpus.uris();
  const parts = partsOf(corpus, uris.filter((uri) => mayDiffer(corpus, uri))).values();
  const within = new Map<string, readonly Finding[]>();
  const across = new Map<string, readonly Finding[]>();
  const here = hereFor(corpus);
  const work = async (check: PartCheck): Promise<void> => {
    for (const part of parts) {
      const found = await Promise.resolve(check(part)).catch(() => here(part));
      part.forEach((uri, i) => within.set(uri, found[i]!));
      await turn();
    }
  };
  const others = elsewhere.map(work);
  let since = performance.now();
  for (const uri of uris) {
    across.set(uri, checkAcross(corpus, uri));
    step();
    if (performance.now() - since < SLICE) continue;
    await turn();
    since = performance.now();
  }
  await Promise.all([...others, work(here)]);
  return uris.flatMap((uri) => inTextOrder([...(within.get(uri) ?? []), ...across.get(uri)!]));
}

/** Checks parts in this thread. */
export function hereFor(corpus: Corpus): (uris: readonly string[]) => Finding[][] {
  return (uris) => {
    const view = stillOf(corpus);
    return uris.map((uri) => checkWithin(view, uri));
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
