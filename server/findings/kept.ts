import type { Corpus } from '../corpus/corpus.ts';
import type { Decisions } from '../corpus/decisions.ts';
import type { Indexed } from '../corpus/indexed.ts';
import { haveSameFigures } from '../corpus/same.ts';
import { recordReads } from './reads.ts';

/** Something that was worked out from the figures of articles, wherever in these they stand, and the articles as they were. */
export interface Kept<V> {
  readonly value: V;
  readonly decisions: Decisions;
  /** Articles that were looked at, and the date that each took for today. */
  readonly entries: readonly { readonly uri: string; readonly indexed: Indexed | undefined; readonly reference: string | null }[];
  readonly related: readonly { readonly uri: string; readonly others: readonly string[] }[];
}

/**
 * Does some work on an article and those around it, a part at a time while the corpus stays as it is; null for what is to be
 * kept where it read more than articles, as the keys of all.
 */
export function* keepWork<V>(corpus: Corpus, uri: string, work: (corpus: Corpus) => Generator<void, V>): Generator<void, { readonly value: V; readonly kept: Kept<V> | null }> {
  const { view, reads } = recordReads(corpus, uri);
  const value = yield* work(view);
  if (reads.paired || reads.keys.size + reads.ownIndexes.size + reads.forms.size + reads.alike.size > 0) return { value, kept: null };
  const entries = Array.from(reads.entries, (one) => ({ uri: one, indexed: corpus.indexed(one), reference: referenceOf(corpus, one) }));
  const related = Array.from(reads.related, ([one, others]) => ({ uri: one, others }));
  return { value, kept: { value, decisions: corpus.decisions, entries, related } };
}

/** Whether everything is still as it was, so that the work would give the same. */
export function isAsItWas(corpus: Corpus, { decisions, entries, related }: Kept<unknown>): boolean {
  return (
    corpus.decisions === decisions &&
    entries.every(({ uri, indexed, reference }) => areAlike(corpus.indexed(uri), indexed) && referenceOf(corpus, uri) === reference) &&
    related.every(({ uri, others }) => areSameLists(corpus.related(uri), others))
  );
}

/** The date that an article takes for today, its own at little cost. */
function referenceOf(corpus: Corpus, uri: string): string | null {
  return corpus.indexed(uri)?.header.published ?? corpus.entry(uri)?.reference ?? null;
}

function areAlike(a: Indexed | undefined, b: Indexed | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && haveSameFigures(a, b));
}

function areSameLists(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((uri, i) => uri === b[i]));
}
