/** Whole numbers from 0, in arrays of as few bytes each as hold them all. */
export type Narrow = Uint8Array | Uint16Array | Int32Array;

/** The same numbers in as little room: nearly all count something in an article, or say where in it something stands. */
export function narrow(numbers: Int32Array): Narrow {
  let most = 0;
  for (const number of numbers) most |= number;
  if (most >= 0 && most < 1 << 8) return new Uint8Array(numbers);
  return most >= 0 && most < 1 << 16 ? new Uint16Array(numbers) : numbers;
}
