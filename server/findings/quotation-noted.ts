import type { Said } from './quotation-said.ts';

/** What was worked out of quotes, by their numbers. */
export interface Noted<V> {
  get(said: Said): V | undefined;
  set(said: Said, value: V): void;
}

/** Nothing noted yet. Very many quotes are asked about very often: an array is looked into at a fraction of what a map takes, but must have no large gaps. */
export function createNoted<V>(): Noted<V> {
  const parts: (V | undefined)[][] = [];
  return {
    get: ({ id }) => parts[id >> PART_BITS]?.[id & (PART - 1)],
    set({ id }, value) {
      while (parts.length <= id >> PART_BITS) parts.push([]);
      const part = parts[id >> PART_BITS]!;
      if (part.length === 0) for (let i = 0; i < PART; i++) part.push(undefined);
      part[id & (PART - 1)] = value;
    },
  };
}

const PART_BITS = 9;
const PART = 1 << PART_BITS;
