import { hasTitle, isOfPerson } from './pack-names.ts';

/** Where the bytes of a way of writing stand among packed names. */
export interface Way {
  readonly from: number;
  readonly to: number;
}

/** A name among packed ones: where it stands in the article, and its way of writing. */
export interface Picked {
  readonly start: number;
  readonly end: number;
  readonly way: Way;
}

/** The names with these numbers, which ascend, of packed ones. The others are passed over: what is asked of thousands of articles is one or two names of each. */
export function pickNames(packed: Uint8Array, numbers: readonly number[]): Picked[] {
  const cursor = new Cursor(packed);
  const count = cursor.integer();
  const last = numbers[numbers.length - 1] ?? -1;
  if (last < 0 || last >= count) return [];
  cursor.integer();
  const of: number[] = [];
  for (let i = 0; i <= last; i++) {
    const way = cursor.integer();
    if (numbers[of.length] === i) of.push(way);
  }
  cursor.skip(count - last - 1);
  const starts: number[] = [];
  const ends: number[] = [];
  for (let i = 0, start = 0; i <= last; i++) {
    start += cursor.integer();
    const length = cursor.integer();
    if (numbers[starts.length] !== i) continue;
    starts.push(start);
    ends.push(start + length);
  }
  cursor.skip(2 * (count - last - 1));
  const ways = cursor.ways(Math.max(...of));
  return of.map((way, i) => ({ start: starts[i]!, end: ends[i]!, way: ways[way]! }));
}

/** Whether the name that begins at a place of the article has a title. */
export function isTitledAt(packed: Uint8Array, place: number): boolean {
  const cursor = new Cursor(packed);
  const count = cursor.integer();
  cursor.integer();
  const ways = cursor.at;
  cursor.skip(count);
  for (let i = 0, start = 0; i < count; i++) {
    start += cursor.integer();
    cursor.skip(1);
    if (start !== place) continue;
    cursor.skip(2 * (count - i - 1));
    const way = new Cursor(packed, ways).skip(i).integer();
    return hasTitle(packed, cursor.ways(way)[way]!.from);
  }
  return false;
}

/** How a person is first written by the full name; undefined where no name is of that person. */
export function wayOfPerson(packed: Uint8Array, full: string): Way | undefined {
  const cursor = new Cursor(packed);
  const count = cursor.integer();
  const ways = cursor.integer();
  // Ways are in the order in which names have them first.
  return cursor.skip(3 * count).ways(ways - 1).find(({ from }) => isOfPerson(packed, from, full));
}

/** Goes through packed names. */
class Cursor {
  constructor(
    private readonly packed: Uint8Array,
    public at = 0,
  ) {}

  integer(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const next = this.packed[this.at++]!;
      value |= (next & 127) << shift;
      if (next < 128) return value;
    }
    throw new RangeError('not a number');
  }

  /** Passes over so many numbers. */
  skip(count: number): this {
    for (let left = count; left > 0; left--) while (this.packed[this.at++]! > 127);
    return this;
  }

  /** Where the ways up to one stand, from here on. */
  ways(last: number): Way[] {
    const found: Way[] = [];
    while (found.length <= last) {
      const length = this.integer();
      const from = this.at;
      this.at += length;
      if (this.at > this.packed.length) throw new RangeError('cut off');
      found.push({ from, to: this.at });
    }
    return found;
  }
}
