import type { Corpus } from '../corpus/corpus.ts';
import type { Change, Match, Quotation } from '../findings/comparison.ts';
import type { Quote } from '../mentions/mention.ts';
import { articleName, escapeMarkdown, linkTo, shorten } from './markdown.ts';

/** The verdict on a quote, in words. */
export const VERDICTS: Record<Match, string> = {
  source: 'The fullest form of this quote',
  verbatim: 'Word for word',
  partial: 'A part of the quote, word for word',
  altered: 'Altered',
  spliced: 'Spliced: separate sentences run together',
  misattributed: 'Credited to somebody else',
};

const OTHERS = 6;

/** Who says it, the verdict, the changed words, and where the source stands. */
export function hoverQuote(corpus: Corpus, uri: string, quote: Quote, quotation: Quotation | null): string {
  const speaker = quote.speaker ?? quotation?.speaker ?? null;
  const head = speaker === null ? '_Nobody is credited_' : `**${escapeMarkdown(speaker)}**${quote.cue ? ` · ${escapeMarkdown(quote.cue.text)}` : ''}`;
  const here = mentionOf(quotation, uri, quote);
  if (!quotation || !here || quotation.mentions.length < 2) return `${head}\n\nIn no other article`;
  const source = quotation.mentions[quotation.source]!;
  if (here === source) {
    const others = quotation.mentions.filter((mention) => mention !== here);
    const rows = others.slice(0, OTHERS).map((mention) => `- ${linkTo(corpus, mention.uri, mention, escapeMarkdown(articleName(mention.uri)))}: ${brief(mention)}`);
    const more = others.length > OTHERS ? [`- ${others.length - OTHERS} more`] : [];
    return [head, `${VERDICTS.source}; also in:`, [...rows, ...more].join('\n')].join('\n\n');
  }
  const link = linkTo(corpus, source.uri, source, escapeMarkdown(articleName(source.uri)));
  const lines = [head, `**${VERDICTS[here.match]}** · source: ${link}`];
  if (here.match === 'misattributed') lines.push(`${link} credits ${source.speaker === null ? 'nobody' : `**${escapeMarkdown(source.speaker)}**`}`);
  if (here.changes.length > 0) lines.push(here.changes.map(change).join(' · '));
  lines.push(`> “${escapeMarkdown(shorten(source.text, 280))}”`);
  return lines.join('\n\n');
}

/** One line on a quote, for the hover on something that stands inside it; empty where there is nothing to say. */
export function verdictLine(corpus: Corpus, uri: string, quote: Quote, quotation: Quotation): string {
  const here = mentionOf(quotation, uri, quote);
  if (!here || quotation.mentions.length < 2) return '';
  const speaker = here.speaker === null ? 'Quote' : `Quote, ${escapeMarkdown(here.speaker)}`;
  const source = quotation.mentions[quotation.source]!;
  if (here === source) return `${speaker}: also in ${quotation.mentions.length - 1} other ${quotation.mentions.length === 2 ? 'place' : 'places'}`;
  return `${speaker}: ${brief(here)} · ${linkTo(corpus, source.uri, source, `source in ${escapeMarkdown(articleName(source.uri))}`)}`;
}

type Mention = Quotation['mentions'][number];

function mentionOf(quotation: Quotation | null, uri: string, quote: Quote): Mention | undefined {
  return quotation?.mentions.find((mention) => mention.uri === uri && mention.start === quote.start);
}

function brief(mention: Mention): string {
  const changes = mention.changes.slice(0, 3).map(change).join(', ');
  return `${VERDICTS[mention.match].toLowerCase()}${changes === '' ? '' : ` (${changes})`}`;
}

/** A change with what was added bold and what was removed struck through. */
function change({ kind, source, here }: Change): string {
  const before = source === null ? '' : `~~${escapeMarkdown(source)}~~`;
  const after = here === null ? '' : `**${escapeMarkdown(here)}**`;
  if (kind === 'added') return `added ${after}`;
  if (kind === 'removed') return `left out ${before}`;
  return `${before} → ${after}`;
}
