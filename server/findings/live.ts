import type { Corpus } from '../corpus/corpus.ts';
import { checkAhead } from './ahead.ts';
import { createChanges } from './change.ts';
import { checkFor, inTextOrder, SUBJECTS } from './check.ts';
import type { Finding } from './finding.ts';
import { createFollowed, type Part } from './followed.ts';
import { SHIFTS } from './moved.ts';

/** The findings of every article, each worked out when it is asked for and kept until something that it was read from changes. */
export interface Live {
  of(uri: string): readonly Finding[];
  /** Whether they have been worked out. */
  isKnown(uri: string): boolean;
  /** Works them out a part at a time; at its end `of` is soon done. What a change makes void is begun again, so often in all. */
  ahead(uri: string, patience?: number): Generator<void>;
  /** Notes that an article was added, changed or deleted, or decided about; gives the articles, itself included, whose findings may be others now. */
  changed(uri: string): readonly string[];
}

/** What is begun in vain so often, since the corpus changes all the time, is left to be done at once. */
const PATIENCE = 3;

/** Those of figures, of quotes and of names: most edits leave two of them, or all, as they are. */
const PARTS = SUBJECTS.map((subject): Part => ({
  check: (corpus, uri) => checkFor(subject, corpus, uri),
  ahead: (corpus, uri) => checkAhead(subject, corpus, uri),
  shiftBetween: SHIFTS[subject],
}));

/** Findings that follow a corpus, each of the parts by itself. */
export function createLive(corpus: Corpus, parts: readonly Part[] = PARTS): Live {
  const followed = parts.map((part) => createFollowed(corpus, part));
  const changeOf = createChanges(corpus);
  const isKnown = (uri: string): boolean => followed.every((part) => part.isKnown(uri));

  return {
    *ahead(uri, patience = PATIENCE) {
      for (let tries = 0; tries < patience && !isKnown(uri) && corpus.indexed(uri); tries++) {
        const { version } = corpus;
        for (const part of followed) if (corpus.version === version) yield* part.attempt(uri);
      }
    },
    isKnown,
    of: (uri) => inTextOrder(followed.flatMap((part) => part.of(uri))),
    changed(uri) {
      const change = changeOf(uri);
      return [...new Set([uri, ...followed.flatMap((part) => [...part.changed(change)])])];
    },
  };
}
