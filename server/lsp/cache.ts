import { createHash } from 'node:crypto';
import { restoredBasis, storedBasis, type Basis } from '../corpus/basis.ts';
import { restored, stored, type Stored } from '../corpus/compact.ts';
import type { Indexed } from '../corpus/indexed.ts';
import { pack } from '../corpus/pack.ts';
import { merged } from '../corpus/sorted.ts';
import { unpack } from '../corpus/unpack.ts';
import { createTurns } from './turns.ts';

/** A folder of the cache's own. */
export interface Store {
  /** The names of the files in it. */
  names(): Promise<readonly string[]>;
  /** Null where there is no such file or it cannot be read. */
  read(name: string): Promise<Uint8Array | null>;
  /** Writes a whole file, of parts one after the other, or on failure nothing. */
  write(name: string, ...parts: readonly Uint8Array[]): Promise<void>;
  remove(name: string): Promise<void>;
}

/** What indexing gave, kept from one start to the next. It may be thrown away at any time. */
export interface Cache {
  /** What was kept of a file whose signature (size and times) is still the same; null where it has to be read. */
  unchanged(uri: string, signature: string | null): Promise<Indexed | null>;
  /** What was kept of a text, wherever it stood, as long as the file's name is the same. */
  sameText(uri: string, bytes: Uint8Array, signature: string | null): Promise<Indexed | null>;
  /** Notes what the text of a file gave, to be kept by the next `save`. */
  note(uri: string, bytes: Uint8Array, signature: string | null, indexed: Indexed): void;
  forget(uri: string): void;
  /** The files of which something is kept. */
  uris(): readonly string[];
  /** The basis that was kept last; null where there is none. */
  basis(): Promise<Basis | null>;
  keepBasis(basis: Basis): Promise<void>;
  /** Writes what is new, with a `turn` for everything else between two articles. Resolves to the bytes that the cache takes; fails when they cannot be written. */
  save(turn?: () => Promise<void>): Promise<number>;
}

/** Articles in one file of the cache, about half a megabyte: more would take the event loop too long to seal. */
const SEGMENT = 32;
/** So many files of the cache are held ready: articles are asked for in about the order in which they were written, many at a time. */
const HELD = 8;
const INDEX = 'index.bin';
const BASIS = 'basis.bin';
/** Articles in one part of the index, which is packed and unpacked a part at a time. */
const PART = 250;

/** After so many new segments, and after a quarter more of them, the index is written, which costs as much as a few of them. */
const INDEX_AFTER = 16;

interface Place {
  readonly key: string;
  readonly signature: string | null;
  /** The file of the cache, and the place in it; null while it is not written. */
  readonly segment: string | null;
  readonly index: number;
  /** What is still to be written. */
  readonly indexed: Indexed | null;
}

/**
 * Opens a cache. `stamp` says which version of the program wrote it; what another version wrote, and what is damaged,
 * counts as not there.
 *
 * The store holds an index and segments. A segment is named after the hash of its bytes and never changed, so that a
 * program that is killed while it writes, or two that write at once, can at worst leave an index whose segments are gone.
 */
