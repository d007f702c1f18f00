import type { Corpus } from '../corpus/corpus.ts';
import { MOST_RELATIVES } from './family.ts';

/**
 * Articles in parts whose members hang together, so that each article is read for as few parts as may be: whole families,
 * several small ones in a part, and pieces of those that are too large to be looked through. Each article is in one part.
 */
export function partsOf(corpus: Corpus, uris: readonly string[]): string[][] {
  const met = new Set<string>();
  const parts: string[][] = [];
  let open: string[] = [];
  for (const uri of uris) {
    if (met.has(uri)) continue;
    met.add(uri);
    const family = [uri];
    // A list is gone through together with what is added on the way.
    for (const member of family) {
      for (const other of corpus.related(member)) {
        if (met.has(other)) continue;
        met.add(other);
        family.push(other);
      }
    }
    if (open.length + family.length > MOST_RELATIVES) parts.push((open = []));
    else if (parts.length === 0) parts.push(open);
    for (let from = 0; from < family.length; from += MOST_RELATIVES) {
      if (from > 0) parts.push((open = []));
      open.push(...family.slice(from, from + MOST_RELATIVES));
    }
  }
  return parts.filter((part) => part.length > 0);
}
