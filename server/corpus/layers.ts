import { lookupIn, scramble, unscramble, type Frozen, type Lookup, type Standing } from './frozen.ts';
import { createPostings, SHARDS, type Postings } from './postings.ts';

/** Postings in two layers: frozen ones, which take little room and none of the time of a start, and over them what has come since. */
export interface Layers extends Pick<Postings, 'count' | 'each' | 'add' | 'remove'> {
  /** What both layers hold, made a part at a time; nothing may change meanwhile. */
  freeze(): Generator<void, Frozen>;
  /** Has these in place of everything; documents of theirs come and go with `standing` and are neither added nor removed. */
  adopt(frozen: Frozen, standing: Standing): void;
}

/** Empty layers. */
export function createLayers(): Layers {
  let lower: Lookup | null = null;
  let upper = createPostings();
  return {
    count: (hash) => (lower === null ? 0 : lower.count(hash)) + upper.count(hash),
    each(hash, visit) {
      lower?.each(hash, visit);
      upper.each(hash, visit);
    },
    add: (doc, hash) => upper.add(doc, hash),
    remove: (doc, hash) => upper.remove(doc, hash),
    *freeze() {
      const parts: Part[] = [];
      for (let shard = 0; shard < SHARDS; shard++) {
        parts.push(yield* partOf(shard, lower, upper));
        yield;
      }
      return yield* joined(parts);
    },
    adopt(frozen, standing) {
      lower = lookupIn(frozen, standing);
      upper = createPostings();
    },
  };
}

/** The keys of a shard in order, how many documents each has, these one after the other, and the greatest of them. */
interface Part {
  readonly keys: Uint32Array;
  readonly counts: Int32Array;
  readonly docs: Int32Array;
  readonly most: number;
}

/** How many spread hashes there are to a shard. */
const RANGE = 2 ** 32 / SHARDS;

/** So many keys are looked up at a time. */
const PIECE = 1024;

function* partOf(shard: number, lower: Lookup | null, upper: Postings): Generator<void, Part> {
  const words: number[] = [];
  lower?.eachKey(shard * RANGE, (shard + 1) * RANGE, (word) => words.push(word));
  upper.eachKey(shard, (hash) => words.push(scramble(hash) >>> 0));
  const sorted = Uint32Array.from(words).sort();
  yield;
  const keys: number[] = [];
  const counts: number[] = [];
  const docs: number[] = [];
  let most = 0;
  const push = (doc: number): void => {
    docs.push(doc);
    if (doc > most) most = doc;
  };
  for (let i = 0; i < sorted.length; i++) {
    if (i % PIECE === PIECE - 1) yield;
    const word = sorted[i]!;
    if (i > 0 && word === sorted[i - 1]) continue;
    const hash = unscramble(word);
    const before = docs.length;
    lower?.each(hash, push);
    upper.each(hash, push);
    if (docs.length === before) continue;
    keys.push(word);
    counts.push(docs.length - before);
  }
  return { keys: Uint32Array.from(keys), counts: Int32Array.from(counts), docs: Int32Array.from(docs), most };
}

function* joined(parts: readonly Part[]): Generator<void, Frozen> {
  const keys = new Uint32Array(parts.reduce((sum, part) => sum + part.keys.length, 0));
  const starts = new Int32Array(keys.length + 1);
  const total = parts.reduce((sum, part) => sum + part.docs.length, 0);
  const most = parts.reduce((all, part) => Math.max(all, part.most), 0);
  const docs = most < 2 ** 16 ? new Uint16Array(total) : new Int32Array(total);
  let at = 0;
  let start = 0;
  for (const part of parts) {
    keys.set(part.keys, at);
    docs.set(part.docs, start);
    for (const count of part.counts) {
      starts[at++] = start;
      start += count;
    }
    yield;
  }
  starts[at] = start;
  return { keys, starts, docs };
}
