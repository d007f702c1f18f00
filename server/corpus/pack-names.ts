import type { Name, NameKind } from '../mentions/mention.ts';
import { waysOf } from '../mentions/names/ways.ts';
import { ByteWriter, integerSize } from './byte-writer.ts';
import { NamesCursor } from './names-cursor.ts';

/** How a name is written where it stands. */
export type Writing = Readonly<Pick<Name, 'text' | 'kind' | 'title' | 'full'>>;

/** The packed names of an article, of which any can be read by itself. */
export interface PackedNames {
  /** Start and end of each name, in turn. */
  readonly spans: Int32Array;
  /** For each name the number of the way in which it is written. */
  readonly of: Int32Array;
  /** How many ways there are. */
  readonly ways: number;
  /** The bytes of a way: equal ones are the same way, in any article. */
  readonly bytesOf: (way: number) => Uint8Array;
}

const KINDS: readonly NameKind[] = ['person', 'organization', 'place', 'event', 'other'];
/** What stands in the first byte of a way beside the number of its kind. */
const TITLED = 8;
const FULL = 16;
const WIDE = 32;

/**
 * Packs names for `openNames`: how many names and ways of writing there are, the way of each name, how far each begins after
 * the one before and how long it is, and each way once, its length before it. Whole numbers take seven bits a byte, letters
 * one byte or, where one of a way needs it, two.
 */
export function packNames(names: readonly Name[], writer = new ByteWriter(), { of, firsts } = waysOf(names)): Uint8Array {
  writer.integer(names.length);
  writer.integer(firsts.length);
  for (let i = 0; i < of.length; i++) writer.integer(of[i]!);
  let last = 0;
  for (const { start, end } of names) {
    writer.integer(start - last);
    writer.integer(end - start);
    last = start;
  }
  for (const first of firsts) writeWay(writer, names[first]!);
  return writer.take();
}

function writeWay(writer: ByteWriter, { text, kind, title, full }: Writing): void {
  const hasFull = full !== text;
  const wide = isWide(text) || (hasFull && isWide(full)) || (title !== null && isWide(title));
  writer.integer(1 + sizeOf(text, wide) + (hasFull ? sizeOf(full, wide) : 0) + (title === null ? 0 : sizeOf(title, wide)));
  writer.byte(KINDS.indexOf(kind) | (title === null ? 0 : TITLED) | (hasFull ? FULL : 0) | (wide ? WIDE : 0));
  writer.units(text, wide);
  if (hasFull) writer.units(full, wide);
  if (title !== null) writer.units(title, wide);
}

/** The bytes that `ByteWriter.units` takes. */
const sizeOf = ({ length }: string, wide: boolean): number => integerSize(length) + (wide ? 2 * length : length);

function isWide(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 255) return true;
  return false;
}

/** Opens packed names. Bytes that are none give an error or other names. */
export function openNames(packed: Uint8Array): PackedNames {
  const cursor = new NamesCursor(packed);
  const count = cursor.integer();
  const ways = cursor.integer();
  if (!(count + ways <= packed.length && count >= 0 && ways >= 0)) throw new RangeError('cut off');
  const of = new Int32Array(count);
  for (let i = 0; i < count; i++) of[i] = cursor.integer();
  const spans = new Int32Array(2 * count);
  for (let i = 0, last = 0; i < count; i++) {
    last += cursor.integer();
    spans[2 * i] = last;
    spans[2 * i + 1] = last + cursor.integer();
  }
  // Where the ways are is told by going over them, as far as they are asked for.
  const starts: number[] = [cursor.at];
  const bytesOf = (way: number): Uint8Array => {
    while (starts.length <= way) {
      cursor.at = starts[starts.length - 1]!;
      const length = cursor.integer();
      starts.push(cursor.at + length);
    }
    cursor.at = starts[way]!;
    const length = cursor.integer();
    if (cursor.at + length > packed.length) throw new RangeError('cut off');
    return packed.subarray(cursor.at, cursor.at + length);
  };
  return { spans, of, ways, bytesOf };
}

/** A way of writing a name of its bytes. */
export function writingOf(bytes: Uint8Array): Writing {
  let at = 1;
  const flags = bytes[0]!;
  const part = (): string => {
    let length = 0;
    for (let shift = 0, next = 128; next > 127; shift += 7) {
      next = bytes[at++] ?? 0;
      length |= (next & 127) << shift;
    }
    const from = at;
    at += (flags & WIDE) === 0 ? length : 2 * length;
    const units = bytes.subarray(from, at);
    return textOf((flags & WIDE) === 0 ? units : Uint16Array.from({ length: units.length >> 1 }, (_, i) => units[2 * i]! | (units[2 * i + 1]! << 8)));
  };
  const text = part();
  const full = (flags & FULL) === 0 ? text : part();
  const title = (flags & TITLED) === 0 ? null : part();
  return { text, kind: KINDS[flags & 7]!, title, full };
}

/** Whether the way of writing whose bytes begin at `from` has a title. */
export function hasTitle(bytes: Uint8Array, from: number): boolean {
  return (bytes[from]! & TITLED) !== 0;
}

/** Whether the way of writing whose bytes begin at `from` is of a person with this full name: told without making a text of it. */
export function isOfPerson(bytes: Uint8Array, from: number, name: string): boolean {
  const flags = bytes[from]!;
  if ((flags & 7) !== KINDS.indexOf('person')) return false;
  const width = (flags & WIDE) === 0 ? 1 : 2;
  let at = from + 1;
  let length = 0;
  const read = (): void => {
    length = 0;
    for (let shift = 0, next = 128; next > 127; shift += 7) {
      next = bytes[at++] ?? 0;
      length |= (next & 127) << shift;
    }
  };
  read();
  if ((flags & FULL) !== 0) {
    at += width * length;
    read();
  }
  if (length !== name.length) return false;
  for (let i = 0; i < length; i++, at += width) if (name.charCodeAt(i) !== (width === 1 ? bytes[at]! : bytes[at]! | (bytes[at + 1]! << 8))) return false;
  return true;
}

/** The letters with these codes. */
function textOf(codes: Uint8Array | Uint16Array): string {
  // So many arguments any engine takes.
  if (codes.length > 4096) return textOf(codes.subarray(0, 4096)) + textOf(codes.subarray(4096));
  return String.fromCharCode(...codes);
}

/** All packed names. */
export function namesIn(packed: Uint8Array): Name[] {
  const { spans, of, bytesOf } = openNames(packed);
  const ways: Writing[] = [];
  return Array.from(of, (way, i) => ({ start: spans[2 * i]!, end: spans[2 * i + 1]!, ...(ways[way] ??= writingOf(bytesOf(way))) }));
}
