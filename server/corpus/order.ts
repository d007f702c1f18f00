/** The articles by URI, and the place of each number of an article among them. */
export interface Order {
  readonly uris: readonly string[];
  readonly ranks: Int32Array;
}

/** Keeps articles in order; what was in order before is not sorted again. */
export interface Ordering {
  /** An article came or went; one that is only replaced stays where it is. */
  changed(uri: string): void;
  now(): Order;
  /** The articles with the numbers that `each` visits, by URI. */
  among(each: (visit: (doc: number) => void) => void): string[];
}

/** Keeps the articles of a corpus, with their numbers, in order. */
export function createOrdering(numbers: ReadonlyMap<string, number>): Ordering {
  let order: Order = { uris: [], ranks: new Int32Array() };
  const changes = new Set<string>();

  const now = (): Order => {
    if (changes.size === 0) return order;
    const came = [...changes].filter((uri) => numbers.has(uri));
    const uris = [...order.uris.filter((uri) => !changes.has(uri)), ...came].sort();
    const ranks = new Int32Array(uris.reduce((most, uri) => Math.max(most, numbers.get(uri)! + 1), 0));
    uris.forEach((uri, rank) => (ranks[numbers.get(uri)!] = rank));
    changes.clear();
    return (order = { uris, ranks });
  };
  return {
    changed: (uri) => void changes.add(uri),
    now,
    among(each) {
      const { uris, ranks } = now();
      const found: number[] = [];
      each((doc) => found.push(ranks[doc]!));
      return Array.from(Int32Array.from(found).sort(), (rank) => uris[rank]!);
    },
  };
}
