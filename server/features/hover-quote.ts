import * as l10n from '@vscode/l10n';
import { diffArrays } from 'diff';
import type { Corpus } from '../corpus/corpus.ts';
import type { Change, Match, Quotation } from '../findings/comparison.ts';
import type { Quote } from '../mentions/mention.ts';
import { wordsOf } from '../mentions/quotes/words.ts';
import type { Read } from './read.ts';
import { articleName, escapeMarkdown, linkTo, shorten } from './markdown.ts';
import { unquoted } from './passage.ts';

/** The verdict on a quote, in words. */
function verdictOn(match: Match): string {
  switch (match) {
    case 'source': return l10n.t('the fullest form of this quote');
    case 'verbatim': return l10n.t('word for word');
    case 'partial': return l10n.t('a part, word for word');
    case 'altered': return l10n.t('altered');
    case 'spliced': return l10n.t('spliced: separate sentences run together');
    case 'misattributed': return l10n.t('credited to somebody else');
  }
}

const OTHERS = 6;
/** Longer quotes are shown without their changes marked. */
const MARKED = 600;

type Mention = Quotation['mentions'][number];

/** Who says it, the verdict, the changed words, and where the source stands. */
export async function hoverQuote(corpus: Corpus, uri: string, quote: Quote, quotation: Quotation, read: Read, told: boolean, allRead: boolean): Promise<string> {
  const speaker = quote.speaker === null ? null : (mentionOf(quotation, uri, quote)?.speaker ?? quote.speaker);
  const known = quotation.speaker === null ? l10n.t('Nobody is credited') : l10n.t('Nobody is credited here; elsewhere {0}', `**${escapeMarkdown(quotation.speaker)}**`);
  const head = speaker === null ? known : `**${escapeMarkdown(speaker)}**${quote.cue ? ` · “${escapeMarkdown(quote.cue.text)}”` : ''}`;
  const here = mentionOf(quotation, uri, quote);
  const source = quotation.mentions[quotation.source]!;
  const evidence = here && here !== source ? againstSource(corpus, here, source, told) : await elsewhere(corpus, uri, quote, quotation, read, allRead);
  return [head, evidence].filter((part) => part !== '').join('\n\n');
}

/** One line on a quote, for the hover on something that stands inside it; empty where there is nothing to say. */
export function verdictLine(corpus: Corpus, uri: string, quote: Quote, quotation: Quotation): string {
  const here = mentionOf(quotation, uri, quote);
  if (!here || quotation.mentions.length < 2) return '';
  const speaker = here.speaker === null ? l10n.t('Quote') : l10n.t('Quote, {0}', escapeMarkdown(here.speaker));
  const source = quotation.mentions[quotation.source]!;
  const others = quotation.mentions.length - 1;
  if (here === source) return `${speaker}: ${others === 1 ? l10n.t('also in 1 other place') : l10n.t('also in {0} other places', others)}`;
  return `${speaker}: ${brief(here)} · ${linkTo(corpus, source.uri, source, l10n.t('source in {0}', escapeMarkdown(articleName(source.uri))))}`;
}

function againstSource(corpus: Corpus, here: Mention, source: Mention, told: boolean): string {
  const lines = told ? [] : verdictAgainst(corpus, here, source);
  const changed = here.changes.length > 0;
  if (changed && source.text.length + here.text.length < MARKED) lines.push(`> “${marked(source.text, here.text)}”`);
  else {
    if (changed) lines.push(here.changes.map(change).join(' · '));
    lines.push(`> “${escapeMarkdown(shorten(source.text, 280))}”`);
  }
  return lines.join('\n\n');
}

function verdictAgainst(corpus: Corpus, here: Mention, source: Mention): string[] {
  const link = linkTo(corpus, source.uri, source, escapeMarkdown(articleName(source.uri)));
  const verdict = verdictOn(here.match);
  const first = `**${verdict[0]!.toUpperCase()}${verdict.slice(1)}** · ${l10n.t('source: {0}', link)}`;
  if (here.match !== 'misattributed') return [first];
  return [first, source.speaker === null ? l10n.t('The source credits nobody.') : l10n.t('The source credits {0}.', `**${escapeMarkdown(source.speaker)}**`)];
}

/** For the source: where else the quote stands, with quotation marks or without. */
async function elsewhere(corpus: Corpus, uri: string, quote: Quote, quotation: Quotation, read: Read, allRead: boolean): Promise<string> {
  const others = quotation.mentions.filter((mention) => mention.uri !== uri || mention.start !== quote.start);
  const known = new Set(others.map((mention) => mention.uri));
  const plain = (await unquoted(corpus, uri, quote, read)).filter((place) => !known.has(place.uri));
  const rows = [
    ...others.map((mention) => `- ${linkTo(corpus, mention.uri, mention, escapeMarkdown(articleName(mention.uri)))}: ${brief(mention)}`),
    ...plain.map((place) => `- ${linkTo(corpus, place.uri, place, escapeMarkdown(articleName(place.uri)))}: ${l10n.t('without quotation marks')}`),
  ];
  if (rows.length === 0) return allRead ? l10n.t('In no other article.') : '';
  const more = rows.length > OTHERS ? [`- ${l10n.t('{0} more', rows.length - OTHERS)}`] : [];
  return [l10n.t('This is the fullest form; also in:'), [...rows.slice(0, OTHERS), ...more].join('\n')].join('\n\n');
}

function mentionOf(quotation: Quotation, uri: string, quote: Quote): Mention | undefined {
  return quotation.mentions.find((mention) => mention.uri === uri && mention.start === quote.start);
}

function brief(mention: Mention): string {
  const changes = mention.changes.slice(0, 3).map(change).join(', ');
  return `${verdictOn(mention.match)}${changes === '' ? '' : ` (${changes})`}`;
}

/** A change with what was added bold and what was removed struck through. */
function change({ kind, source, here }: Change): string {
  const before = source === null ? '' : `~~${escapeMarkdown(source)}~~`;
  const after = here === null ? '' : `**${escapeMarkdown(here)}**`;
  if (kind === 'added') return l10n.t('added {0}', after);
  if (kind === 'removed') return l10n.t('left out {0}', before);
  return `${before} → ${after}`;
}

/** The quote as it stands here with added words bold and missing ones struck through; what the source has before and after it is left out. */
function marked(source: string, here: string): string {
  const [a, b] = [wordsOf(source), wordsOf(here)];
  const parts = diffArrays([...a.folded], [...b.folded]);
  let i = 0;
  let j = 0;
  const out = parts.map((part, n) => {
    const { length } = part.value;
    if (part.removed) {
      i += length;
      const outside = (n === 0 || n === parts.length - 1) && parts[n + 1]?.added !== true && parts[n - 1]?.added !== true;
      return outside ? '' : `~~${escapeMarkdown(source.slice(a.starts[i - length], a.ends[i - 1]))}~~`;
    }
    if (!part.added) i += length;
    j += length;
    const words = escapeMarkdown(here.slice(b.starts[j - length], b.ends[j - 1]));
    return part.added ? `**${words}**` : words;
  });
  return out.filter((part) => part !== '').join(' ');
}
