import type { Corpus } from '../corpus/corpus.ts';
import { isQuotedAgain, mayDiffer } from './concerned.ts';
import { gatherEntity, isSpeltAlike } from './entities.ts';
import { grouping } from './quantity-groups.ts';
import { linking } from './quotations.ts';

/**
 * Does the long part of checking an article ahead, a mention at a time or less: `checkArticle` on the same corpus is soon done
 * then, so long as that stays as it is.
 */
export function* checkAhead(corpus: Corpus, uri: string): Generator<void> {
  const mentions = corpus.entry(uri)?.mentions;
  if (!mentions) return;
  yield;
  if (mayDiffer(corpus, uri)) {
    for (let index = 0; index < mentions.figures.length; index++) {
      yield* grouping(corpus, { uri, index });
      yield;
    }
  }
  if (isQuotedAgain(corpus, uri)) {
    for (let index = 0; index < mentions.quotes.length; index++) {
      yield* linking(corpus, uri, index);
      yield;
    }
  }
  for (const [index, name] of mentions.names.entries()) {
    if (!isSpeltAlike(corpus, uri, name)) yield* gatherEntity(corpus, uri, index);
    yield;
  }
}
