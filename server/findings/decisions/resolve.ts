import type { Decisions, Ignore, Pair, Pointer } from '../../corpus/decisions.ts';
import type { Entry, IgnoreEntry, PairEntry } from './read.ts';
import { kindOf } from './shape.ts';
import type { IgnoreValue, PointerValue } from './values.ts';

/** Where a `.crossread.json` stands, as far as its decisions care. */
export interface Base {
  /** The article at a path relative to the file. */
  uriOf(path: string): string;
  /** Whether an article stands in the folder of the file. */
  covers(uri: string): boolean;
}

/** A decision as the corpus takes it, with the entry of the file that it was read from. */
export type Decided =
  | { readonly section: 'ignore'; readonly entry: IgnoreEntry; readonly decision: Ignore }
  | { readonly section: 'same' | 'different'; readonly entry: PairEntry; readonly decision: Pair };

/** The decisions that the entries of a file stand for, in their order. */
export function resolveEntries(entries: readonly Entry[], base: Base): Decided[] {
  return entries.map((entry): Decided =>
    entry.section === 'ignore'
      ? { section: 'ignore', entry, decision: ignoreFrom(entry.value, base) }
      : { section: entry.section, entry, decision: [pointerFrom(entry.value[0], base), pointerFrom(entry.value[1], base)] },
  );
}

/** The decisions of several files together. */
export function gather(decided: readonly Decided[]): Decisions {
  const pairs = (section: 'same' | 'different'): Pair[] => decided.flatMap((one) => (one.section === section ? [one.decision] : []));
  return { ignore: decided.flatMap((one) => (one.section === 'ignore' ? [one.decision] : [])), same: pairs('same'), different: pairs('different') };
}

function ignoreFrom(value: IgnoreValue, base: Base): Ignore {
  const { code, article, text = null, in: context = null, against = null } = value;
  return { code, uri: article === undefined ? null : base.uriOf(article), text, context, against, covers: (uri) => base.covers(uri) };
}

function pointerFrom(value: PointerValue, base: Base): Pointer {
  const kind = kindOf(value);
  return { kind, uri: value.article === undefined ? null : base.uriOf(value.article), text: value[kind]!, context: value.in ?? null };
}
