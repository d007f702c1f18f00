import type { Corpus, Entry } from '../corpus/corpus.ts';

/**
 * A view of the corpus while it does not change, for work on articles that hang together: what was looked up of one stays
 * at hand, and nothing is kept beyond the view.
 */
export function stillOf(corpus: Corpus): Corpus {
  return { ...corpus, base: null, entry: once((uri) => corpus.entry(uri)), related: once((uri) => corpus.related(uri)) };
}

/** The same function, asked once for each article. */
function once<V extends Entry | undefined | readonly string[]>(look: (uri: string) => V): (uri: string) => V {
  const known = new Map<string, V>();
  return (uri) => {
    let found = known.get(uri);
    if (found === undefined && !known.has(uri)) known.set(uri, (found = look(uri)));
    return found!;
  };
}