export async function openCache(store: Store, stamp: string): Promise<Cache> {
  const places = new Map<string, Place>();
  const byKey = new Map<string, Place>();
  /** The articles of the files that were asked for last, the latest at the end. */
  const held = new Map<string, Promise<readonly Stored[]>>();
  let dirty = false;

  const enter = (uri: string, place: Place): void => {
    places.set(uri, place);
    byKey.set(place.key, place);
  };
  const open = createTurns();
  for (const part of await readIndex(store, stamp)) {
    await open();
    for (const [uri, key, signature, segment, index] of unpack(part) as Line[]) enter(uri, { key, signature, segment, index, indexed: null });
  }

  const load = async (place: Place | undefined): Promise<Indexed | null> => {
    if (!place) return null;
    if (place.indexed || place.segment === null) return place.indexed;
    const { segment } = place;
    const articles = held.get(segment) ?? readSegment(store, segment);
    held.delete(segment);
    held.set(segment, articles);
    if (held.size > HELD) held.delete(held.keys().next().value!);
    const article = (await articles)[place.index];
    return article ? restored(article) : null;
  };

  const write = async (turn: () => Promise<void>): Promise<void> => {
    if (!dirty) return;
    dirty = false;
    try {
      let fresh = 0;
      let total = 0;
      for await (const segment of writeSegments(places, enter, load, turn)) {
        await store.write(segment.name, segment.bytes);
        segment.enter();
        total++;
        // Whoever leaves before the end finds the rest at the next start.
        if (++fresh < Math.max(INDEX_AFTER, total / 4)) continue;
        fresh = 0;
        await writeIndex(store, stamp, places, turn);
      }
      await writeIndex(store, stamp, places, turn);
      await sweep(store, places);
    } catch (error) {
      dirty = true;
      throw error;
    }
  };
  let saving = Promise.resolve();

  return {
    unchanged(uri, signature) {
      const place = places.get(uri);
      return signature !== null && place?.signature === signature ? load(place) : Promise.resolve(null);
    },
    async sameText(uri, bytes, signature) {
      const place = byKey.get(keyOf(uri, bytes));
      const indexed = await load(place);
      if (indexed && place) {
        dirty ||= places.get(uri)?.signature !== signature;
        places.set(uri, { ...place, signature });
      }
      return indexed;
    },
    note(uri, bytes, signature, indexed) {
      enter(uri, { key: keyOf(uri, bytes), signature, segment: null, index: 0, indexed });
      dirty = true;
    },
    forget(uri) {
      dirty = places.delete(uri) || dirty;
    },
    uris: () => [...places.keys()],
    async basis() {
      const bytes = await store.read(BASIS);
      const isWhole = bytes !== null && bytes.length >= SEAL && (await hashInTurns(stamp, [bytes.subarray(SEAL)], open)).equals(bytes.subarray(0, SEAL));
      return isWhole ? restoredBasis(bytes.subarray(SEAL)) : null;
    },
    async keepBasis(basis) {
      const storing = storedBasis(basis);
      let part = storing.next();
      for (; part.done !== true; part = storing.next()) await open();
      await store.write(BASIS, await hashInTurns(stamp, part.value, open), ...part.value);
    },
    async save(turn = createTurns()) {
      // What comes while one is under way is written after it, and nothing twice.
      saving = saving.catch(() => undefined).then(() => write(turn));
      await saving;
      const segments = new Set([...places.values()].map(({ segment }) => segment));
      return [...segments].reduce((sum, segment) => sum + (segment === null ? 0 : sizeOf(segment)), 0);
    },
  };
}

/** A file of the cache to be written, and what is then known of its articles. */
interface Segment {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly enter: () => void;
}

/** Packs what is not in a segment, and what is alone in one that nearly nobody uses any more, into new segments. */
async function* writeSegments(places: Map<string, Place>, enter: (uri: string, place: Place) => void, load: (place: Place) => Promise<Indexed | null>, turn: () => Promise<void>): AsyncGenerator<Segment, void> {
  const inUse = new Map<string | null, number>();
  for (const { segment } of places.values()) inUse.set(segment, (inUse.get(segment) ?? 0) + 1);
  const isLoose = ({ segment }: Place): boolean => segment === null || inUse.get(segment)! < SEGMENT / 4;
  const loose = await sortedInTurns([...places].flatMap(([uri, place]) => (isLoose(place) ? [uri] : [])), turn);
  for (let from = 0; from < loose.length; from += SEGMENT) {
    const articles: Stored[] = [];
    const written: [string, Place][] = [];
    for (const uri of loose.slice(from, from + SEGMENT)) {
      const place = places.get(uri);
      const indexed = place && (await load(place));
      if (!place || !indexed) continue;
      await turn();
      written.push([uri, place]);
      articles.push(stored(indexed));
    }
    await turn();
    const bytes = sealed(pack(articles));
    const segment = `${hash(bytes)}-${String(bytes.length)}.bin`;
    yield {
      name: segment,
      bytes,
      enter: () => {
        written.forEach(([uri, place], index) => {
          if (places.get(uri) === place) enter(uri, { ...place, segment, index, indexed: null });
        });
      },
    };
  }
}

