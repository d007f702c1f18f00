import { atOnce } from '../text/parts.ts';
import type { Span } from '../text/span.ts';
import type { Form } from './forms.ts';
import type { Indexed } from './indexed.ts';
import type { Writing } from './pack-names.ts';
import type { Writings } from './writing.ts';

/** A place where a name stands, and how it is written there. */
export interface Place extends Span {
  readonly uri: string;
  readonly as: Writing;
}

/** Where the forms of names stand. What was gathered of a form from very many articles is kept: a change costs the article that changed. */
export interface Places {
  /** Where a form stands, by article and place. */
  of(form: Form): readonly Place[];
  /** Where it stands in one article, by place. */
  in(uri: string, form: Form): readonly Place[];
  /** Gathers a part at a time what `of` needs long for. */
  gather(form: Form): Generator<void>;
  /** Notes what an article was and is now; undefined where it was not there, or is gone. */
  changed(uri: string, before: Indexed | undefined, now: Indexed | undefined): void;
}

/** What the places are read from. */
interface Source {
  /** The articles in which a form stands, sorted, and how many they are. */
  readonly holders: (form: Form) => readonly string[];
  readonly count: (form: Form) => number;
  readonly indexed: (uri: string) => Indexed | undefined;
  /** The number of a form among those of an article, -1 where it has none. */
  readonly numberIn: (uri: string, form: Form) => number;
  readonly writings: Writings;
}

/** A form that stands in fewer articles is gathered as quickly as it is looked up. */
const MANY = 64;
/** So many places are kept in all; the forms that were asked for first are let go of. */
const HELD = 50_000;
/** The names of so many articles are read in less than a slice of time. */
const PART = 16;

interface Kept {
  readonly byUri: Map<string, readonly Place[]>;
  /** Articles that are to be read. */
  readonly stale: Set<string>;
  /** All in order; null when something has changed. */
  all: readonly Place[] | null;
}

/** `many` and `held` as above, for tests. */
export function createPlaces({ holders, count, indexed, numberIn, writings }: Source, many = MANY, held = HELD): Places {
  const kept = new Map<string, Kept>();
  let size = 0;

  const placesIn = (uri: string, form: Form): Place[] => {
    const article = indexed(uri);
    const number = numberIn(uri, form);
    if (!article || number < 0) return [];
    return writings.of(article, number).map(({ start, end, as }) => ({ uri, start, end, as }));
  };
  const put = ({ byUri }: Kept, uri: string, places: readonly Place[]): void => {
    size += places.length - (byUri.get(uri)?.length ?? 0);
    if (places.length > 0) byUri.set(uri, places);
    else byUri.delete(uri);
  };
  const letGo = (id: string): void => {
    for (const places of kept.get(id)!.byUri.values()) size -= places.length;
    kept.delete(id);
  };
  const keptOf = (form: Form): Kept | null => {
    const known = kept.get(form.id);
    if (known) return known;
    if (count(form) < many) return null;
    for (const id of kept.keys()) if (size > held) letGo(id);
    const made: Kept = { byUri: new Map(), stale: new Set(holders(form)), all: null };
    kept.set(form.id, made);
    return made;
  };
  function* gather(form: Form): Generator<void> {
    const known = keptOf(form);
    if (!known) return;
    let left = PART;
    for (const uri of known.stale) {
      // It may have been let go of meanwhile.
      if (kept.get(form.id) !== known) return;
      known.stale.delete(uri);
      put(known, uri, placesIn(uri, form));
      if (--left > 0) continue;
      left = PART;
      yield;
    }
  }

  return {
    of(form) {
      const known = keptOf(form);
      if (!known) return holders(form).flatMap((uri) => placesIn(uri, form));
      atOnce(gather(form));
      if (known.all) return known.all;
      const all: Place[] = [];
      for (const uri of holders(form)) for (const place of known.byUri.get(uri)!) all.push(place);
      return (known.all = all);
    },
    in: placesIn,
    gather,
    changed(uri, before, now) {
      for (const id of [...(before?.forms.ids ?? []), ...(now?.forms.ids ?? [])]) {
        const known = kept.get(id);
        if (!known) continue;
        known.stale.add(uri);
        known.all = null;
      }
    },
  };
}
