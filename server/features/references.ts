import type { Corpus } from '../corpus/corpus.ts';
import type { In } from '../findings/comparison.ts';
import type { Span } from '../text/span.ts';
import { groupOf } from './groups.ts';
import { subjectsAt } from './subject.ts';

/** All mentions of the entity, quantity or quote at an offset, across articles. */
export function references(corpus: Corpus, uri: string, offset: number): readonly In<Span>[] {
  const subject = subjectsAt(corpus, uri, offset)[0];
  return subject ? groupOf(corpus, uri, subject).group.mentions : [];
}

/** Those of them that stand in the same article. */
export function highlights(corpus: Corpus, uri: string, offset: number): readonly Span[] {
  return references(corpus, uri, offset).filter((mention) => mention.uri === uri);
}
