/** Two sorted lists as one. Texts stand as they are compared with `<`, which is how `sort` has them. */
export function merged(a: readonly string[], b: readonly string[]): string[] {
  const all: string[] = [];
  let j = 0;
  for (const one of a) {
    while (j < b.length && b[j]! < one) all.push(b[j++]!);
    all.push(one);
  }
  while (j < b.length) all.push(b[j++]!);
  return all;
}
