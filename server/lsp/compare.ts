import type { Corpus } from '../corpus/corpus.ts';
import { compareSome } from '../findings/compare.ts';
import type { Comparison, In, Spelling } from '../findings/comparison.ts';
import { verdictTold } from '../findings/quantity-opposed.ts';
import { toldApart } from '../findings/quantity-period.ts';
import type { Cell, CompareModel, CompareParams } from '../shown.ts';
import type { Span } from '../text/span.ts';
import type { Context } from './context.ts';
import { rangeOf } from './positions.ts';
import { summaryOf } from './summary.ts';

/** Articles in one view at most. */
const COLUMNS = 50;
const ORDER = { differ: 0, agree: 1, single: 2 };

/** The model of the compare view: the comparison of some articles with lines and columns for offsets. */
export async function compareModel(context: Context, params: CompareParams): Promise<CompareModel> {
  const { corpus } = context;
  const { uris: asked, omitted } = columns(corpus, params);
  const summaries = await Promise.all(asked.map((uri) => summaryOf(context, uri)));
  // Some may have gone meanwhile; from here on nothing waits.
  const articles = summaries.filter(({ uri }) => corpus.indexed(uri));
  const uris = articles.map(({ uri }) => uri);
  const column = new Map(uris.map((uri, i) => [uri, i]));
  const comparison = only(compareSome(corpus, uris), column);
  const cell = (mention: In<Span & { text: string }>): Cell => ({
    article: column.get(mention.uri)!,
    range: rangeOf(corpus.lines(mention.uri)!, mention),
    text: mention.text,
  });
  return {
    version: corpus.version,
    articles,
    omitted,
    figures: comparison.figures
      .map(({ mentions, ...row }) => {
        const texts = toldApart(mentions);
        return {
          id: rowId('figure', mentions),
          ...row,
          mentions: mentions.map((mention, i) => ({
            ...cell(mention),
            text: texts[i]!,
            about: mention.about,
            readings: mention.readings,
            value: mention.value,
            low: mention.low,
            high: mention.high,
            iso: mention.iso,
            hedge: mention.hedge,
          })),
        };
      })
      .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict] || Number(b.isSure) - Number(a.isSure)),
    quotes: comparison.quotes
      .map(({ mentions, ...row }) => ({
        id: rowId('quote', mentions),
        ...row,
        differs: mentions.some(({ match }) => match === 'altered' || match === 'spliced' || match === 'misattributed'),
        mentions: mentions.map((mention) => ({ ...cell(mention), match: mention.match, speaker: mention.speaker, changes: mention.changes })),
      }))
      .sort((a, b) => Number(b.differs) - Number(a.differs)),
    names: comparison.names
      .map(({ mentions, ...row }) => ({ id: rowId('name', mentions), ...row, differs: isMisspelt(row.misspellings, mentions), mentions: mentions.map(cell) }))
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

function isMisspelt(misspellings: readonly Spelling[], mentions: readonly { readonly text: string }[]): boolean {
  const wrong = new Set(misspellings.map(({ text }) => text));
  return mentions.some(({ text }) => wrong.has(text.replace(/\s+/g, ' ')));
}

/** The mentions in the given articles, and the groups that still have some, each as these articles have it, whatever others say. */
function only(comparison: Comparison, articles: ReadonlyMap<string, number>) {
  const within = <G extends { readonly mentions: readonly In<object>[] }>(groups: readonly G[]): G[] =>
    groups.map((group) => ({ ...group, mentions: group.mentions.filter((mention) => articles.has(mention.uri)) })).filter((group) => group.mentions.length > 0);
  const figures = comparison.figures.map(({ opposed, ...quantity }) => {
    const told = verdictTold({ ...quantity, opposed }, (uri) => articles.has(uri));
    return { ...quantity, verdict: told === 'may differ' ? 'differ' : told, isSure: told === 'differ' } as const;
  });
  const quotes = within(comparison.quotes).map((quotation) => ({ ...quotation, source: quotation.mentions.findIndex(({ match }) => match === 'source') }));
  return { figures: within(figures), quotes, names: within(comparison.names) };
}
