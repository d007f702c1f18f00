import type { Entry } from './corpus.ts';
import { entryOf, nearest } from './entry.ts';
import type { Indexed } from './indexed.ts';
import type { Relations } from './relations.ts';

/** An article under its number. */
export interface Doc {
  readonly uri: string;
  readonly indexed: Indexed;
}

/** The articles with their mentions unpacked, dated by those that they are related to where they do not say when they were published. Articles go by number. */
export interface Entries {
  of(doc: number): Entry;
  /** The articles that one is related to, sorted. */
  related(doc: number): readonly string[];
  /** Lets go of what was unpacked of an article that is gone or replaced. */
  forget(uri: string): void;
}

/** So many articles have their mentions unpacked at a time. */
const UNPACKED = 512;

/** What the articles that an article is related to tell of it. */
interface Neighbours {
  /** Sorted. */
  readonly uris: readonly string[];
  /** The date of the one that it shares most with; of equals, the earliest. */
  readonly date: string | null;
}

/** The entries of `docs`, none of them unpacked yet. */
export function createEntries(docs: readonly (Doc | undefined)[], relations: Relations): Entries {
  /** The last entries that were asked for, oldest first. */
  const unpacked = new Map<string, Entry>();
  const neighbours = new WeakMap<ReadonlyMap<number, number>, Neighbours>();

  const around = (doc: number): Neighbours => {
    const related = relations.of(doc);
    let found = neighbours.get(related);
    if (!found) neighbours.set(related, (found = neighboursOf(related, docs)));
    return found;
  };
  /** The article's own date, else what its neighbours say. */
  const referenceOf = (doc: number): string | null => {
    const { published, yearless } = docs[doc]!.indexed.header;
    if (published !== null) return published;
    const { date } = around(doc);
    return date === null || yearless === null ? date : nearest(yearless, date);
  };

  return {
    of(doc) {
      const { uri, indexed } = docs[doc]!;
      const reference = referenceOf(doc);
      const known = unpacked.get(uri);
      const entry = known?.reference === reference ? known : entryOf(uri, indexed, reference);
      unpacked.delete(uri);
      unpacked.set(uri, entry);
      if (unpacked.size > UNPACKED) unpacked.delete(unpacked.keys().next().value!);
      return entry;
    },
    related: (doc) => around(doc).uris,
    forget: (uri) => void unpacked.delete(uri),
  };
}

function neighboursOf(related: ReadonlyMap<number, number>, docs: readonly (Doc | undefined)[]): Neighbours {
  let best: { date: string; score: number } | null = null;
  for (const [other, score] of related) {
    const date = docs[other]!.indexed.header.published;
    if (date !== null && (best === null || score > best.score || (score === best.score && date < best.date))) best = { date, score };
  }
  return { uris: Array.from(related.keys(), (other) => docs[other]!.uri).sort(), date: best?.date ?? null };
}
