import type { Figure } from '../mentions/mention.ts';
import type { In } from './comparison.ts';

/** What tells of a figure whether it is the number of another one, with or without its hedge. */
type Hedged = In<Pick<Figure, 'hedge' | 'value' | 'unit'>>;

/**
 * The first of some mentions of a quantity that an article gives bare, and those of other articles that give the same number
 * with a hedge; null where there are none, or where the article hedges it elsewhere itself, so that the reader has been told.
 */
export function hedgedElsewhere<M extends Hedged>(mentions: readonly M[], uri: string): { readonly bare: M; readonly hedged: readonly M[] } | null {
  const own = mentions.filter((m) => m.uri === uri);
  const bare = own[0];
  if (!bare || own.some((m) => m.hedge !== null)) return null;
  const hedged = mentions.filter((m) => m.uri !== uri && m.hedge !== null && isSameNumber(m, bare));
  return hedged.length === 0 ? null : { bare, hedged };
}

function isSameNumber(a: Hedged, b: Hedged): boolean {
  return a.value !== null && a.value === b.value && a.unit === b.unit;
}
