import { merged } from './sorted.ts';

/** The articles by URI, the place of each number of an article among them, and the number of each. */
export interface Order {
  readonly uris: readonly string[];
  readonly ranks: Int32Array;
  readonly docs: Int32Array;
}

/** Keeps articles in order; what was in order before is not sorted again. */
export interface Ordering {
  /** An article came or went; one that is only replaced stays where it is. */
  changed(uri: string): void;
  now(): Order;
  /** The articles with the numbers that `each` visits, by URI. */
  among(each: (visit: (doc: number) => void) => void): string[];
  /** The same by their numbers, in the same order. */
  docsAmong(each: (visit: (doc: number) => void) => void): number[];
}

/** So many changes wait at most: to sort the articles of a large corpus at once takes longer than a turn of the event loop may. */
const WAITING = 1024;

/** Fewer numbers than this are sorted sooner where they stand. */
const FEW = 32;

/** Keeps the articles of a corpus, with their numbers, in order. */
export function createOrdering(numbers: ReadonlyMap<string, number>): Ordering {
  let uris: readonly string[] = [];
  /** Null while articles have come or gone since it was made. */
  let order: Order | null = null;
  const changes = new Set<string>();

  const settle = (): void => {
    const came = [...changes].filter((uri) => numbers.has(uri)).sort();
    uris = merged(uris.filter((uri) => !changes.has(uri)), came);
    changes.clear();
  };
  const now = (): Order => {
    if (order) return order;
    settle();
    const ranks = new Int32Array(uris.reduce((most, uri) => Math.max(most, numbers.get(uri)! + 1), 0));
    const docs = Int32Array.from(uris, (uri) => numbers.get(uri)!);
    docs.forEach((doc, rank) => (ranks[doc] = rank));
    return (order = { uris, ranks, docs });
  };
  const ranksAmong = (each: (visit: (doc: number) => void) => void): readonly number[] | Int32Array => {
    const { ranks } = now();
    const found: number[] = [];
    each((doc) => found.push(ranks[doc]!));
    return found.length < FEW ? found.sort((a, b) => a - b) : Int32Array.from(found).sort();
  };
  return {
    changed(uri) {
      order = null;
      changes.add(uri);
      if (changes.size === WAITING) settle();
    },
    now,
    among: (each) => Array.from(ranksAmong(each), (rank) => now().uris[rank]!),
    docsAmong: (each) => Array.from(ranksAmong(each), (rank) => now().docs[rank]!),
  };
}
