import type { Corpus } from '../corpus/corpus.ts';
import { checkArticle } from '../findings/check.ts';
import type { Finding } from '../findings/finding.ts';

/** The findings of every article, each computed once until something that it depends on changes. */
export interface Findings {
  of(uri: string): readonly Finding[];
  /** Notes that an article changed or is gone, and gives the articles whose findings may be others now. */
  changed(uri: string): readonly string[];
  /** Findings in all articles, as far as they have been computed. */
  total(): number;
}

export function createFindings(corpus: Corpus): Findings {
  const known = new Map<string, readonly Finding[]>();
  const neighbours = new Map<string, readonly string[]>();
  let total = 0;
  const forget = (uri: string): void => {
    total -= known.get(uri)?.length ?? 0;
    known.delete(uri);
  };
  return {
    of(uri) {
      const cached = known.get(uri);
      if (cached) return cached;
      const found = corpus.entry(uri) ? checkArticle(corpus, uri) : [];
      known.set(uri, found);
      total += found.length;
      return found;
    },
    changed(uri) {
      const related = corpus.entry(uri) ? corpus.related(uri) : [];
      const affected = new Set([uri, ...(neighbours.get(uri) ?? []), ...related]);
      neighbours.set(uri, related);
      for (const other of affected) forget(other);
      return [...affected];
    },
    total: () => total,
  };
}
