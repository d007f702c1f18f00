import type { Narrow } from '../text/narrow.ts';
import type { Indexed } from './indexed.ts';
import type { Keys } from './key-order.ts';
import { arraysIn, sheetOf, sheetsOf, type Column } from './sheet.ts';

/** An article taken apart, to be kept: its arrays in one sheet, and the rest. */
export interface Stored {
  readonly sheet: Uint8Array;
  readonly rest: Rest;
}

/** What of an article is no array. */
export interface Rest extends Pick<Indexed, 'digest' | 'header' | 'restates'> {
  readonly ids: readonly string[];
}

/**
 * The same articles with all their arrays in one buffer: a buffer of its own costs an array more than most of these hold, and
 * many small ones lie scattered in memory that the thread which made them cannot give back.
 */
export function compact(articles: readonly Indexed[]): Indexed[] {
  const sheets = sheetsOf(articles.map(arraysOf));
  return articles.map((indexed, i) => restored({ sheet: sheets[i]!, rest: restOf(indexed) }));
}

/** Takes an article apart. */
export function stored(indexed: Indexed): Stored {
  return { sheet: sheetOf(arraysOf(indexed)), rest: restOf(indexed) };
}

function arraysOf({ lines, terms, mentions, forms, keys }: Indexed): Column[] {
  return [lines, terms.hashes, forms.of, ...keys.flatMap((of) => [of.hashes, of.indexes]), terms.weights, mentions.figures, mentions.quotes, mentions.names];
}

function restOf({ digest, header, restates, forms }: Indexed): Rest {
  return { digest, header, restates, ids: forms.ids };
}

/** The article that was taken apart; its arrays stay in the sheet. */
export function restored({ sheet, rest: { digest, header, restates, ids } }: Stored): Indexed {
  const arrays = arraysIn(sheet);
  const [lines, hashes, of] = arrays.splice(0, 3) as [Narrow, Int32Array, Narrow];
  const [weights, figures, quotes, names] = arrays.splice(-4) as Uint8Array[];
  return {
    digest,
    header,
    lines,
    terms: { hashes, weights: weights! },
    mentions: { figures: figures!, quotes: quotes!, names: names! },
    forms: { ids, of },
    restates,
    keys: Array.from({ length: arrays.length / 2 }, (_, i): Keys => ({ hashes: arrays[2 * i] as Int32Array, indexes: arrays[2 * i + 1] as Narrow })),
  };
}
