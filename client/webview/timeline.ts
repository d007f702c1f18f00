import type { CompareModel, FigureRow } from '../../server/shown.ts';
import type { Chunk, Row } from './rows.ts';

/** A row for each date that the articles name, in the order of time; the cells say what each article dates so. `language` is a BCP 47 tag. */
export function timelineRows(model: CompareModel, language: string): Row[] {
  const days = new Map<string, Chunk[][]>();
  for (const row of model.figures) {
    if (row.kind !== 'date') continue;
    for (const mention of row.mentions) {
      const article = model.articles[mention.article];
      if (mention.iso === null || !article) continue;
      const cells = days.get(mention.iso) ?? model.articles.map(() => []);
      days.set(mention.iso, cells);
      cells[mention.article]!.push(chunk(row, mention.text, { uri: article.uri, range: mention.range }));
    }
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1)).map(([iso, cells]) => ({ id: `day:${iso}`, kind: null, title: dateTitle(iso, language), detail: iso === dateTitle(iso, language) ? '' : iso, verdict: null, group: iso.slice(0, 4), cells }));
}

function chunk(row: FigureRow, text: string, place: { uri: string; range: FigureRow['mentions'][number]['range'] }): Chunk {
  return { text: row.about ?? text, count: 1, opens: { type: 'open', place }, note: row.about === null ? null : text, emphasis: row.isSure ? 'differs' : 'plain' };
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
