import type { Corpus } from '../corpus/corpus.ts';
import { INDEX_NAMES, type Indexed } from '../corpus/indexed.ts';
import { NO_KEYS } from '../corpus/key-order.ts';
import { areEqual } from '../corpus/same.ts';
import type { Renaming } from '../corpus/vocabulary.ts';
import type { IndexName } from '../mentions/keys.ts';
import type { Narrow } from '../text/narrow.ts';
import { once } from '../text/once.ts';
import { tellOfOne } from './companions.ts';
import { familyOf } from './family.ts';

/** An article that was added, changed or deleted, or about which something was decided, and what else changed with that. */
export interface Change {
  readonly uri: string;
  readonly before: Indexed | undefined;
  readonly now: Indexed | undefined;
  /** Whether so many articles have been looked at that not all can be looked at for each. */
  readonly isOneOfMany: boolean;
  /** The keys that one version has more often than the other; a key of names, for another form. */
  readonly keys: () => readonly (readonly [index: IndexName, hash: number])[];
  /** What happened to the forms of names; null where that is too long ago. */
  readonly renamings: readonly Renaming[] | null;
  /** Whether it is held against the same articles and they borrow the same dates from each other, so long as it is related to the same ones. */
  readonly isHeldAlike: () => boolean;
}

/** Gives the change of an article since it was last asked about; what is asked of that is worked out once. */
export function createChanges(corpus: Corpus): (uri: string) => Change {
  /** Each article as it was when it was last looked at, and the version of the corpus then. */
  const looked = new Map<string, Indexed>();
  let seen = corpus.version;
  return (uri) => {
    const before = looked.get(uri);
    const now = corpus.indexed(uri);
    if (now) looked.set(uri, now);
    else looked.delete(uri);
    const since = seen;
    seen = corpus.version;
    return {
      uri,
      before,
      now,
      isOneOfMany: looked.size > MANY,
      keys: once(() => differences(before, now)),
      renamings: corpus.renamings(since),
      isHeldAlike: once(() => before !== undefined && now !== undefined && isHeldAlike(corpus, uri, before, now)),
    };
  };
}

/** So many articles are many. */
const MANY = 64;

/** Whether other words than before make no difference to what an article that is related to the same ones is held against, nor to dates that are borrowed. */
function isHeldAlike(corpus: Corpus, uri: string, before: Indexed, now: Indexed): boolean {
  if (areEqual(before.terms.hashes, now.terms.hashes) && areEqual(before.terms.weights, now.terms.weights)) return true;
  const { uris, isWhole } = familyOf(corpus, uri);
  const others = Array.from(uris, (other) => corpus.indexed(other)!).filter((other) => other !== now);
  return [now, ...others].every(({ header }) => header.published !== null) && (!isWhole || others.every((other) => tellOfOne(before, other) === tellOfOne(now, other)));
}

/** The keys that one version of an article has more often than the other; a key of names, for another form. */
function differences(before: Indexed | undefined, after: Indexed | undefined): [index: IndexName, hash: number][] {
  return INDEX_NAMES.flatMap((name, i) => {
    const found: [IndexName, number][] = [];
    const a = before?.keys[i] ?? NO_KEYS;
    const b = after?.keys[i] ?? NO_KEYS;
    for (let x = 0, y = 0; x < a.hashes.length || y < b.hashes.length; ) {
      const hash = Math.min(a.hashes[x] ?? Infinity, b.hashes[y] ?? Infinity);
      const [fromA, fromB] = [x, y];
      while (a.hashes[x] === hash) x++;
      while (b.hashes[y] === hash) y++;
      if (x - fromA !== y - fromB || (name === 'name' && formsUnder(before!, a.indexes.subarray(fromA, x)) !== formsUnder(after!, b.indexes.subarray(fromB, y)))) found.push([name, hash]);
    }
    return found;
  });
}

/** The forms of some names of an article, each as often as it stands there. */
function formsUnder({ forms }: Indexed, names: Narrow): string {
  if (names.length === 1) return forms.ids[forms.of[names[0]!]!]!;
  return Array.from(names, (name) => forms.ids[forms.of[name]!]!).sort().join('\n');
}
