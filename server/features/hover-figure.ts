import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import type { Quantity } from '../findings/comparison.ts';
import { differ, opposedTo } from '../findings/quantity-opposed.ts';
import { saysSomething } from '../findings/topic.ts';
import type { Figure } from '../mentions/mention.ts';
import type { Span } from '../text/span.ts';
import { groupBy } from '../group-by.ts';
import type { Read } from './read.ts';
import { articleName, escapeMarkdown, linkTo } from './markdown.ts';
import { kindInWords, valueInWords } from './value.ts';

/** Rows of the table; the rest is a number. */
const ROWS = 8;

type Mention = Quantity['mentions'][number];

/** A figure's value written out, what it measures, and what each article says. */
export async function hoverFigure(corpus: Corpus, uri: string, figure: Figure, quantity: Quantity, read: Read, told: boolean, allRead: boolean): Promise<string> {
  const value = valueInWords(figure);
  const about = quantity.about ?? (figure.about !== null && saysSomething(figure.about) ? figure.about : null);
  // "140 houses" says already that it counts houses.
  const isSaid = about === null || ` ${value} `.includes(` ${about} `);
  const head = [`**${escapeMarkdown(value)}**`, ...(figure.kind === 'count' ? [] : [kindInWords(figure.kind)]), ...(isSaid ? [] : [escapeMarkdown(about)])];
  return [head.join(' · '), await readingsTable(corpus, uri, figure, quantity, read, told, allRead)].filter((part) => part !== '').join('\n\n');
}

/**
 * A line a reading of each article: this mention first, then what differs, what agrees, this article's own before others, and what differs but may be of another thing; a sentence where
 * there is nothing to compare, once all articles are read (`allRead`): until then nobody knows.
 * Where a finding tells what differs (`told`), what agrees is left, or nothing.
 */
export async function readingsTable(corpus: Corpus, uri: string, figure: Figure, quantity: Quantity, read: Read, told: boolean, allRead: boolean): Promise<string> {
  const here = quantity.mentions.find((mention) => mention.uri === uri && mention.start === figure.start);
  if (!here || quantity.mentions.every((mention) => mention.uri === uri)) return allRead ? l10n.t('No other article gives this figure.') : '';
  const against = opposedTo(quantity, here);
  const differing = quantity.mentions.filter((_, i) => against.has(i));
  const own = quantity.mentions.filter((mention) => mention.uri === uri);
  const agreeing = [...own, ...quantity.mentions.filter((mention) => mention.uri !== uri)].filter((mention) => mention !== here && !differ(here.readings, mention.readings));
  const doubtful = quantity.mentions.filter((mention, i) => differ(here.readings, mention.readings) && !against.has(i));
  const rows = [
    ...(told ? [] : [{ mentions: [here], verdict: l10n.t('here') }, ...byArticle(differing, `**≠ ${l10n.t('differs')}**`)]),
    ...byArticle(agreeing, `= ${l10n.t('agrees')}`),
    ...byArticle(doubtful, l10n.t('may differ')),
  ];
  if (rows.length === 0) return '';
  const line = async ({ mentions, verdict }: (typeof rows)[number]): Promise<string> => {
    const first = mentions[0]!;
    const name = first.uri === uri ? l10n.t('this article') : escapeMarkdown(articleName(first.uri));
    const more = mentions.length > 1 ? ` ×${mentions.length}` : '';
    return `| ${linkTo(corpus, first.uri, first, name)}${more} | ${said(await read(first.uri), first)} | ${verdict} |`;
  };
  const lines = await Promise.all(rows.slice(0, ROWS).map(line));
  const left = rows.length > ROWS ? `\n\n${l10n.t('{0} more', rows.length - ROWS)}` : '';
  return `| ${l10n.t('Article')} | ${l10n.t('Says')} | |\n| :-- | :-- | :-- |\n${lines.join('\n')}${left}`;
}

/** Mentions of one article that read alike share a row. */
function byArticle(mentions: readonly Mention[], verdict: string): { mentions: Mention[]; verdict: string }[] {
  return [...groupBy(mentions, (mention) => `${mention.uri} ${mention.readings.join()}`).values()].map((row) => ({ mentions: row, verdict }));
}

/** Characters shown on each side of a figure. */
const AROUND = 24;

/** Whole words up to the end of the sentence: the point of "£3.9m" and the comma of "9,200" end nothing. */
const AFTER = new RegExp(`(?:[^\\n\\r.!?;]|[.!?;](?=[\\p{L}\\p{N}])){0,${String(AROUND)}}(?=[\\s)]|,(?!\\d)|[.!?;](?![\\p{L}\\p{N}])|$)`, 'uy');

/** A figure with a few of the words around it, itself bold; the bare figure where the text is not what it was. */
function said(text: string | null, figure: Span & { readonly text: string }): string {
  const bold = `**${escapeMarkdown(figure.text)}**`;
  if (text?.slice(figure.start, figure.end) !== figure.text) return bold;
  const from = Math.max(0, figure.start - AROUND);
  const cut = from > 0 && /\S\S/.test(text.slice(from - 1, from + 1));
  const before = text.slice(from, figure.start).replace(cut ? /^\S+/ : '', '').replace(/^.*(?:[\n\r]|[.!?;](?![\p{L}\p{N}]))/su, '');
  AFTER.lastIndex = figure.end;
  const after = AFTER.exec(text)?.[0].replace(/,$/, '') ?? '';
  return `${spaced(before)}${bold}${spaced(after)}`.trim();
}

/** Escaped, with one space kept at an end that has white space. */
function spaced(part: string): string {
  const trimmed = part.trim();
  if (trimmed === '') return /\s/.test(part) ? ' ' : '';
  return `${/^\s/.test(part) ? ' ' : ''}${escapeMarkdown(trimmed)}${/\s$/.test(part) ? ' ' : ''}`;
}
