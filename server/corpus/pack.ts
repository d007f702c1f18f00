import { createReader, type Reader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/**
 * Packs a plain value into bytes and back: null, undefined, booleans, numbers, strings, arrays, plain objects, Uint8Array
 * and Int32Array. Strings and the shapes of objects (their keys, in order) are kept once each. There is no schema, so a
 * field that is added to a mention needs nothing here.
 */
export function pack(value: unknown): Uint8Array {
  return packer()(value);
}

/** Packs several values in the same room. */
export function packer(): (value: unknown) => Uint8Array {
  const writer = new ByteWriter();
  return (value) => {
    writer.clear();
    const strings = new Map<string, number>();
    const shapes: string[][] = [];
    write({ writer, strings, shapes, root: shapeNode() }, value);
    const body = writer.take();
    writer.integer(shapes.length);
    for (const keys of shapes) {
      writer.integer(keys.length);
      for (const key of keys) writer.integer(stringId(strings, key));
    }
    const shapeTable = writer.take();
    writer.integer(strings.size);
    let text = '';
    for (const s of strings.keys()) {
      writer.integer(s.length);
      text += s;
    }
    // In one stretch, so that reading them decodes once.
    writer.text(text);
    writer.bytes(shapeTable);
    writer.bytes(body);
    return writer.take();
  };
}

/** What is kept while a value is packed. */
interface Packing {
  readonly writer: ByteWriter;
  /** The number of each string and, by number, the keys of each shape. */
  readonly strings: Map<string, number>;
  readonly shapes: string[][];
  readonly root: ShapeNode;
}

/** What objects that begin with the same keys have in common: the shape that ends here, and what goes on by the next key. */
interface ShapeNode {
  shape: number;
  /** The next key that was met first, nearly always the only one. */
  key: string | null;
  child: ShapeNode | null;
  others: Map<string, ShapeNode> | null;
}

function write(packing: Packing, v: unknown): void {
  const { writer } = packing;
  if (typeof v === 'number') writeNumber(writer, v);
  else if (typeof v === 'string') {
    writer.byte(STRING);
    writer.integer(stringId(packing.strings, v));
  } else if (v === null) writer.byte(NULL);
  else if (v === undefined) writer.byte(UNDEFINED);
  else if (v === true) writer.byte(TRUE);
  else if (v === false) writer.byte(FALSE);
  else if (Array.isArray(v)) {
    writer.byte(ARRAY);
    writer.integer(v.length);
    for (let i = 0; i < v.length; i++) write(packing, v[i]);
  } else if (v instanceof Int32Array) writeIntegers(writer, v);
  else if (v instanceof Uint8Array) {
    writer.byte(BYTES);
    writer.integer(v.length);
    writer.bytes(v);
  } else if (typeof v === 'object') {
    writer.byte(OBJECT);
    writer.integer(shapeId(packing, v));
    for (const field of Object.values(v)) write(packing, field);
  } else throw new TypeError(`a ${typeof v} cannot be packed`);
}

function writeNumber(writer: ByteWriter, v: number): void {
  // Whole numbers that fit a bitwise operation; -0 does not.
  if ((v | 0) === v && v < 0x3fffffff && v > -0x3fffffff && (v !== 0 || 1 / v > 0)) {
    if (v >= 0 && v < 256 - SMALL) writer.byte(SMALL + v);
    else {
      writer.byte(v < 0 ? NEGATIVE : POSITIVE);
      writer.integer(v < 0 ? -v : v);
    }
  } else if (v !== v) writer.byte(NAN);
  else {
    writer.byte(FLOAT);
    writer.float(v);
  }
}

function writeIntegers(writer: ByteWriter, v: Int32Array): void {
  let short = true;
  for (let i = 0; i < v.length && short; i++) short = v[i]! >= 0 && v[i]! < SHORT;
  writer.byte(short ? SHORT_INTEGERS : INTEGERS);
  writer.integer(v.length);
  if (short) for (let i = 0; i < v.length; i++) writer.integer(v[i]!);
  else writer.integers(v);
}

function stringId(strings: Map<string, number>, s: string): number {
  let id = strings.get(s);
  if (id === undefined) strings.set(s, (id = strings.size));
  return id;
}

const shapeNode = (): ShapeNode => ({ shape: -1, key: null, child: null, others: null });

function shapeId({ shapes, root }: Packing, object: object): number {
  let node = root;
  for (const key in object) node = key === node.key ? node.child! : childOf(node, key);
  if (node.shape < 0) {
    node.shape = shapes.length;
    shapes.push(Object.keys(object));
  }
  return node.shape;
}

function childOf(node: ShapeNode, key: string): ShapeNode {
  if (node.child === null) {
    node.key = key;
    return (node.child = shapeNode());
  }
  node.others ??= new Map();
  let child = node.others.get(key);
  if (child === undefined) node.others.set(key, (child = shapeNode()));
  return child;
}

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
        const leftOut = isLeftOut[shape]!;
        for (let i = 0; i < keys.length; i++) {
          if (leftOut[i]) skip();
          else object[keys[i]!] = read();
        }
        return object;
      }
      default: throw new RangeError('not packed by this version');
    }
  };
  /** Passes over a value. */
  const skip = (): void => {
    const tag = byte();
    if (tag >= SMALL) return;
    switch (tag) {
      case NULL: case UNDEFINED: case TRUE: case FALSE: case NAN: return;
      case POSITIVE: case NEGATIVE: case STRING: return void integer();
      case FLOAT: return void reader.float();
      case BYTES: return void reader.bytes(length());
      case INTEGERS: return void reader.bytes(4 * length());
      case SHORT_INTEGERS: {
        for (let left = length(); left > 0; left--) integer();
        return;
      }
      case ARRAY: {
        for (let left = length(); left > 0; left--) skip();
        return;
      }
      case OBJECT: {
        for (let left = shapes[integer()]?.length ?? 0; left > 0; left--) skip();
        return;
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
