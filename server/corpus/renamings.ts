import type { Renaming } from './vocabulary.ts';

/** The last changes of the vocabulary. */
export interface Renamings {
  /** A change that made a version of the corpus. */
  add(renaming: Renaming, version: number): void;
  /** Those since a version; null where that is too long before the present one. */
  since(version: number, now: number): readonly Renaming[] | null;
}

/** So many changes of the vocabulary are remembered at least. */
const REMEMBERED = 256;

/** No changes yet. */
export function createRenamings(): Renamings {
  const renamings: (Renaming & { readonly at: number })[] = [];
  return {
    add(renaming, version) {
      renamings.push({ ...renaming, at: version });
      if (renamings.length > 2 * REMEMBERED) renamings.splice(0, REMEMBERED);
    },
    since: (version, now) => (now - version > REMEMBERED ? null : renamings.filter(({ at }) => at > version)),
  };
}
