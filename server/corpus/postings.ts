import { scramble } from './frozen.ts';

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
  /**
   * Adds so much to the count of each document that holds the key: what `each` would do with a function, many times as fast.
   * Where documents were added in their order and none was taken out, it may be told to end with those below `end`.
   */
  tally(hash: number, step: number, counts: Uint16Array, end?: number): void;
  /** Visits the keys of one of the `SHARDS`: those whose hash, spread by `scramble`, begins with its number. A key that stands nowhere any more may be among them. */
  eachKey(shard: number, visit: (hash: number) => void): void;
}

/** The keys are spread over many small tables, so that none ever takes long to grow, and each is filled while it is at hand. */
const SHARD_BITS = 6;
export const SHARDS = 1 << SHARD_BITS;

/** Empty postings. */
export function createPostings(): Postings {
  const shards = Array.from({ length: SHARDS }, createShard);
  const shardOf = (hash: number): Shard => shards[scramble(hash) >>> (32 - SHARD_BITS)]!;
  return {
    count: (hash) => shardOf(hash).count(hash),
    each: (hash, visit) => shardOf(hash).each(hash, visit),
    add: (doc, hash) => shardOf(hash).add(doc, hash),
    remove: (doc, hash) => shardOf(hash).remove(doc, hash),
    tally: (hash, step, counts, end = Infinity) => shardOf(hash).tally(hash, step, counts, end),
    eachKey: (shard, visit) => shards[shard]!.eachKey(visit),
  };
}

type Shard = Omit<Postings, 'eachKey' | 'tally'> & { eachKey(visit: (hash: number) => void): void; tally(hash: number, step: number, counts: Uint16Array, end: number): void };

/** So many additions wait for one another at most: to enter them together is far quicker than one by one, in a large corpus. */
const WAITING = 1024;

function createShard(): Shard {
  const table = createTable();
  const lists = createLists();
  let waiting = new Int32Array(16);
  let length = 0;

  const enter = (doc: number, hash: number): void => {
    const value = table.get(hash);
    if (value === NONE) table.set(hash, doc);
    else if (value >= 0) table.set(hash, ~lists.create(value, doc));
    else {
      const list = lists.add(~value, doc);
      if (list !== ~value) table.set(hash, ~list);
    }
  };
  /** Enters what waits; to be done before anything is looked up. */
  const settle = (): void => {
    for (let i = 0; i < length; i += 2) enter(waiting[i + 1]!, waiting[i]!);
    length = 0;
  };
  return {
    count(hash) {
      settle();
      const value = table.get(hash);
      return value === NONE ? 0 : value >= 0 ? 1 : lists.size(~value);
    },
    each(hash, visit) {
      settle();
      const value = table.get(hash);
      if (value === NONE) return;
      if (value >= 0) visit(value);
      else lists.each(~value, visit);
    },
    add(doc, hash) {
      if (length === waiting.length) {
        if (length === 2 * WAITING) settle();
        else waiting = grown(waiting);
      }
      waiting[length++] = hash;
      waiting[length++] = doc;
    },
    remove(doc, hash) {
      settle();
      const value = table.get(hash);
      if (value === NONE) return;
      if (value >= 0) table.set(hash, NONE);
      else {
        const last = lists.remove(~value, doc);
        if (last !== null) table.set(hash, last);
      }
    },
    tally(hash, step, counts, end) {
      settle();
      const value = table.get(hash);
      if (value === NONE) return;
      if (value < 0) lists.tally(~value, step, counts, end);
      else if (value < end) counts[value]! += step;
    },
    eachKey(visit) {
      settle();
      table.eachKey(visit);
    },
  };
}

/** Lists of two numbers or more in one array: each begins with its size, and the logarithm of its capacity above that. */
interface Lists {
  create(first: number, second: number): number;
  /** Gives the list's place, which is another one when it grew. */
  add(list: number, item: number): number;
  /** Gives the item that remains when the list ends with that, else null. */
  remove(list: number, item: number): number | null;
  size(list: number): number;
  each(list: number, visit: (item: number) => void): void;
  tally(list: number, step: number, counts: Uint16Array, end: number): void;
}

const SIZE_BITS = 26;
const SIZE = (1 << SIZE_BITS) - 1;

function createLists(): Lists {
  let pool = new Int32Array(64);
  let end = 0;
  /** Places that lists left, by the logarithm of their capacity. */
  const free: number[][] = [];

  const take = (log: number): number => {
    const left = free[log]?.pop();
    if (left !== undefined) return left;
    const place = end;
    end += 1 + (1 << log);
    while (end > pool.length) pool = grown(pool);
    return place;
  };
  const leave = (list: number): void => {
    (free[pool[list]! >>> SIZE_BITS] ??= []).push(list);
  };
  return {
    create(first, second) {
      const list = take(1);
      pool[list] = (1 << SIZE_BITS) | 2;
      pool[list + 1] = first;
      pool[list + 2] = second;
      return list;
    },
    add(list, item) {
      const log = pool[list]! >>> SIZE_BITS;
      const size = pool[list]! & SIZE;
      let place = list;
      if (size === 1 << log) {
        place = take(log + 1);
        pool.copyWithin(place + 1, list + 1, list + 1 + size);
        leave(list);
        pool[place] = ((log + 1) << SIZE_BITS) | size;
      }
      pool[place + 1 + size] = item;
      pool[place]!++;
      return place;
    },
    remove(list, item) {
      const size = pool[list]! & SIZE;
      const at = pool.indexOf(item, list + 1);
      pool[at] = pool[list + size]!;
      pool[list]!--;
      if (size > 2) return null;
      leave(list);
      return pool[list + 1]!;
    },
    size: (list) => pool[list]! & SIZE,
    each(list, visit) {
      const stop = list + 1 + (pool[list]! & SIZE);
      for (let i = list + 1; i < stop; i++) visit(pool[i]!);
    },
    tally(list, step, counts, end) {
      const items = pool;
      const stop = list + 1 + (items[list]! & SIZE);
      for (let i = list + 1; i < stop && items[i]! < end; i++) counts[items[i]!]! += step;
    },
  };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(array.length * 2);
  longer.set(array);
  return longer;
}

/** A hash table with open addressing from keys to a document (from 0), a list of several (below 0), or nothing. */
interface Table {
  get(hash: number): number;
  set(hash: number, value: number): void;
  eachKey(visit: (hash: number) => void): void;
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
    eachKey(visit) {
      for (let slot = 0; slot < capacity; slot++) if (values[slot] !== UNUSED && values[slot] !== NONE) visit(keys[slot]!);
    },
  };
}
