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
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([iso, cells]) => ({ id: `day:${iso}`, kind: null, title: dateTitle(iso, language), detail: iso === dateTitle(iso, language) ? '' : iso, verdict: null, group: iso.slice(0, 4), cells }));
}

function chunk({ about, text }: FigureCell, isSure: boolean, place: Place): Chunk {
  return { text: about ?? text, count: 1, opens: { type: 'open', place }, note: about === null ? null : text, emphasis: isSure ? 'differs' : 'plain' };
}

/** "2025-08-24" as the reader's language writes it; a month or a year alone likewise. */
function dateTitle(iso: string, language: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return iso;
  if (month === undefined || Number.isNaN(month)) return String(year);
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const options: Intl.DateTimeFormatOptions = day === undefined ? { year: 'numeric', month: 'long' } : { dateStyle: 'full' };
  return Number.isNaN(date.getTime()) ? iso : date.toLocaleDateString(language, { ...options, timeZone: 'UTC' });
}
