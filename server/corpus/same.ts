import type { Indexed } from './indexed.ts';

/** Whether two readings of an article gave the same, so that nothing follows from the second. */
export function areSame(a: Indexed, b: Indexed): boolean {
  return JSON.stringify(a.header) === JSON.stringify(b.header) && areEqual(arraysOf(a), arraysOf(b), (x, y) => areEqual(x, y, (m, n) => m === n));
}

/** All that `indexArticle` gives but for the header; the rest follows from these. */
function arraysOf({ lines, terms, mentions, keys }: Indexed): readonly (Int32Array | Uint8Array)[] {
  return [lines, terms.hashes, terms.weights, mentions.figures, mentions.quotes, mentions.names, ...keys];
}

function areEqual<T>(a: ArrayLike<T>, b: ArrayLike<T>, isSame: (x: T, y: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (!isSame(a[i]!, b[i]!)) return false;
  return true;
}
