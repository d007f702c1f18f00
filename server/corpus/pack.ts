/**
 * Packs a plain value into bytes and back: null, undefined, booleans, numbers, strings, arrays, plain objects, Uint8Array
 * and Int32Array. Strings and the shapes of objects (their keys, in order) are kept once each. There is no schema, so a
 * field that is added to a mention needs nothing here.
 */
export function pack(value: unknown): Uint8Array {
  const writer = createWriter();
  const strings = new Map<string, number>();
  const shapes: string[][] = [];
  const root: ShapeNode = { shape: -1, next: new Map() };

  const string = (s: string): number => {
    let id = strings.get(s);
    if (id === undefined) strings.set(s, (id = strings.size));
    return id;
  };
  const shape = (object: object): number => {
    let node = root;
    for (const key in object) {
      let next = node.next.get(key);
      if (next === undefined) node.next.set(key, (next = { shape: -1, next: new Map() }));
      node = next;
    }
    if (node.shape < 0) {
      node.shape = shapes.length;
      shapes.push(Object.keys(object));
    }
    return node.shape;
  };
  const write = (v: unknown): void => {
    if (v === null) writer.byte(NULL);
    else if (v === undefined) writer.byte(UNDEFINED);
    else if (v === true) writer.byte(TRUE);
    else if (v === false) writer.byte(FALSE);
    else if (typeof v === 'number') {
      if (Number.isInteger(v) && Math.abs(v) < 0x3fffffff && !Object.is(v, -0)) {
        if (v >= 0 && v < 256 - SMALL) writer.byte(SMALL + v);
        else {
          writer.byte(v < 0 ? NEGATIVE : POSITIVE);
          writer.integer(Math.abs(v));
        }
      } else if (Number.isNaN(v)) writer.byte(NAN);
      else {
        writer.byte(FLOAT);
        writer.float(v);
      }
    } else if (typeof v === 'string') {
      writer.byte(STRING);
      writer.integer(string(v));
    } else if (Array.isArray(v)) {
      writer.byte(ARRAY);
      writer.integer(v.length);
      for (const item of v) write(item);
    } else if (v instanceof Uint8Array) {
      writer.byte(BYTES);
      writer.integer(v.length);
      writer.bytes(v);
    } else if (v instanceof Int32Array) {
      const short = v.every((n) => n >= 0 && n < SHORT);
      writer.byte(short ? SHORT_INTEGERS : INTEGERS);
      writer.integer(v.length);
      if (short) for (const n of v) writer.integer(n);
      // As it lies in memory: every machine that runs JavaScript puts the low byte first.
      else writer.bytes(new Uint8Array(v.buffer, v.byteOffset, v.byteLength));
    } else if (typeof v === 'object') {
      writer.byte(OBJECT);
      writer.integer(shape(v));
      for (const key in v) write((v as Record<string, unknown>)[key]);
    } else throw new TypeError(`a ${typeof v} cannot be packed`);
  };

  write(value);
  const body = writer.take();
  writer.integer(shapes.length);
  for (const keys of shapes) {
    writer.integer(keys.length);
    for (const key of keys) writer.integer(string(key));
  }
  const shapeTable = writer.take();
  writeStrings(writer, [...strings.keys()]);
  writer.bytes(shapeTable);
  writer.bytes(body);
  return writer.take();
}

interface ShapeNode {
  shape: number;
  readonly next: Map<string, ShapeNode>;
}

/** The value that `pack` made the bytes of. Bytes that it did not make give an error or another value, never a hang. */
export function unpack(bytes: Uint8Array): unknown {
  const reader = createReader(bytes);
  const { byte, integer, length } = reader;
  const strings = readStrings(reader);
  const shapes = Array.from({ length: length() }, () => Array.from({ length: length() }, () => strings[integer()] ?? ''));
  // A copy of an object that has all keys already is made sooner than one that gets them one by one.
  const blanks = shapes.map((keys) => Object.fromEntries(keys.map((key) => [key, null])) as Record<string, unknown>);
  const read = (): unknown => {
    const tag = byte();
    if (tag >= SMALL) return tag - SMALL;
    switch (tag) {
      case NULL: return null;
      case UNDEFINED: return undefined;
      case TRUE: return true;
      case FALSE: return false;
      case POSITIVE: return integer();
      case NEGATIVE: return -integer();
      case FLOAT: return reader.float();
      case NAN: return NaN;
      case STRING: return strings[integer()];
      case BYTES: return new Uint8Array(reader.bytes(length()));
      case INTEGERS: return reader.integers(length());
      case SHORT_INTEGERS: return reader.shortIntegers(length());
      case ARRAY: {
        const array: unknown[] = [];
        for (let left = length(); left > 0; left--) array.push(read());
        return array;
      }
      case OBJECT: {
        const shape = integer();
        const object = { ...blanks[shape] };
        const keys = shapes[shape] ?? [];
        for (let i = 0; i < keys.length; i++) object[keys[i]!] = read();
        return object;
      }
      default: throw new RangeError('not packed by this version');
    }
  };
  return read();
}

