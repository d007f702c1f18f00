import * as l10n from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus.ts';
import type { Quantity } from '../findings/comparison.ts';
import { dateRange, dayAsDate } from '../mentions/figures/range.ts';
import type { Figure } from '../mentions/mention.ts';
import { readingsTable } from './hover-figure.ts';
import type { Read } from './read.ts';
import { escapeMarkdown } from './markdown.ts';

/** The day that a date resolves to and from what, and what other articles say. */
export async function hoverDate(corpus: Corpus, uri: string, figure: Figure, quantity: Quantity, read: Read, told: boolean, allRead: boolean): Promise<string> {
  const entry = corpus.entry(uri);
  const day = figure.iso ?? quantity.mentions.find((mention) => mention.uri === uri && mention.start === figure.start)?.iso ?? null;
  const written = escapeMarkdown(figure.text);
  let head = day === null ? `“${written}” · ${l10n.t('the day cannot be told: the article has no date')}` : `**${dayInWords(day)}**`;
  if (day !== null && !/\d{4}/.test(figure.text)) {
    const own = entry?.header.published ?? null;
    const reference = own ?? entry?.reference ?? null;
    if (reference !== null) head += ` · ${own === null ? l10n.t('“{0}” in an article without a date; a related one is of {1}', written, dayInWords(reference)) : l10n.t('“{0}” in an article of {1}', written, dayInWords(reference))}`;
  }
  if (quantity.mentions.every((mention) => mention.uri === uri)) return head;
  return [head, await readingsTable(corpus, uri, figure, quantity, read, told, allRead)].filter((part) => part !== '').join('\n\n');
}

/** "Sunday, 24 August 2025" for "2025-08-24"; "August 2025" for "2025-08"; a week by its Monday; anything else as it is. */
export function dayInWords(iso: string): string {
  const week = iso.includes('W') ? dateRange(iso) : null;
  if (week) return l10n.t('week of {0}', dayInWords(dayAsDate(week.low).toISOString().slice(0, 10)));
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso);
  if (!parts) return escapeMarkdown(iso);
  const [, year, month, day] = parts;
  const name = months()[Number(month) - 1] ?? month!;
  if (day === undefined) return l10n.t('{0} {1}', name, year!);
  const weekday = days()[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]!;
  return l10n.t('{0}, {1} {2} {3}', weekday, Number(day), name, year!);
}

function months(): string[] {
  return [
    l10n.t('January'), l10n.t('February'), l10n.t('March'), l10n.t('April'), l10n.t('May'), l10n.t('June'),
    l10n.t('July'), l10n.t('August'), l10n.t('September'), l10n.t('October'), l10n.t('November'), l10n.t('December'),
  ];
}

function days(): string[] {
  return [l10n.t('Sunday'), l10n.t('Monday'), l10n.t('Tuesday'), l10n.t('Wednesday'), l10n.t('Thursday'), l10n.t('Friday'), l10n.t('Saturday')];
}
