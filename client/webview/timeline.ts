import * as l10n from '@vscode/l10n';
import type { CompareModel, FigureCell, Place } from '../../server/shown.ts';
import type { Chunk, Row } from './rows.ts';

/** A row for each date that the articles name, in the order of time; the cells say what each article dates so, in its own words. `language` is a BCP 47 tag. */
export function timelineRows(model: CompareModel, language: string): Row[] {
  const days = new Map<string, Chunk[][]>();
  for (const row of model.figures) {
    if (row.kind !== 'date') continue;
    for (const mention of row.mentions) {
      const article = model.articles[mention.article];
      if (mention.iso === null || !article) continue;
      const cells = days.get(mention.iso) ?? model.articles.map(() => []);
      days.set(mention.iso, cells);
      cells[mention.article]!.push(chunk(mention, row.isSure, { uri: article.uri, range: mention.range }));
    }
  }
  return [...days].sort(([a], [b]) => (begins(a) < begins(b) || (begins(a) === begins(b) && a < b) ? -1 : 1)).map(([iso, cells]) => ({ id: `day:${iso}`, kind: null, title: dateTitle(iso, language), detail: iso === dateTitle(iso, language) ? '' : iso, verdict: null, group: iso.slice(0, 4), cells }));
}

function chunk({ about, text }: FigureCell, isSure: boolean, place: Place): Chunk {
  return { text: about ?? text, count: 1, opens: { type: 'open', place }, note: about === null ? null : text, emphasis: isSure ? 'differs' : 'plain' };
}

/** The day that a date begins with, of a week its Monday: "2025-08-18" for "2025-W34"; a month or a year goes before its days as it is. */
function begins(iso: string): string {
  const [, year, week] = /^(\d{4})-W(\d\d)$/.exec(iso) ?? [];
  if (year === undefined) return iso;
  // The fourth of January is in the first week of its year.
  const first = new Date(Date.UTC(Number(year), 0, 4));
  first.setUTCDate(first.getUTCDate() - ((first.getUTCDay() + 6) % 7) + 7 * (Number(week) - 1));
  return first.toISOString().slice(0, 10);
}

/** "Sunday, 24 August 2025" for "2025-08-24", as hovers write it, with the names that the reader's language has; a week by its first day, a month or a year alone likewise. */
function dateTitle(iso: string, language: string): string {
  const monday = begins(iso);
  if (monday !== iso) return l10n.t('week of {0}', dateTitle(monday, language));
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return iso;
  if (month === undefined || Number.isNaN(month)) return String(year);
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  if (Number.isNaN(date.getTime())) return iso;
  const named = (options: Intl.DateTimeFormatOptions): string => date.toLocaleDateString(language, { ...options, timeZone: 'UTC' });
  const monthName = named({ month: 'long' });
  return day === undefined ? l10n.t('{0} {1}', monthName, year) : l10n.t('{0}, {1} {2} {3}', named({ weekday: 'long' }), day, monthName, year);
}
