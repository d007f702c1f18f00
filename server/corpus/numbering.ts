/** Numbers for articles, from 0 on, in the order in which they are first asked for; an article keeps its own for good. */
export interface Numbering {
  readonly of: (uri: string) => number;
  /** The number that the article has already; -1 where it has none. */
  readonly known: (uri: string) => number;
  readonly uri: (number: number) => string;
}

/** Numbers that no article has yet. */
export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  const uris: string[] = [];
  return {
    of(uri) {
      let number = numbers.get(uri);
      if (number === undefined) {
        numbers.set(uri, (number = uris.length));
        uris.push(uri);
      }
      return number;
    },
    known: (uri) => numbers.get(uri) ?? -1,
    uri: (number) => uris[number]!,
  };
}
