import type { Span } from '../text/span.ts';
import { createByteMap } from './byte-map.ts';
import type { Indexed } from './indexed.ts';
import type { Way } from './names-cursor.ts';
import { openNames, writingOf, type Writing } from './pack-names.ts';
import { isTitledAt, pickNames, wayOfPerson } from './pick-names.ts';

/** The names of an article in columns, so that those of one entity can be gathered from thousands of articles. */
export interface Written {
  /** Start and end of each name, in turn. */
  readonly spans: Int32Array;
  readonly as: readonly Writing[];
}

/** Reads the names of articles. Names of all articles that are written alike share one `Writing`. */
export interface Writings {
  /** All names of an article. */
  all(indexed: Indexed): Written;
  /** Those that have a form, by its number in the article: the others are passed over. */
  of(indexed: Indexed, form: number): readonly (Span & { readonly as: Writing })[];
  /** Whether the name that begins at a place has a title. */
  isTitled(indexed: Indexed, start: number): boolean;
  /** How the article first writes the person whom it names in full like this. */
  person(indexed: Indexed, full: string): Writing | undefined;
}

/** So many different writings are shared; where articles come and go for long, sharing begins anew. */
const SHARED = 200_000;
/** The columns of so many articles are held at least, those that were asked for last: to read them again takes a hundredth of a millisecond. */
const HELD = 512;

/** Reads names, none of them read yet. */
export function createWriting(): Writings {
  let held = new Map<Indexed, Written>();
  /** Those that were held before: what is asked for again is held again. */
  let before = new Map<Indexed, Written>();
  const shared = createByteMap<Writing>();
  const writing = (bytes: Uint8Array, { from, to }: Way): Writing => {
    if (shared.size >= SHARED) shared.clear();
    return shared.of(bytes, from, to, () => writingOf(bytes.subarray(from, to)));
  };
  const all = (indexed: Indexed): Written => {
    let written = held.get(indexed) ?? before.get(indexed);
    if (!written) {
      const { spans, of, bytesOf } = openNames(indexed.mentions.names);
      const ways: (Writing | undefined)[] = [];
      const read = (bytes: Uint8Array): Writing => writing(bytes, { from: 0, to: bytes.length });
      written = { spans, as: Array.from(of, (way) => (ways[way] ??= read(bytesOf(way)))) };
    }
    if (held.size >= HELD) {
      before = held;
      held = new Map();
    }
    held.set(indexed, written);
    return written;
  };
  return {
    all,
    of({ mentions, forms: { of } }, form) {
      const numbers: number[] = [];
      for (let i = of.indexOf(form); i >= 0; i = of.indexOf(form, i + 1)) numbers.push(i);
      return pickNames(mentions.names, numbers).map(({ start, end, way }) => ({ start, end, as: writing(mentions.names, way) }));
    },
    isTitled: ({ mentions }, start) => isTitledAt(mentions.names, start),
    person({ mentions }, full) {
      const way = wayOfPerson(mentions.names, full);
      return way && writing(mentions.names, way);
    },
  };
}
