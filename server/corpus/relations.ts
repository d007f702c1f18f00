import type { Indexed } from './indexed.ts';
import { createPostings } from './postings.ts';
import { leastWeight, mayBeRelated, MOST_DAYS, similarity, traitsOf, weigh, type Traits } from './similarity.ts';
import { NAME } from './terms.ts';

/** Which articles tell of one event. Articles go by number. */
export interface Relations {
  /** The articles related to `doc` and how much each has in common with it; another map whenever it changed. */
  of(doc: number): ReadonlyMap<number, number>;
  /** Finds those of all articles: where these came in the order of their numbers, at half of what it costs to ask for one after the other. */
  all(): void;
  /** The same for a few of those that came, ahead of questions; true when nothing is left of that. */
  some(): boolean;
  /** Whether two articles are related: at far less cost than all of one, where these have not been found. */
  areRelated(a: number, b: number): boolean;
  add(doc: number): void;
  remove(doc: number): void;
}

/** When more articles than this have come since something was asked, they are not looked at for a question about another one. */
const FEW = 32;

/** Of ten thousand articles so many are looked at in less than a millisecond. */
const AT_A_TIME = 4;

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
  /** Of each article that was looked at those that it is related to, of these. A map is never changed. */
  const found: (ReadonlyMap<number, number> | undefined)[] = [];
  /** The articles that have not been looked at, in the order in which they came. */
  const fresh = new Set<number>();
  /** What was asked since something changed, while very many had not been looked at. */
  const asked = new Map<number, ReadonlyMap<number, number>>();
  const traits: (Traits | undefined)[] = [];
  /** How many terms each article shares with the one whose relations are searched, and how many of these are names there. */
  let shared = new Uint16Array(1024);
  /** `leastWeight` of each article: close together, since a search looks at that of nearly every one. */
  let least = new Uint8Array(1024);
  /** More than any article's number. */
  let docs = 0;
  /** Whether each article came after those with lesser numbers and none went: then those that were looked at are those before the next one. */
  let isInOrder = true;

  const score = (a: number, b: number): number => {
    const left = get(a);
    const right = get(b);
    return left && right ? similarity(left.terms, right.terms, traits[a]!, traits[b]!) : 0;
  };
  /** Those among the articles whose numbers are below `end`; all of them unless articles came in order. */
  const search = (doc: number, end = docs): Map<number, number> | null => {
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
    return related;
  };
  /** Each pair is found with the later of the two. */
  const look = (doc: number): void => {
    fresh.delete(doc);
    const related = search(doc, isInOrder ? doc : docs);
    for (const [other, common] of related ?? ALONE) {
      if (fresh.has(other)) related!.delete(other);
      else found[other] = new Map(found[other]).set(doc, common);
    }
    found[doc] = related ?? ALONE;
  };
  const all = (): void => fresh.forEach(look);

  return {
    of(doc) {
      if (fresh.size <= FEW) {
        all();
        return found[doc]!;
      }
      let related = asked.get(doc);
      if (!related) asked.set(doc, (related = search(doc) ?? ALONE));
      return related;
    },
    all,
    some() {
      let left = AT_A_TIME;
      for (const doc of fresh) {
        if (left-- === 0) return false;
        look(doc);
      }
      return true;
    },
    areRelated(a, b) {
      if (a === b) return false;
      const known = found[a] && found[b] ? found[a].has(b) : (asked.get(a)?.has(b) ?? asked.get(b)?.has(a));
      return known ?? score(a, b) > 0;
    },
    add(doc) {
      if (doc < docs) isInOrder = false;
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
      fresh.add(doc);
      asked.clear();
    },
    remove(doc) {
      isInOrder = false;
      const period = periodOf(traits[doc]!);
      const left = sizes.get(period)! - 1;
      if (left > 0) sizes.set(period, left);
      else sizes.delete(period);
      for (const hash of get(doc)!.terms.hashes) postings.remove(doc, keyOf(hash, period));
      for (const other of found[doc]?.keys() ?? []) {
        const related = new Map(found[other]);
        related.delete(doc);
        found[other] = related.size === 0 ? ALONE : related;
      }
      found[doc] = undefined;
      fresh.delete(doc);
      asked.clear();
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
