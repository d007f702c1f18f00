import type { Indexed } from './indexed.ts';
import { createPostings } from './postings.ts';
import { leastWeight, mayBeRelated, MOST_DAYS, similarity, traitsOf, weigh, type Traits } from './similarity.ts';
import { NAME } from './terms.ts';

/** Which articles tell of one event. Articles go by number. */
export interface Relations {
  /** The articles related to `doc` and how much each has in common with it; another map whenever it changed. */
  of(doc: number): ReadonlyMap<number, number>;
  /** Finds those of all articles, at half of what it costs to ask for one after the other. */
  all(): void;
  /** Whether two articles are related: at far less cost than all of one, where these have not been found. */
  areRelated(a: number, b: number): boolean;
  add(doc: number): void;
  remove(doc: number): void;
}

/** When more articles than this have changed since something was asked, what was found is forgotten; else it is brought up to date, which takes one search for each of them. */
const REMEMBERED = 32;

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
  /** As it was before the articles of `changes` changed. */
  const results = new Map<number, ReadonlyMap<number, number>>();
  const changes = new Set<number>();
  const traits: (Traits | undefined)[] = [];
  /** How many terms each article shares with the one whose relations are searched, and how many of these are names there. */
  let shared = new Uint16Array(1024);
  /** `leastWeight` of each article: close together, since a search looks at that of nearly every one. */
  let least = new Uint8Array(1024);
  /** More than any article's number. */
  let docs = 0;
  /**
   * As long as each article came after those with lesser numbers and none went: what is related among those whose numbers are below `paired`.
   * A map is never changed.
   */
  let pairs: (ReadonlyMap<number, number> | undefined)[] | null = [];
  let paired = 0;

  const changed = (doc: number): void => {
    if (results.size === 0) return;
    changes.add(doc);
    if (changes.size <= REMEMBERED) return;
    results.clear();
    changes.clear();
  };
  const score = (a: number, b: number): number => {
    const left = get(a);
    const right = get(b);
    return left && right ? similarity(left.terms, right.terms, traits[a]!, traits[b]!) : 0;
  };
  /** Those among the articles whose numbers are below `end`; all of them unless articles came in order. */
  const search = (doc: number, end = docs): ReadonlyMap<number, number> => {
    const own = traits[doc]!;
    const { hashes, weights: kinds } = get(doc)!.terms;
    const periods = [...sizes.keys()].filter((period) => mayHold(period, own));
    for (let i = 0; i < hashes.length; i++) {
      const step = kinds[i] === NAME ? NAMED + 1 : 1;
      for (const period of periods) postings.tally(keyOf(hashes[i]!, period), step, shared, end);
    }
    let related: Map<number, number> | null = null;
    const ownLeast = least[doc]!;
    const [tallies, bounds] = [shared, least];
    // All of them, in their order: to go to and fro between those that were met takes several times as long.
    for (let other = 0; other < end; other++) {
      const both = tallies[other]!;
      if (both === 0) continue;
      const count = both & (NAMED - 1);
      const named = both >>> NAMED_BITS;
      const weight = weigh(count, named);
      // Nearly all end here.
      if (weight < ownLeast && weight < bounds[other]!) continue;
      if (other === doc || !mayBeRelated(count, named, own, traits[other]!)) continue;
      const common = score(doc, other);
      if (common > 0) (related ??= new Map<number, number>()).set(other, common);
    }
    shared.fill(0, 0, end);
    return related ?? ALONE;
  };
  /** Each pair is looked at once: of every article those before it are searched. */
  const pair = (doc: number): void => {
    const before = search(doc, doc);
    if (before.size > 0) pairs![doc] = before;
    for (const [other, common] of before) pairs![other] = new Map(pairs![other]).set(doc, common);
  };
  /** What has been found of all of them; null where that is not so. */
  const allPairs = (): typeof pairs => (paired === docs ? pairs : null);
  /** Brings the results up to date: relations go both ways, so that what an article is related to now tells whose results it belongs to. */
  const settle = (): void => {
    for (const doc of changes) {
      const now = get(doc) ? search(doc) : null;
      for (const [other, related] of results) {
        const common = now?.get(other);
        // Another map also where as much is in common as before: it may be another article under the same number.
        if (common === undefined && !related.has(doc)) continue;
        const next = new Map(related);
        if (common === undefined) next.delete(doc);
        else next.set(doc, common);
        results.set(other, next.size === 0 ? ALONE : next);
      }
      if (now) results.set(doc, now);
      else results.delete(doc);
    }
    changes.clear();
  };
  /** From now on articles come and go in any order: what was found of all is brought up to date like the rest. */
  const disorder = (): void => {
    const known = allPairs();
    if (known) {
      settle();
      for (let doc = 0; doc < docs; doc++) if (get(doc) && !results.has(doc)) results.set(doc, known[doc] ?? ALONE);
    }
    pairs = null;
  };

  return {
    of(doc) {
      settle();
      let related = results.get(doc);
      if (!related) {
        const known = allPairs();
        results.set(doc, (related = known ? (known[doc] ?? ALONE) : search(doc)));
      }
      return related;
    },
    all() {
      for (; pairs && paired < docs; paired++) if (get(paired)) pair(paired);
    },
    areRelated(a, b) {
      if (a === b) return false;
      if (pairs && a < paired && b < paired) return pairs[a]?.has(b) === true;
      const known = changes.has(a) || changes.has(b) ? undefined : (results.get(a)?.has(b) ?? results.get(b)?.has(a));
      return known ?? score(a, b) > 0;
    },
    add(doc) {
      if (doc < docs) disorder();
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
      disorder();
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
