import type { Article } from '../../text/article.ts';
import type { BareFigure } from '../mention.ts';
import type { Place } from './frame-place.ts';

/** So many parts a sum has at most. */
const MOST_PARTS = 6;
/** So many letters stand between two of its figures at most. */
const GAP = 90;

/** "45 people died: ", "$3 million – ": what stands between a total and its first part. */
const OPENED = /^[^.;:!?()"“”–—]*(?::| [–—-]|—) ?$/;
/** " in Arlen and ", " for schools, ": what stands between two parts. */
const BETWEEN = /^ (?:in|at|on|from|to|for|near) [^.;:!?()"“”–—]*?(?:,|,? and|,? plus) $/;
/** " people died in Arlen and ": the same after the first part of a sum whose total follows. */
const FIRST = /^ [^.;:!?()"“”–—]*(?:,|,? and|,? plus) $/;
const JOINED = /(?:and|plus) $/;
/** What stands between the last part and a total that follows. */
const TOTALLED = /^ (?:in|at|on|from|to|for|near) [^.;:!?()"“”–—]*(?:,| [–—-]|—) ?(?:(?:for|making|with) )?(?:a|an) (?:combined |overall )?total of $/;
/** What stands after the last part of a sum whose total went before. */
const CLOSED = /^ (?:in|at|on|from|to|for|near) [^,;:!?()"“”–—]*$/;
/** Words by which the parts are not all, or not exact. */
const OPEN = /\b(?:others?|rest|remain\w*|includ\w*|among|least|most|about|around|some|nearly|almost|more|fewer|less|than|over|another|each|every|per|missing|unknown|rather|instead|not)\b/i;

/**
 * Whether figure `i` closes a sum that its sentence spells out, and by how many figures the sum began before it: `parts`
 * where the total opens it ("45 people died: 30 in Arlen and 10 in Bex"), `sum` where the total closes it ("30 people died
 * in Arlen and 10 in Bex, a total of 45").
 */
export function sumAt({ text, sentences }: Article, places: readonly Place[], i: number): { readonly back: number; readonly kind: 'parts' | 'sum' } | null {
  const { sentence, figure } = places[i]!;
  const span = sentences[sentence];
  if (!span || i < 2 || !isExact(figure, figure) || places[i - 2]!.sentence !== sentence || places[i + 1]?.sentence === sentence) return null;
  let first = i;
  while (first > 0 && first > i - MOST_PARTS && places[first - 1]!.sentence === sentence) first--;
  if (first > 0 && places[first - 1]!.sentence === sentence) return null;
  const figures = places.slice(first, i + 1).map((place) => place.figure);
  const gaps = figures.slice(1).map((next, k) => text.slice(figures[k]!.end, next.start));
  const kind = TOTALLED.test(gaps.at(-1)!) ? 'sum' : OPENED.test(gaps[0]!) ? 'parts' : null;
  if (kind === null || gaps.some((gap) => gap.length > GAP) || !figures.every((other) => isExact(other, figure))) return null;
  const between = kind === 'sum' ? gaps.slice(0, -1) : gaps.slice(1);
  const isList = between.length > 0 && JOINED.test(between.at(-1)!) && between.every((gap, k) => BETWEEN.test(gap) || (kind === 'sum' && k === 0 && FIRST.test(gap)));
  if (!isList || OPEN.test(text.slice(Math.max(span.start, figures[0]!.start - GAP), Math.min(span.end, figure.end + GAP)))) return null;
  if (kind === 'parts' && !CLOSED.test(text.slice(figure.end, span.end).replace(/(?<![.\s])[.\s]+$/, ''))) return null;
  return { back: figures.length - 1, kind };
}

function isExact(figure: BareFigure, like: BareFigure): boolean {
  return figure.kind === like.kind && SUMMED.has(figure.kind) && (figure.kind === 'count' || figure.unit === like.unit) && figure.value !== null && figure.low === null && figure.hedge === null && !figure.traits.vague;
}

const SUMMED: ReadonlySet<string> = new Set(['count', 'money', 'measure']);
