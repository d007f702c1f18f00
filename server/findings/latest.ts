import type { Corpus } from '../corpus/corpus.ts';

/** The same function with its last answer kept for each corpus until that changes: the checks of one article ask the same one after the other. */
export function keepLatest<V>(work: (corpus: Corpus, uri: string) => V): (corpus: Corpus, uri: string) => V {
  const latest = new WeakMap<Corpus, { readonly version: number; readonly uri: string; readonly value: V }>();
  return (corpus, uri) => {
    const known = latest.get(corpus);
    if (known?.version === corpus.version && known.uri === uri) return known.value;
    const value = work(corpus, uri);
    latest.set(corpus, { version: corpus.version, uri, value });
    return value;
  };
}

/** What was worked out of two things that do not change, kept for as long as both are there. */
export function keepForPair<T extends object, V>(work: (a: T, b: T) => V): (a: T, b: T) => V {
  const kept = new WeakMap<T, WeakMap<T, { readonly value: V }>>();
  return (a, b) => {
    let known = kept.get(a);
    if (!known) kept.set(a, (known = new WeakMap()));
    let answer = known.get(b);
    if (!answer) known.set(b, (answer = { value: work(a, b) }));
    return answer.value;
  };
}

/** What was made for a corpus, kept until that changes. */
export function keepWhileSame<V>(make: (corpus: Corpus) => V): (corpus: Corpus) => V {
  const made = new WeakMap<Corpus, { readonly version: number; readonly value: V }>();
  return (corpus) => {
    let known = made.get(corpus);
    if (known?.version !== corpus.version) made.set(corpus, (known = { version: corpus.version, value: make(corpus) }));
    return known.value;
  };
}
