import { csvField } from '../escape.ts';
import type { Comparison } from '../findings/comparison.ts';
import { verdictTold } from '../findings/quantity-opposed.ts';
import { positionAt } from '../text/lines.ts';
import type { ReportContext } from './formats.ts';
import { describeValue } from './value.ts';

const HEAD = ['group', 'sort', 'about', 'verdict', 'article', 'line', 'text', 'value', 'speaker'];

/** `crossread compare --format csv`: a row for each mention. */
export function comparisonCsv(comparison: Comparison, context: ReportContext): string {
  const line = (uri: string, start: number): string => String(positionAt(context.lines(uri), start).line + 1);
  const rows: string[][] = [];
  let group = 0;
  for (const quantity of comparison.figures) {
    group++;
    const { about, kind, mentions } = quantity;
    const verdict = verdictTold(quantity);
    for (const m of mentions) rows.push([String(group), kind, about ?? '', verdict, m.uri, line(m.uri, m.start), m.text, describeValue(m), '']);
  }
  for (const { speaker, mentions } of comparison.quotes) {
    group++;
    for (const m of mentions) rows.push([String(group), 'quote', speaker ?? '', m.match, m.uri, line(m.uri, m.start), m.text, '', m.speaker ?? '']);
  }
  for (const { entity, kind, misspellings, mentions } of comparison.names) {
    group++;
    const wrong = new Set(misspellings.map((spelling) => spelling.text));
    for (const m of mentions) rows.push([String(group), kind, entity, wrong.has(m.text) ? 'spelling' : '', m.uri, line(m.uri, m.start), m.text, '', '']);
  }
  return [HEAD, ...rows].map((cells) => `${cells.map(csvField).join(',')}\r\n`).join('');
}
