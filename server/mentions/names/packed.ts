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
 * Reads what `pack` wrote, given as base64; `width` is four at most. In memory the buckets, seen as rows of a sparse table
 * with a column for each fingerprint, lie over one another, each shifted so that no two entries meet (row displacement,
 * Tarjan and Yao, CACM 1979): a look-up takes no branch, and all of the table stays in the processor's cache.
 */
export function unpack(base64: string, width: number): Packed {
  const bytes = fromBase64(base64);
  const count = (bytes.length - BUCKETS / 2) / (width + 1);
  const prints = bytes.subarray(BUCKETS / 2);
  const spread = Math.ceil(count * SLACK) + 1;
  const shifts = new Int32Array(BUCKETS);
  /** For each place, which bucket the record belongs to, and the record. */
  let table = new Int32Array(2 * (spread + 512));
  for (let bucket = 0, from = 0; bucket < BUCKETS; bucket++) {
    const to = from + ((bytes[bucket >> 1]! >> ((bucket & 1) * 4)) & 15);
    let shift = (mix(bucket) >>> 0) % spread;
    for (let i = from; i < to; i++) {
      if (table[2 * (shift + prints[i]!) + 1] === 0) continue;
      shift++;
      i = from - 1;
      if (2 * (shift + 256) > table.length) table = doubled(table);
    }
    for (let i = from; i < to; i++) {
      const place = 2 * (shift + prints[i]!);
      table[place] = bucket;
      for (let k = 0; k < width; k++) table[place + 1]! |= prints[count + i * width + k]! << (8 * k);
    }
    shifts[bucket] = shift;
    from = to;
  }
  return {
    at(hash) {
      const mixed = mix(hash);
      const bucket = mixed >>> 16;
      const place = 2 * (shifts[bucket]! + (mixed & 255));
      const other = table[place]! ^ bucket;
      return table[place + 1]! & ~((0 - other) >> 31);
    },
  };
}

/** Places for each entry: with fewer, finding room for the buckets takes long. */
const SLACK = 1.6;

function doubled(from: Int32Array): Int32Array<ArrayBuffer> {
  const to = new Int32Array(from.length * 2);
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
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
