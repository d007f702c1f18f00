/**
 * An inverted index: which documents (small numbers, from 0) hold a key (a 32-bit hash). Adding and removing a document
 * costs its own keys and nothing else. A key that stands in one document, as most do, takes 8 bytes of a hash table.
 */
export interface Postings {
  /** In how many documents the key stands. */
  count(hash: number): number;
  /** The documents that hold the key, in no particular order. */
  each(hash: number, visit: (doc: number) => void): void;
  /** Enters a document under a key; it must not stand there yet. */
  add(doc: number, hash: number): void;
  /** Takes a document out that was entered under the key. */
  remove(doc: number, hash: number): void;
}

/** The keys are spread over many small tables, so that none ever takes long to grow. */
const SHARD_BITS = 6;

export function createPostings(): Postings {
  const tables = Array.from({ length: 1 << SHARD_BITS }, createTable);
  /** The documents of keys that stand in several. */
  const lists: number[][] = [];
  const free: number[] = [];
  const tableOf = (hash: number): Table => tables[scramble(hash) >>> (32 - SHARD_BITS)]!;

  return {
    count(hash) {
      const value = tableOf(hash).get(hash);
      return value === NONE ? 0 : value >= 0 ? 1 : lists[~value]!.length;
    },
    each(hash, visit) {
      const value = tableOf(hash).get(hash);
      if (value === NONE) return;
      if (value >= 0) visit(value);
      else for (const doc of lists[~value]!) visit(doc);
    },
    add(doc, hash) {
      const table = tableOf(hash);
      const value = table.get(hash);
      if (value === NONE) table.set(hash, doc);
      else if (value < 0) lists[~value]!.push(doc);
      else {
        const list = free.pop() ?? lists.length;
        lists[list] = [value, doc];
        table.set(hash, ~list);
      }
    },
    remove(doc, hash) {
      const table = tableOf(hash);
      const value = table.get(hash);
      if (value === NONE) return;
      if (value >= 0) {
        table.set(hash, NONE);
        return;
      }
      const list = lists[~value]!;
      const place = list.indexOf(doc);
      list[place] = list.at(-1)!;
      list.pop();
      if (list.length > 1) return;
      table.set(hash, list[0]!);
      lists[~value] = [];
      free.push(~value);
    },
  };
}

/** A hash table with open addressing from keys to a document (from 0), a list of several (below 0), or nothing. */
interface Table {
  get(hash: number): number;
  set(hash: number, value: number): void;
}

/** The value of a key that was taken out, and of one that never was there. */
const NONE = -0x80000000;
const UNUSED = -0x7fffffff;

function createTable(): Table {
  let capacity = 16;
  let filled = 0;
  let keys = new Int32Array(capacity);
  let values = new Int32Array(capacity).fill(UNUSED);
  const probe = (hash: number): number => {
    let slot = scramble(hash) & (capacity - 1);
    while (values[slot] !== UNUSED && keys[slot] !== hash) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  /** Makes room for half as many keys again; keys that were taken out are left behind. */
  const grow = (): void => {
    const [oldKeys, oldValues] = [keys, values];
    filled = oldValues.reduce((n, value) => (value === NONE || value === UNUSED ? n : n + 1), 0);
    while (capacity * 5 < filled * 8) capacity *= 2;
    keys = new Int32Array(capacity);
    values = new Int32Array(capacity).fill(UNUSED);
    oldValues.forEach((value, i) => {
      if (value === NONE || value === UNUSED) return;
      const slot = probe(oldKeys[i]!);
      keys[slot] = oldKeys[i]!;
      values[slot] = value;
    });
  };
  return {
    get(hash) {
      const value = values[probe(hash)]!;
      return value === UNUSED ? NONE : value;
    },
    set(hash, value) {
      let slot = probe(hash);
      if (values[slot] === UNUSED) {
        if (filled * 5 >= capacity * 4) {
          grow();
          slot = probe(hash);
        }
        filled++;
        keys[slot] = hash;
      }
      values[slot] = value;
    },
  };
}

/** Spreads the bits of a hash over the whole word (the finalizer of MurmurHash3). */
function scramble(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
