import type { Article } from '../../text/article.ts';
import type { Figure, Name, Quote } from '../mention.ts';

/** What a figure is about, as far as its sentence tells: two figures are comparable only when their frames agree. */
export interface Frame {
  /** Lemma of what is counted or measured. */
  readonly head: string | null;
}

/** A figure that was recognised but whose surroundings were not yet read. */
export type BareFigure = Omit<Figure, 'frame' | 'about'>;

/** Reads the surroundings of the figures of an article: `figures` in order, the result in the same order. */
export function framesOf(article: Article, figures: readonly BareFigure[], names: readonly Name[], quotes: readonly Quote[]): Framed[] {
  return figures.map((figure) => frameOf(article, figure, names, quotes));
}

/** What `frameOf` finds. */
export interface Framed {
  readonly frame: Frame;
  readonly about: string | null;
}

/** Reads the surroundings of one figure. */
export function frameOf(_article: Article, figure: BareFigure, _names: readonly Name[], _quotes: readonly Quote[]): Framed {
  return { frame: { head: figure.unit }, about: null };
}
