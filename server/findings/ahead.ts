import type { Corpus } from '../corpus/corpus.ts';
import type { Subject } from './check.ts';
import { isQuotedAgain, mayDiffer } from './concerned.ts';
import { approachSpelling, gatherEntity, isSpeltAlike } from './entities.ts';
import { gatherFamily } from './family.ts';
import { grouping } from './quantity-groups.ts';
import { linking } from './quotations.ts';

/**
 * Does the long part of checking an article ahead, a mention at a time or less: `checkFor` on the same corpus is soon done
 * then, so long as that stays as it is.
 */
export function* checkAhead(subject: Subject, corpus: Corpus, uri: string): Generator<void> {
  if (!corpus.indexed(uri)) return;
  yield;
  yield* AHEAD[subject](corpus, uri);
}

const AHEAD: Record<Subject, (corpus: Corpus, uri: string) => Generator<void>> = {
  *figures(corpus, uri) {
    if (!mayDiffer(corpus, uri)) return;
    yield* gatherFamily(corpus, uri);
    for (let index = 0; index < corpus.entry(uri)!.mentions.figures.length; index++) {
      yield* grouping(corpus, { uri, index });
      yield;
    }
  },
  *quotes(corpus, uri) {
    if (!isQuotedAgain(corpus, uri)) return;
    for (let index = 0; index < corpus.entry(uri)!.mentions.quotes.length; index++) {
      yield* linking(corpus, uri, index);
      yield;
    }
  },
  *names(corpus, uri) {
    for (const [index, name] of corpus.entry(uri)!.mentions.names.entries()) {
      yield* approachSpelling(corpus, uri, name);
      if (!isSpeltAlike(corpus, uri, name)) yield* gatherEntity(corpus, uri, index);
      yield;
    }
  },
};
