/** Postings that do not change, in three arrays: they are written to a cache and read from it as they are. */
export interface Frozen {
  /** The keys, spread by `scramble`, ascending. */
  readonly keys: Uint32Array;
  /** Where the documents of each key begin in `docs`, and where those of the last one end. */
  readonly starts: Int32Array;
  /** Of two bytes each where no number is larger. */
  readonly docs: Uint16Array | Int32Array;
}

/** The documents of postings that do not change. Documents go, and may come back as they were; then what is frozen of them counts or not. */
export interface Standing {
  /** 1 for each document that stands where it stood. */
  readonly live: Uint8Array;
  /** How many that stood there do not now. */
  gone: number;
}

/** Looks things up in frozen postings, among what still stands. */
export interface Lookup {
  count(hash: number): number;
  each(hash: number, visit: (doc: number) => void): void;
  /** Visits every key from `from` up to but not including `to` (spread, unsigned). */
  eachKey(from: number, to: number, visit: (key: number) => void): void;
}

/** So many of the first bits of a key say where it is looked for. */
const FIRST_BITS = 12;

/** A lookup in frozen postings. To make it costs next to nothing, whatever their size. */
export function lookupIn({ keys, starts, docs }: Frozen, standing: Standing): Lookup {
  /** The place of the first key from `word` on, among those from `low` to `high`. */
  const seek = (word: number, low: number, high: number): number => {
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (keys[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const heads = Int32Array.from({ length: 2 ** FIRST_BITS }, (_, head) => seek(head * 2 ** (32 - FIRST_BITS), 0, keys.length));
  const headAfter = (head: number): number => heads[head + 1] ?? keys.length;

  /** The place of a key, or the number of keys where it is none of them. */
  const find = (hash: number): number => {
    const word = scramble(hash) >>> 0;
    const head = word >>> (32 - FIRST_BITS);
    const i = seek(word, heads[head]!, headAfter(head));
    return keys[i] === word ? i : keys.length;
  };
  return {
    count(hash) {
      const i = find(hash);
      if (i === keys.length) return 0;
      const [start, end] = [starts[i]!, starts[i + 1]!];
      if (standing.gone === 0) return end - start;
      let count = 0;
      for (let at = start; at < end; at++) count += standing.live[docs[at]!]!;
      return count;
    },
    each(hash, visit) {
      const i = find(hash);
      if (i === keys.length) return;
      const end = starts[i + 1]!;
      for (let at = starts[i]!; at < end; at++) if (standing.live[docs[at]!] === 1) visit(docs[at]!);
    },
    eachKey(from, to, visit) {
      for (let i = seek(from, 0, keys.length); i < keys.length && keys[i]! < to; i++) visit(keys[i]!);
    },
  };
}

/** Spreads the bits of a hash over the whole word (the finalizer of MurmurHash3). */
export function scramble(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The hash that `scramble` made a word of: its steps backwards, with the inverses of its factors modulo 2^32. */
export function unscramble(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x7ed1b41d);
  h ^= (h >>> 13) ^ (h >>> 26);
  h = Math.imul(h, 0xa5cb9243);
  return h ^ (h >>> 16);
}