const NULL = 0;
const UNDEFINED = 1;
const FALSE = 2;
const TRUE = 3;
const POSITIVE = 4;
const NEGATIVE = 5;
const FLOAT = 6;
const STRING = 7;
const ARRAY = 8;
const OBJECT = 9;
const BYTES = 10;
const INTEGERS = 11;
const SHORT_INTEGERS = 12;
const NAN = 13;
/** Whole numbers below this take three bytes at most. */
const SHORT = 1 << 21;
/** Tags from here on are the small numbers themselves. */
const SMALL = 16;

/** All strings in one stretch, so that reading them decodes once: their lengths in UTF-16 units, then the text. */
function writeStrings(writer: Writer, strings: readonly string[]): void {
  writer.integer(strings.length);
  for (const s of strings) writer.integer(s.length);
  const text = strings.join('');
  // A lone surrogate has no UTF-8 form.
  const utf8 = !/\p{Surrogate}/u.test(text);
  let bytes: Uint8Array;
  if (utf8) bytes = new TextEncoder().encode(text);
  else {
    bytes = new Uint8Array(text.length * 2);
    for (let i = 0; i < text.length; i++) {
      bytes[2 * i] = text.charCodeAt(i) & 255;
      bytes[2 * i + 1] = text.charCodeAt(i) >> 8;
    }
  }
  writer.byte(utf8 ? 1 : 0);
  writer.integer(bytes.length);
  writer.bytes(bytes);
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

interface Writer {
  byte(value: number): void;
  /** A number from 0 to 2^31 - 1, seven bits a byte. */
  integer(value: number): void;
  float(value: number): void;
  bytes(value: Uint8Array): void;
  /** What was written since the last call. */
  take(): Uint8Array;
}

function createWriter(): Writer {
  let buffer = new Uint8Array(1024);
  let length = 0;
  const scratch = new DataView(new ArrayBuffer(8));
  const reserve = (more: number): void => {
    if (length + more <= buffer.length) return;
    const longer = new Uint8Array(Math.max(length + more, buffer.length * 2));
    longer.set(buffer);
    buffer = longer;
  };
  const writer: Writer = {
    byte(value) {
      reserve(1);
      buffer[length++] = value;
    },
    integer(value) {
      reserve(5);
      let rest = value;
      while (rest > 127) {
        buffer[length++] = (rest & 127) | 128;
        rest >>>= 7;
      }
      buffer[length++] = rest;
    },
    float(value) {
      scratch.setFloat64(0, value);
      for (let i = 0; i < 8; i++) writer.byte(scratch.getUint8(i));
    },
    bytes(value) {
      reserve(value.length);
      buffer.set(value, length);
      length += value.length;
    },
    take() {
      const taken = buffer.slice(0, length);
      length = 0;
      return taken;
    },
  };
  return writer;
}

interface Reader {
  readonly byte: () => number;
  readonly integer: () => number;
  /** A number of things that follow, at least one byte each or one bit: an error where fewer bytes are left. */
  readonly length: () => number;
  readonly float: () => number;
  readonly bytes: (length: number) => Uint8Array;
  /** So many numbers of four bytes. */
  readonly integers: (count: number) => Int32Array;
  /** So many numbers as `integer` reads them. */
  readonly shortIntegers: (count: number) => Int32Array;
}

function createReader(data: Uint8Array): Reader {
  let at = 0;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const need = (count: number): void => {
    if (at + count > data.length) throw new RangeError('cut off');
  };
  const byte = (): number => {
    if (at >= data.length) throw new RangeError('cut off');
    return data[at++]!;
  };
  const integer = (): number => {
    let next = byte();
    if (next < 128) return next;
    let value = next & 127;
    for (let shift = 7; shift < 35 && next > 127; shift += 7) {
      next = byte();
      value |= (next & 127) << shift;
    }
    return value;
  };
  return {
    byte,
    integer,
    length() {
      const length = integer();
      if (length < 0) throw new RangeError('not a length');
      need(length);
      return length;
    },
    float() {
      need(8);
      at += 8;
      return view.getFloat64(at - 8);
    },
    bytes(length) {
      need(length);
      at += length;
      return data.subarray(at - length, at);
    },
    integers(count) {
      need(4 * count);
      const numbers = new Int32Array(count);
      for (let i = 0; i < count; i++, at += 4) numbers[i] = view.getInt32(at, true);
      return numbers;
    },
    shortIntegers(count) {
      const numbers = new Int32Array(count);
      for (let i = 0; i < count; i++) numbers[i] = integer();
      return numbers;
    },
  };
}
