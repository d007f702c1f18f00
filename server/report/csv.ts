import { csvField } from '../escape.ts';
import type { Comparison } from '../findings/comparison.ts';
import { verdictTold } from '../findings/quantity-opposed.ts';
import { positionAt } from '../text/lines.ts';
import type { ReportContext } from './context.ts';
import { describeValue } from './value.ts';

const HEAD = ['group', 'sort', 'about', 'verdict', 'article', 'line', 'text', 'value', 'speaker', 'number', 'low', 'high', 'unit', 'per', 'hedge'];
/** What a mention has in the columns of figures when it is none. */
const NO_FIGURE = HEAD.slice(HEAD.indexOf('number')).map(() => '');

/** `crossread compare --format csv`: a row for each mention, of a figure with its numbers in columns of their own. */
export function comparisonCsv(comparison: Comparison, context: ReportContext): string {
  const line = (uri: string, start: number): string => String(positionAt(context.lines(uri), start).line + 1);
  const rows: (string | number)[][] = [];
  let group = 0;
  for (const quantity of comparison.figures) {
    group++;
    const { about, kind, mentions } = quantity;
    const verdict = verdictTold(quantity);
    for (const m of mentions) rows.push([String(group), kind, about ?? '', verdict, m.uri, line(m.uri, m.start), m.text, describeValue(m), '', m.value ?? '', m.low ?? '', m.high ?? '', m.unit ?? '', m.per ?? '', m.hedge ?? '']);
  }
  for (const { speaker, mentions } of comparison.quotes) {
    group++;
    for (const m of mentions) rows.push([String(group), 'quote', speaker ?? '', m.match, m.uri, line(m.uri, m.start), m.text, '', m.speaker ?? '', ...NO_FIGURE]);
  }
  for (const { entity, kind, misspellings, mentions } of comparison.names) {
    group++;
    const wrong = new Set(misspellings.map((spelling) => spelling.text));
    for (const m of mentions) rows.push([String(group), kind, entity, wrong.has(m.text) ? 'spelling' : '', m.uri, line(m.uri, m.start), m.text, '', '', ...NO_FIGURE]);
  }
  return [HEAD, ...rows].map((cells) => `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : csvField(cell))).join(',')}\r\n`).join('');
}
