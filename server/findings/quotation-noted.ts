import { atOnce } from '../text/parts.ts';
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

/** What is worked out of a quote, once. */
export function memo<V>(work: (node: Said) => V): (node: Said) => V {
  const known = createNoted<V>();
  return (node) => {
    let value = known.get(node);
    if (value === undefined) known.set(node, (value = work(node)));
    return value;
  };
}

/** What is worked out of a quote once, at once or a part at a time. */
export interface InParts<V> {
  readonly now: (node: Said) => V;
  readonly ahead: (node: Said) => Generator<void, V>;
}

/** The same as `memo` for work that can be done a part at a time. */
export function memoInParts<V>(work: (node: Said) => Generator<void, V>): InParts<V> {
  const known = createNoted<V>();
  function* ahead(node: Said): Generator<void, V> {
    let value = known.get(node);
    if (value === undefined) known.set(node, (value = yield* work(node)));
    return value;
  }
  return { now: (node) => known.get(node) ?? atOnce(ahead(node)), ahead };
}
