import type { Corpus } from '../corpus/corpus.ts';
import type { Written } from '../corpus/writing.ts';
import { surnameOf } from '../mentions/names/keys.ts';
import { foldName } from '../mentions/names/spelling.ts';
import { UNNAMED } from '../mentions/quotes/holders.ts';
import { ROLES } from '../mentions/quotes/roles.ts';

/** A person and the words of the title that stands beside the name. */
interface Holder {
  readonly full: string;
  readonly words: readonly string[];
}

/**
 * Whom the related articles name with a role that an article credits without a name: "Ana Dell" for "chief constable" after
 * "Chief Constable Ana Dell" elsewhere. Null where nobody has it, or two have, and for those whom news lets speak without a name.
 */
export function holderElsewhere(corpus: Corpus, uri: string, role: string): string | null {
  const words = foldName(role).split(' ');
  const head = words[words.length - 1]!;
  if (ROLES.get(head) !== 'person' || (UNNAMED.get(head) && !words.includes('chief'))) return null;
  let found: string | null = null;
  for (const near of corpus.related(uri)) {
    for (const holder of holdersIn(corpus.names(near)!).get(head) ?? []) {
      if (!words.every((word) => holder.words.includes(word)) || holder.words.some((word) => LESS.has(word) && !words.includes(word))) continue;
      if (found !== null && surnameOf(foldName(found)) !== surnameOf(foldName(holder.full))) return null;
      if (found === null || holder.full.length > found.length) found = holder.full;
    }
  }
  return found;
}

/** What makes another office of one. */
const LESS: ReadonlySet<string> = new Set(['deputy', 'vice', 'former', 'ex', 'assistant', 'acting', 'late', 'junior', 'shadow', 'retired', 'onetime']);

const HOLDERS = new WeakMap<Written, ReadonlyMap<string, readonly Holder[]>>();

/** The persons of an article who are named with a title, by its last word that is a role. */
function holdersIn(names: Written): ReadonlyMap<string, readonly Holder[]> {
  let known = HOLDERS.get(names);
  if (known) return known;
  const found = new Map<string, Holder[]>();
  for (const { kind, title, full } of new Set(names.as)) {
    if (kind !== 'person' || title === null || !full.includes(' ')) continue;
    const words = foldName(title).split(' ');
    for (const head of new Set(words)) {
      if (ROLES.get(head) !== 'person') continue;
      const holders = found.get(head);
      if (holders) holders.push({ full, words });
      else found.set(head, [{ full, words }]);
    }
  }
  HOLDERS.set(names, (known = found));
  return known;
}
