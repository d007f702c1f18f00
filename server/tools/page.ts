import type { ToolInput } from './input.ts';

/** Characters of JSON after which an answer is cut. */
const MOST = 20_000;

/** A part of a list that fits an answer. */
export interface Page {
  /** Of the whole list. */
  readonly total: number;
  /** How many stand before the part. */
  readonly from: number;
  /** Where the next part begins; null when this is the last. */
  readonly next: number | null;
  readonly shown: readonly object[];
}

/** As much of a list from `from` on as fits an answer, and one item at least; `show` is asked for no more than that. */
export async function page<T>(items: readonly T[], { from = 0 }: ToolInput, show: (item: T) => object | Promise<object>): Promise<Page> {
  const shown: object[] = [];
  let size = 0;
  for (const item of items.slice(from)) {
    const one = await show(item);
    size += JSON.stringify(one).length;
    if (shown.length > 0 && size > MOST) break;
    shown.push(one);
  }
  const next = from + shown.length;
  return { total: items.length, from, next: next < items.length ? next : null, shown };
}
