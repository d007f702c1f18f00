import { foldName } from '../mentions/names/spelling.ts';
import type { EntityText } from './entity-text.ts';

/**
 * Puts the spaces of a person's name as most articles have them, those that most mentions have where articles are even:
 * "Ilse Vandermeer" is "Ilse van der Meer".
 */
export function particles(spellings: readonly EntityText[]): (text: string) => string {
  const usual = new Map<string, { best: EntityText; readonly lengths: Set<number> }>();
  for (const spelt of spellings) {
    const key = keyOf(spelt.text);
    const known = usual.get(key);
    if (!known) usual.set(key, { best: spelt, lengths: new Set([lengthOf(spelt.text)]) });
    else {
      known.lengths.add(lengthOf(spelt.text));
      if ((spelt.uris.length - known.best.uris.length || spelt.count - known.best.count) > 0) known.best = spelt;
    }
  }
  return (text) => {
    const { best, lengths } = usual.get(keyOf(text)) ?? {};
    return best && lengths!.size > 1 && lengthOf(text) !== lengthOf(best.text) ? best.text : text;
  };
}

/** A name without what stands between its words. */
const keyOf = (text: string): string => foldName(text).replaceAll(' ', '');

/** How many words a name has; initials are one, whatever stands between them: "P. W. Amsel", "P.W. Amsel". */
const lengthOf = (text: string): number => foldName(text.replace(/(?<=(?:^|[\s.])\p{L})\.?\s(?=\p{L}(?:[\s.]|$))/gu, '')).split(' ').length;
