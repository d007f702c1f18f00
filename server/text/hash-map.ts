import { int32s } from './room.ts';

/** A map from 32-bit hashes (see `hashFolded`) to whole numbers that are not 0, which stands for none. */
export interface HashMap {
  readonly get: (hash: number) => number;
  readonly set: (hash: number, value: number) => void;
  /** Visits all keys, in no order that means anything. */
  readonly each: (visit: (hash: number, value: number) => void) => void;
}

/** A map for `most` different keys at most, several times faster than `Map`: open addressing, at most half of the slots in use. */
export function hashMap(most: number): HashMap {
  let size = 16;
  while (size < most * 2) size *= 2;
  const last = 2 * size - 1;
  /** Each key before its value. */
  const slots = int32s(2 * size);
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) << 1 & last;
    while (slots[slot + 1] !== 0 && slots[slot] !== hash) slot = (slot + 2) & last;
    return slot;
  };
  return {
    get: (hash) => slots[slotOf(hash) + 1]!,
    set(hash, value) {
      const slot = slotOf(hash);
      slots[slot] = hash;
      slots[slot + 1] = value;
    },
    each(visit) {
      for (let slot = 0; slot < slots.length; slot += 2) if (slots[slot + 1] !== 0) visit(slots[slot]!, slots[slot + 1]!);
    },
  };
}
