/** What is kept of pieces of bytes: equal pieces have one value, wherever they stand. */
export interface ByteMap<V> {
  readonly size: number;
  /** The value of the bytes from `from` to `to`; `make` makes it where these have none yet. */
  of(bytes: Uint8Array, from: number, to: number, make: () => V): V;
  clear(): void;
}

interface Entry<V> {
  /** The bytes that stand for it: a copy among others. */
  readonly pool: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly value: V;
  /** Another one whose bytes have the same hash. */
  readonly next: Entry<V> | undefined;
}

/** So many bytes are kept together. */
const POOL = 1 << 16;
/** The entries are spread over so many maps, since one would be made anew as a whole each time it outgrows its room. */
const SHARDS = 64;

/** An empty map. No piece that is in it makes a string or an array when it is looked up. */
export function createByteMap<V>(): ByteMap<V> {
  const shards = Array.from({ length: SHARDS }, () => new Map<number, Entry<V>>());
  let pool = new Uint8Array();
  let end = 0;
  let size = 0;
  const enter = (bytes: Uint8Array, from: number, to: number, value: V, next: Entry<V> | undefined): Entry<V> => {
    if (end + to - from > pool.length) {
      pool = new Uint8Array(Math.max(POOL, to - from));
      end = 0;
    }
    pool.set(bytes.subarray(from, to), end);
    size++;
    return { pool, from: end, to: (end += to - from), value, next };
  };
  return {
    get size() {
      return size;
    },
    of(bytes, from, to, make) {
      const hash = hashOf(bytes, from, to);
      const shard = shards[hash & (SHARDS - 1)]!;
      const first = shard.get(hash);
      for (let entry = first; entry; entry = entry.next) if (areEqual(entry, bytes, from, to)) return entry.value;
      const value = make();
      shard.set(hash, enter(bytes, from, to, value, first));
      return value;
    },
    clear() {
      for (const shard of shards) shard.clear();
      pool = new Uint8Array();
      end = size = 0;
    },
  };
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  return hash ^ (hash >>> 15);
}

function areEqual({ pool, from: start, to: end }: Entry<unknown>, bytes: Uint8Array, from: number, to: number): boolean {
  if (end - start !== to - from) return false;
  for (let i = from, j = start; i < to; i++, j++) if (bytes[i] !== pool[j]) return false;
  return true;
}
