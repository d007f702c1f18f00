import type { Indexed } from './indexed.ts';
import { createPostings } from './postings.ts';
import { similarity } from './similarity.ts';

/** Which articles tell of one event. Articles go by number. */
export interface Relations {
  /** The articles related to `doc` and how much each has in common with it. */
  of(doc: number): ReadonlyMap<number, number>;
  add(doc: number): void;
  remove(doc: number): void;
}

/** A result that is this many changes old is made anew; a younger one is brought up to date change by change. */
const REMEMBERED = 64;

/**
 * Relations are found when they are asked for, through an index of terms, and kept. `get` gives an article while it is
 * there.
 */
export function createRelations(get: (doc: number) => Indexed | undefined): Relations {
  const postings = createPostings();
  const results = new Map<number, { at: number; readonly related: Map<number, number> }>();
  /** The last changed articles, one after the other, and how many there ever were. */
  const changes: number[] = [];
  let clock = 0;

  const changed = (doc: number): void => {
    results.delete(doc);
    changes[clock++ % REMEMBERED] = doc;
  };
  const score = (a: number, b: number): number => {
    const left = get(a);
    const right = get(b);
    return left && right ? similarity(left.terms, left.header.published, right.terms, right.header.published) : 0;
  };
  const search = (doc: number): Map<number, number> => {
    const candidates = new Set<number>();
    for (const hash of get(doc)!.terms.hashes) postings.each(hash, (other) => candidates.add(other));
    candidates.delete(doc);
    const related = new Map<number, number>();
    for (const other of candidates) {
      const common = score(doc, other);
      if (common > 0) related.set(other, common);
    }
    return related;
  };

  return {
    of(doc) {
      let result = results.get(doc);
      if (!result || clock - result.at > REMEMBERED) {
        result = { at: clock, related: search(doc) };
        results.set(doc, result);
      }
      for (; result.at < clock; result.at++) {
        const other = changes[result.at % REMEMBERED]!;
        const common = other === doc ? 0 : score(doc, other);
        if (common > 0) result.related.set(other, common);
        else result.related.delete(other);
      }
      return result.related;
    },
    add(doc) {
      for (const hash of get(doc)!.terms.hashes) postings.add(doc, hash);
      changed(doc);
    },
    remove(doc) {
      for (const hash of get(doc)!.terms.hashes) postings.remove(doc, hash);
      changed(doc);
    },
  };
}
