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

/** Reads what `pack` wrote, given as base64; `width` is four at most. */
export function unpack(base64: string, width: number): Packed {
  const bytes = fromBase64(base64);
  const count = countIn(bytes);
  let size = BUCKETS;
  while (size < count * 2) size *= 2;
  const scale = size / BUCKETS;
  // Open addressing; key and record lie side by side, so that a look-up touches one line of the processor's cache.
  const table = new Int32Array(size * 2);
  const mask = table.length - 1;
  for (let b = 0, i = 0; b < BUCKETS; b++) {
    for (let n = countOf(bytes, b); n > 0; n--, i++) {
      let record = 0;
      for (let k = 0; k < width; k++) record |= bytes[BUCKETS / 2 + count + i * width + k]! << (8 * k);
      let slot = b * scale * 2;
      while (table[slot] !== 0) slot = (slot + 2) & mask;
      table[slot] = keyOf(b, bytes[BUCKETS / 2 + i]!);
      table[slot + 1] = record;
    }
  }
  return {
    at(hash) {
      const mixed = mix(hash);
      const bucket = mixed >>> 16;
      const key = keyOf(bucket, mixed & 255);
      for (let slot = bucket * scale * 2; table[slot] !== 0; slot = (slot + 2) & mask) if (table[slot] === key) return table[slot + 1]!;
      return 0;
    },
  };
}

/** Never 0, which marks an empty slot. */
const keyOf = (bucket: number, print: number): number => (bucket << 8) | print | 0x1000000;

const countOf = (bytes: Uint8Array, bucket: number): number => (bytes[bucket >> 1]! >> ((bucket & 1) * 4)) & 15;

function countIn(bytes: Uint8Array): number {
  let count = 0;
  for (let b = 0; b < BUCKETS; b++) count += countOf(bytes, b);
  return count;
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
