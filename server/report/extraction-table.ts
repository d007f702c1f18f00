import { saysSomething } from '../findings/topic.ts';
import type { ExtractedDocument } from './extraction.ts';
import { describeValue } from './value.ts';
import { drawTable } from './draw.ts';
import { paint, plain, type Terminal } from './terminal.ts';

/** `crossread extract --format table`. */
export function extractionTable(documents: readonly ExtractedDocument[], terminal: Terminal): string {
  return documents.map((document) => section(document, terminal)).join('\n');
}

function section(document: ExtractedDocument, terminal: Terminal): string {
  const facts = [document.published, document.publisher].filter((fact) => fact !== null).map(plain);
  const rows = [
    ...document.figures.map((f) => ({ start: f.start, row: [f.kind, plain(f.text), plain(valueWithTopic(f))] })),
    ...document.quotes.map((q) => ({ start: q.start, row: ['quote', plain(q.text), plain(q.speaker ?? '–')] })),
    ...document.names.map((n) => ({ start: n.start, row: [n.kind, plain(n.text), plain(n.entity)] })),
  ].sort((a, b) => a.start - b.start);
  const heading = `${paint(terminal, 'bold', plain(document.path))}${document.title === null ? '' : `  ${plain(document.title)}`}\n${facts.length > 0 ? `${facts.join(', ')}\n` : ''}`;
  if (rows.length === 0) return `${heading}No figures, quotes or names.\n`;
  return `${heading}${drawTable(['kind', 'text', 'value, speaker or entity'], rows.map((r) => r.row), [18, 0.5, 0.5], terminal)}\n`;
}

/** "7 schools · primary schools"; "140 houses" says already that it counts houses. */
function valueWithTopic(figure: ExtractedDocument['figures'][number]): string {
  const value = describeValue(figure);
  const { about } = figure;
  return about === null || !saysSomething(about) || ` ${value} `.includes(` ${about} `) ? value : [value, about].filter(Boolean).join(' · ');
}
