/**
 * A read-only map from 32-bit hashes to small records, as compact as it can be checked in and still loaded at once: the
 * keys are kept as 16 bits (by position) and 8 bits (a fingerprint), so one unknown key in several hundred is taken for a known one.
 * Layout: 65,536 counts of four bits (two a byte, the lower half first), then the fingerprints of all buckets in order,
 * then the records, `width` bytes each.
 */
export interface Packed {
  /** Where the record begins in `records`, or -1. */
  find(hash: number): number;
  readonly records: Uint8Array;
}

const BUCKETS = 65536;

/** Reads what `pack` wrote, given as base64. */
export function unpack(base64: string, width: number): Packed {
  const bytes = fromBase64(base64);
  const starts = new Int32Array(BUCKETS + 1);
  for (let b = 0; b < BUCKETS; b++) {
    const pair = bytes[b >> 1]!;
    starts[b + 1] = starts[b]! + ((b & 1) === 0 ? pair & 15 : pair >> 4);
  }
  const count = starts[BUCKETS]!;
  const prints = bytes.subarray(BUCKETS / 2, BUCKETS / 2 + count);
  return {
    records: bytes.subarray(BUCKETS / 2 + count),
    find(hash) {
      const key = mix(hash);
      const bucket = key >>> 16;
      const print = key & 255;
      for (let i = starts[bucket]!, end = starts[bucket + 1]!; i < end; i++) if (prints[i] === print) return i * width;
      return -1;
    },
  };
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
