/** The same function, which works when it is first called and gives that answer again: one that is never null or undefined. */
export function once<T>(work: () => T): () => T {
  let done: T | undefined;
  return () => (done ??= work());
}
