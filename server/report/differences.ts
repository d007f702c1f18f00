import type { Comparison } from '../findings/comparison.ts';

/** A comparison without what agrees: figures that differ, quotes with a changed mention, names spelt two ways. */
export function onlyDifferences(comparison: Comparison): Comparison {
  return {
    figures: comparison.figures.filter((quantity) => quantity.verdict === 'differ'),
    quotes: comparison.quotes.filter((quotation) => quotation.mentions.some((mention) => mention.match === 'altered' || mention.match === 'spliced' || mention.match === 'misattributed')),
    names: comparison.names.filter((entity) => entity.misspellings.length > 0),
  };
}
