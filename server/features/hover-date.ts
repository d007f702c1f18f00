import type { Corpus } from '../corpus/corpus.ts';
import type { Quantity } from '../findings/comparison.ts';
import type { Figure } from '../mentions/mention.ts';
import { readingsTable } from './hover-figure.ts';
import type { Read } from './hover.ts';
import { escapeMarkdown } from './markdown.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The day that a date resolves to and from what, and what other articles say. */
export async function hoverDate(corpus: Corpus, uri: string, figure: Figure, quantity: Quantity, read: Read): Promise<string> {
  const entry = corpus.entry(uri);
  const day = figure.iso ?? quantity.mentions.find((mention) => mention.uri === uri && mention.start === figure.start)?.iso ?? null;
  const written = escapeMarkdown(figure.text);
  let head = day === null ? `“${written}” · the day cannot be told: the article has no date` : `**${dayInWords(day)}**`;
  if (day !== null && !/\d{4}/.test(figure.text)) {
    const own = entry?.header.published ?? null;
    const reference = own ?? entry?.reference ?? null;
    if (reference !== null) head += ` · “${written}” in an article ${own === null ? 'without a date; a related one is' : ''} of ${dayInWords(reference)}`.replace(/ {2}/g, ' ');
  }
  if (quantity.mentions.every((mention) => mention.uri === uri)) return head;
  return `${head}\n\n${await readingsTable(corpus, uri, figure, quantity, read)}`;
}

/** "Sunday, 24 August 2025" for "2025-08-24"; "August 2025" for "2025-08"; anything else as it is. */
export function dayInWords(iso: string): string {
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(iso);
  if (!parts) return escapeMarkdown(iso);
  const [, year, month, day] = parts;
  const name = MONTHS[Number(month) - 1] ?? month!;
  if (day === undefined) return `${name} ${year!}`;
  return `${DAYS[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()]!}, ${Number(day)} ${name} ${year!}`;
}
