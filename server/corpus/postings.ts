/**
 * An inverted index: which documents (small numbers) hold a key (a 32-bit hash), and with what index. Adding and removing
 * a document costs its own postings and nothing else. Everything lies in typed arrays: 24 bytes a posting and 12 bytes a
 * slot of the tables.
 */
export interface Postings {
  /** How many postings the key has. */
  count(hash: number): number;
  /** Visits the postings of a key, in no particular order. */
  each(hash: number, visit: (doc: number, index: number) => void): void;
  /** Visits the postings of a document, in no particular order. */
  eachOf(doc: number, visit: (hash: number, index: number) => void): void;
  add(doc: number, hash: number, index: number): void;
  remove(doc: number): void;
}

/** Nodes are kept in blocks of this many, so that growing never copies them. */
const BLOCK_BITS = 14;
const BLOCK_MASK = (1 << BLOCK_BITS) - 1;
/** Fields of a node: the key, the document, the index, the neighbours among the key's postings, the next of the document. */
const HASH = 0;
const DOC = 1;
const INDEX = 2;
const NEXT = 3;
const PREVIOUS = 4;
const NEXT_OF_DOC = 5;
const WIDTH = 6;

export function createPostings(): Postings {
  const blocks: Int32Array[] = [];
  /** Node 0 is nobody. */
  let used = 1;
  let free = 0;
  let firstOfDoc = new Int32Array(64);
  const tables = Array.from({ length: 1 << SHARD_BITS }, createTable);

  const get = (node: number, field: number): number => blocks[node >> BLOCK_BITS]![(node & BLOCK_MASK) * WIDTH + field]!;
  const put = (node: number, field: number, value: number): void => {
    blocks[node >> BLOCK_BITS]![(node & BLOCK_MASK) * WIDTH + field] = value;
  };
  const tableOf = (hash: number): Table => tables[scramble(hash) >>> (32 - SHARD_BITS)]!;
  const take = (): number => {
    if (free !== 0) {
      const node = free;
      free = get(node, NEXT_OF_DOC);
      return node;
    }
    if (used >> BLOCK_BITS >= blocks.length) blocks.push(new Int32Array(WIDTH << BLOCK_BITS));
    return used++;
  };

  return {
    count(hash) {
      const table = tableOf(hash);
      const slot = table.find(hash);
      return slot < 0 ? 0 : table.counts[slot]!;
    },
    each(hash, visit) {
      const table = tableOf(hash);
      const slot = table.find(hash);
      if (slot < 0) return;
      for (let node = table.heads[slot]!; node !== 0; node = get(node, NEXT)) visit(get(node, DOC), get(node, INDEX));
    },
    eachOf(doc, visit) {
      if (doc >= firstOfDoc.length) return;
      for (let node = firstOfDoc[doc]!; node !== 0; node = get(node, NEXT_OF_DOC)) visit(get(node, HASH), get(node, INDEX));
    },
    add(doc, hash, index) {
      if (doc >= firstOfDoc.length) {
        const longer = new Int32Array(Math.max(doc + 1, firstOfDoc.length * 2));
        longer.set(firstOfDoc);
        firstOfDoc = longer;
      }
      const node = take();
      const table = tableOf(hash);
      const slot = table.claim(hash);
      const next = table.heads[slot]!;
      put(node, HASH, hash);
      put(node, DOC, doc);
      put(node, INDEX, index);
      put(node, NEXT, next);
      put(node, PREVIOUS, 0);
      put(node, NEXT_OF_DOC, firstOfDoc[doc]!);
      if (next !== 0) put(next, PREVIOUS, node);
      table.heads[slot] = node;
      table.counts[slot]!++;
      firstOfDoc[doc] = node;
    },
    remove(doc) {
      if (doc >= firstOfDoc.length) return;
      let node = firstOfDoc[doc]!;
      firstOfDoc[doc] = 0;
      while (node !== 0) {
        const following = get(node, NEXT_OF_DOC);
        const hash = get(node, HASH);
        const table = tableOf(hash);
        const slot = table.find(hash);
        const next = get(node, NEXT);
        const previous = get(node, PREVIOUS);
        if (previous === 0) table.heads[slot] = next;
        else put(previous, NEXT, next);
        if (next !== 0) put(next, PREVIOUS, previous);
        table.counts[slot]!--;
        put(node, NEXT_OF_DOC, free);
        free = node;
        node = following;
      }
    },
  };
}

/** The keys are spread over many small hash tables, so that none ever takes long to grow. */
const SHARD_BITS = 6;

interface Table {
  keys: Int32Array;
  /** First node of a key; meaningless where the count is 0. */
  heads: Int32Array;
  /** How many postings a key has, 0 where none is left, -1 in a slot that was never used. */
  counts: Int32Array;
  /** The slot of a key, or -1. */
  find(hash: number): number;
  /** The slot of a key, which is entered if it is new. */
  claim(hash: number): number;
}

function createTable(): Table {
  let capacity = 16;
  let filled = 0;
  const table: Table = {
    keys: new Int32Array(capacity),
    heads: new Int32Array(capacity),
    counts: new Int32Array(capacity).fill(-1),
    find(hash) {
      const slot = probe(hash);
      return table.counts[slot]! > 0 ? slot : -1;
    },
    claim(hash) {
      let slot = probe(hash);
      if (table.counts[slot]! >= 0) return slot;
      if (filled * 4 >= capacity * 3) {
        grow();
        slot = probe(hash);
      }
      filled++;
      table.keys[slot] = hash;
      table.heads[slot] = 0;
      table.counts[slot] = 0;
      return slot;
    },
  };
  const probe = (hash: number): number => {
    let slot = scramble(hash) & (capacity - 1);
    while (table.counts[slot]! >= 0 && table.keys[slot] !== hash) slot = (slot + 1) & (capacity - 1);
    return slot;
  };
  /** Enters the keys that still have postings into tables of twice their number. */
  const grow = (): void => {
    const { keys, heads, counts } = table;
    let live = 0;
    for (const count of counts) if (count > 0) live++;
    while (capacity < live * 2) capacity *= 2;
    table.keys = new Int32Array(capacity);
    table.heads = new Int32Array(capacity);
    table.counts = new Int32Array(capacity).fill(-1);
    filled = live;
    for (let i = 0; i < keys.length; i++) {
      if (counts[i]! <= 0) continue;
      const slot = probe(keys[i]!);
      table.keys[slot] = keys[i]!;
      table.heads[slot] = heads[i]!;
      table.counts[slot] = counts[i]!;
    }
  };
  return table;
}

/** Spreads the bits of a hash over the whole word (the finalizer of MurmurHash3). */
function scramble(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
