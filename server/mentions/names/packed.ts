/**
 * A read-only map from 32-bit hashes to small records, as compact as it can be checked in and still loaded at once: the
 * keys are kept as 16 bits (by position) and 8 bits (a fingerprint), so one unknown key in several hundred is taken for a known one.
 * Layout: 65,536 counts of four bits (two a byte, the lower half first), then the fingerprints of all buckets in order,
 * then the records, `width` bytes each.
 */
export interface Packed {
  /** The record's bytes as one number, the first byte lowest (a fourth byte may make it negative); 0 for an unknown key. */
  readonly at: (hash: number) => number;
}

const BUCKETS = 65536;

/**
 * Reads what `pack` wrote, given as base64; `width` is four at most. In memory the keys are seen as the places of a sparse
 * table, whose rows lie over one another, each shifted so that no two entries meet (row displacement, Tarjan and Yao, CACM
 * 1979): a look-up takes no branch, and it waits for little memory, which is most of its time.
 */
export function unpack(base64: string, width: number): Packed {
  const bytes = fromBase64(base64);
  const count = (bytes.length - BUCKETS / 2) / (width + 1);
  const prints = bytes.subarray(BUCKETS / 2);
  const keys = keysOf(bytes, prints, count);
  const room = Math.ceil(count * SLACK) + 1;
  const shifts = new Int32Array(ROWS);
  /** For each place, the row that the record belongs to plus one, and the record. */
  let owners = new Uint16Array(room + 2 * COLUMNS);
  let records = new Int32Array(owners.length);
  for (let from = 0, to = 0; from < count; from = to) {
    const row = keys[from]! >> COLUMN_BITS;
    while (to < count && keys[to]! >> COLUMN_BITS === row) to++;
    let shift = (mix(row) >>> 0) % room;
    for (let i = from; i < to; i++) {
      if (owners[shift + (keys[i]! & (COLUMNS - 1))] === 0) continue;
      shift++;
      i = from - 1;
      if (shift + COLUMNS > owners.length) {
        owners = doubled(owners, new Uint16Array(owners.length * 2));
        records = doubled(records, new Int32Array(records.length * 2));
      }
    }
    for (let i = from; i < to; i++) {
      const place = shift + (keys[i]! & (COLUMNS - 1));
      owners[place] = row + 1;
      for (let k = 0; k < width; k++) records[place]! |= prints[count + i * width + k]! << (8 * k);
    }
    shifts[row] = shift;
  }
  return {
    at(hash) {
      const mixed = mix(hash);
      const row = mixed >>> (32 - ROW_BITS);
      const place = shifts[row]! + (((mixed >>> 8) & (COLUMNS - 256)) | (mixed & 255));
      const other = owners[place]! ^ (row + 1);
      return records[place]! & ~((0 - other) >> 31);
    },
  };
}

/** The keys in order: a bucket's number, then a fingerprint. */
function keysOf(bytes: Uint8Array, prints: Uint8Array, count: number): Int32Array {
  const keys = new Int32Array(count);
  for (let bucket = 0, i = 0; bucket < BUCKETS; bucket++) {
    const to = i + ((bytes[bucket >> 1]! >> ((bucket & 1) * 4)) & 15);
    for (; i < to; i++) keys[i] = bucket << 8 | prints[i]!;
  }
  return keys;
}

/** A key of 24 bits is a row and a column. */
const ROW_BITS = 15;
const COLUMN_BITS = 9;
const ROWS = 1 << ROW_BITS;
const COLUMNS = 1 << COLUMN_BITS;
/** Places for each entry: with fewer, finding room for the rows takes long. */
const SLACK = 1.6;

function doubled<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Packs records of `width` bytes; where more than 15 keys fall into one bucket the last are left out, so give the most important first. */
export function pack(entries: Iterable<readonly [hash: number, record: readonly number[]]>, width: number): Uint8Array {
  const buckets: { print: number; record: readonly number[] }[][] = Array.from({ length: BUCKETS }, () => []);
  for (const [hash, record] of entries) {
    const key = mix(hash);
    const bucket = buckets[key >>> 16]!;
    const print = key & 255;
    if (bucket.length < 15 && !bucket.some((other) => other.print === print)) bucket.push({ print, record });
  }
  const all = buckets.flat();
  const bytes = new Uint8Array(BUCKETS / 2 + all.length * (width + 1));
  buckets.forEach((bucket, b) => {
    bytes[b >> 1]! |= bucket.length << ((b & 1) * 4);
  });
  all.forEach(({ print, record }, i) => {
    bytes[BUCKETS / 2 + i] = print;
    bytes.set(record, BUCKETS / 2 + all.length + i * width);
  });
  return bytes;
}

/** Spreads a hash over all its bits (the finalizer of MurmurHash3, Appleby 2011). */
function mix(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function fromBase64(base64: string): Uint8Array {
  // A web worker has no `Buffer`; a loop that runs once takes ten times as long as it does.
  if (typeof Buffer === 'function') return Buffer.from(base64, 'base64');
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
