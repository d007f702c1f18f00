import type { KeyList } from '../mentions/key-list.ts';
import { narrowFor, type Narrow } from '../text/narrow.ts';
import { int32s } from '../text/room.ts';

/** Keys by ascending hash, side by side. */
export interface Keys {
  readonly hashes: Int32Array;
  /** For each hash its index. */
  readonly indexes: Narrow;
}

/** None. */
export const NO_KEYS: Keys = { hashes: new Int32Array(), indexes: new Uint8Array() };

const DIGIT = 8;
const DIGITS = 32 / DIGIT;

/** Room for sorting, used again from list to list. */
interface Room {
  /** Hash and index of each key in turn, and the same in the order of the digits so far. */
  pairs: Int32Array;
  sorted: Int32Array;
  /** For each digit, and each of its values, where the next key with it goes. */
  readonly starts: Int32Array;
}

/** Puts lists of keys in order. */
export function keySorter(): (keys: KeyList) => Keys {
  const room: Room = { pairs: new Int32Array(), sorted: new Int32Array(), starts: new Int32Array(DIGITS << DIGIT) };
  return (keys) => inKeyOrder(keys, room);
}

/**
 * The keys by ascending hash; those of one hash keep their order. A radix sort from the lowest digit up (Knuth, TAOCP 3,
 * 5.2.5), since keys are many and a comparison of objects is dear.
 */
function inKeyOrder({ hashes, indexes, count }: KeyList, room: Room): Keys {
  if (room.pairs.length < 2 * count) {
    room.pairs = new Int32Array(4 * count);
    room.sorted = new Int32Array(4 * count);
  }
  const { starts } = room;
  let { pairs, sorted } = room;
  let most = 0;
  starts.fill(0);
  for (let i = 0; i < count; i++) {
    const hash = hashes[i]!;
    const index = indexes[i]!;
    pairs[2 * i] = hash;
    pairs[2 * i + 1] = index;
    most |= index;
    for (let digit = 0; digit < DIGITS; digit++) starts[placeOf(hash, digit)]! += 2;
  }
  for (let digit = 0; digit < DIGITS; digit++) {
    for (let place = digit << DIGIT, at = 0; place < (digit + 1) << DIGIT; place++) {
      const these = starts[place]!;
      starts[place] = at;
      at += these;
    }
    for (let i = 0; i < 2 * count; i += 2) {
      const place = placeOf(pairs[i]!, digit);
      const at = starts[place]!;
      starts[place] = at + 2;
      sorted[at] = pairs[i]!;
      sorted[at + 1] = pairs[i + 1]!;
    }
    const other = pairs;
    pairs = sorted;
    sorted = other;
  }
  const ordered = { hashes: int32s(count), indexes: narrowFor(most, count) };
  for (let i = 0; i < count; i++) {
    ordered.hashes[i] = pairs[2 * i]!;
    ordered.indexes[i] = pairs[2 * i + 1]!;
  }
  return ordered;
}

/** Where a digit of a hash is counted. The sign is in the highest digit: negative hashes come first. */
const placeOf = (hash: number, digit: number): number => (digit << DIGIT) | (((hash >>> (digit * DIGIT)) & ((1 << DIGIT) - 1)) ^ (digit + 1 === DIGITS ? 1 << (DIGIT - 1) : 0));
