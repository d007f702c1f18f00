/** A map from strings that may hold hundreds of thousands. */
export interface StringMap<V> {
  readonly size: number;
  get(key: string): V | undefined;
  set(key: string, value: V): void;
  delete(key: string): void;
  clear(): void;
  values(): Iterable<V>;
}

/**
 * The keys are spread over so many maps. One map would be made anew as a whole each time it outgrows its room, which at
 * 260,000 keys takes longer than a turn of the event loop may.
 */
const SHARDS = 64;

/** An empty map. */
export function createStringMap<V>(): StringMap<V> {
  const shards = Array.from({ length: SHARDS }, () => new Map<string, V>());
  const shardOf = (key: string): Map<string, V> => shards[hashOf(key) % SHARDS]!;
  return {
    get size() {
      return shards.reduce((sum, shard) => sum + shard.size, 0);
    },
    get: (key) => shardOf(key).get(key),
    set: (key, value) => void shardOf(key).set(key, value),
    delete: (key) => void shardOf(key).delete(key),
    clear() {
      for (const shard of shards) shard.clear();
    },
    *values() {
      for (const shard of shards) yield* shard.values();
    },
  };
}

/** A number from a few of the letters, enough to spread words and names. */
function hashOf(key: string): number {
  const { length } = key;
  return length === 0 ? 0 : length + 3 * key.charCodeAt(length >> 2) + 7 * key.charCodeAt(length >> 1) + 13 * key.charCodeAt(length - 1);
}
