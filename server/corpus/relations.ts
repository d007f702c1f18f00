import type { Indexed } from './indexed.ts';
import { createPostings } from './postings.ts';
import { mayBeRelated, similarity, traitsOf, type Traits } from './similarity.ts';
import { NAME } from './terms.ts';

/** Which articles tell of one event. Articles go by number. */
export interface Relations {
  /** The articles related to `doc` and how much each has in common with it; another map whenever it changed. */
  of(doc: number): ReadonlyMap<number, number>;
  add(doc: number): void;
  remove(doc: number): void;
}

/** A result that is this many changes old is made anew; a younger one is brought up to date change by change. */
const REMEMBERED = 64;

/** Most articles are related to no other. */
const ALONE: ReadonlyMap<number, number> = new Map();

/**
 * Relations are found when they are asked for, through an index of terms, and kept. `get` gives an article while it is
 * there.
 */
export function createRelations(get: (doc: number) => Indexed | undefined): Relations {
  const postings = createPostings();
  const results = new Map<number, { at: number; related: ReadonlyMap<number, number> }>();
  const traits: (Traits | undefined)[] = [];
  /** How many terms each article shares with the one whose relations are searched, and how many of these are names there. */
  let shared = new Uint16Array(1024);
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
    return left && right ? similarity(left.terms, right.terms, traits[a]!, traits[b]!) : 0;
  };
  const search = (doc: number): ReadonlyMap<number, number> => {
    const { hashes, weights } = get(doc)!.terms;
    const own = traits[doc]!;
    for (let i = 0; i < hashes.length; i++) {
      const step = weights[i] === NAME ? NAMED + 1 : 1;
      postings.each(hashes[i]!, (other) => void (shared[other]! += step));
    }
    shared[doc] = 0;
    let related: Map<number, number> | null = null;
    for (let other = 0; other < traits.length; other++) {
      const both = shared[other]!;
      if (both === 0) continue;
      shared[other] = 0;
      if (!mayBeRelated(both % NAMED, Math.floor(both / NAMED), own, traits[other]!)) continue;
      const common = score(doc, other);
      if (common > 0) (related ??= new Map<number, number>()).set(other, common);
    }
    return related ?? ALONE;
  };
  /** What is left of a result, or comes to it, after an article changed. */
  const revised = (related: ReadonlyMap<number, number>, doc: number, other: number): ReadonlyMap<number, number> => {
    const common = other === doc ? 0 : score(doc, other);
    if (common === 0 && !related.has(other)) return related;
    const next = new Map(related);
    if (common > 0) next.set(other, common);
    else next.delete(other);
    return next;
  };

  return {
    of(doc) {
      let result = results.get(doc);
      if (!result || clock - result.at > REMEMBERED) {
        result = { at: clock, related: search(doc) };
        results.set(doc, result);
      }
      for (; result.at < clock; result.at++) result.related = revised(result.related, doc, changes[result.at % REMEMBERED]!);
      return result.related;
    },
    add(doc) {
      const { terms, header } = get(doc)!;
      traits[doc] = traitsOf(terms, header.published);
      if (doc >= shared.length) shared = new Uint16Array(doc * 2);
      for (const hash of terms.hashes) postings.add(doc, hash);
      changed(doc);
    },
    remove(doc) {
      for (const hash of get(doc)!.terms.hashes) postings.remove(doc, hash);
      changed(doc);
    },
  };
}

/** In `shared`, what a name counts besides 1. An article has fewer terms than this. */
const NAMED = 256;
