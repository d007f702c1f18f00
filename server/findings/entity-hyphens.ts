import { foldName } from '../mentions/names/spelling.ts';
import type { EntityText } from './entity-text.ts';

/** What stands between two words of a name. */
type Between = '-' | ' ';

const PAIR = /(?<=([\p{L}\p{M}'\u2019]+))([- ])(?=([\p{L}\p{M}'\u2019]+))/gu;

/**
 * Puts the hyphens of a person's name as most articles have them, those that most mentions have where articles are even:
 * "Ana Obi Dell" is "Ana Obi-Dell". Names of other things are hyphenated to taste.
 */
export function hyphenation(spellings: readonly EntityText[]): (text: string) => string {
  const uses = new Map<string, Record<Between, { readonly uris: Set<string>; count: number }>>();
  for (const { text, count, uris } of spellings) {
    for (const [, before, between, after] of text.matchAll(PAIR)) {
      const key = keyOf(before!, after!);
      const use = uses.get(key) ?? { '-': { uris: new Set(), count: 0 }, ' ': { uris: new Set(), count: 0 } };
      const form = use[between as Between];
      for (const uri of uris) form.uris.add(uri);
      form.count += count;
      uses.set(key, use);
    }
  }
  return (text) =>
    text.replace(PAIR, (_, before: string, between: string, after: string) => {
      const { '-': joined, ' ': apart } = uses.get(keyOf(before, after))!;
      if (joined.count === 0 || apart.count === 0) return between;
      return (joined.uris.size - apart.uris.size || joined.count - apart.count) >= 0 ? '-' : ' ';
    });
}

const keyOf = (before: string, after: string): string => `${foldName(before)} ${foldName(after)}`;
