import type { Corpus } from '../corpus/corpus.ts';
import type { Indexed } from '../corpus/indexed.ts';
import { areAkin, traitsOf } from '../corpus/similarity.ts';
import { familyOf } from './family.ts';
import { keepWhileSame } from './latest.ts';

/** So many articles that both are related to make two articles of a family tell of one event, however little they share themselves. */
const COMMON = 2;

/** What was worked out for the corpus as it is now. */
const knownIn = keepWhileSame(() => new Map<string, readonly string[]>());

/**
 * The articles whose figures an article is compared with, sorted, itself left out: those that it is related to, and in a
 * family that can be looked through those that share relatives with it, one of them where they share some words as well. A
 * short report and a long follow-up have few words in common, and both have many with what was written in between. Symmetric.
 */
export function companionsOf(corpus: Corpus, uri: string): readonly string[] {
  const known = knownIn(corpus);
  let companions = known.get(uri);
  if (!companions) known.set(uri, (companions = found(corpus, uri)));
  return companions;
}

function found(corpus: Corpus, uri: string): readonly string[] {
  const related = corpus.related(uri);
  if (related.length === 0 || !familyOf(corpus, uri).isWhole) return related;
  const common = new Map<string, number>();
  for (const relative of related) for (const other of corpus.related(relative)) common.set(other, (common.get(other) ?? 0) + 1);
  const companions = new Set(related);
  for (const [other, count] of common) if (other !== uri && !companions.has(other) && (count >= COMMON || shareWords(corpus, uri, other))) companions.add(other);
  return companions.size === related.length ? related : [...companions].sort();
}

function shareWords(corpus: Corpus, uri: string, other: string): boolean {
  return tellOfOne(corpus.indexed(uri)!, corpus.indexed(other)!);
}

/** Whether two articles tell of one event where a third one is related to both. */
export function tellOfOne(a: Indexed, b: Indexed): boolean {
  return areAkin(a.terms, b.terms, traitsOf(a.terms, a.header.published), traitsOf(b.terms, b.header.published));
}
