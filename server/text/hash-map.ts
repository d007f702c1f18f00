import { int32s, uint8s } from './room.ts';

/** A map from 32-bit hashes (see `hashFolded`) to whole numbers. 0 stands for none. */
export interface HashMap {
  readonly get: (hash: number) => number;
  readonly set: (hash: number, value: number) => void;
  /** Visits the keys whose value is not 0, in no order that means anything. */
  readonly each: (visit: (hash: number, value: number) => void) => void;
}

/** A map for `most` different keys at most, several times faster than `Map`: open addressing, at most half of the slots in use. */
export function hashMap(most: number): HashMap {
  let size = 16;
  while (size < most * 2) size *= 2;
  const mask = size - 1;
  const keys = int32s(size);
  const values = int32s(size);
  const used = uint8s(size);
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (used[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  return {
    get: (hash) => values[slotOf(hash)]!,
    set(hash, value) {
      const slot = slotOf(hash);
      used[slot] = 1;
      keys[slot] = hash;
      values[slot] = value;
    },
    each(visit) {
      for (let slot = 0; slot < size; slot++) if (values[slot] !== 0) visit(keys[slot]!, values[slot]!);
    },
  };
}
