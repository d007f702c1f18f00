import { createReader, type Reader } from './byte-reader.ts';
import { Column, SMALL, Tag } from './pack-tags.ts';

/**
 * The value that `pack` made the bytes of. Bytes that it did not make give an error or another value, never a hang. With
 * `only`, objects are given these keys alone: the rest is passed over, at a part of the cost.
 */
export function unpack(bytes: Uint8Array, only?: ReadonlySet<string>): unknown {
  const reader = createReader(bytes);
  const { byte, integer, length } = reader;
  const strings = readStrings(reader);
  const shapes = Array.from({ length: length() }, () => Array.from({ length: length() }, () => strings[integer()] ?? ''));
  // A copy of an object that has all keys already is made sooner than one that gets them one by one.
  const blanks = shapes.map((keys) => Object.fromEntries(keys.flatMap((key) => (only?.has(key) === false ? [] : [[key, null]]))) as Record<string, unknown>);
  const isLeftOut = shapes.map((keys) => keys.map((key) => only?.has(key) === false));
  const read = (): unknown => {
    const tag = byte();
    if (tag >= SMALL) return tag - SMALL;
    switch (tag) {
      case Tag.NULL: return null;
      case Tag.UNDEFINED: return undefined;
      case Tag.TRUE: return true;
      case Tag.FALSE: return false;
      case Tag.POSITIVE: return integer();
      case Tag.NEGATIVE: return -integer();
      case Tag.FLOAT: return reader.float();
      case Tag.NAN: return NaN;
      case Tag.STRING: return strings[integer()];
      case Tag.BYTES: return new Uint8Array(reader.bytes(length()));
      case Tag.INTEGERS: return reader.integers(length());
      case Tag.SHORT_INTEGERS: return reader.shortIntegers(length());
      case Tag.ARRAY: {
        const array: unknown[] = [];
        for (let left = length(); left > 0; left--) array.push(read());
        return array;
      }
      case Tag.OBJECT: {
        const shape = integer();
        const object = { ...blanks[shape] };
        const keys = shapes[shape] ?? [];
        const leftOut = isLeftOut[shape]!;
        for (let i = 0; i < keys.length; i++) {
          if (leftOut[i]) skip();
          else object[keys[i]!] = read();
        }
        return object;
      }
      case Tag.TABLE: return readRows(length());
      default: throw new RangeError('not packed by this version');
    }
  };
  const readRows = (count: number): Record<string, unknown>[] => {
    const shape = integer();
    const rows = Array.from({ length: count }, () => ({ ...blanks[shape] }));
    (shapes[shape] ?? []).forEach((key, i) => {
      const mode = modeOf(i);
      if (isLeftOut[shape]![i]) skipColumn(mode, count);
      else if (mode === Column.EACH) for (const row of rows) row[key] = read();
      else if (mode === Column.ROWS) readRows(count).forEach((value, n) => (rows[n]![key] = value));
      else {
        const common = read();
        if (common !== null) for (const row of rows) row[key] = common;
        for (let left = integer(), n = 0; left > 0; left--) {
          n += integer();
          const row = rows[n];
          if (!row) throw new RangeError('not a row');
          row[key] = read();
        }
      }
    });
    return rows;
  };
  /** How the values under a key stand: of the first key each by itself, so that no number of rows takes less bytes than that. */
  const modeOf = (key: number): number => {
    const mode = byte();
    if (mode > Column.SPARSE || (key === 0 && mode !== Column.EACH)) throw new RangeError('not packed by this version');
    return mode;
  };
  const skipRows = (count: number): void => {
    (shapes[integer()] ?? []).forEach((_, i) => skipColumn(modeOf(i), count));
  };
  const skipColumn = (mode: number, count: number): void => {
    if (mode === Column.EACH) for (let left = count; left > 0; left--) skip();
    else if (mode === Column.ROWS) skipRows(count);
    else {
      skip();
      for (let left = integer(); left > 0; left--) {
        integer();
        skip();
      }
    }
  };
  /** Passes over a value. */
  const skip = (): void => {
    const tag = byte();
    if (tag >= SMALL) return;
    switch (tag) {
      case Tag.NULL: case Tag.UNDEFINED: case Tag.TRUE: case Tag.FALSE: case Tag.NAN: return;
      case Tag.POSITIVE: case Tag.NEGATIVE: case Tag.STRING: return void integer();
      case Tag.FLOAT: return void reader.float();
      case Tag.BYTES: return void reader.bytes(length());
      case Tag.INTEGERS: return void reader.bytes(4 * length());
      case Tag.SHORT_INTEGERS: {
        for (let left = length(); left > 0; left--) integer();
        return;
      }
      case Tag.ARRAY: {
        for (let left = length(); left > 0; left--) skip();
        return;
      }
      case Tag.OBJECT: {
        for (let left = shapes[integer()]?.length ?? 0; left > 0; left--) skip();
        return;
      }
      case Tag.TABLE: {
        skipRows(length());
        return;
      }
      default: throw new RangeError('not packed by this version');
    }
  };
  return read();
}

function readStrings(reader: Reader): string[] {
  const lengths = Array.from({ length: reader.length() }, () => reader.integer());
  const utf8 = reader.byte() === 1;
  const bytes = reader.bytes(reader.length());
  let text = '';
  if (utf8) text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  else for (let i = 0; i + 1 < bytes.length; i += 2) text += String.fromCharCode(bytes[i]! | (bytes[i + 1]! << 8));
  let from = 0;
  return lengths.map((length) => text.slice(from, (from += length)));
}
