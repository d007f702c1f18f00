import type { Key } from '../mentions/keys.ts';
import { narrow, type Narrow } from '../text/narrow.ts';

/** Keys by ascending hash, side by side. */
export interface Keys {
  readonly hashes: Int32Array;
  /** For each hash its index. */
  readonly indexes: Narrow;
}

/** None. */
export const NO_KEYS: Keys = { hashes: new Int32Array(), indexes: new Uint8Array() };

const DIGIT = 8;

/**
 * The keys by ascending hash; those of one hash keep their order. A radix sort from the lowest digit up (Knuth, TAOCP 3,
 * 5.2.5), since keys are many and a comparison of objects is dear.
 */
export function inKeyOrder(keys: readonly Key[]): Keys {
  let pairs = new Int32Array(keys.length * 2);
  let sorted = new Int32Array(keys.length * 2);
  keys.forEach(({ hash, index }, i) => {
    pairs[2 * i] = hash;
    pairs[2 * i + 1] = index;
  });
  const starts = new Int32Array(1 << DIGIT);
  for (let shift = 0; shift < 32; shift += DIGIT) {
    // The sign is in the highest digit: negative hashes come first.
    const flip = shift + DIGIT === 32 ? 1 << (DIGIT - 1) : 0;
    const digit = (hash: number): number => ((hash >>> shift) & (starts.length - 1)) ^ flip;
    starts.fill(0);
    for (let i = 0; i < pairs.length; i += 2) starts[digit(pairs[i]!)]! += 2;
    for (let d = 0, at = 0; d < starts.length; d++) {
      const count = starts[d]!;
      starts[d] = at;
      at += count;
    }
    for (let i = 0; i < pairs.length; i += 2) {
      const d = digit(pairs[i]!);
      const at = starts[d]!;
      starts[d] = at + 2;
      sorted[at] = pairs[i]!;
      sorted[at + 1] = pairs[i + 1]!;
    }
    [pairs, sorted] = [sorted, pairs];
  }
  const hashes = new Int32Array(keys.length);
  const indexes = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) {
    hashes[i] = pairs[2 * i]!;
    indexes[i] = pairs[2 * i + 1]!;
  }
  return { hashes, indexes: narrow(indexes) };
}
