import { NamesCursor, type Way } from './names-cursor.ts';
import { hasTitle, isOfPerson } from './pack-names.ts';

/** A name among packed ones: where it stands in the article, and its way of writing. */
export interface Picked {
  readonly start: number;
  readonly end: number;
  readonly way: Way;
}

/** The names with these numbers, which ascend, of packed ones. The others are passed over: what is asked of thousands of articles is one or two names of each. */
export function pickNames(packed: Uint8Array, numbers: readonly number[]): Picked[] {
  const cursor = new NamesCursor(packed);
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
  const cursor = new NamesCursor(packed);
  const count = cursor.integer();
  cursor.integer();
  const ways = cursor.at;
  cursor.skip(count);
  for (let i = 0, start = 0; i < count; i++) {
    start += cursor.integer();
    cursor.skip(1);
    if (start !== place) continue;
    cursor.skip(2 * (count - i - 1));
    const way = new NamesCursor(packed, ways).skip(i).integer();
    return hasTitle(packed, cursor.ways(way)[way]!.from);
  }
  return false;
}

/** How a person is first written by the full name; undefined where no name is of that person. */
export function wayOfPerson(packed: Uint8Array, full: string): Way | undefined {
  const cursor = new NamesCursor(packed);
  const count = cursor.integer();
  const ways = cursor.integer();
  // Ways are in the order in which names have them first.
  return cursor.skip(3 * count).ways(ways - 1).find(({ from }) => isOfPerson(packed, from, full));
}
