import type { Span } from '../text/span.ts';
import type { Indexed } from './indexed.ts';
import { hasTitle, isOfPerson, openNames, textOf, writingOf, type PackedNames, type Writing } from './pack-names.ts';
import { createStringMap } from './string-map.ts';

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
  const shared = createStringMap<Writing>();
  const writing = (bytes: Uint8Array): Writing => {
    const key = textOf(bytes);
    let known = shared.get(key);
    if (!known) {
      if (shared.size >= SHARED) shared.clear();
      shared.set(key, (known = writingOf(bytes)));
    }
    return known;
  };
  const waysOf = ({ of, bytesOf }: PackedNames): ((name: number) => Writing) => {
    const ways: (Writing | undefined)[] = [];
    return (name) => (ways[of[name]!] ??= writing(bytesOf(of[name]!)));
  };
  const all = (indexed: Indexed): Written => {
    let written = held.get(indexed) ?? before.get(indexed);
    if (!written) {
      const names = openNames(indexed.mentions.names);
      const way = waysOf(names);
      const as: Writing[] = [];
      for (let i = 0; i < names.of.length; i++) as.push(way(i));
      written = { spans: names.spans, as };
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
    of(indexed, form) {
      const names = openNames(indexed.mentions.names);
      const { spans } = names;
      const { of } = indexed.forms;
      const way = waysOf(names);
      const found: (Span & { readonly as: Writing })[] = [];
      for (let i = of.indexOf(form); i >= 0; i = of.indexOf(form, i + 1)) found.push({ start: spans[2 * i]!, end: spans[2 * i + 1]!, as: way(i) });
      return found;
    },
    isTitled(indexed, start) {
      const { spans, of, bytesOf } = openNames(indexed.mentions.names);
      const name = of.findIndex((_, i) => spans[2 * i] === start);
      return name >= 0 && hasTitle(bytesOf(of[name]!));
    },
    person(indexed, full) {
      const { of, ways, bytesOf } = openNames(indexed.mentions.names);
      const own = new Set<number>();
      for (let way = 0; way < ways; way++) if (isOfPerson(bytesOf(way), full)) own.add(way);
      const first = own.size === 0 ? undefined : of.find((way) => own.has(way));
      return first === undefined ? undefined : writing(bytesOf(first));
    },
  };
}
