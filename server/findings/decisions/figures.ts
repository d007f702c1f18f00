import type { Corpus, Ref } from '../../corpus/corpus.ts';
import type { Decisions, Pointer } from '../../corpus/decisions.ts';
import { nearness } from './named.ts';

/** What readers have decided about which figures are of one quantity. */
export interface DecidedFigures {
  /** The figures that are of one quantity with this one because a reader says so. */
  partners(figure: Ref): readonly Ref[];
  /** Whether a reader says that the two are not of one quantity. */
  apart(a: Ref, b: Ref): boolean;
}

/** Null where nothing has been decided about figures. */
export function decidedFigures(corpus: Corpus): DecidedFigures | null {
  const pairs = byArticle(corpus.decisions);
  if (pairs.size === 0) return null;
  const located = new Map<Pointer, number>();
  const place = (pointer: Pointer): number => {
    let index = located.get(pointer);
    if (index === undefined) located.set(pointer, (index = locate(corpus, pointer)));
    return index;
  };
  const at = ({ uri, index }: Ref): readonly Side[] => (pairs.get(uri) ?? []).filter(({ own }) => place(own) === index);
  return {
    partners: (figure) =>
      at(figure).flatMap(({ verdict, other }) => {
        const index = verdict === 'same' ? place(other) : -1;
        return index < 0 ? [] : [{ uri: other.uri!, index }];
      }),
    apart: (a, b) => at(a).some(({ verdict, other }) => verdict === 'different' && other.uri === b.uri && place(other) === b.index),
  };
}

/** The index of the figure that is meant: of several with its text the one whose surroundings are most alike; -1 for none. */
function locate(corpus: Corpus, pointer: Pointer): number {
  let best = -1;
  let most = 0;
  corpus.entry(pointer.uri!)?.mentions.figures.forEach((figure, index) => {
    const near = nearness(pointer, figure);
    if (near > most) [best, most] = [index, near];
  });
  return best;
}

/** One side of a pair, seen from the article of the figure. */
interface Side {
  readonly verdict: 'same' | 'different';
  readonly own: Pointer;
  readonly other: Pointer;
}

const BY_ARTICLE = new WeakMap<Decisions, ReadonlyMap<string, readonly Side[]>>();

function byArticle(decisions: Decisions): ReadonlyMap<string, readonly Side[]> {
  const known = BY_ARTICLE.get(decisions);
  if (known) return known;
  const sides = new Map<string, Side[]>();
  for (const verdict of ['same', 'different'] as const) {
    for (const [a, b] of decisions[verdict]) {
      if (a.kind !== 'figure') continue;
      for (const [own, other] of [[a, b], [b, a]] as const) sides.set(own.uri!, [...(sides.get(own.uri!) ?? []), { verdict, own, other }]);
    }
  }
  BY_ARTICLE.set(decisions, sides);
  return sides;
}
