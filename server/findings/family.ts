import type { Corpus } from '../corpus/corpus.ts';
import { atOnce } from '../text/parts.ts';
import { keepLatest } from './latest.ts';

/** A family of more articles than this is not looked through; the README says so. In a large corpus chance relations join thousands. */
export const MOST_RELATIVES = 48;

/** Articles whose figures are compared with each other. */
export interface Family {
  readonly uris: ReadonlySet<string>;
  /** Whether it is all that can be reached, and so the same for each of its members, or those alone that the article itself is related to. */
  readonly isWhole: boolean;
}

/** The articles that an article is related to, those that these are related to and so on; where they are too many, the first of these alone. */
export const familyOf = keepLatest((corpus, uri) => atOnce(gatherFamily(corpus, uri)));

/** The same a part at a time: what it asks of the corpus is known then, and `familyOf` soon done. */
export function* gatherFamily(corpus: Corpus, uri: string): Generator<void, Family> {
  const uris = new Set([uri]);
  for (const member of uris) {
    for (const other of corpus.related(member)) uris.add(other);
    if (uris.size > MOST_RELATIVES) return { uris: new Set([uri, ...corpus.related(uri)]), isWhole: false };
    yield;
  }
  return { uris, isWhole: true };
}
