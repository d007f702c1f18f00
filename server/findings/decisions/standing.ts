import type { Corpus } from '../../corpus/corpus.ts';
import type { Decisions, Pointer } from '../../corpus/decisions.ts';
import { formOf, nameKey } from '../../mentions/names/keys.ts';
import type { Mentions, Name } from '../../mentions/mention.ts';
import { SHINGLE, shingles } from '../../mentions/quotes/keys.ts';
import { foldText, isNamed } from './named.ts';

/** The articles in which what a decision names stands now, sorted. */
export function articlesWith(corpus: Corpus, pointer: Pointer): readonly string[] {
  const candidates = pointer.uri === null ? candidatesFor(corpus, pointer) : [pointer.uri];
  return candidates.filter((uri) => {
    const mentions = corpus.entry(uri)?.mentions;
    return mentions !== undefined && stands(pointer, mentions);
  });
}

/** The articles whose findings may be others when one set of decisions takes the place of another, ignored findings aside. */
export function articlesBetween(corpus: Corpus, before: Decisions, after: Decisions): readonly string[] {
  const text = (decisions: Decisions): Map<string, readonly Pointer[]> =>
    new Map((['same', 'different'] as const).flatMap((section) => decisions[section].map((pair) => [JSON.stringify([section, pair]), pair])));
  const [old, now] = [text(before), text(after)];
  const changed = [...[...old].filter(([key]) => !now.has(key)), ...[...now].filter(([key]) => !old.has(key))];
  return [...new Set(changed.flatMap(([, pair]) => pair.flatMap((pointer) => articlesWith(corpus, pointer))))].sort();
}

function stands(pointer: Pointer, { figures, names, quotes }: Mentions): boolean {
  if (pointer.kind === 'figure') return figures.some((figure) => isNamed(pointer, figure));
  if (pointer.kind === 'quote') return quotes.some((quote) => isNamed(pointer, quote));
  const form = formOf({ full: pointer.text } as Name);
  return names.some((name) => formOf(name) === form);
}

/** Where a name or a quote may stand, by its key; a quote too short for one may stand anywhere. */
function candidatesFor(corpus: Corpus, { kind, text }: Pointer): readonly string[] {
  const [key] = kind === 'name' ? [nameKey('form', formOf({ full: text } as Name))] : shingles(foldText(text), SHINGLE);
  if (key === undefined) return corpus.uris();
  return [...new Set(corpus.find(kind === 'name' ? 'name' : 'quote', key).map(({ uri }) => uri))];
}
