import type { Comparison } from '../findings/comparison.ts';
import { verdictTold } from '../findings/quantity-opposed.ts';

/** A row of a side-by-side table: what it is about, its verdict, and for each article what that article says. */
export interface GridRow {
  readonly about: string;
  readonly verdict: string;
  readonly cells: readonly (readonly GridCell[])[];
}

/** What an article says, as it stands there. */
export interface GridCell {
  readonly text: string;
  /** Match of a quote, or null. */
  readonly note: string | null;
}

/** One table of the side-by-side view. */
export interface Grid {
  readonly title: string;
  readonly rows: readonly GridRow[];
}

/** The comparison as three tables with a column for each of `uris`: what the Markdown and HTML reports draw. */
export function grids(comparison: Comparison, uris: readonly string[]): Grid[] {
  const columns = <M extends { readonly uri: string }>(mentions: readonly M[], cell: (mention: M) => GridCell): GridCell[][] =>
    uris.map((uri) => unique(mentions.filter((mention) => mention.uri === uri).map(cell)));
  return [
    {
      title: 'Figures',
      rows: comparison.figures.map((quantity) => ({
        about: quantity.about ?? quantity.kind,
        verdict: verdictTold(quantity),
        cells: columns(quantity.mentions, (mention) => ({ text: mention.text, note: null })),
      })),
    },
    {
      title: 'Quotes',
      rows: comparison.quotes.map((quotation) => ({
        about: quotation.speaker ?? '',
        verdict: quotation.mentions.length > 1 ? `${quotation.mentions.length} mentions` : 'single',
        cells: columns(quotation.mentions, (mention) => ({ text: mention.text, note: mention.match })),
      })),
    },
    {
      title: 'Names',
      rows: comparison.names.map((entity) => ({
        about: entity.entity,
        verdict: entity.misspellings.length > 0 ? `${entity.kind}, spelt differently` : entity.kind,
        cells: columns(entity.mentions, (mention) => ({ text: mention.text, note: null })),
      })),
    },
  ];
}

function unique(cells: GridCell[]): GridCell[] {
  return cells.filter((cell, i) => cells.findIndex((other) => other.text === cell.text && other.note === cell.note) === i);
}