/** So many names are sorted at a time. */
const SORTED = 1024;

/** The same names in order. */
async function sortedInTurns(names: readonly string[], turn: () => Promise<void>): Promise<readonly string[]> {
  let sorted: readonly string[] = [];
  for (let from = 0; from < names.length; from += SORTED) {
    await turn();
    sorted = merged(sorted, names.slice(from, from + SORTED).sort());
  }
  return sorted;
}

/** Writes down where everything stands that has been written. */
async function writeIndex(store: Store, stamp: string, places: ReadonlyMap<string, Place>, turn: () => Promise<void>): Promise<void> {
  const all = [...places].filter(([, { segment }]) => segment !== null);
  const parts: Uint8Array[] = [];
  for (let from = 0; from < all.length; from += PART) {
    await turn();
    parts.push(pack(all.slice(from, from + PART).map(([uri, { key, signature, segment, index }]): Line => [uri, key, signature, segment, index])));
  }
  await store.write(INDEX, sealed(pack({ stamp, parts })));
}

/** The end of segments that nobody uses any more. */
async function sweep(store: Store, places: ReadonlyMap<string, Place>): Promise<void> {
  const used = new Set<string | null>([INDEX, BASIS, ...Array.from(places.values(), ({ segment }) => segment)]);
  for (const name of await store.names()) if (!used.has(name)) await store.remove(name);
}

/** The size of a segment in bytes, which stands in its name. */
function sizeOf(segment: string): number {
  return Number(segment.slice(segment.indexOf('-') + 1, -'.bin'.length));
}

/** What stands in the index of an article. */
type Line = [uri: string, key: string, signature: string | null, segment: string | null, index: number];

/** The parts of the index, each packed. */
async function readIndex(store: Store, stamp: string): Promise<readonly Uint8Array[]> {
  const bytes = opened(await store.read(INDEX));
  const index = bytes && (unpack(bytes) as { stamp: string; parts: Uint8Array[] });
  return index?.stamp === stamp ? index.parts : [];
}

/** The articles of a segment: the arrays of each are in a buffer of their own, which does not keep those of the others in memory. */
async function readSegment(store: Store, name: string): Promise<Stored[]> {
  const bytes = opened(await store.read(name));
  return bytes ? (unpack(bytes) as Stored[]) : [];
}

/** The date of an article may come from its file's name, so that a text gives the same only under the same name. */
function keyOf(uri: string, bytes: Uint8Array): string {
  return createHash('sha1').update(uri.slice(uri.lastIndexOf('/') + 1)).update('\0').update(bytes).digest('base64');
}

function hash(bytes: Uint8Array): string {
  return createHash('sha1').update(bytes).digest('hex');
}

const SEAL = 20;

/** The bytes behind their own hash. */
function sealed(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([createHash('sha1').update(bytes).digest(), bytes]);
}

/** What `sealed` was given, or null where a bit of it is not as it was. */
function opened(bytes: Uint8Array | null): Uint8Array | null {
  if (!bytes || bytes.length < SEAL) return null;
  const content = bytes.subarray(SEAL);
  return createHash('sha1').update(content).digest().equals(bytes.subarray(0, SEAL)) ? content : null;
}

/** So many bytes are hashed at a time. */
const HASHED = 1 << 20;

/** The hash of a stamp and many bytes, with turns for everything else. */
async function hashInTurns(stamp: string, parts: readonly Uint8Array[], turn: () => Promise<void>): Promise<Buffer> {
  const all = createHash('sha1').update(stamp);
  for (const bytes of parts) {
    for (let from = 0; from < bytes.length; from += HASHED) {
      await turn();
      all.update(bytes.subarray(from, from + HASHED));
    }
  }
  return all.digest();
}
