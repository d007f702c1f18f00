import type { Corpus } from '../server/corpus/corpus.ts';
import { checkArticle } from '../server/findings/check.ts';
import type { Finding } from '../server/findings/finding.ts';

/** The findings of all articles, an article at a time: what every quicker way of checking a corpus has to give. */
export function checkAll(corpus: Corpus): Finding[] {
  return corpus.uris().flatMap((uri) => checkArticle(corpus, uri));
}
