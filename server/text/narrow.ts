import { int32s, uint16s, uint8s } from './room.ts';

/** Whole numbers from 0, in arrays of as few bytes each as hold them all. */
export type Narrow = Uint8Array | Uint16Array | Int32Array;

/** The same numbers in as little room: nearly all count something in an article, or say where in it something stands. */
export function narrow(numbers: ArrayLike<number>): Narrow {
  const count = numbers.length;
  let most = 0;
  for (let i = 0; i < count; i++) most |= numbers[i]!;
  const narrowed = narrowFor(most, count);
  for (let i = 0; i < count; i++) narrowed[i] = numbers[i]!;
  return narrowed;
}

/** Room for so many numbers, none of which has a bit that `most` has not. */
export function narrowFor(most: number, count: number): Narrow {
  if (most >= 0 && most < 1 << 8) return uint8s(count);
  return most >= 0 && most < 1 << 16 ? uint16s(count) : int32s(count);
}
