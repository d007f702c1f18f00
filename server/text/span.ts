/** A half-open range of UTF-16 offsets into an article's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The last of a list, undefined of an empty one: what is asked for at the index -1 is looked for by name, a hundred times as slowly. */
export function lastOf<T>(list: readonly T[]): T | undefined {
  return list.length > 0 ? list[list.length - 1] : undefined;
}

/**
 * The index of the last of the ascending `starts` that is at or before `offset`, or -1. `length` bounds the search where
 * the array is longer than what it holds.
 */
export function lastAtOrBefore(starts: ArrayLike<number>, offset: number, length = starts.length): number {
  let low = -1;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
