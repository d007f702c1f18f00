import { ByteWriter } from './byte-writer.ts';
import { Column, SMALL, Tag } from './pack-tags.ts';

/**
 * Packs a plain value into bytes, of which `unpack` makes it again: null, undefined, booleans, numbers, strings, arrays,
 * plain objects, Uint8Array and Int32Array. Strings and the shapes of objects (their keys, in order) are kept once each, and
 * objects of one shape as a table. There is no schema, so a field that is added to a mention needs nothing here.
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
    writer.byte(Tag.STRING);
    writer.integer(stringId(packing.strings, v));
  } else if (v === null) writer.byte(Tag.NULL);
  else if (v === undefined) writer.byte(Tag.UNDEFINED);
  else if (v === true) writer.byte(Tag.TRUE);
  else if (v === false) writer.byte(Tag.FALSE);
  else if (Array.isArray(v)) {
    const shape = shapeOfAll(packing, v);
    writer.byte(shape === null ? Tag.ARRAY : Tag.TABLE);
    writer.integer(v.length);
    if (shape === null) for (let i = 0; i < v.length; i++) write(packing, v[i]);
    else writeRows(packing, v as readonly object[], shape);
  } else if (v instanceof Int32Array) writeIntegers(writer, v);
  else if (v instanceof Uint8Array) {
    writer.byte(Tag.BYTES);
    writer.integer(v.length);
    writer.bytes(v);
  } else if (typeof v === 'object') {
    writer.byte(Tag.OBJECT);
    writer.integer(shapeId(packing, v));
    for (const field of Object.values(v)) write(packing, field);
  } else throw new TypeError(`a ${typeof v} cannot be packed`);
}

/** The shape of objects that all have the same keys and are enough for a table; else null. */
function shapeOfAll(packing: Packing, values: readonly unknown[]): number | null {
  if (values.length < LEAST_ROWS) return null;
  let shape: number | null = null;
  for (const value of values) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || ArrayBuffer.isView(value)) return null;
    const own = shapeId(packing, value);
    if (own !== (shape ??= own)) return null;
  }
  return packing.shapes[shape!]!.length > 0 ? shape : null;
}

/** Writes objects of one shape key by key: most of them have the same under most keys. */
function writeRows(packing: Packing, rows: readonly object[], shape: number): void {
  packing.writer.integer(shape);
  const values = rows.map((row) => Object.values(row) as unknown[]);
  const column: unknown[] = new Array(rows.length).fill(null);
  for (let key = 0; key < values[0]!.length; key++) {
    for (let i = 0; i < values.length; i++) column[i] = values[i]![key];
    writeColumn(packing, column, key > 0);
  }
}

function writeColumn(packing: Packing, column: readonly unknown[], mayBeSparse: boolean): void {
  const { writer } = packing;
  const common = mayBeSparse ? mostOf(column) : undefined;
  const shape = mayBeSparse && typeof common === 'object' && common !== null ? shapeOfAll(packing, column) : null;
  if (shape !== null) {
    writer.byte(Column.ROWS);
    writeRows(packing, column as readonly object[], shape);
    return;
  }
  let others = 0;
  for (let i = 0; i < column.length; i++) if (!Object.is(column[i], common)) others++;
  if (!mayBeSparse || 2 * others >= column.length || (typeof common === 'object' && common !== null)) {
    writer.byte(Column.EACH);
    for (let i = 0; i < column.length; i++) write(packing, column[i]);
    return;
  }
  writer.byte(Column.SPARSE);
  write(packing, common);
  writer.integer(others);
  for (let i = 0, last = 0; others > 0; i++) {
    if (Object.is(column[i], common)) continue;
    writer.integer(i - last);
    write(packing, column[i]);
    last = i;
    others--;
  }
}

/** The value that more than half of them are, if one is (Boyer and Moore's majority vote); else any. */
function mostOf(values: readonly unknown[]): unknown {
  let most: unknown;
  let votes = 0;
  for (let i = 0; i < values.length; i++) {
    if (votes === 0) most = values[i];
    votes += Object.is(values[i], most) ? 1 : -1;
  }
  return most;
}

function writeNumber(writer: ByteWriter, v: number): void {
  // Whole numbers that fit a bitwise operation; -0 does not.
  if ((v | 0) === v && v < 0x3fffffff && v > -0x3fffffff && (v !== 0 || 1 / v > 0)) {
    if (v >= 0 && v < 256 - SMALL) writer.byte(SMALL + v);
    else {
      writer.byte(v < 0 ? Tag.NEGATIVE : Tag.POSITIVE);
      writer.integer(v < 0 ? -v : v);
    }
  } else if (v !== v) writer.byte(Tag.NAN);
  else {
    writer.byte(Tag.FLOAT);
    writer.float(v);
  }
}

function writeIntegers(writer: ByteWriter, v: Int32Array): void {
  let short = true;
  for (let i = 0; i < v.length && short; i++) short = v[i]! >= 0 && v[i]! < SHORT;
  writer.byte(short ? Tag.SHORT_INTEGERS : Tag.INTEGERS);
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

/** Fewer objects make no table. */
const LEAST_ROWS = 3;
/** Whole numbers below this take three bytes at most. */
const SHORT = 1 << 21;
