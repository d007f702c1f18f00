/** Does at once what can be done a part at a time. */
export function atOnce<T>(parts: Generator<unknown, T>): T {
  let part = parts.next();
  while (part.done !== true) part = parts.next();
  return part.value;
}
