import type { Corpus } from '../corpus/corpus.ts';
import { compare, type Comparison, type Entity, type In, type Quantity, type Quotation } from '../findings/comparison.ts';
import { entityOf } from '../findings/entities.ts';
import { quantitiesIn } from '../findings/quantities.ts';
import { quotationOf } from '../findings/quotations.ts';
import type { Cell, CompareModel, CompareParams } from '../protocol.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import { rangeOf } from './positions.ts';
import { summaryOf } from './summary.ts';

/** Articles in one view at most. */
const COLUMNS = 50;
const ORDER = { differ: 0, agree: 1, single: 2 };

/** The model of the compare view: the comparison of some articles with lines and columns for offsets. */
export function compareModel(context: Context, params: CompareParams): CompareModel {
  const { corpus } = context;
  const { uris, omitted } = columns(corpus, params);
  const column = new Map(uris.map((uri, i) => [uri, i]));
  const comparison = only(uris.length === corpus.uris().length ? compare(corpus) : compareOnly(corpus, uris), column);
  const cell = (mention: In<Span & { text: string }>): Cell => ({
    article: column.get(mention.uri)!,
    range: rangeOf(corpus.lines(mention.uri)!, mention),
    text: mention.text,
  });
  return {
    version: corpus.version,
    articles: uris.map((uri) => summaryOf(context, uri)),
    omitted,
    figures: comparison.figures
      .map(({ mentions, ...row }) => ({
        id: rowId('figure', mentions),
        ...row,
        mentions: mentions.map((mention) => ({
          ...cell(mention),
          readings: mention.readings,
          value: mention.value,
          low: mention.low,
          high: mention.high,
          iso: mention.iso,
          hedge: mention.hedge,
        })),
      }))
      .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]),
    quotes: comparison.quotes
      .map(({ mentions, ...row }) => ({
        id: rowId('quote', mentions),
        ...row,
        differs: mentions.some(({ match }) => match === 'altered' || match === 'spliced' || match === 'misattributed'),
        mentions: mentions.map((mention) => ({ ...cell(mention), match: mention.match, speaker: mention.speaker, changes: mention.changes })),
      }))
      .sort((a, b) => Number(b.differs) - Number(a.differs)),
    names: comparison.names
      .map(({ mentions, ...row }) => ({ id: rowId('name', mentions), ...row, differs: row.misspellings.length > 0, mentions: mentions.map(cell) }))
      .sort((a, b) => Number(b.differs) - Number(a.differs)),
  };
}

/** Names a row: the same for as long as its first mention stays where it is. */
export function rowId(kind: string, mentions: readonly In<Span>[]): string {
  const first = mentions[0];
  return first ? `${kind}:${first.uri}#${first.start}` : kind;
}

function columns(corpus: Corpus, { uris, anchor }: CompareParams): { uris: string[]; omitted: number } {
  const all = corpus.uris();
  if (uris) return { uris: uris.filter((uri) => corpus.entry(uri)), omitted: 0 };
  if (all.length <= COLUMNS) return { uris: [...all], omitted: 0 };
  const near = anchor !== null && corpus.entry(anchor) ? [anchor, ...corpus.related(anchor)] : all;
  const taken = near.slice(0, COLUMNS).sort();
  return { uris: taken, omitted: all.length - taken.length };
}

/** What `compare` gives of some articles, without a look at the others. */
function compareOnly(corpus: Corpus, uris: readonly string[]): Comparison {
  const figures = new Map<string, Quantity>();
  const quotes = new Map<string, Quotation>();
  const names = new Map<string, Entity>();
  for (const uri of uris) {
    const mentions = corpus.entry(uri)!.mentions;
    for (const quantity of quantitiesIn(corpus, uri)) figures.set(rowId('figure', quantity.mentions), quantity);
    mentions.quotes.forEach((_, index) => {
      const quotation = quotationOf(corpus, uri, index);
      quotes.set(rowId('quote', quotation.mentions), quotation);
    });
    const known = new Set<string>();
    mentions.names.forEach(({ full }, index) => {
      if (known.has(full)) return;
      known.add(full);
      const entity = entityOf(corpus, uri, index);
      names.set(rowId('name', entity.mentions), entity);
    });
  }
  return { figures: [...figures.values()], quotes: [...quotes.values()], names: [...names.values()] };
}

/** The mentions in the given articles, and the groups that still have some. */
function only(comparison: Comparison, articles: ReadonlyMap<string, number>): Comparison {
  const within = <G extends { readonly mentions: readonly In<object>[] }>(groups: readonly G[]): G[] =>
    groups.map((group) => ({ ...group, mentions: group.mentions.filter((mention) => articles.has(mention.uri)) })).filter((group) => group.mentions.length > 0);
  return { figures: within(comparison.figures), quotes: within(comparison.quotes), names: within(comparison.names) };
}
