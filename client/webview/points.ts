import type { FigureCell, FigureRow } from '../../server/shown.ts';

/** A figure on the line of numbers. */
export interface Point {
  /** The article's name. */
  readonly label: string;
  readonly text: string;
  /** Null for a range, which has bounds alone. */
  readonly value: number | null;
  /** What the figure allows; infinite where it is open ("at least"); equal to the value where it is exact. */
  readonly from: number;
  readonly to: number;
}

/** The figures of a row that can be plotted, in the order of the articles; empty where a plot would say nothing. */
export function pointsOf(row: FigureRow, nameOf: (article: number) => string): Point[] {
  if (row.kind === 'date' || row.kind === 'time') return [];
  const points = row.mentions.flatMap((mention): Point[] => {
    const bounds = boundsOf(mention);
    return bounds === null ? [] : [{ label: nameOf(mention.article), text: mention.text, value: mention.value, ...bounds }];
  });
  return new Set(points.map((point) => `${point.from} ${point.to}`)).size > 1 ? points : [];
}

/** The smallest and the largest number that the points name, a little apart even where they are one. */
export function extent(points: readonly Point[]): [number, number] {
  const numbers = points.flatMap(({ value, from, to }) => [value, from, to].filter((number): number is number => number !== null && Number.isFinite(number)));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const margin = (most - least || Math.abs(most) || 1) * 0.1;
  return [least - margin, most + margin];
}

function boundsOf({ value, low, high, hedge }: FigureCell): { from: number; to: number } | null {
  if (low !== null && high !== null) return { from: low, to: high };
  if (value === null) return null;
  if (hedge === 'at-least' || hedge === 'more-than') return { from: value, to: Infinity };
  if (hedge === 'at-most' || hedge === 'less-than' || hedge === 'nearly') return { from: -Infinity, to: value };
  return { from: value, to: value };
}
