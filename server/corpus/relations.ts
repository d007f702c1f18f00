import type { Indexed } from './indexed.ts';
import { createPostings } from './postings.ts';
import { leastWeight, mayBeRelated, MOST_DAYS, similarity, traitsOf, weigh, type Traits } from './similarity.ts';
import { NAME } from './terms.ts';

/** Which articles tell of one event. Articles go by number. */
export interface Relations {
  /** The articles related to `doc` and how much each has in common with it; another map whenever it changed. */
  of(doc: number): ReadonlyMap<number, number>;
  /** Whether two articles are related: at far less cost than all of one, where these have not been found. */
  areRelated(a: number, b: number): boolean;
  add(doc: number): void;
  remove(doc: number): void;
}

/** A result since which more articles than this have changed is made anew; a younger one is brought up to date article by article. */
const REMEMBERED = 64;

/** Most articles are related to no other. */
const ALONE: ReadonlyMap<number, number> = new Map();

/**
 * Relations are found when they are asked for, through an index of terms, and kept. `get` gives an article while it is
 * there.
 */
export function createRelations(get: (doc: number) => Indexed | undefined): Relations {
  const postings = createPostings();
  /** How many articles there are of each period. */
  const sizes = new Map<number, number>();
  const results = new Map<number, { at: number; related: ReadonlyMap<number, number> }>();
  const traits: (Traits | undefined)[] = [];
  /** How many terms each article shares with the one whose relations are searched, and how many of these are names there. */
  let shared = new Uint16Array(1024);
  /** `leastWeight` of each article: close together, since a search looks at that of nearly every one. */
  let least = new Uint8Array(1024);
  /** More than any article's number. */
  let docs = 0;
  /** The articles that changed last, each with the time of its last change, oldest first: who types changes one article many times. */
  const changes = new Map<number, number>();
  /** How many changes there ever were, and the last of those that are not remembered. */
  let clock = 0;
  let forgotten = 0;

  const changed = (doc: number): void => {
    results.delete(doc);
    changes.delete(doc);
    changes.set(doc, ++clock);
    if (changes.size <= REMEMBERED) return;
    const [oldest] = changes.keys();
    forgotten = changes.get(oldest!)!;
    changes.delete(oldest!);
  };
  const score = (a: number, b: number): number => {
    const left = get(a);
    const right = get(b);
    return left && right ? similarity(left.terms, right.terms, traits[a]!, traits[b]!) : 0;
  };
  const search = (doc: number): ReadonlyMap<number, number> => {
    const own = traits[doc]!;
    const { hashes, weights: kinds } = get(doc)!.terms;
    const periods = [...sizes.keys()].filter((period) => mayHold(period, own));
    for (let i = 0; i < hashes.length; i++) {
      const step = kinds[i] === NAME ? NAMED + 1 : 1;
      for (const period of periods) postings.tally(keyOf(hashes[i]!, period), step, shared);
    }
    let related: Map<number, number> | null = null;
    const ownLeast = least[doc]!;
    // All of them, in their order: to go to and fro between those that were met takes several times as long.
    for (let other = 0; other < docs; other++) {
      const both = shared[other]!;
      if (both === 0) continue;
      const count = both & (NAMED - 1);
      const named = both >>> NAMED_BITS;
      // Nearly all end here.
      if (weigh(count, named) < Math.min(ownLeast, least[other]!)) continue;
      if (other === doc || !mayBeRelated(count, named, own, traits[other]!)) continue;
      const common = score(doc, other);
      if (common > 0) (related ??= new Map<number, number>()).set(other, common);
    }
    shared.fill(0, 0, docs);
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
      if (!result || result.at < forgotten) {
        result = { at: clock, related: search(doc) };
        results.set(doc, result);
      }
      if (result.at === clock) return result.related;
      for (const [other, at] of changes) if (at > result.at) result.related = revised(result.related, doc, other);
      result.at = clock;
      return result.related;
    },
    areRelated(a, b) {
      if (a === b) return false;
      for (const [doc, other] of [[a, b], [b, a]] as const) {
        const known = results.get(doc);
        if (known?.at === clock) return known.related.has(other);
      }
      return score(a, b) > 0;
    },
    add(doc) {
      const { terms, header } = get(doc)!;
      const own = (traits[doc] = traitsOf(terms, header.published));
      const period = periodOf(own);
      sizes.set(period, (sizes.get(period) ?? 0) + 1);
      docs = Math.max(docs, doc + 1);
      if (doc >= shared.length) {
        shared = new Uint16Array(doc * 2);
        const before = least;
        least = new Uint8Array(doc * 2);
        least.set(before);
      }
      least[doc] = leastWeight(own);
      for (const hash of terms.hashes) postings.add(doc, keyOf(hash, period));
      changed(doc);
    },
    remove(doc) {
      const period = periodOf(traits[doc]!);
      const left = sizes.get(period)! - 1;
      if (left > 0) sizes.set(period, left);
      else sizes.delete(period);
      for (const hash of get(doc)!.terms.hashes) postings.remove(doc, keyOf(hash, period));
      changed(doc);
    },
  };
}

/** In `shared`, what a name counts besides 1. An article has fewer terms than this. */
const NAMED_BITS = 8;
const NAMED = 1 << NAMED_BITS;

/**
 * The period that an article is dated in. Articles are indexed by it, so that a search passes by what is too far off to be
 * related, and costs no more as a corpus grows over the years.
 */
function periodOf({ day }: Traits): number {
  return Number.isNaN(day) ? UNDATED : Math.floor(day / PERIOD);
}

/** In days. */
const PERIOD = MOST_DAYS / 2;
const UNDATED = -1_000_000;

/** Whether articles of a period may be related to this one by their dates. */
function mayHold(period: number, { day }: Traits): boolean {
  return Number.isNaN(day) || period === UNDATED || (period >= Math.floor((day - MOST_DAYS) / PERIOD) && period <= Math.floor((day + MOST_DAYS) / PERIOD));
}

/** A term's key in a period: another one for each of an article's terms. */
function keyOf(hash: number, period: number): number {
  return hash ^ Math.imul(period, 0x9e3779b1);
}
